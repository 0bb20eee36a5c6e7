/** Re-checks are spread over the week, and every name keeps its own moment. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTurn, spread } from './turns.ts';

const WEEK = 7 * 86_400_000;
const moment = fc.integer({ min: 0, max: 2_000_000_000_000 });

describe('the next turn', () => {
  it('comes between a quarter of the period and five quarters later', () => {
    fc.assert(
      fc.property(moment, fc.string(), (askedAt, key) => {
        const wait = nextTurn(askedAt, key, WEEK) - askedAt;
        expect(wait).toBeGreaterThanOrEqual(WEEK / 4 - 1);
        expect(wait).toBeLessThanOrEqual(WEEK * 1.25 + 1);
      }),
    );
  });

  it('falls at the same moment of the week for the same name', () => {
    const first = nextTurn(1_000_000, 'x stadgent', WEEK);
    expect(nextTurn(first, 'x stadgent', WEEK) - first).toBeCloseTo(WEEK, -1);
  });

  it('spreads a thousand names evenly over the seven days', () => {
    const days = new Array<number>(7).fill(0);
    for (let index = 0; index < 1_000; index++) {
      const day = Math.floor(spread(`instagram name${index}`) * 7);
      days[day] = (days[day] ?? 0) + 1;
    }
    for (const count of days) expect(Math.abs(count - 1_000 / 7)).toBeLessThan(60);
  });
});
