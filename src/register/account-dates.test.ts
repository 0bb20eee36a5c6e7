/** The dates that go into a calendar: one per account to sign in to, none for the others, never in the past. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../tools/locales.ts';
import { type Account, NO_CUSTODY, newAccount, STATES } from './account.ts';
import { eventsOfAccounts, type Period } from './account-dates.ts';
import { calendarOf } from './calendar.ts';

const NOW = Date.UTC(2026, 10, 25, 9);
const DAY = 86_400_000;
const say = (key: string, ...args: (string | number)[]) =>
  (messages[key]?.message ?? key).replace(/\$(\d)/g, (_, place) => String(args[Number(place) - 1]));
const messages = messagesOf('nl');

const PERIODS: Record<string, Period> = {
  x: { name: 'X', days: 30, clock: 'login' },
  facebook: { name: 'Facebook', days: null, clock: 'use' },
  domain: { name: 'Domeinnaam', days: null, clock: 'renewal' },
};
const account = (own: Partial<Account> = {}): Account => ({
  ...newAccount({ municipality: 'be:44021', platform: 'x', handle: 'stadgent' }),
  visitedAt: NOW,
  custody: { ...NO_CUSTODY, reviewedAt: NOW },
  ...own,
});
const events = (accounts: Account[], now = NOW) => eventsOfAccounts(accounts, PERIODS, say, now);
const days = (moment: number) => (moment - NOW) / DAY;

describe('the dates of the register', () => {
  it('put a sign-in on the day before the last one, with a reminder when the register reminds as well', () => {
    const [visit] = events([account({ address: 'https://x.com/stadgent' })]);
    expect(visit).toMatchObject({
      title: 'Meld je aan bij X: stadgent',
      kind: 'Aanmelden',
      url: 'https://x.com/stadgent',
      alarmDays: [6, 1],
    });
    expect(days(visit?.day ?? 0)).toBe(29);
  });

  it('say that the period is our own choice where the platform states none', () => {
    const [visit] = events([account({ platform: 'facebook' })]);
    expect(visit?.text).toContain('Facebook noemt geen termijn');
    expect(days(visit?.day ?? 0)).toBe(182);
    expect(visit?.alarmDays).toEqual([14, 1]);
    expect(events([account()])[0]?.text).not.toContain('geen termijn');
  });

  it('ask to look after the renewal of a domain and not to sign in', () => {
    const [renewal] = events([account({ platform: 'domain', handle: 'stad.gent' })]);
    expect(renewal).toMatchObject({ title: 'Kijk na of stad.gent verlengd is', kind: 'Verlengen' });
  });

  it('leave out what nobody signs in to', () => {
    for (const state of STATES)
      expect(events([account({ state })]).length, state).toBe(state === 'asleep' || state === 'open' ? 2 : 0);
  });

  it('put what is overdue on today, without reminders in the past', () => {
    const [visit, review] = events([
      account({ visitedAt: NOW - 400 * DAY, custody: { ...NO_CUSTODY, reviewedAt: NOW - 400 * DAY } }),
    ]);
    expect(visit).toMatchObject({ day: NOW, alarmDays: [] });
    expect(review).toMatchObject({ day: NOW, alarmDays: [] });
  });

  it('ask once per municipality who has access, a year after the last review', () => {
    const held = [
      account(),
      account({ handle: 'gentbib' }),
      account({ municipality: 'be:11002', handle: 'antwerpen' }),
    ];
    const closed = { municipality: 'be:44021', startedAt: 0, answers: [], closedAt: NOW - 300 * DAY };
    const reviews = eventsOfAccounts(held, PERIODS, say, NOW, [closed]).filter(({ uid }) => uid.startsWith('review'));
    expect(reviews.map(({ day }) => days(day))).toEqual([65, 365]);
    expect(new Set(reviews.map(({ uid }) => uid)).size).toBe(2);
    expect(reviews[0]).toMatchObject({ title: 'Wie heeft nog toegang tot jullie accounts?', alarmDays: [14, 1] });
  });

  it('keep their uids when they move and when the handle is typed in capitals', () => {
    const before = events([account()]).map(({ uid }) => uid);
    const after = events([account({ visitedAt: NOW + 3 * DAY, handle: 'StadGent' })], NOW + 3 * DAY).map(
      ({ uid }) => uid,
    );
    expect(after).toEqual(before);
  });

  it('make a file that a reader takes, with one uid per event, whatever the register holds', () => {
    const any = fc.record({
      municipality: fc.constantFrom('be:44021', 'own:a b', ''),
      platform: fc.constantFrom('x', 'facebook', 'domain', 'mastodon:ho.st', 'unheard-of'),
      handle: fc.string({ unit: 'binary', maxLength: 40 }),
      state: fc.constantFrom(...STATES),
      visitedAt: fc.option(fc.integer({ min: -DAY, max: NOW * 2 })),
      claimedAt: fc.option(fc.integer({ min: -DAY, max: NOW * 2 })),
      address: fc.oneof(fc.constant(''), fc.webUrl(), fc.string()),
    });
    fc.assert(
      fc.property(
        fc.array(
          any.map((own) => account({ ...own, custody: NO_CUSTODY })),
          { maxLength: 12 },
        ),
        (accounts) => {
          const made = events(accounts);
          const file = calendarOf(made, { now: NOW, language: 'nl', name: 'Gent' });
          const read = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
          const uids = read.map((event) => event.getFirstPropertyValue('uid'));
          expect(new Set(uids).size).toBe(read.length);
          expect(uids).toEqual([...new Set(made.map(({ uid }) => uid))]);
          for (const { day } of made) expect(day).toBeGreaterThanOrEqual(NOW);
        },
      ),
    );
  });
});
