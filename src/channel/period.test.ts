import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure, MeasureId } from './measures.ts';
import { byPeriod, lastWhole, periodAfter, periodBefore, periodOf, periodStart, trendOf } from './period.ts';
import type { Post } from './post.ts';

const ZONE = 'Europe/Brussels';
const kinds = fc.constantFrom('month', 'quarter');
const moments = fc.integer({ min: Date.UTC(2004, 0, 1), max: Date.UTC(2090, 0, 1) });

describe('a period', () => {
  it.each([
    [Date.UTC(2026, 2, 31, 21, 59), '2026-03', '2026-Q1'],
    [Date.UTC(2026, 2, 31, 22), '2026-04', '2026-Q2'],
    [Date.UTC(2026, 11, 31, 23), '2027-01', '2027-Q1'],
  ])('begins in Brussels when it is midnight there', (at, month, quarter) => {
    expect([periodOf(at, 'month', ZONE), periodOf(at, 'quarter', ZONE)]).toEqual([month, quarter]);
  });

  it('holds the moments from its start to the start of the next one', () => {
    fc.assert(
      fc.property(moments, kinds, (at, kind) => {
        const period = periodOf(at, kind, ZONE) ?? '';
        const [start, end] = [periodStart(period, ZONE), periodStart(periodAfter(period), ZONE)];
        expect(start !== null && end !== null && start <= at && at < end).toBe(true);
        expect(periodOf((start ?? 0) - 1, kind, ZONE)).toBe(periodBefore(period));
        expect(periodOf(start, kind, ZONE)).toBe(period);
      }),
    );
  });

  it('has one before and one after, which lead back', () => {
    expect(periodBefore('2026-01')).toBe('2025-12');
    expect(periodBefore('2026-Q1')).toBe('2025-Q4');
    fc.assert(
      fc.property(moments, kinds, (at, kind) => {
        const period = periodOf(at, kind, ZONE) ?? '';
        expect(periodAfter(periodBefore(period))).toBe(period);
        expect(periodBefore(period) < period).toBe(true);
      }),
    );
  });

  it('is none where there is no moment, and none is made of other words', () => {
    expect([
      periodOf(null, 'month', ZONE),
      periodOf(Number.NaN, 'quarter', ZONE),
      periodOf(8e15, 'month', ZONE),
    ]).toEqual([...[null, null, null]]);
    expect(periodStart('2026-13', ZONE)).toBeNull();
    expect(periodBefore('lente')).toBe('lente');
  });

  it('is whole once it is over', () => {
    expect(lastWhole(Date.UTC(2026, 10, 25), 'month', ZONE)).toBe('2026-10');
    expect(lastWhole(Date.UTC(2026, 10, 25), 'quarter', ZONE)).toBe('2026-Q3');
    expect(lastWhole(Number.NaN, 'month', ZONE)).toBeNull();
  });
});

describe('posts by period', () => {
  it('are all there once, in their own period, and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.option(moments)), kinds, (ats, kind) => {
        const posts = ats.map((at, index): Post => ({ id: `${index}`, at, text: '', kind: 'post' }));
        const { periods, undated } = byPeriod(posts, kind, ZONE);
        const all = [...undated, ...periods.flatMap((one) => one.posts)];
        expect(all.map(({ id }) => Number(id)).sort((one, other) => one - other)).toEqual(ats.map((_, index) => index));
        expect(undated.every(({ at }) => at === null)).toBe(true);
        for (const { period, posts: held } of periods)
          expect(held.every(({ at }) => periodOf(at, kind, ZONE) === period)).toBe(true);
        expect(periods.map(({ period }) => period)).toEqual([...new Set(periods.map(({ period }) => period))].sort());
      }),
    );
  });
});

describe('a trend', () => {
  const measure = (value: number | null, of: number, id: MeasureId = 'one_way'): Measure => ({
    ...{ id, value, of, enough: value !== null && of >= 20 },
  });

  it.each([
    [measure(0.9, 100), measure(0.4, 100), 'up'],
    [measure(0.4, 100), measure(0.9, 100), 'down'],
    [measure(0.5, 20), measure(0.4, 20), 'level'],
    [measure(0, 20), measure(0.05, 20), 'level'],
    [measure(0.5, 4000), measure(0.4, 4000), 'up'],
    [measure(0.9, 19), measure(0.1, 100), 'not_enough'],
    [measure(0.9, 100), measure(null, 100), 'not_enough'],
    [measure(10, 50, 'response_time'), measure(5, 50, 'response_time'), 'up'],
    [measure(10, 50, 'response_time'), measure(9, 50, 'response_time'), 'level'],
    [measure(0, 50, 'likes_median'), measure(0, 50, 'likes_median'), 'level'],
    [measure(0.9, 100), measure(0.1, 100, 'rebroadcast'), 'not_enough'],
  ])('from %j to %j', (last, before, is) => {
    expect(trendOf(last, before).is).toBe(is);
  });

  it('looks the other way when the periods change places', () => {
    const turned = { up: 'down', down: 'up', level: 'level', not_enough: 'not_enough' } as const;
    const share = fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(500))
      .map(([value, of]) => measure(value, of));
    fc.assert(
      fc.property(share, share, (one, other) => {
        expect(trendOf(one, other).is).toBe(turned[trendOf(other, one).is]);
        if (!one.enough || !other.enough) expect(trendOf(one, other)).toEqual({ is: 'not_enough' });
      }),
    );
  });

  it('is hardly ever seen where only chance is at work', () => {
    let seed = 7;
    const chance = () => {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    };
    const drawn = () => measure(Array.from({ length: 40 }, chance).filter((one) => one < 0.3).length / 40, 40);
    const seen = Array.from({ length: 1_000 }, () => trendOf(drawn(), drawn())).filter(({ is }) => is !== 'level');
    expect(seen.length / 1_000).toBeLessThan(0.06);
  });
});
