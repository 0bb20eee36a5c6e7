/** Which of a platform's names stands for it: the one that a person can do most with. */
import type { Row } from '../../schedule/rows.ts';
import { isPending } from '../parts/verdict-data.ts';

/**
 * The row to show for a platform.
 * @param rows in their own order, best name first
 * @param asking whether a check runs: then a name still to come may turn out free, and is not passed over
 * @returns ours, else the first that is or may be free, else the best possible name, else an impossible one
 */
export const bestRow = (rows: readonly Row[], asking: boolean): Row | undefined =>
  rows.find((row) => row.whose === 'ours') ??
  rows.find((row) => row.breach === null && (row.reading.verdict.is === 'free' || (asking && isPending(row)))) ??
  rows.find((row) => row.breach === null && !isPending(row)) ??
  rows[0];
