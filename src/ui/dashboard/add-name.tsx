/** Adds a name of one's own to a platform, checked against the platform's rule while it is typed. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Platform } from '../../probe/platform.ts';
import { HandleText } from '../parts/handle-text.tsx';
import { say } from '../parts/say.ts';
import { breachWords } from '../parts/verdict-words.ts';
import { visible } from '../parts/visible.ts';
import { type Wish, wishOf } from './wish.ts';

const remark = (wish: Wish): string => {
  switch (wish.is) {
    case 'breach':
      return say('verdict_because', say('verdict_impossible'), visible(breachWords(wish.breach, say)));
    case 'shown':
      return say('names_shown_already');
    default:
      return '';
  }
};

interface Props {
  platform: Platform;
  /** The names that are checked already. */
  shown: readonly string[];
  add: (handle: string) => void;
}

export const AddName = ({ platform, shown, add }: Props) => {
  const id = useId();
  const typed = useSignal('');
  const wish = wishOf(platform.rule, typed.value, shown);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (wish.is !== 'good') return;
    add(wish.handle);
    typed.value = '';
  };
  return (
    <form class="field" onSubmit={submit}>
      <label for={id}>{say('names_add')}</label>
      <span class="actions">
        <input
          id={id}
          name="add-name"
          autocomplete="off"
          spellcheck={false}
          maxLength={260}
          value={typed.value}
          aria-invalid={wish.is === 'breach'}
          aria-describedby={`${id}-said`}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
        <button type="submit" disabled={wish.is !== 'good'}>
          {say('button_add')}
        </button>
      </span>
      <small id={`${id}-said`} class="wrong" role="status">
        {remark(wish)}
      </small>
      {wish.is === 'breach' && wish.nearest && (
        <small>
          {say('names_nearest')}{' '}
          <button
            type="button"
            onClick={() => {
              typed.value = wish.nearest ?? '';
            }}
          >
            <HandleText handle={wish.nearest} />
          </button>
        </small>
      )}
    </form>
  );
};
