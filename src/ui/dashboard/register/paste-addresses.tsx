/** Takes many accounts into the register at once: their addresses are pasted, looked at, and then entered. */
import { useComputed, useSignal } from '@preact/signals';
import { send } from '../../../browser/messages.ts';
import { newAccount } from '../../../register/account.ts';
import { bulkKey, type Pasted, readPaste } from '../../../register/bulk.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { state } from '../../store.ts';
import { directoryOf, knownPlatforms } from './directory.ts';
import { tell } from './told.tsx';
import { accountName } from './words.ts';

const isGood = (pasted: Pasted): pasted is Exclude<Pasted, { wrong: string }> => 'handle' in pasted;

const PastedLine = ({ pasted }: { pasted: Pasted }) =>
  isGood(pasted) ? (
    <li>
      <span aria-hidden="true">✓ </span>
      {accountName(pasted, say)}
    </li>
  ) : (
    <li class="wrong">
      <span aria-hidden="true">! </span>
      {say(bulkKey(pasted.wrong), visible(pasted.text))}
    </li>
  );

export const PasteAddresses = ({ municipality }: { municipality: string }) => {
  const [text, said] = [useSignal(''), useSignal('')];
  const read = useComputed(() =>
    text.value.trim() === ''
      ? []
      : readPaste(text.value, municipality, directoryOf(knownPlatforms()), state.value.accounts),
  );
  const good = read.value.filter(isGood);
  const enter = (): void => {
    if (good.length === 0) {
      said.value = say('register_paste_none');
      return;
    }
    const by = state.value.settings.initials;
    const accounts = good.map(({ platform, handle }) => ({ ...newAccount({ municipality, platform, handle }), by }));
    send({ do: 'register', change: 'enter', accounts });
    tell(say('register_entered', accounts.length));
    said.value = say('register_entered', accounts.length);
    text.value = '';
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
    >
      <p class="field wide">
        <label for="paste">{say('register_paste_label')}</label>
        <textarea
          id="paste"
          name="paste-addresses"
          rows={4}
          spellcheck={false}
          maxLength={100_000}
          placeholder={'https://www.facebook.com/…\nhttps://www.instagram.com/…'}
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
            said.value = '';
          }}
        />
      </p>
      {read.value.length > 0 && (
        <ul class="plain">
          {read.value.map((pasted, index) => (
            <PastedLine key={index} pasted={pasted} />
          ))}
        </ul>
      )}
      <p class="actions">
        <button type="submit" name="enter-pasted">
          {good.length > 0 ? say('register_enter', good.length) : say('register_enter_none')}
        </button>
        <span role="status">{said.value}</span>
      </p>
    </form>
  );
};
