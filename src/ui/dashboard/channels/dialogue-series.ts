/** The counts of one channel in the order of time: its measures, period by period, and how they moved. */
import { type Measure, type MeasureId, measuresOf } from '../../../channel/measures.ts';
import { lastWhole, type Period, periodBefore, type Trend, trendOf } from '../../../channel/period.ts';
import type { Dialogue } from '../../../state/channels.ts';
import { ZONE } from './view.ts';

/** One period; `whole` is false while it still runs: then it is compared with nothing. */
export type Point = { period: Period; dialogue: Dialogue; measures: Measure[]; whole: boolean };

/** A year of months. */
const MOST = 12;

const kindOf = (period: Period): 'month' | 'quarter' => (period.includes('Q') ? 'quarter' : 'month');

const isWhole = (period: Period, now: number): boolean => period <= (lastWhole(now, kindOf(period), ZONE) ?? '');

/**
 * The periods of one channel, the oldest first.
 * @param inhabitants as they are known now, for counts that were made before anybody filled them in; null for not known
 * @param now epoch milliseconds
 */
export const seriesOf = (
  dialogue: readonly Dialogue[],
  key: string,
  inhabitants: number | null,
  now: number,
): Point[] =>
  dialogue
    .filter((one) => one.key === key)
    .sort((one, other) => (one.period < other.period ? -1 : 1))
    .map((one) => ({
      period: one.period,
      dialogue: one,
      measures: measuresOf(one.counts, { ...one.around, inhabitants: one.around.inhabitants ?? inhabitants }),
      whole: isWhole(one.period, now),
    }));

/** The newest period that is over, else the newest one. */
export const usual = (points: readonly Point[]): Point | undefined =>
  points.findLast(({ whole }) => whole) ?? points.at(-1);

export const measureIn = (point: Point | undefined, id: MeasureId): Measure | undefined =>
  point?.measures.find((one) => one.id === id);

/** How a measure moved since the period just before; a period that still runs, or has none before it, tells nothing. */
export const trendIn = (points: readonly Point[], at: Point, id: MeasureId): Trend => {
  const before = points.find(({ period }) => period === periodBefore(at.period));
  const [last, then] = [measureIn(at, id), measureIn(before, id)];
  if (!at.whole || !last?.enough) return { is: 'not_enough' };
  return then ? trendOf(last, then) : { is: 'none_before' };
};

/** The last periods up to this one, also those in between of which nothing is known. */
export const axisTo = (points: readonly Point[], last: Period): Period[] => {
  const first = points.find(({ period }) => kindOf(period) === kindOf(last))?.period ?? last;
  const axis = [last];
  while (axis.length < MOST && (axis[0] ?? '') > first) axis.unshift(periodBefore(axis[0] ?? last));
  return axis;
};
