/** One rung of the ladder: whom to turn to, how, when, and what came of it. */
import { openTab } from '../../../browser/tabs.ts';
import { type RungStatus, rungDoubts, rungKeys, statusKey } from '../../../impersonation/ladder.ts';
import type { Report } from '../../../impersonation/report.ts';
import type { Entry } from '../../../schedule/entries.ts';
import { dateWords } from '../../parts/age-words.ts';
import { say } from '../../parts/say.ts';
import { language } from '../../store.ts';
import { AnswerForm, rungId, SentForm } from './rung-forms.tsx';

const date = (at: number): string => dateWords(at, language.value);

/** Where a rung stands, in words. */
const statusWords = (status: RungStatus): string => {
  const key = statusKey(status);
  if (status.is === 'done') return say('lookalikes_rung_done', say(key), date(status.at));
  if (status.is === 'later')
    return say(key, status.from === null ? say(rungKeys(status.after).name) : date(status.from));
  return status.is === 'now' && status.until !== null
    ? say('lookalikes_rung_until', say(key), date(status.until))
    : say(key);
};

const Host = ({ link }: { link: string }) => (
  <a href={link} target="_blank" rel="noreferrer">
    {URL.parse(link)?.host ?? link}
  </a>
);

/** The ways to an addressee; the platform's own form is a button, because it differs per platform. */
const Ways = ({ entry, status: { rung } }: { entry: Entry; status: RungStatus }) => {
  const form = rung.id === 'platform' ? entry.platform?.impersonation : null;
  return (
    <p class="rung-ways">
      {rung.link && <Host link={rung.link} />}
      {rung.email && <a href={`mailto:${rung.email}`}>{rung.email}</a>}
      {form && (
        <button type="button" class="head" onClick={() => void openTab(form)}>
          {URL.parse(form)?.host ?? form}
        </button>
      )}
    </p>
  );
};

/** When a platform should have answered is partly our own choice, and not every addressee is sure: that is said. */
const Doubts = ({ status: { rung } }: { status: RungStatus }) => (
  <>
    {rungDoubts(rung).map((key) => (
      <p key={key} class="source" data-doubt={key}>
        {say(key)}
      </p>
    ))}
  </>
);

const SIGNS: Readonly<Record<RungStatus['is'], string>> = {
  done: '✓',
  now: '→',
  later: '◷',
  over: '–',
  'not-for-class': '–',
};

interface Props {
  entry: Entry;
  report: Report;
  status: RungStatus;
}

export const RungLine = ({ entry, report, status }: Props) => {
  const { rung } = status;
  const { name, how } = rungKeys(rung.id);
  const step = report.steps.findLast((one) => one.rung === rung.id);
  return (
    <li data-rung={rung.id} data-status={status.is}>
      <h5 id={rungId(report.id, rung.id)} tabIndex={-1}>
        <span aria-hidden="true">{SIGNS[status.is]} </span>
        {say(name)}
        <span class="muted"> · {statusWords(status)}</span>
      </h5>
      {(status.is === 'now' || status.is === 'later') && (
        <>
          <p>{say(how)}</p>
          <Doubts status={status} />
          <Ways entry={entry} status={status} />
        </>
      )}
      {status.is === 'now' && <SentForm report={report} of={entry.key} rung={rung.id} />}
      {step && <AnswerForm report={report} of={entry.key} step={step} />}
    </li>
  );
};
