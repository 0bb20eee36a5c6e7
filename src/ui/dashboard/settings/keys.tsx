/** The user's own keys, which make some answers firmer. They stay on this computer and are in no backup. */
import { useState } from 'preact/hooks';
import { send } from '../../../browser/messages.ts';
import type { Settings } from '../../../state/state.ts';
import { say } from '../../parts/say.ts';
import { state } from '../../store.ts';
import { partHeading } from '../heading.tsx';

type Which = keyof Settings['keys'];

const KEYS: readonly { which: Which; name: string; address: string }[] = [
  {
    which: 'youtube',
    name: 'YouTube Data API',
    address: 'https://console.cloud.google.com/apis/library/youtube.googleapis.com',
  },
  { which: 'x', name: 'X API', address: 'https://developer.x.com' },
];

const keep = (which: Which, key: string): void => {
  const { [which]: _, ...others } = state.value.settings.keys;
  send({ do: 'set', settings: { keys: key === '' ? others : { ...others, [which]: key } } });
};

const Key = ({ which, name, address }: (typeof KEYS)[number]) => {
  const [typed, type] = useState('');
  const kept = state.value.settings.keys[which] !== undefined;
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() === '') return;
        keep(which, typed.trim());
        type('');
      }}
    >
      <label for={`key-${which}`}>{name}</label>
      <span class="actions">
        <input
          id={`key-${which}`}
          name={`key-${which}`}
          type="password"
          autocomplete="off"
          maxLength={500}
          value={typed}
          placeholder={kept ? '••••••••' : ''}
          aria-describedby={`key-${which}-hint`}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <button type="submit">
          {say(kept ? 'settings_key_replace' : 'settings_key_keep')}
          <span class="unseen"> {name}</span>
        </button>
        {kept && (
          <button type="button" onClick={() => keep(which, '')}>
            {say('settings_key_delete')}
            <span class="unseen"> {name}</span>
          </button>
        )}
      </span>
      <small id={`key-${which}-hint`} class="muted">
        {kept && `${say('settings_key_kept')} `}
        {say(`settings_key_${which}`)}{' '}
        <a href={address} target="_blank" rel="noreferrer">
          {URL.parse(address)?.host}
        </a>
      </small>
    </form>
  );
};

export const Keys = () => (
  <section aria-labelledby="settings-keys">
    <h2 id="settings-keys" {...partHeading('keys')}>
      {say('settings_keys')}
    </h2>
    <p class="lead">{say('settings_keys_explain')}</p>
    {KEYS.map((one) => (
      <Key key={one.which} {...one} />
    ))}
  </section>
);
