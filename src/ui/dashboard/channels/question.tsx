/** One question of the plan with its example, its answer, what is still missing there, and the way on. */
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { missingIn, missingText } from '../../../channel/case-missing.ts';
import { exampleKey, QUESTIONS, type QuestionId, questionKey } from '../../../channel/case-questions.ts';
import { say } from '../../parts/say.ts';
import { now } from '../../store.ts';
import { GroupsAnswer, OfflineAnswer } from './answer-groups.tsx';
import { PrivacyAnswer } from './answer-privacy.tsx';
import { TargetsAnswer } from './answer-targets.tsx';
import {
  AnswerTimeAnswer,
  EvaluationAnswer,
  HoursAnswer,
  personAnswer,
  textAnswer,
  UseAnswer,
} from './answers-simple.tsx';
import type { Planning } from './planning.ts';
import { SignOffAnswer } from './sign-off.tsx';
import { goToStep, stepOf } from './steps.ts';
import { leaveAll } from './typing.ts';

const ANSWERS: Readonly<Record<QuestionId, ComponentType<Planning>>> = {
  goal: textAnswer('goal'),
  use: UseAnswer,
  groups: GroupsAnswer,
  offline: OfflineAnswer,
  message: textAnswer('message'),
  targets: TargetsAnswer,
  hours: HoursAnswer,
  follows: personAnswer('follows'),
  replaces: personAnswer('replaces'),
  answer_time: AnswerTimeAnswer,
  outside_hours: textAnswer('outsideHours'),
  tone: textAnswer('tone'),
  moderation: textAnswer('moderation'),
  privacy: PrivacyAnswer,
  fallback: textAnswer('fallback'),
  complaints: textAnswer('complaints'),
  stop: textAnswer('stop'),
  evaluation: EvaluationAnswer,
  notes: textAnswer('notes'),
  sign_off: SignOffAnswer,
};

/** Counts as the progress does: what may stay empty has no number. */
const countWords = (id: QuestionId): string => {
  const required = QUESTIONS.filter((one) => one.required);
  const at = required.findIndex((one) => one.id === id);
  return at < 0 ? say('channels_question_extra') : say('channels_question_of', at + 1, required.length);
};

/** Whoever goes to another question hears it. */
const useFocus = (id: QuestionId) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(id);
  useEffect(() => {
    if (before.current !== id) heading.current?.focus();
    before.current = id;
  }, [id]);
  return heading;
};

const Missing = ({ planning: { plan }, id }: { planning: Planning; id: QuestionId }) => {
  const missing = missingIn(plan, now.value).filter(({ step }) => step === id);
  return (
    <div role="status" class="missing" id="missing">
      {missing.length === 0 ? (
        <p class="done">{id === 'notes' ? say('channels_optional') : `✓ ${say('channels_answered')}`}</p>
      ) : (
        <ul>
          {missing.map((one, index) => (
            <li key={`${one.why} ${index}`}>{missingText(one, say)}</li>
          ))}
        </ul>
      )}
    </div>
  );
};

const Steps = ({ account, at }: { account: string; at: number }) => {
  const before = QUESTIONS[at - 1];
  const after = QUESTIONS[at + 1];
  return (
    <p class="actions">
      {before && (
        <button type="button" name="back" onClick={() => goToStep(account, before.id)}>
          {say('channels_previous')}
        </button>
      )}
      {after && (
        <button type="submit" name="next" class="primary">
          {say('channels_next')}
        </button>
      )}
      <span class="muted">{say('channels_saved_at_once')}</span>
    </p>
  );
};

export const Question = (planning: Planning) => {
  const { key } = planning.line;
  const id = stepOf(key, planning.plan, now.value);
  const at = QUESTIONS.findIndex((one) => one.id === id);
  const heading = useFocus(id);
  const Shown = ANSWERS[id];
  return (
    <form
      class="question group"
      data-step={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        leaveAll();
        const after = QUESTIONS[at + 1];
        if (after) goToStep(key, after.id);
      }}
    >
      <p class="muted">{countWords(id)}</p>
      <h3 id="question" ref={heading} tabIndex={-1}>
        {say(questionKey(id))}
      </h3>
      <p class="example" id="example">
        <span class="muted">{say('channels_example')}</span> {say(exampleKey(id))}
      </p>
      <Shown {...planning} />
      <Missing planning={planning} id={id} />
      <Steps account={key} at={at} />
    </form>
  );
};
