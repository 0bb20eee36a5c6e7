import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeringOf, BUCKETS, type Bucket, type Exchange, sharesOf, typedAnswering } from './answers.ts';
import type { Office } from './office-hours.ts';
import { median } from './post.ts';

const OFFICE: Office = { from: 9, to: 17, zone: 'Europe/Brussels' };
const HOUR = 3_600_000;

/** Wednesday 25 November 2026, nine o'clock in Brussels; all hours below count from here. */
const NINE = Date.UTC(2026, 10, 25, 8);
const LATER = NINE + 1_000 * HOUR;

const bucketOf = (asked: number, answered: number, clock: 'wall' | 'office'): Bucket | undefined => {
  const one = { askedAt: NINE + asked * HOUR, answeredAt: NINE + answered * HOUR };
  const buckets = answeringOf([one], OFFICE, LATER)[clock];
  return BUCKETS.find((bucket) => buckets?.[bucket] === 1);
};

describe('an answer', () => {
  it.each([
    ['the same hour', 0, 1, 'two_hours', 'two_hours'],
    ['the same afternoon', 0, 7, 'working_day', 'working_day'],
    ['the next morning after an evening question', 12, 25, 'day', 'two_hours'],
    ['the next afternoon after an evening question', 12, 31, 'day', 'working_day'],
    ['the next morning after a morning question', 1, 24.5, 'day', 'day'],
    ['a little over a day later', 1, 26.5, 'three_days', 'three_days'],
    ['after two nights', 1, 48, 'three_days', 'three_days'],
    ['on Monday after a question on Saturday', 75, 121, 'three_days', 'two_hours'],
    ['on Saturday after a question on Saturday', 72, 77, 'day', 'two_hours'],
    ['after a week', 0, 170, 'later', 'later'],
  ] as const)('%s is sorted by both clocks', (_, asked, answered, wall, office) => {
    expect([bucketOf(asked, answered, 'wall'), bucketOf(asked, answered, 'office')]).toEqual([wall, office]);
  });

  it('that came before its question is left out', () => {
    expect(answeringOf([{ askedAt: NINE, answeredAt: NINE - HOUR }], OFFICE, LATER).received).toBe(0);
  });
});

describe('a question without an answer', () => {
  it('counts as never, but not while it is younger than three days', () => {
    const one = { askedAt: NINE, answeredAt: null };
    expect(answeringOf([one], OFFICE, NINE + 71 * HOUR)).toMatchObject({ received: 0, answered: 0 });
    const old = answeringOf([one], OFFICE, NINE + 73 * HOUR);
    expect(old).toMatchObject({ received: 1, answered: 0, hours: null, wall: { never: 1 }, office: { never: 1 } });
  });
});

describe('answering', () => {
  const exchanges = fc.array(
    fc.record({
      askedAt: fc.integer({ min: NINE - 900 * HOUR, max: NINE }),
      answeredAt: fc.option(fc.integer({ min: NINE - 900 * HOUR, max: NINE + 300 * HOUR })),
    }),
    { maxLength: 30 },
  );

  it('puts every counted question in one bucket of each clock', () => {
    fc.assert(
      fc.property(exchanges, (all) => {
        const { received, answered, wall, office } = answeringOf(all, OFFICE, LATER);
        for (const buckets of [wall, office]) {
          const counts = BUCKETS.map((bucket) => buckets?.[bucket] ?? 0);
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(received);
          expect((received ?? 0) - answered).toBe(buckets?.never);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('has the median of the hours that passed, nights included', () => {
    fc.assert(
      fc.property(exchanges, (all) => {
        const hours = all.flatMap(({ askedAt, answeredAt }) =>
          answeredAt !== null && answeredAt >= askedAt ? [(answeredAt - askedAt) / HOUR] : [],
        );
        const { hours: found, officeHours } = answeringOf(all, OFFICE, LATER);
        expect(found).toBe(median(hours));
        expect((officeHours ?? 0) <= (found ?? 0)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps the clock of the office silent when its hours are impossible', () => {
    const all: Exchange[] = [{ askedAt: NINE, answeredAt: NINE + HOUR }];
    const { office, officeHours, wall } = answeringOf(all, { ...OFFICE, from: 18 }, LATER);
    expect([office, officeHours, wall?.two_hours]).toEqual([null, null, 1]);
  });

  it('may be typed by hand, as long as it can be true', () => {
    expect(typedAnswering(10, 8)).toMatchObject({ received: 10, answered: 8, timed: 0, wall: null });
    for (const [received, answered] of [
      [3, 4],
      [-1, -1],
      [2.5, 1],
      [Number.NaN, 0],
    ] as const)
      expect(typedAnswering(received, answered)).toBeNull();
  });

  it('shows the buckets as shares of all', () => {
    const none = { two_hours: 0, working_day: 0, day: 0, three_days: 0, later: 0, never: 0 };
    expect(sharesOf({ ...none, two_hours: 3, never: 1 })).toEqual({ ...none, two_hours: 0.75, never: 0.25 });
    expect(sharesOf(none)).toBeNull();
  });
});
