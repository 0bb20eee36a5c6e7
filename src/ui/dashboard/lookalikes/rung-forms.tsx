/** What a person notes on a rung: that it was sent, under which reference, and what was answered. */
import { send } from '../../../browser/messages.ts';
import type { Report, ReportStep } from '../../../impersonation/report.ts';
import { dateWords } from '../../parts/age-words.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { language } from '../../store.ts';
import { LineField, TextField } from './draft-fields.tsx';
import { clear, typed } from './drafts.ts';
import { focusOn } from './told.ts';
import { visibleLines } from './words.ts';

/** The id of a rung's heading. */
export const rungId = (report: string, rung: string): string => `rung-${report}-${rung}`;

type SentProps = {
  report: Report;
  /** The account. */
  of: string;
  rung: string;
  /** Sent already, only the reference was still to come. */
  again?: boolean;
};

export const SentForm = ({ report, of, rung, again = false }: SentProps) => {
  const field = `reference-${rung}`;
  const keep = (event: Event): void => {
    event.preventDefault();
    send({ do: 'report', change: 'step', id: report.id, rung, reference: typed(of, field).trim() });
    clear(of, field);
    // The form goes away with it.
    focusOn(rungId(report.id, rung));
  };
  return (
    <form class="fields" onSubmit={keep}>
      <LineField of={of} name={field} label={say('lookalikes_reference')} />
      <p class="field">
        <button type="submit" name={`sent-${rung}`}>
          {say(again ? 'lookalikes_reference_keep' : 'lookalikes_sent')}
        </button>
      </p>
    </form>
  );
};

const Answered = ({ step: { answer, answeredAt } }: { step: ReportStep }) =>
  answeredAt === null ? null : (
    <>
      <p class="source">{say('lookalikes_answered', dateWords(answeredAt, language.value))}</p>
      {answer !== '' && (
        <blockquote class="lines">
          <bdi>{visibleLines(answer)}</bdi>
        </blockquote>
      )}
    </>
  );

type AnswerProps = { report: Report; of: string; step: ReportStep };

/** The reference; it may come days after the notice went out. */
const Reference = ({ report, of, step }: AnswerProps) => {
  if (step.reference !== '')
    return (
      <p>
        {say('lookalikes_reference')}: <bdi>{visible(step.reference)}</bdi>
      </p>
    );
  const awaited = step.answeredAt === null && report.outcome === 'open';
  return awaited ? <SentForm report={report} of={of} rung={step.rung} again /> : null;
};

const AnswerField = ({ report, of, step }: AnswerProps) => {
  const field = `answer-${step.rung}`;
  const keep = (event: Event): void => {
    event.preventDefault();
    const answer = typed(of, field, step.answer).trim();
    send({ do: 'report', change: 'answer', id: report.id, rung: step.rung, answer });
    clear(of, field);
  };
  return (
    <details>
      <summary>{say(step.answeredAt === null ? 'lookalikes_answer_note' : 'lookalikes_answer_change')}</summary>
      <form class="fields" onSubmit={keep}>
        <TextField of={of} name={field} label={say('lookalikes_answer')} otherwise={step.answer} />
        <p class="field">
          <button type="submit" name={`answered-${step.rung}`}>
            {say('lookalikes_answer_keep')}
          </button>
        </p>
      </form>
    </details>
  );
};

export const AnswerForm = (props: AnswerProps) => (
  <>
    <Reference {...props} />
    <Answered step={props.step} />
    <AnswerField {...props} />
  </>
);
