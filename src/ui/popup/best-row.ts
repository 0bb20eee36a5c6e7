/** Which of a platform's names stands for it: the one that a person can do most with. */
import type { Row } from '../../schedule/rows.ts';
import { isPending } from '../parts/verdict-data.ts';

/**
 * The row to show for a platform.
 * @param rows in their own order, best name first
 * @returns ours, else the first that is free or still being asked, else the best possible name, else an impossible one
 */
export const bestRow = (rows: readonly Row[]): Row | undefined =>
  rows.find((row) => row.whose === 'ours') ??
  rows.find((row) => row.breach === null && (row.reading.verdict.is === 'free' || isPending(row))) ??
  rows[0];
