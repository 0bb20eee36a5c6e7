/** What was done about a report: the ladder, the answers, and how it ended. */
import { send } from '../../../browser/messages.ts';
import { rungsFor } from '../../../impersonation/ladder.ts';
import { nextReminder } from '../../../impersonation/reminder.ts';
import { type Outcome, outcomeKey, type Report } from '../../../impersonation/report.ts';
import type { Entry } from '../../../schedule/entries.ts';
import { dateWords } from '../../parts/age-words.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { language, now, watched } from '../../store.ts';
import { TextField } from './draft-fields.tsx';
import { clear, type, typed } from './drafts.ts';
import { RungLine } from './rung.tsx';
import { focusOn } from './told.ts';
import { visibleLines } from './words.ts';

type Ending = Exclude<Outcome, 'open'>;

const ENDINGS: readonly Ending[] = ['removed', 'changed', 'refused', 'dropped'];

/** An organisation of one's own entry counts as Belgian: this is made for Belgium. */
const countryOf = (): 'be' | 'nl' => (watched.value?.municipality.country === 'nl' ? 'nl' : 'be');

/** What was explained to the platform is kept with the note, where it is found again. */
const close = ({ key }: Entry, { id }: Report): void => {
  const outcome = ENDINGS.find((one) => one === typed(key, 'report-outcome')) ?? 'removed';
  const parts = [typed(key, 'report-note'), typed(key, 'notice-explanation')].map((part) => part.trim());
  send({ do: 'report', change: 'close', id, outcome, note: parts.filter((part) => part !== '').join('\n\n') });
  clear(key, 'report-outcome', 'report-note', 'notice-explanation');
  focusOn(`log-${id}`);
};

const CloseForm = ({ entry, report }: { entry: Entry; report: Report }) => (
  <details class="close-report">
    <summary>{say('lookalikes_report_close')}</summary>
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        close(entry, report);
      }}
    >
      <p class="field">
        <label for="report-outcome">{say('lookalikes_report_outcome')}</label>
        <select
          id="report-outcome"
          name="report-outcome"
          value={typed(entry.key, 'report-outcome', 'removed')}
          onChange={(event) => type(entry.key, 'report-outcome', event.currentTarget.value)}
        >
          {ENDINGS.map((one) => (
            <option key={one} value={one}>
              {say(outcomeKey(one))}
            </option>
          ))}
        </select>
      </p>
      <TextField of={entry.key} name="report-note" label={say('lookalikes_report_note')} rows={2} max={5_000} />
      <p class="field">
        <button type="submit" name="report-close">
          {say('lookalikes_report_do_close')}
        </button>
      </p>
    </form>
  </details>
);

/** When to look again; nothing is said while the notice still has to be sent. */
const Reminder = ({ report }: { report: Report }) => {
  const at = nextReminder(report);
  if (at === null || at <= now.value) return null;
  return <p>{say('lookalikes_report_reminder', dateWords(at, language.value))}</p>;
};

const Closed = ({ report: { closedAt, note } }: { report: Report }) => (
  <>
    {closedAt !== null && <p>{say('lookalikes_report_closed', dateWords(closedAt, language.value))}</p>}
    {note !== '' && (
      <blockquote class="lines">
        <bdi>{visibleLines(note)}</bdi>
      </blockquote>
    )}
  </>
);

export const ReportLog = ({ entry, report }: { entry: Entry; report: Report }) => {
  const rungs = rungsFor(report, countryOf(), now.value).filter((one) => one.is !== 'not-for-class');
  const shown = report.outcome === 'open' ? rungs : rungs.filter((one) => one.is === 'done');
  return (
    <section
      class="report-log"
      data-report-log={report.id}
      data-outcome={report.outcome}
      aria-labelledby={`log-${report.id}`}
    >
      <h4 id={`log-${report.id}`} tabIndex={-1}>
        {say('lookalikes_report_since', dateWords(report.openedAt, language.value))}
        <span class="muted"> · {visible(say(outcomeKey(report.outcome)))}</span>
      </h4>
      <Reminder report={report} />
      <ol class="ladder">
        {shown.map((status) => (
          <RungLine key={status.rung.id} entry={entry} report={report} status={status} />
        ))}
      </ol>
      {report.outcome === 'open' ? <CloseForm entry={entry} report={report} /> : <Closed report={report} />}
    </section>
  );
};
