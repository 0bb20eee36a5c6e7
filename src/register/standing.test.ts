/** Whether a claim stands: only what was seen after it counts, and what was not seen is never called lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, messagesOf } from '../../tools/locales.ts';
import type { Verdict } from '../verdict/conclude.ts';
import { DOUBTS, type Holder } from '../verdict/evidence.ts';
import { standingOf } from './standing.ts';

const CLAIMED = 1_800_000_000_000;
const seen = (verdict: Verdict) => standingOf(verdict, CLAIMED + 1, CLAIMED);
const taken = (holder: Holder): Verdict => ({ is: 'taken', holder });

const verdicts: Verdict[] = [
  ...(['profile', 'registered', 'private', 'suspended', 'reserved'] as const).map(taken),
  { is: 'free', strength: 'sure' },
  { is: 'free', strength: 'likely' },
  ...DOUBTS.map((doubt): Verdict => ({ is: 'unknown', doubt })),
];

describe('the standing of a claim', () => {
  it.each([
    [taken('profile'), 'stands', 'stands_seen'],
    [taken('private'), 'stands', 'stands_private'],
    [taken('registered'), 'stands', 'stands_registered'],
    [taken('suspended'), 'unsure', 'stands_suspended'],
    [taken('reserved'), 'unsure', 'stands_reserved'],
    [{ is: 'free', strength: 'likely' }, 'not-seen-yet', 'stands_not_yet'],
    [{ is: 'free', strength: 'sure' }, 'not-seen-yet', 'stands_still_free'],
    [{ is: 'unknown', doubt: 'walled' }, 'unsure', 'stands_unclear'],
  ] satisfies [Verdict, string, string][])('of %j is "%s"', (verdict, is, text) => {
    expect(seen(verdict)).toEqual({ is, text });
  });

  it('says nothing from an answer that is older than the claim, whatever it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...verdicts), fc.integer({ min: 1, max: CLAIMED }), (verdict, before) => {
        expect(standingOf(verdict, CLAIMED - before, CLAIMED)).toEqual({ is: 'unsure', text: 'stands_unasked' });
        expect(standingOf(verdict, null, CLAIMED).is).toBe('unsure');
      }),
    );
  });

  it('takes any answer when nobody knows when the claim was made', () => {
    expect(standingOf(taken('profile'), 1, null).is).toBe('stands');
  });

  it('has words for everything in every language', () => {
    const keys = [...verdicts.map((verdict) => seen(verdict).text), 'stands_unasked'];
    for (const locale of LOCALES) expect(Object.keys(messagesOf(locale))).toEqual(expect.arrayContaining(keys));
  });
});
