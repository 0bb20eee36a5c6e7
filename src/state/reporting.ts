/** What a person notes about a report: that it was begun, sent somewhere, answered, closed. */
import {
  addAnswer,
  addStep,
  closeReport,
  type Outcome,
  openReport,
  type Report,
  type ReportSubject,
} from '../impersonation/report.ts';

export type ReportChange =
  | { change: 'open'; id: string; subject: ReportSubject }
  | { change: 'step'; id: string; rung: string; reference: string }
  | { change: 'answer'; id: string; rung: string; answer: string }
  | { change: 'close'; id: string; outcome: Exclude<Outcome, 'open'>; note: string };

const changed = (report: Report, change: Exclude<ReportChange, { change: 'open' }>, now: number): Report => {
  switch (change.change) {
    case 'step':
      return addStep(report, change.rung, now, change.reference);
    case 'answer':
      return addAnswer(report, change.rung, change.answer, now);
    case 'close':
      return closeReport(report, change.outcome, now, change.note);
  }
};

/** The reports after one note. @param now epoch milliseconds */
export const changeReports = (reports: readonly Report[], change: ReportChange, now: number): Report[] =>
  change.change === 'open'
    ? openReport(reports, change.id, change.subject, now)
    : reports.map((one) => (one.id === change.id ? changed(one, change, now) : one));
