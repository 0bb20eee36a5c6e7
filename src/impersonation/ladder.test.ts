/** The ladder shows who is next and when; time, steps and answers only ever move a report up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../municipality/municipality.ts';
import { LADDERS, type RungId, rungDoubts, rungKeys, rungsFor, statusKey } from './ladder.ts';
import { nextReminder } from './reminder.ts';
import { addAnswer, addStep, closeReport, type Report } from './report.ts';
import { textIn } from './say.fixture.ts';
import type { Reportable } from './triage.ts';

const NOW = 1_800_000_000_000;
const DAY = 86_400_000;
const COUNTRIES = ['be', 'nl', 'other'] as const;

const report = (decided: Reportable = 'impersonation'): Report => ({
  id: 'r1',
  municipality: 'be:44021',
  platform: 'facebook',
  handle: 'stad.gentt',
  class: decided,
  openedAt: NOW,
  steps: [],
  outcome: 'open',
  closedAt: null,
  note: '',
});

const states = (one: Report, days: number, country: (typeof COUNTRIES)[number] = 'be') =>
  Object.fromEntries(rungsFor(one, country, NOW + days * DAY).map((status) => [status.rung.id, status.is]));

const statusOf = (one: Report, id: RungId, days: number) =>
  rungsFor(one, 'be', NOW + days * DAY).find(({ rung }) => rung.id === id);

describe('the ladder', () => {
  it('begins with the platform and ends with a settlement body in every country', () => {
    for (const country of COUNTRIES) {
      expect(LADDERS[country][0]?.id).toBe('platform');
      expect(LADDERS[country].at(-1)?.id).toBe('settlement');
    }
  });

  it('has the Belgian addressees in Belgium only', () => {
    expect(LADDERS.nl.map(({ id }) => id)).toEqual(['platform', 'complaint', 'police', 'settlement']);
    expect(LADDERS.other.map(({ id }) => id)).toEqual(['platform', 'complaint', 'settlement']);
    expect([...LADDERS.nl, ...LADDERS.other].some(({ link, email }) => `${link}${email}`.includes('.be'))).toBe(false);
  });

  it('climbs only from rungs that are below, and reaches every rung', () => {
    for (const country of COUNTRIES)
      LADDERS[country].forEach(({ after }, index) => {
        const below = LADDERS[country].slice(0, index).map(({ id }) => id);
        for (const before of Object.values(after)) expect([null, ...below]).toContain(before);
      });
  });

  it('has a source for every rung and no address that is not one', () => {
    for (const { source, link, email } of COUNTRIES.flatMap((country) => LADDERS[country])) {
      expect(URL.canParse(source)).toBe(true);
      if (link !== null) expect(new URL(link).protocol).toBe('https:');
      if (email !== null) expect(email).toMatch(/^[^@\s]+@[^@\s]+\.be$/);
    }
  });

  it('marks the waiting times that no law gives as our own choice', () => {
    const own = LADDERS.be.filter(({ waitDays }) => waitDays !== null).map(({ id, ownChoice }) => [id, ownChoice]);
    expect(own).toEqual([
      ['platform', true],
      ['complaint', true],
      ['settlement', false],
    ]);
    expect(LADDERS.be.filter((rung) => rungDoubts(rung).includes('rung_not_firm')).map(({ id }) => id)).toEqual([
      'economy',
    ]);
  });
});

describe('where a report stands', () => {
  it('opens only the platform for an imitation that was just found', () => {
    expect(states(report(), 0)).toEqual({
      platform: 'now',
      complaint: 'later',
      coordinator: 'later',
      safeonweb: 'not-for-class',
      economy: 'not-for-class',
      police: 'later',
      privacy: 'later',
      settlement: 'later',
    });
  });

  it('opens the places for phishing and the police at once when people may lose money', () => {
    expect(states(report('fraud'), 0)).toMatchObject({ safeonweb: 'now', economy: 'now', police: 'now' });
    expect(states(report('fraud'), 0, 'nl')).toEqual({
      platform: 'now',
      complaint: 'later',
      police: 'now',
      settlement: 'later',
    });
  });

  it('gives the date of the next rung while the platform has time to answer', () => {
    const sent = addStep(report(), 'platform', NOW);
    expect(statusOf(sent, 'complaint', 13)).toMatchObject({ is: 'later', after: 'platform', from: NOW + 14 * DAY });
    expect(statusOf(sent, 'complaint', 14)).toMatchObject({ is: 'now', since: NOW + 14 * DAY, until: null });
    expect(statusOf(sent, 'settlement', 14)).toMatchObject({ is: 'later', after: 'complaint', from: null });
  });

  it('opens the next rung with the answer, and tells until when a complaint is possible', () => {
    const answered = addAnswer(addStep(report(), 'platform', NOW), 'platform', 'no', NOW + 2 * DAY);
    expect(statusOf(answered, 'complaint', 2)).toMatchObject({
      is: 'now',
      since: NOW + 2 * DAY,
      until: NOW + 182 * DAY,
    });
  });

  it('keeps a rung open when the one before is climbed a second time', () => {
    const refused = addAnswer(addStep(report(), 'platform', NOW), 'platform', 'no', NOW + 2 * DAY);
    const again = addStep(refused, 'platform', NOW + 3 * DAY);
    expect(statusOf(again, 'complaint', 4)).toMatchObject({ is: 'now', since: NOW + 2 * DAY });
  });

  it('shows what was done with its moments', () => {
    const sent = addStep(report(), 'platform', NOW + DAY);
    expect(statusOf(sent, 'platform', 5)).toMatchObject({ is: 'done', at: NOW + DAY, answeredAt: null });
  });

  it('asks for nothing more once it is closed', () => {
    const closed = closeReport(addStep(report(), 'platform', NOW), 'removed', NOW + DAY);
    expect(states(closed, 90)).toMatchObject({
      platform: 'done',
      complaint: 'over',
      police: 'over',
      economy: 'not-for-class',
    });
  });
});

describe('the reminder', () => {
  it('comes at once when nothing was sent, then after the wait, then with the answer, and never when closed', () => {
    const sent = addStep(report(), 'platform', NOW + DAY);
    const answered = addAnswer(sent, 'platform', 'no', NOW + 3 * DAY);
    const complained = addStep(answered, 'complaint', NOW + 4 * DAY);
    const settled = addStep(complained, 'settlement', NOW + 40 * DAY);
    expect([report(), sent, answered, complained, settled].map(nextReminder)).toEqual([
      NOW,
      NOW + 15 * DAY,
      NOW + 3 * DAY,
      NOW + 34 * DAY,
      NOW + 130 * DAY,
    ]);
    expect(nextReminder(closeReport(settled, 'changed', NOW + 50 * DAY))).toBeNull();
  });

  it('is not moved by the rungs beside the way to a decision', () => {
    const sent = addStep(report('fraud'), 'platform', NOW);
    const also = addStep(addStep(sent, 'police', NOW + DAY), 'safeonweb', NOW + 2 * DAY);
    expect(nextReminder(also)).toBe(nextReminder(sent));
  });

  it('only moves on as rungs are climbed in time, and never lies before the step it follows', () => {
    const gaps = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 400 })));
    fc.assert(
      fc.property(gaps, fc.constantFrom<Reportable>('impersonation', 'fraud'), (waits, decided) => {
        let [one, at, last] = [report(decided), NOW, NOW];
        (['platform', 'complaint', 'settlement'] as const).forEach((rung, index) => {
          at += (waits[index] ?? 0) * DAY;
          one = addStep(one, rung, at);
          const next = nextReminder(one) ?? Number.NaN;
          expect(next).toBeGreaterThan(at);
          if (at >= last) expect(next).toBeGreaterThan(last);
          last = next;
        });
      }),
    );
  });
});

describe('time', () => {
  it('never closes a rung that was open, and an answer never delays one', () => {
    const act = fc.record({
      rung: fc.constantFrom<RungId>('platform', 'complaint', 'police', 'settlement'),
      day: fc.nat({ max: 60 }),
      answer: fc.boolean(),
    });
    const rank = { later: 0, now: 1, done: 2, over: 3, 'not-for-class': 3 } as const;
    const ranks = (one: Report, day: number) => rungsFor(one, 'be', NOW + day * DAY).map(({ is }) => rank[is]);
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), fc.nat({ max: 200 }), fc.nat({ max: 200 }), (acts, day, more) => {
        let one = report('fraud');
        for (const { rung, day: on, answer } of acts) {
          const before = ranks(one, day);
          const at = NOW + on * DAY;
          one = answer ? addAnswer(one, rung, 'a', at) : addStep(one, rung, at);
          ranks(one, day).forEach((now, index) => void expect(now).toBeGreaterThanOrEqual(before[index] ?? 0));
        }
        const later = ranks(one, day + more);
        ranks(one, day).forEach((now, index) => void expect(later[index]).toBeGreaterThanOrEqual(now));
      }),
    );
  });
});

describe('the words of the ladder', () => {
  it.each(LANGUAGES)('are complete in %s', (language) => {
    const fraud = rungsFor(report('fraud'), 'be', NOW);
    const closed = rungsFor(closeReport(addStep(report(), 'platform', NOW), 'removed', NOW), 'be', NOW);
    const sent = rungsFor(addStep(report(), 'platform', NOW), 'be', NOW);
    const statuses = [...fraud, ...closed, ...sent];
    expect(new Set(statuses.map(statusKey)).size).toBe(6);
    for (const status of statuses) {
      const { name, how } = rungKeys(status.rung.id);
      for (const key of [name, how, statusKey(status), ...rungDoubts(status.rung)])
        expect(textIn(language, key), key).not.toBe('');
    }
  });
});
