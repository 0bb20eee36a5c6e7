/** A person as a witness: she has the page read, sees what was read, and says what she sees. Only then it is kept. */
import { useSignal } from '@preact/signals';
import { Fragment } from 'preact';
import { useId } from 'preact/hooks';
import { send } from '../../browser/messages.ts';
import type { PageRead } from '../../browser/page-reading.ts';
import type { Sighting } from '../../state/state.ts';
import { say } from '../parts/say.ts';
import { visible } from '../parts/visible.ts';
import { state } from '../store.ts';
import type { PageOn } from './page-on.ts';
import { readPage } from './page-read.ts';

const LONGEST_INITIALS = 12;

const FACTS = [
  { fact: 'title', key: 'page_fact_title' },
  { fact: 'name', key: 'page_fact_name' },
  { fact: 'canonical', key: 'page_fact_address' },
  { fact: 'excerpt', key: 'page_fact_excerpt' },
] as const;

const Facts = ({ read }: { read: PageRead }) => (
  <dl class="facts">
    {FACTS.filter(({ fact }) => read[fact] !== '').map(({ fact, key }) => (
      <Fragment key={fact}>
        <dt>{say(key)}</dt>
        <dd>
          <bdi>{visible(read[fact])}</bdi>
        </dd>
      </Fragment>
    ))}
  </dl>
);

interface AnswerProps {
  on: PageOn;
  onAnswer: (saw: Sighting['saw'], initials: string) => void;
}

const SEEN = ['exists', 'absent', 'unclear'] as const;

const Answer = ({ on, onAnswer }: AnswerProps) => {
  const id = useId();
  const initials = useSignal(state.value.settings.initials);
  return (
    <>
      <p>{say('eyes_question', visible(on.handle))}</p>
      <div class="actions">
        {SEEN.map((saw) => (
          <button key={saw} type="button" onClick={() => onAnswer(saw, initials.value.trim())}>
            {say(`eyes_${saw}`)}
          </button>
        ))}
        <label for={id}>{say('eyes_initials')}</label>
        <input
          id={id}
          class="initials"
          type="text"
          autocomplete="off"
          maxLength={LONGEST_INITIALS}
          value={initials.value}
          onInput={(event) => {
            initials.value = event.currentTarget.value;
          }}
        />
      </div>
    </>
  );
};

interface Props {
  on: PageOn;
  address: string;
}

export const OwnEyes = ({ on, address }: Props) => {
  const stage = useSignal<'unread' | 'read' | 'noted'>('unread');
  const read = useSignal<PageRead | null>(null);
  const look = async () => {
    read.value = await readPage();
    stage.value = 'read';
  };
  const note: AnswerProps['onAnswer'] = (saw, initials) => {
    if (initials !== state.value.settings.initials) send({ do: 'set', settings: { initials } });
    const excerpt = read.value?.excerpt ?? '';
    send({ do: 'saw', platform: on.platform.id, handle: on.handle, saw, initials, address, excerpt });
    stage.value = 'noted';
  };
  if (stage.value === 'noted') return <p role="status">{say('eyes_noted')}</p>;
  if (stage.value === 'unread')
    return (
      <button type="button" onClick={() => void look()}>
        {say('page_read')}
      </button>
    );
  return (
    <>
      {read.value ? <Facts read={read.value} /> : <p>{say('page_unreadable')}</p>}
      <Answer on={on} onAnswer={note} />
    </>
  );
};
