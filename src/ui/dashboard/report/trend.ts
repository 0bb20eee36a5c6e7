/** Which way the dialogue on a channel went, from the few measures of which more or less is good or bad news. */
import type { MeasureId } from '../../../channel/measures.ts';
import { lastWhole, periodBefore } from '../../../channel/period.ts';
import type { Trend } from '../../../channel/report-facts.ts';
import type { Dialogue } from '../../../state/channels.ts';
import { type Point, seriesOf, trendIn } from '../channels/dialogue-series.ts';
import { ZONE } from './quarter.ts';

/** Own choice: of these three the direction is plain; likes and followers say nothing about dialogue. */
const BETTER: readonly (readonly [id: MeasureId, way: 'up' | 'down'])[] = [
  ['response_rate', 'up'],
  ['one_way', 'down'],
  ['replies_per_post', 'up'],
];

/** Older counts say nothing about today: the last whole month or the one before it. */
const isFresh = ({ period }: Point, now: number): boolean => {
  const last = lastWhole(now, period.includes('Q') ? 'quarter' : 'month', ZONE) ?? '';
  return period >= periodBefore(last);
};

/**
 * The trend that the report tells.
 * @param now epoch milliseconds
 * @returns unknown with too little to go by, or when one measure went up and another down
 */
export const dialogueTrend = (dialogue: readonly Dialogue[], key: string, now: number): Trend => {
  const points = seriesOf(dialogue, key, null, now);
  const last = points.findLast(({ whole }) => whole);
  if (last === undefined || !isFresh(last, now)) return 'unknown';
  const moved = BETTER.map(([id, way]) => {
    const { is } = trendIn(points, last, id);
    return is === 'up' || is === 'down' ? (is === way ? 'up' : 'down') : is;
  }).filter((one) => one !== 'not_enough' && one !== 'none_before');
  const [up, down] = [moved.includes('up'), moved.includes('down')];
  if (moved.length === 0 || (up && down)) return 'unknown';
  return up ? 'up' : down ? 'down' : 'same';
};
