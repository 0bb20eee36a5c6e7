/** The lines of the feedback log, and what each service did with its signals. */
import { useSignal } from '@preact/signals';
import { send } from '../../../browser/messages.ts';
import { type Feedback, overAll, perService, type ServiceOverview, serviceTitle } from '../../../channel/feedback.ts';
import { dateWords } from '../../parts/age-words.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { language } from '../../store.ts';
import { Warnings } from './feedback-form.tsx';
import { channelName } from './view.ts';

const date = (at: number): string => dateWords(at, language.value);

const Told = ({ field, text }: { field: 'answer' | 'changed'; text: string }) => (
  <p>
    <span class="muted">{say(`talk_feedback_${field}`)} </span>
    {text === '' ? <span class="muted">{say(`talk_feedback_no_${field}`)}</span> : visible(text)}
  </p>
);

interface LineProps {
  line: Feedback;
  edit: (id: string) => void;
}

/** Throwing away takes a second click. */
const Line = ({ line, edit }: LineProps) => {
  const asked = useSignal(false);
  const { id, at, service, signal, answer, changed, changedAt, channel } = line;
  const drop = (): void => {
    send({ do: 'channel', change: 'drop-feedback', id });
    // The line goes with its button.
    document.getElementById('feedback-lines')?.focus();
  };
  const when = [date(at), service, channel === '' ? '' : channelName(channel)].filter((one) => one !== '');
  return (
    <li data-feedback={id}>
      <div>
        <h3>{visible(signal)}</h3>
        <p class="muted">{when.map(visible).join(' · ')}</p>
        <Told field="answer" text={answer} />
        <Told field="changed" text={changed} />
        {changedAt !== null && <p class="muted">{say('talk_feedback_since', date(changedAt))}</p>}
        <Warnings id={`warned-${id}`} text={[service, signal, answer, changed].join('\n')} />
      </div>
      <p class="actions">
        <button type="button" name="feedback-edit" onClick={() => edit(id)}>
          {say('talk_feedback_edit')}
          <span class="unseen"> {visible(signal)}</span>
        </button>
        {asked.value ? (
          <button type="button" name="feedback-drop-sure" class="grave" onClick={drop}>
            {say('talk_feedback_drop_sure')}
          </button>
        ) : (
          <button type="button" name="feedback-drop" onClick={() => (asked.value = true)}>
            {say('talk_drop')}
            <span class="unseen"> {visible(signal)}</span>
          </button>
        )}
      </p>
    </li>
  );
};

interface Props {
  log: readonly Feedback[];
  edit: (id: string) => void;
}

const AT_ONCE = 20;

export const FeedbackLines = ({ log, edit }: Props) => {
  const drawn = useSignal(AT_ONCE);
  return (
    <>
      <ul class="talk-lines">
        {log.slice(0, drawn.value).map((line) => (
          <Line key={line.id} line={line} edit={edit} />
        ))}
      </ul>
      {log.length > drawn.value && (
        <p class="actions">
          <button type="button" name="feedback-more" onClick={() => (drawn.value += AT_ONCE)}>
            {say('register_more')}
          </button>
          <span class="muted">{say('register_drawn', drawn.value, log.length)}</span>
        </p>
      )}
    </>
  );
};

const HEADS = ['count', 'answered', 'changed', 'days'] as const;

const Row = ({ title, one }: { title: string; one: ServiceOverview }) => (
  <tr>
    <th scope="row">{visible(title)}</th>
    {HEADS.map((head) => (
      <td key={head} class="number">
        {one[head] === null ? '–' : one[head].toLocaleString(language.value)}
      </td>
    ))}
  </tr>
);

export const ServiceTable = ({ log }: { log: readonly Feedback[] }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
  <section class="scroll" aria-label={say('talk_services_caption')} tabIndex={0}>
    <table class="talk-services">
      <caption class="unseen">{say('talk_services_caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('talk_feedback_service')}</th>
          {HEADS.map((head) => (
            <th key={head} scope="col" class="number">
              {say(`talk_services_${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {perService(log).map((one) => (
          <Row key={one.service} title={serviceTitle(one, say)} one={one} />
        ))}
      </tbody>
      <tfoot>
        <Row title={say('talk_services_all')} one={overAll(log)} />
      </tfoot>
    </table>
  </section>
);
