/** How far the check of a municipality has come: counted from the findings, so that nothing has to be reported. */
import { decidedLately } from '../schedule/lately.ts';
import type { Row } from '../schedule/rows.ts';
import type { Machine } from '../state/machine.ts';
import type { Watched } from '../state/state.ts';

export type Progress = { state: 'idle' | 'checking' | 'done'; settled: number; total: number };

/** Whether a row needs no more waiting: it was asked since the check began, or cannot be asked at all. */
export const isSettled = (row: Row, askedAt: number, now: number): boolean =>
  row.breach !== null ||
  row.platform.probes.length === 0 ||
  (row.finding !== undefined && (row.finding.askedAt >= askedAt || decidedLately(row.finding, row.platform, now)));

/** The progress of one municipality's check over all its rows. */
export const progressOf = (watched: Watched | null, machine: Machine, rows: readonly Row[], now: number): Progress => {
  const askedAt = watched ? machine.asked[watched.municipality.id] : undefined;
  if (!watched || watched.startedAt === null) return { state: 'idle', settled: 0, total: rows.length };
  const settled = rows.filter((row) => isSettled(row, askedAt ?? 0, now)).length;
  return { state: askedAt !== undefined && settled < rows.length ? 'checking' : 'done', settled, total: rows.length };
};
