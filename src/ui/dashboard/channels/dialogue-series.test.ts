/** The periods of a channel in order, and what may be compared. */
import { describe, expect, it } from 'vitest';
import { countsOf, type Post } from '../../../channel/post.ts';
import type { Dialogue } from '../../../state/channels.ts';
import { axisTo, seriesOf, trendIn, usual } from './dialogue-series.ts';

const NOW = Date.UTC(2026, 10, 25);
const KEY = 'be:44021 facebook gent';

const month = (period: string, posts: number, asking: number): Dialogue => ({
  ...{ key: KEY, period, from: 'typed', at: NOW },
  counts: countsOf(
    Array.from(
      { length: posts },
      (_, at): Post => ({
        ...{ id: String(at), at: NOW, text: '', kind: 'post' },
        question: at < asking,
      }),
    ),
    { replies: true },
  ),
  around: { followers: 500, inhabitants: null, answering: null },
});

const series = (...months: Dialogue[]) => seriesOf(months, KEY, 1_000, NOW);

describe('the series of a channel', () => {
  it('is in the order of time, of this channel only, and shows the last whole month at first', () => {
    const points = series(
      month('2026-11', 3, 0),
      { ...month('2026-10', 30, 2), key: 'other' },
      month('2026-09', 30, 2),
    );
    expect(points.map(({ period }) => period)).toEqual(['2026-09', '2026-11']);
    expect(usual(points)?.period).toBe('2026-09');
  });

  it('takes the inhabitants that are known now where the counts had none', () => {
    const [point] = series(month('2026-09', 30, 2));
    expect(point?.measures.find(({ id }) => id === 'followers_per_1000')?.value).toBe(500);
  });

  it('compares a month with the one just before it', () => {
    const points = series(month('2026-09', 100, 5), month('2026-10', 100, 60));
    expect(points.map((at) => trendIn(points, at, 'invitation').is)).toEqual(['none_before', 'up']);
  });

  it('compares nothing over a gap, with too few posts, or with a month that still runs', () => {
    for (const [points, told] of [
      [series(month('2026-08', 100, 5), month('2026-10', 100, 60)), ['none_before', 'none_before']],
      [series(month('2026-09', 19, 0), month('2026-10', 100, 60)), ['not_enough', 'not_enough']],
      [series(month('2026-10', 100, 5), month('2026-11', 100, 60)), ['none_before', 'not_enough']],
    ] as const)
      expect(points.map((at) => trendIn(points, at, 'invitation').is)).toEqual(told);
  });

  it('has an axis without holes, no longer than a year', () => {
    const points = series(month('2026-08', 1, 0), month('2026-10', 1, 0));
    expect(axisTo(points, '2026-10')).toEqual(['2026-08', '2026-09', '2026-10']);
    expect(axisTo(series(month('2020-01', 1, 0)), '2026-10')).toHaveLength(12);
    expect(axisTo([], '2026-10')).toEqual(['2026-10']);
  });
});
