/** The feedback log, “you said, we did”: what people said, what was answered, what changed, and the text that tells it. */
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { say } from '../../parts/say.ts';
import { state, watched } from '../../store.ts';
import { logOf } from './feedback-draft.ts';
import { FeedbackForm } from './feedback-form.tsx';
import { FeedbackLines, ServiceTable } from './feedback-list.tsx';
import { PublicText } from './feedback-public.tsx';

const NEW = 'new';

export const FeedbackLog = () => {
  /** The id of the line whose form is open, `NEW` for a new one, null for none. */
  const edited = useSignal<string | null>(null);
  const told = useSignal('');
  const add = useRef<HTMLButtonElement>(null);
  const log = logOf(state.value.channels.feedback, watched.value?.municipality.id ?? '');
  const line = log.find(({ id }) => id === edited.value);
  const edit = (id: string): void => {
    told.value = '';
    edited.value = id;
  };
  const leave = (kept: boolean): void => {
    edited.value = null;
    told.value = kept ? say('talk_kept') : '';
    add.current?.focus();
  };
  return (
    <div class="talk" data-feedback-log={log.length}>
      <p class="lead">{say('talk_feedback_lead')}</p>
      <p class="notice">{say('talk_feedback_no_names')}</p>
      <p class="actions">
        <button type="button" name="feedback-add" class="primary" ref={add} onClick={() => edit(NEW)}>
          {say('talk_feedback_add')}
        </button>
        <span class="muted" role="status">
          {told.value}
        </span>
      </p>
      {edited.value !== null && <FeedbackForm key={edited.value} line={line} log={log} leave={leave} />}
      {log.length === 0 ? (
        <p>{say('talk_feedback_none')}</p>
      ) : (
        <>
          <section aria-labelledby="feedback-lines">
            <h2 id="feedback-lines" tabIndex={-1}>
              {say('talk_feedback_lines')}
            </h2>
            <FeedbackLines log={log} edit={edit} />
          </section>
          <section aria-labelledby="feedback-services-title">
            <h2 id="feedback-services-title">{say('talk_services')}</h2>
            <ServiceTable log={log} />
          </section>
          <section aria-labelledby="feedback-public">
            <h2 id="feedback-public">{say('talk_public')}</h2>
            <PublicText log={log} />
          </section>
        </>
      )}
    </div>
  );
};
