/** A row's verdict as `data-` attributes: how the styles, and anybody who measures from outside, know it. */
import type { Row } from '../../schedule/rows.ts';

/** Whether nothing was ever said about a name that could be asked. */
export const isPending = (row: Row): boolean =>
  row.breach === null &&
  row.platform.probes.length > 0 &&
  row.finding === undefined &&
  row.reading.evidence.length === 0;

type Data = Readonly<Record<`data-${string}`, string>>;

const verdictOf = ({ breach, reading: { verdict }, whose }: Row): Data => {
  if (breach) return { 'data-verdict': 'impossible' };
  if (verdict.is === 'free') return { 'data-verdict': 'free', 'data-strength': verdict.strength };
  if (verdict.is === 'unknown') return { 'data-verdict': 'unknown', 'data-doubt': verdict.doubt };
  return { 'data-verdict': 'taken', 'data-whose': whose ?? 'unclear' };
};

/** The attributes of the one element that stands for a name on a platform. */
export const verdictData = (row: Row): Data => ({
  'data-platform': row.platform.id,
  'data-handle': row.handle,
  ...(isPending(row) ? { 'data-pending': '' } : verdictOf(row)),
});
