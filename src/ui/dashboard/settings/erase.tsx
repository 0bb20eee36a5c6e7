/** Everything away, after a word that nobody types by accident. */
import { useState } from 'preact/hooks';
import { send } from '../../../browser/messages.ts';
import { takeBackHosts } from '../../../browser/permissions.ts';
import { say } from '../../parts/say.ts';
import { state } from '../../store.ts';
import { partHeading } from '../heading.tsx';
import { permits } from './permits.ts';

/** Permissions go last: taking them back wakes the background, which must then find nothing left to ask. */
const takeBackOnceEmpty = (): void => {
  const stop = state.subscribe(({ municipalities }) => {
    if (municipalities.length > 0) return;
    void takeBackHosts([...permits.value]);
    queueMicrotask(() => stop());
  });
};

export const Erase = () => {
  const [typed, type] = useState('');
  const [wrong, warn] = useState(false);
  const word = say('settings_erase_word');
  const erase = (): void => {
    const meant = typed.trim().toLowerCase() === word.toLowerCase();
    warn(!meant);
    if (!meant) return;
    send({ do: 'erase' });
    takeBackOnceEmpty();
    type('');
  };
  return (
    <section aria-labelledby="settings-erase">
      <h2 id="settings-erase" {...partHeading('erase')}>
        {say('settings_erase')}
      </h2>
      <p class="lead">{say('settings_erase_explain')}</p>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          erase();
        }}
      >
        <label for="erase">{say('settings_erase_label', word)}</label>
        <span class="actions">
          <input
            id="erase"
            name="erase"
            autocomplete="off"
            value={typed}
            aria-invalid={wrong}
            aria-describedby="erase-wrong"
            onInput={(event) => type(event.currentTarget.value)}
          />
          <button type="submit" class="grave">
            {say('settings_erase_do')}
          </button>
        </span>
        <small id="erase-wrong" class="wrong" role="alert">
          {wrong ? say('settings_erase_wrong', word) : ''}
        </small>
      </form>
    </section>
  );
};
