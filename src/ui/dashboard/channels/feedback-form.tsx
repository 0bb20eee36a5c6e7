/** A signal, its answer and what changed. What looks like it is about a person is said while it is typed; it never blocks. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { send } from '../../../browser/messages.ts';
import type { Feedback } from '../../../channel/feedback.ts';
import { personalIn, warningText } from '../../../channel/personal.ts';
import { isoDay } from '../../../register/day.ts';
import { say } from '../../parts/say.ts';
import { now, state, watched } from '../../store.ts';
import { accountName } from '../register/words.ts';
import {
  channelsOf,
  draftOf,
  FEEDBACK_FIELDS,
  type FeedbackDraft,
  type FeedbackField,
  type FeedbackWrong,
  feedbackFrom,
  servicesOf,
  TEXTS,
} from './feedback-draft.ts';
import { noSecret } from './no-secret.ts';
import { letGo, type, typedIn } from './typing.ts';

const LONGEST = 2_000;

const draftId = (id: string, field: FeedbackField): string => `feedback ${id} ${field}`;

/** What looks like it is about a person, each thing once. */
export const Warnings = ({ id, text }: { id: string; text: string }) => {
  const words = [...new Set(personalIn(text).map((warning) => warningText(warning, text, say)))];
  return (
    <span class="talk-warnings" id={id} role="status">
      {words.map((one) => (
        <small key={one} data-personal>
          {one}
        </small>
      ))}
    </span>
  );
};

interface FieldProps {
  id: string;
  field: FeedbackField;
  value: string;
  wrong: string | undefined;
}

/** A password in the log would leave with every backup; that is said while it is typed. */
const hasSecret = (draft: FeedbackDraft): boolean =>
  (['service', ...TEXTS] as const).some((field) => noSecret(draft[field]) !== null);

/** What keeps a field from being kept: what it says about itself, or a secret in it. */
const wrongWords = (value: string, wrong: string | undefined): string | undefined =>
  wrong === undefined ? (noSecret(value) ?? undefined) : say(`talk_feedback_wrong_${wrong}`);

const tied = ({ id, field, value, wrong }: FieldProps) => ({
  id: `feedback-${field}`,
  name: `feedback-${field}`,
  value,
  maxLength: LONGEST,
  'aria-invalid': wrong !== undefined,
  'aria-describedby': `feedback-${field}-hint feedback-${field}-warned${wrong ? ` feedback-${field}-wrong` : ''}`,
  onInput: (event: { currentTarget: { value: string } }) => type(draftId(id, field), event.currentTarget.value),
});

const Field = (props: FieldProps) => {
  const { field, value, wrong } = props;
  const [area, day] = [
    field === 'signal' || field === 'answer' || field === 'changed',
    field.toLowerCase().endsWith('at'),
  ];
  return (
    <div class="field">
      <label for={`feedback-${field}`}>{say(`talk_feedback_${field.toLowerCase()}`)}</label>
      {area && <textarea {...tied(props)} rows={3} />}
      {day && <input {...tied(props)} type="date" max={isoDay(now.value)} />}
      {field === 'service' && <input {...tied(props)} type="text" list="feedback-services" autocomplete="off" />}
      <small class="muted" id={`feedback-${field}-hint`}>
        {say(`talk_feedback_${field.toLowerCase()}_hint`)}
      </small>
      {wrong && (
        <small class="wrong" id={`feedback-${field}-wrong`}>
          {wrong}
        </small>
      )}
      <Warnings id={`feedback-${field}-warned`} text={day ? '' : value} />
    </div>
  );
};

const Channel = ({ id, value }: { id: string; value: string }) => (
  <p class="field">
    <label for="feedback-channel">{say('talk_feedback_channel')}</label>
    <select
      id="feedback-channel"
      name="feedback-channel"
      value={value}
      onChange={(event) => type(draftId(id, 'channel'), event.currentTarget.value)}
    >
      <option value="">{say('talk_feedback_elsewhere')}</option>
      {channelsOf(state.value.accounts, watched.value?.municipality.id ?? '').map(({ key, account }) => (
        <option key={key} value={key}>
          {accountName(account, say)}
        </option>
      ))}
    </select>
  </p>
);

interface Props {
  /** The line that is changed; undefined for a new one. */
  line: Feedback | undefined;
  log: readonly Feedback[];
  /** Called when the form is no longer needed; `kept` tells whether anything was sent. */
  leave: (kept: boolean) => void;
}

/** What stands in every field: what was typed, else what the line holds. */
const typedDraft = (id: string, line: Feedback | undefined): FeedbackDraft => {
  const first = draftOf(line, now.value);
  return Object.fromEntries(
    FEEDBACK_FIELDS.map((field) => [field, typedIn(draftId(id, field)) ?? first[field]]),
  ) as FeedbackDraft;
};

interface FieldsProps {
  id: string;
  draft: FeedbackDraft;
  wrong: FeedbackWrong;
  log: readonly Feedback[];
}

const Fields = ({ id, draft, wrong, log }: FieldsProps) => {
  const field = (one: FeedbackField) => (
    <Field id={id} field={one} value={draft[one]} wrong={wrongWords(draft[one], wrong[one])} />
  );
  return (
    <>
      <datalist id="feedback-services">
        {servicesOf(log, state.value.accounts).map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      {field('service')}
      {field('signal')}
      {field('at')}
      <Channel id={id} value={draft.channel} />
      {field('answer')}
      {field('changed')}
      {field('changedAt')}
    </>
  );
};

const Buttons = ({ wrong, leave }: { wrong: number; leave: () => void }) => (
  <p class="actions">
    <button type="submit" name="feedback-keep" class="primary">
      {say('talk_keep_counts')}
    </button>
    <button type="button" name="feedback-leave" onClick={leave}>
      {say('talk_feedback_leave')}
    </button>
    <span role="status" class="wrong">
      {wrong > 0 ? say('talk_not_kept', wrong) : ''}
    </span>
  </p>
);

export const FeedbackForm = ({ line, log, leave }: Props) => {
  const id = line?.id ?? 'new';
  const tried = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[name=feedback-service]')?.focus(), [id]);
  const draft = typedDraft(id, line);
  const municipality = line?.municipality || (watched.value?.municipality.id ?? '');
  const read = feedbackFrom(draft, { id: line?.id ?? '', municipality }, now.value);
  const wrong = tried.value && 'wrong' in read ? read.wrong : {};
  const close = (kept: boolean): void => {
    letGo(...FEEDBACK_FIELDS.map((field) => draftId(id, field)));
    leave(kept);
  };
  const keep = (event: Event): void => {
    event.preventDefault();
    tried.value = true;
    if ('wrong' in read || hasSecret(draft)) return;
    send({ do: 'channel', change: 'feedback', feedback: { ...read, id: line?.id ?? crypto.randomUUID() } });
    close(true);
  };
  return (
    <form class="talk-form" ref={form} data-feedback-form={id} onSubmit={keep} noValidate>
      <Fields id={id} draft={draft} wrong={wrong} log={log} />
      <Buttons wrong={Object.keys(wrong).length} leave={() => close(false)} />
    </form>
  );
};
