/** How many people live in the municipality: only beside that number do followers say something. */
import { useSignal } from '@preact/signals';
import { send } from '../../../browser/messages.ts';
import { say } from '../../parts/say.ts';
import { language } from '../../store.ts';
import { numberIn, numberText } from './entries.ts';

interface Props {
  municipality: string;
  people: number | null;
}

const isPeople = (count: number | null | 'wrong'): count is number | null =>
  count === null || (count !== 'wrong' && Number.isInteger(count) && count > 0);

export const Inhabitants = ({ municipality, people }: Props) => {
  const typed = useSignal<string | null>(null);
  const told = useSignal('');
  const shown = typed.value ?? numberText(people, language.value);
  const count = numberIn(shown);
  const wrong = !isPeople(count);
  const keep = (event: Event): void => {
    event.preventDefault();
    if (!isPeople(count)) return;
    send({ do: 'channel', change: 'inhabitants', municipality, count });
    told.value = say('talk_kept');
  };
  return (
    <form class="fields" onSubmit={keep}>
      <p class="field">
        <label for="inhabitants">{say('talk_inhabitants')}</label>
        <input
          id="inhabitants"
          name="inhabitants"
          inputMode="numeric"
          autocomplete="off"
          value={shown}
          aria-invalid={wrong}
          aria-describedby={wrong ? 'inhabitants-hint inhabitants-wrong' : 'inhabitants-hint'}
          onInput={(event) => (typed.value = event.currentTarget.value)}
        />
        <small class="muted" id="inhabitants-hint">
          {say('talk_inhabitants_hint')}
        </small>
        {wrong && (
          <small class="wrong" id="inhabitants-wrong" role="alert">
            {say('talk_wrong_number')}
          </small>
        )}
      </p>
      <button type="submit" name="inhabitants-keep">
        {say('talk_keep_counts')}
        <span class="unseen"> {say('talk_inhabitants')}</span>
      </button>
      <span class="muted" role="status">
        {told.value}
      </span>
    </form>
  );
};
