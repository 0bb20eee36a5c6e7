/** Rows laid out as a matrix: the same name on every platform stands on one line, however a platform writes it. */
import { letters } from '../../municipality/fold.ts';
import type { Row } from '../../schedule/rows.ts';

export type Line = { stem: string; cells: ReadonlyMap<string, readonly Row[]> };

/** What is left of a handle when separators and a domain suffix make no difference: "stad-gent.be" and "stadgent". */
export const stemOf = ({ handle, platform }: Pick<Row, 'handle' | 'platform'>): string => {
  const lower = handle.toLowerCase();
  const suffix = platform.rule.suffixes?.find((one) => lower.endsWith(one)) ?? '';
  return letters(lower.slice(0, lower.length - suffix.length)) || lower;
};

type Found = { cells: Map<string, Row[]>; best: number; count: number };

/** An impossible name ranks behind every possible one. */
const BEHIND = 1_000;

const gather = (rows: readonly Row[]): Map<string, Found> => {
  const lines = new Map<string, Found>();
  const seen = new Map<string, number>();
  for (const row of rows) {
    const index = seen.get(row.platform.id) ?? 0;
    seen.set(row.platform.id, index + 1);
    const line = lines.get(stemOf(row)) ?? {
      cells: new Map<string, Row[]>(),
      best: Number.POSITIVE_INFINITY,
      count: 0,
    };
    line.cells.set(row.platform.id, [...(line.cells.get(row.platform.id) ?? []), row]);
    line.best = Math.min(line.best, row.breach ? BEHIND + index : index);
    line.count += 1;
    lines.set(stemOf(row), line);
  }
  return lines;
};

/**
 * The lines of the matrix, the name that is proposed first and most often on top.
 * @param rows of all platforms, in each platform's own order
 * @returns every row in exactly one cell; a cell may hold two spellings of one name
 */
export const linesOf = (rows: readonly Row[]): Line[] =>
  [...gather(rows)]
    .sort(([one, a], [other, b]) => a.best - b.best || b.count - a.count || (one < other ? -1 : 1))
    .map(([stem, { cells }]) => ({ stem, cells }));
