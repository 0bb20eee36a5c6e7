/** The log of a report: what was sent where, what came back, and how it ended. */
import type { Reportable } from './triage.ts';

export type ReportStep = {
  /** The id of a rung of the ladder. */
  rung: string;
  /** Epoch milliseconds. */
  at: number;
  /** The number or mark the addressee gave; empty as long as there is none. */
  reference: string;
  answer: string;
  answeredAt: number | null;
};

export type Outcome = 'open' | 'removed' | 'changed' | 'refused' | 'dropped';

export type Report = {
  id: string;
  /** The id of the municipality. */
  municipality: string;
  platform: string;
  handle: string;
  class: Reportable;
  openedAt: number;
  /** In order of time. */
  steps: ReportStep[];
  outcome: Outcome;
  closedAt: number | null;
  note: string;
};

export type ReportSubject = Pick<Report, 'municipality' | 'platform' | 'handle' | 'class'>;

const isAbout = (report: Report, subject: ReportSubject): boolean =>
  report.municipality === subject.municipality &&
  report.platform === subject.platform &&
  report.handle.toLowerCase() === subject.handle.toLowerCase();

/**
 * Opens a report about an account.
 * @param reports all reports so far
 * @param id of the new report, made by the caller
 * @param now epoch milliseconds
 * @returns the reports with one more; when one about this account is still open, that one stays and takes the new class;
 * when the id is known, nothing changes
 */
export const openReport = (reports: readonly Report[], id: string, subject: ReportSubject, now: number): Report[] => {
  if (reports.some((one) => one.id === id)) return [...reports];
  const open = reports.find((one) => one.outcome === 'open' && isAbout(one, subject));
  if (open) return reports.map((one) => (one === open ? { ...one, class: subject.class } : one));
  const { municipality, platform, handle, class: decided } = subject;
  const blank = { steps: [], outcome: 'open', closedAt: null, note: '' } as const;
  return [...reports, { id, municipality, platform, handle, class: decided, openedAt: now, ...blank, steps: [] }];
};

const lastOf = (report: Report, rung: string): ReportStep | undefined =>
  report.steps.findLast((step) => step.rung === rung);

const replaced = (report: Report, step: ReportStep, change: Partial<ReportStep>): Report => ({
  ...report,
  steps: report.steps.map((one) => (one === step ? { ...one, ...change } : one)),
});

/**
 * Notes that a rung was climbed.
 * @param at when, epoch milliseconds; a moment before the report was opened counts as its opening
 * @param reference the mark the addressee gave, or empty
 * @returns the report with the step; a rung that still waits for its answer is not climbed twice, it only takes the
 * reference; a closed report takes no step
 */
export const addStep = (report: Report, rung: string, at: number, reference = ''): Report => {
  if (report.outcome !== 'open') return report;
  const waiting = lastOf(report, rung);
  if (waiting && waiting.answeredAt === null)
    return reference === '' ? report : replaced(report, waiting, { reference });
  const step = { rung, at: Math.max(at, report.openedAt), reference, answer: '', answeredAt: null };
  return { ...report, steps: [...report.steps, step].sort((a, b) => a.at - b.at) };
};

/**
 * Notes an answer to the last step on a rung, also after the report was closed: late answers do come.
 * @param at when it came, epoch milliseconds; a moment before the step counts as the step's own
 * @returns the report; a correction of an answer keeps its first moment, and an answer without a step changes nothing
 */
export const addAnswer = (report: Report, rung: string, answer: string, at: number): Report => {
  const step = lastOf(report, rung);
  return step ? replaced(report, step, { answer, answeredAt: step.answeredAt ?? Math.max(at, step.at) }) : report;
};

/**
 * Closes a report.
 * @param now epoch milliseconds
 * @param note why, in the officer's words; an empty one keeps the note there is
 * @returns the report; closing it again with the same outcome keeps the first moment
 */
export const closeReport = (report: Report, outcome: Exclude<Outcome, 'open'>, now: number, note = ''): Report => ({
  ...report,
  outcome,
  closedAt: report.outcome === outcome && report.closedAt !== null ? report.closedAt : Math.max(now, report.openedAt),
  note: note === '' ? report.note : note,
});

/** The key of an outcome's name. */
export const outcomeKey = (outcome: Outcome): string => `report_${outcome}`;
