/** The evaluation of a channel: begun when it is due or asked for, closed with a verdict, kept as history. */

import { useSignal } from '@preact/signals';
import type { Target } from '../../../channel/case.ts';
import { FARTHEST_MONTHS } from '../../../channel/case-flaws.ts';
import {
  closeEvaluation,
  type Evaluation,
  goesOn,
  type Judged,
  judge,
  type Lack,
  lackKey,
  startEvaluation,
  VERDICTS,
  verdictKey,
} from '../../../channel/evaluation.ts';
import { dateWords } from '../../parts/age-words.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { language, now } from '../../store.ts';
import { change, channels, planOf } from './changing.ts';
import { Choice } from './choice.tsx';
import { seriesOf } from './dialogue-series.ts';
import { IntoChoice, NextChoice, SignFields } from './evaluation-fields.tsx';
import { History } from './evaluation-history.tsx';
import { Results } from './evaluation-results.tsx';
import { NewTargets } from './evaluation-targets.tsx';
import { Answer } from './inputs.tsx';
import { measuredFor } from './measured.ts';
import type { Planning } from './planning.ts';
import { leaveAll } from './typing.ts';

/** The evaluation of an account that is not closed yet, as it stands now. */
const openOf = (key: string): Evaluation | undefined =>
  channels.value.evaluations.find((one) => one.key === key && one.closedAt === null);

const keepJudged = (key: string, judged: Partial<Judged>): void => {
  const one = openOf(key);
  if (one) change({ change: 'evaluation', evaluation: judge(one, judged) });
};

/** @returns what is lacking; nothing when it was closed */
const close = (key: string): Lack[] => {
  leaveAll();
  const one = openOf(key);
  if (!one) return [];
  const closed = closeEvaluation(one, planOf(key)?.targets ?? [], now.value);
  if ('lacks' in closed) return closed.lacks;
  change({ change: 'evaluation', evaluation: closed });
  return [];
};

/** What stands in a field and cannot be kept must not be closed over. */
const anyWrong = (form: HTMLElement): boolean => {
  const wrong = form.querySelector<HTMLElement>('[aria-invalid=true]');
  wrong?.focus();
  return wrong !== null;
};

const Form = ({ one, targets }: { one: Evaluation; targets: readonly Target[] }) => {
  const lacks = useSignal<Lack[]>([]);
  const keep = (judged: Partial<Judged>): void => keepJudged(one.key, judged);
  return (
    <form
      class="group evaluation"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!anyWrong(event.currentTarget)) lacks.value = close(one.key);
      }}
    >
      <p class="muted">{say('channels_evaluation_goal', visible(one.goal) || say('report_no_goal'))}</p>
      <Results one={one} />
      <Choice
        name="evaluation-verdict"
        legend={say('channels_verdict')}
        value={one.verdict}
        options={VERDICTS.map((value) => ({
          value,
          words: say(verdictKey(value)),
          hint: say(`${verdictKey(value)}_what`),
        }))}
        choose={(verdict) => keep({ verdict })}
      />
      {one.verdict === 'merge' && <IntoChoice one={one} keep={keep} />}
      <Answer
        id={`${one.key} ${one.startedAt} reason`}
        name="evaluation-reason"
        label={say('channels_verdict_reason')}
        as="area"
        value={one.reason}
        keep={(reason) => keep({ reason })}
      />
      {goesOn(one.verdict) && <NextChoice one={one} keep={keep} />}
      {goesOn(one.verdict) && <NewTargets one={one} targets={targets} />}
      <SignFields one={one} keep={keep} />
      <div role="status" class="missing">
        {lacks.value.length > 0 && (
          <ul>
            {lacks.value.map((lack) => (
              <li key={lack}>{say(lackKey(lack), FARTHEST_MONTHS)}</li>
            ))}
          </ul>
        )}
      </div>
      <p class="actions">
        <button type="submit" name="close-evaluation" class="primary">
          {say('channels_evaluation_close')}
        </button>
        <span class="muted">{say('channels_saved_at_once')}</span>
      </p>
    </form>
  );
};

const Begin = ({ line: { key, account }, plan }: Planning) => {
  const due = plan.evaluateAt !== null && plan.evaluateAt <= now.value;
  const start = (): void => {
    const people = channels.value.inhabitants[account.municipality] ?? null;
    const measured = measuredFor(plan.targets, seriesOf(channels.value.dialogue, key, people, now.value));
    change({ change: 'evaluation', evaluation: startEvaluation(plan, measured, now.value) });
  };
  return (
    <>
      <p>
        {plan.evaluateAt === null
          ? say('channels_evaluation_none')
          : say(
              due ? 'channels_evaluation_due' : 'channels_evaluation_planned',
              dateWords(plan.evaluateAt, language.value),
            )}
      </p>
      <p class="actions">
        <button type="button" name="start-evaluation" class={due ? 'primary' : undefined} onClick={start}>
          {say(due ? 'channels_evaluation_start' : 'channels_evaluation_early')}
        </button>
      </p>
    </>
  );
};

/** There is nothing to look back at before somebody planned something. */
export const EvaluationPart = (planning: Planning) => {
  const { line } = planning;
  if (line.plan === undefined) return null;
  const one = openOf(line.key);
  return (
    <section class="part wide" aria-labelledby="part-evaluation">
      <h2 id="part-evaluation" tabIndex={-1}>
        {say('channels_evaluation')}
      </h2>
      {one ? <Form one={one} targets={line.plan.targets} /> : <Begin {...planning} />}
      <History account={line.key} />
    </section>
  );
};
