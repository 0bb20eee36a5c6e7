/** What goes into the calendar file. */
import { describe, expect, it } from 'vitest';
import { emptyCase } from '../../../../channel/case.ts';
import { signCase } from '../../../../channel/sign-off.ts';
import { type Account, accountKey, newAccount } from '../../../../register/account.ts';
import { NO_CHANNELS } from '../../../../state/channels.ts';
import { nl } from '../../../parts/nl.fixture.ts';
import { NOW } from '../../town.fixture.ts';
import { datedOf, eventsFor } from './calendar-file.ts';

const DAY = 86_400_000;

const account = (platform: string, more: Partial<Account> = {}): Account => ({
  ...newAccount({ municipality: 'be:44021', platform, handle: 'stadgent' }),
  claimedAt: NOW - DAY,
  visitedAt: NOW - DAY,
  ...more,
});

const X = account('x');
const TIKTOK = account('tiktok');

const titles = (accounts: readonly Account[], of: string | null = null, channels = NO_CHANNELS): string[] =>
  eventsFor(accounts, { reviews: [], channels }, of, nl, NOW).map((one) => one.title);

describe('the calendar file', () => {
  it('has a date per account and one look at who has access, by day', () => {
    expect(titles([TIKTOK, X])).toEqual([
      'Meld je aan bij X: stadgent',
      'Meld je aan bij TikTok: stadgent',
      'Wie heeft nog toegang tot jullie accounts?',
    ]);
  });

  it('has for one account its own date only', () => {
    expect(titles([TIKTOK, X], accountKey(TIKTOK))).toEqual(['Meld je aan bij TikTok: stadgent']);
  });

  it('has the evaluation of an open channel, the end of its signature and election silence', () => {
    const open = account('x', { state: 'open' });
    const plan = { ...emptyCase(accountKey(open)), evaluateAt: NOW + 90 * DAY };
    const signed = signCase(plan, { function: 'directeur', by: '', at: NOW });
    const silence = { id: 's', name: 'Verkiezingen', from: NOW + 5 * DAY, until: NOW + 9 * DAY };
    const channels = { ...NO_CHANNELS, cases: [signed], silences: [silence] };
    const all = titles([open, TIKTOK], null, channels);
    expect(all).toContain('Evalueer X · stadgent');
    expect(all.filter((one) => one.includes('Verkiezingen'))).toHaveLength(2);
    expect(titles([open, TIKTOK], accountKey(open), channels)).toHaveLength(3);
    expect(titles([open, TIKTOK], accountKey(TIKTOK), channels)).toEqual(['Meld je aan bij TikTok: stadgent']);
    expect(titles([{ ...open, state: 'asleep' }], accountKey(open), channels)).toEqual(['Meld je aan bij X: stadgent']);
  });

  it('is empty where nobody has to sign in', () => {
    const wanted = account('x', { state: 'wanted' });
    expect(titles([wanted])).toEqual([]);
    expect(datedOf([wanted, X, { ...X, municipality: 'be:1' }], 'be:44021')).toEqual([X]);
  });

  it('renews a domain instead of signing in to it', () => {
    expect(titles([account('domain', { handle: 'stad.gent' })], null)[0]).toBe('Kijk na of stad.gent verlengd is');
  });
});
