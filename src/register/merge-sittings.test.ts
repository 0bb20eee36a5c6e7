/** What two people did in the same handover, review or merger comes together, whichever file comes first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MERGER_KINDS, type Merger, usualDays } from './fusion.ts';
import type { Handover } from './handover.ts';
import { joinHandovers, joinMergers, joinReviews } from './merge-sittings.ts';
import { ANSWERS, type Review } from './review-due.ts';

const key = fc.constantFrom('a', 'b', 'c', 'd');
const moment = fc.nat({ max: 5 });
const by = fc.constantFrom('AP', 'BD');
const closedAt = fc.option(moment);
const keys = fc.uniqueArray(key);

const handover: fc.Arbitrary<Handover> = fc
  .record({
    accounts: keys,
    done: fc.uniqueArray(fc.record({ task: key, at: moment, by }), { selector: (one) => one.task }),
    closedAt,
  })
  .map((part) => ({
    id: 'h',
    municipality: 'be:1',
    person: { role: '', name: 'An' },
    startedAt: 0,
    by: 'AP',
    ...part,
  }));

const review: fc.Arbitrary<Review> = fc
  .record({
    answers: fc.uniqueArray(fc.record({ account: key, answer: fc.constantFrom(...ANSWERS), at: moment }), {
      selector: (one) => one.account,
    }),
    closedAt,
  })
  .map((part) => ({ municipality: 'be:1', startedAt: 0, ...part }));

const line = fc
  .record({
    kind: fc.constantFrom(...MERGER_KINDS),
    account: key,
    moved: fc.boolean(),
    done: fc.option(fc.record({ at: moment, by })),
  })
  .map(({ kind, account, moved, done }) => ({
    id: `${kind} ${account}`,
    kind,
    platform: 'x',
    handle: account,
    account,
    // Where both moved a line ours stands, so both move it to the same day here.
    days: moved ? 3 : usualDays(kind),
    done,
  }));

const merger: fc.Arbitrary<Merger> = fc
  .record({ members: keys, lines: fc.uniqueArray(line, { selector: (one) => one.id }) })
  .map((part) => ({ id: 'm', name: 'Nieuw', date: 0, kept: ['d'], ...part }))
  // As planning leaves it: nothing is asked of an account that goes on.
  .map((one) => ({ ...one, lines: one.lines.filter(({ account, done }) => account !== 'd' || done !== null) }));

/** The same whatever the order of its lists. */
const unordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(unordered(one))).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, unordered(inner)]));
};

const isLawful = <T>(arbitrary: fc.Arbitrary<T>, join: (one: T, other: T) => T): void => {
  fc.assert(
    fc.property(arbitrary, arbitrary, arbitrary, (one, other, third) => {
      const both = join(one, other);
      expect(unordered(both)).toEqual(unordered(join(other, one)));
      expect(unordered(join(one, one))).toEqual(unordered(one));
      expect(join(both, other)).toEqual(both);
      expect(unordered(join(both, third))).toEqual(unordered(join(one, join(other, third))));
    }),
  );
};

describe('a handover that two people worked on', () => {
  it('is the same whichever file comes first, and however often', () => isLawful(handover, joinHandovers));

  it('keeps every mark of both, with the first time it was done', () => {
    fc.assert(
      fc.property(handover, handover, (one, other) => {
        const { done, closedAt } = joinHandovers(one, other);
        for (const mark of [...one.done, ...other.done])
          expect(done.find(({ task }) => task === mark.task)?.at).toBeLessThanOrEqual(mark.at);
        expect(closedAt === null).toBe(one.closedAt === null && other.closedAt === null);
      }),
    );
  });
});

describe('a review that two people worked on', () => {
  it('is the same whichever file comes first, and however often', () => isLawful(review, joinReviews));

  it('has an answer for every account that either answered for, the later one where both did', () => {
    fc.assert(
      fc.property(review, review, (one, other) => {
        const { answers } = joinReviews(one, other);
        for (const given of [...one.answers, ...other.answers])
          expect(answers.find(({ account }) => account === given.account)?.at).toBeGreaterThanOrEqual(given.at);
      }),
    );
  });
});

describe('a merger that two people worked on', () => {
  it('is the same whichever file comes first, and however often', () => isLawful(merger, joinMergers));

  it('keeps all that was ticked off, and every day that somebody chose', () => {
    fc.assert(
      fc.property(merger, merger, (one, other) => {
        const { lines } = joinMergers(one, other);
        for (const before of [...one.lines, ...other.lines]) {
          const after = lines.find(({ id }) => id === before.id);
          if (before.done) expect(after?.done?.at).toBeLessThanOrEqual(before.done.at);
          if (before.days !== usualDays(before.kind)) expect(after?.days).toBe(before.days);
        }
      }),
    );
  });

  it('asks nothing of an account that goes on here, whatever the other plan says', () => {
    const plan = (kept: string[], days: number): Merger => ({
      id: 'm',
      name: 'Nieuw',
      date: 0,
      members: ['be:1'],
      kept,
      lines:
        kept.length > 0
          ? []
          : [{ id: 'l', kind: 'freeze', platform: 'x', handle: 'a', account: 'a', days, done: null }],
    });
    expect(joinMergers(plan(['a'], 0), plan([], 3)).lines).toEqual([]);
  });
});
