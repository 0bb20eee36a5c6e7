/** Reporting an account: only what a person called an imitation or worse, and what became of earlier reports. */
import { send } from '../../../browser/messages.ts';
import { isReportable, type Reportable } from '../../../impersonation/triage.ts';
import type { Entry } from '../../../schedule/entries.ts';
import { say } from '../../parts/say.ts';
import { NoticeBuilder } from './notice.tsx';
import { capturesOf, reportsOf } from './records.ts';
import { ReportLog } from './report-log.tsx';
import { focusOn, REPORT_HEADING } from './told.ts';

const begin = ({ municipality, platformId, handle }: Entry, decided: Reportable): void => {
  const subject = { municipality, platform: platformId, handle, class: decided };
  send({ do: 'report', change: 'open', id: crypto.randomUUID(), subject });
  // The button goes away when the report is there.
  focusOn(REPORT_HEADING);
};

const Begin = ({ entry, decided }: { entry: Entry; decided: Reportable }) => (
  <>
    <p>{say('lookalikes_report_explain')}</p>
    {capturesOf(entry).length === 0 && <p class="warning">{say('lookalikes_report_no_capture')}</p>}
    <p class="actions">
      <button type="button" name="report" class="primary" onClick={() => begin(entry, decided)}>
        {say('lookalikes_report_begin')}
      </button>
    </p>
  </>
);

export const ReportPart = ({ entry }: { entry: Entry }) => {
  const reports = reportsOf(entry);
  const running = reports.find((one) => one.outcome === 'open');
  const decided = entry.decided && isReportable(entry.decided) ? entry.decided : null;
  if (decided === null && reports.length === 0) return null;
  return (
    <section aria-labelledby={REPORT_HEADING} class="report" data-report={running?.id ?? ''}>
      <h3 id={REPORT_HEADING} tabIndex={-1}>
        {say('lookalikes_report')}
      </h3>
      {decided && !running && <Begin entry={entry} decided={decided} />}
      {decided && running && <NoticeBuilder entry={entry} decided={decided} sent={running.steps.length > 0} />}
      {reports.toReversed().map((report) => (
        <ReportLog key={report.id} entry={entry} report={report} />
      ))}
    </section>
  );
};
