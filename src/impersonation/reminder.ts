/** When a report wants to be looked at again: the only part of the ladder that the agenda needs. */
import type { Report, ReportStep } from './report.ts';

const DAY = 86_400_000;

/**
 * The rungs on the way to a decision of the platform, lowest first, with the days to wait for an answer. The platform
 * must decide "in a timely manner" (DSA article 16, 6), so 14 and 30 days are our own choice; a settlement body has 90
 * days (article 21, 4).
 */
export const MAIN_WAITS = { platform: 14, complaint: 30, settlement: 90 } as const;

export const stepsOn = (report: Report, rung: string): ReportStep[] =>
  report.steps.filter((step) => step.rung === rung);

/** When a step has its answer, or has waited long enough for one; null when that never comes. */
export const endsAt = (step: ReportStep, waitDays: number | null): number | null => {
  const waited = waitDays === null ? null : step.at + waitDays * DAY;
  if (step.answeredAt === null || waited === null) return step.answeredAt ?? waited;
  return Math.min(step.answeredAt, waited);
};

/**
 * When the officer should look at a report again: now when nothing was sent yet, else when the highest step towards a
 * decision is answered or has waited long enough. The rungs beside that way never remind.
 * @returns epoch milliseconds, possibly past; null when the report is closed
 */
export const nextReminder = (report: Report): number | null => {
  if (report.outcome !== 'open') return null;
  const highest = Object.entries(MAIN_WAITS).findLast(([rung]) => stepsOn(report, rung).length > 0);
  const step = highest && stepsOn(report, highest[0]).at(-1);
  return step && highest ? endsAt(step, highest[1]) : report.openedAt;
};
