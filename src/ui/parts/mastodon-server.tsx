/** Adds a Mastodon server by its address; text that is no address stays where it is, with the reason. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { mastodonId } from './mastodon-host.ts';
import { say } from './say.ts';
import { visible } from './visible.ts';

const SHOWN = 40;

interface Props {
  ticked: readonly string[];
  onAdd: (platform: string) => void;
}

export const MastodonServer = ({ ticked, onAdd }: Props) => {
  const id = useId();
  const typed = useSignal('');
  const wrong = useSignal<'bad' | 'twice' | null>(null);
  const add = () => {
    const platform = mastodonId(typed.value);
    wrong.value = platform === null ? 'bad' : ticked.includes(platform) ? 'twice' : null;
    if (platform === null || wrong.value) return;
    onAdd(platform);
    typed.value = '';
  };
  return (
    <div class="mastodon">
      <label for={id}>{say('mastodon_label')}</label>
      <div class="actions">
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={say('mastodon_hint')}
          aria-invalid={wrong.value !== null}
          aria-describedby={`${id}-said`}
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
            wrong.value = null;
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add();
          }}
        />
        <button type="button" onClick={add}>
          {say('button_add')}
        </button>
      </div>
      <p id={`${id}-said`} class="wrong" role="alert">
        {wrong.value && <bdi>{say(`mastodon_${wrong.value}`, visible(typed.value.trim().slice(0, SHOWN)))}</bdi>}
      </p>
    </div>
  );
};
