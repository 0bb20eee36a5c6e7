/** Adds an account to the register: its address is pasted, or the platform is chosen and the name typed. */
import { useSignal } from '@preact/signals';
import { send } from '../../../browser/messages.ts';
import { newAccount } from '../../../register/account.ts';
import { platformName } from '../../parts/platform-name.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { state } from '../../store.ts';
import { entryOf } from '../entry.ts';
import { knownPlatforms } from './directory.ts';
import { columnWords, entryWords } from './words.ts';

export const AddAccount = ({ municipality }: { municipality: string }) => {
  const [typed, chosen, said, wrong] = [useSignal(''), useSignal(''), useSignal(''), useSignal(false)];
  const using = useSignal(false);
  const add = (): void => {
    const held = state.value.accounts.filter((one) => one.municipality === municipality);
    const platform = knownPlatforms().find((one) => one.id === chosen.value) ?? null;
    const entry = entryOf(typed.value, platform, knownPlatforms(), held);
    wrong.value = 'wrong' in entry;
    if ('wrong' in entry) {
      said.value = entryWords(entry, say);
      return;
    }
    const { handle, platform: found } = entry;
    const own = { municipality, platform: found.id, handle, by: state.value.settings.initials };
    if (using.value)
      send({ do: 'register', change: 'enter', accounts: [{ ...newAccount(own), by: own.by, state: 'open' }] });
    else send({ do: 'ours', ...own });
    said.value = say('register_added', visible(handle), platformName(found, say));
    typed.value = '';
  };
  return (
    <section aria-labelledby="add-account">
      <h2 id="add-account">{say('register_add')}</h2>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <p class="field wide">
          <label for="account-address">{say('register_address')}</label>
          <input
            id="account-address"
            name="account-address"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            maxLength={500}
            placeholder="https://www.instagram.com/…"
            value={typed.value}
            aria-invalid={wrong.value}
            aria-describedby="account-said"
            onInput={(event) => {
              typed.value = event.currentTarget.value;
              said.value = '';
              wrong.value = false;
            }}
          />
        </p>
        <p class="field">
          <label for="account-platform">{columnWords('platform', say)}</label>
          <select
            id="account-platform"
            name="account-platform"
            value={chosen.value}
            onChange={(event) => {
              chosen.value = event.currentTarget.value;
            }}
          >
            <option value="">{say('register_from_address')}</option>
            {knownPlatforms().map((platform) => (
              <option key={platform.id} value={platform.id}>
                {platformName(platform, say)}
              </option>
            ))}
          </select>
        </p>
        <p class="field">
          <label class="tick">
            <input
              type="checkbox"
              name="account-in-use"
              checked={using.value}
              onChange={(event) => {
                using.value = event.currentTarget.checked;
              }}
            />
            {say('register_in_use')}
          </label>
        </p>
        <p class="field">
          <button type="submit">{say('button_add')}</button>
        </p>
      </form>
      <p id="account-said" role="status" class={wrong.value ? 'wrong' : 'muted'}>
        {said.value}
      </p>
    </section>
  );
};
