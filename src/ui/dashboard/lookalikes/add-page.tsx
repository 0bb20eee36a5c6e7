/** Adds an account to the list by its pasted address, or says what that address is instead. Nothing is fetched here. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { send } from '../../../browser/messages.ts';
import { PLATFORMS } from '../../../platforms/index.ts';
import { accountKey } from '../../../register/account.ts';
import { platformName } from '../../parts/platform-name.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { platforms, state, watched } from '../../store.ts';
import { type Pasted, pastedOf } from './pasted.ts';
import { told } from './told.ts';
import { entries, open } from './view.ts';

/** Also Mastodon servers of one's own, which are in no list. */
const known = () => [...PLATFORMS, ...platforms.value.filter((one) => !PLATFORMS.includes(one))];

const read = (text: string, municipality: string): Pasted => {
  const held = state.value.accounts.filter((one) => one.municipality === municipality);
  const listed = entries.value.map((one) => ({ municipality, platform: one.platformId, handle: one.handle }));
  return pastedOf(text, known(), held, listed);
};

const wordsFor = (pasted: Pasted): string => {
  const platform = pasted.platform ? platformName(pasted.platform, say) : '';
  if (pasted.is === 'wrong') return say(`lookalikes_pasted_${pasted.why}`, platform);
  return say(`lookalikes_pasted_${pasted.is}`, visible(pasted.handle), platform);
};

/** The way on from an address that is known already. */
const Onward = ({ pasted }: { pasted: Pasted }) => {
  if (pasted.is === 'ours') return <a href="#register">{say('lookalikes_to_register')}</a>;
  if (pasted.is !== 'listed') return null;
  return (
    <button type="button" name="pasted-open" onClick={() => open(pasted.key)}>
      {say('lookalikes_look')}
    </button>
  );
};

const Answer = ({ pasted }: { pasted: Pasted | null }) => (
  <div id="pasted-said" role="status" data-pasted={pasted?.is === 'wrong' ? pasted.why : (pasted?.is ?? '')}>
    {pasted && (
      <p class={pasted.is === 'wrong' ? 'wrong' : ''}>
        <bdi>{wordsFor(pasted)}</bdi> <Onward pasted={pasted} />
      </p>
    )}
  </div>
);

/** Opens the card of an account as soon as it stands in the list. */
const useOpening = (pasted: Pasted | null, municipality: string): void => {
  const wanted =
    pasted?.is === 'profile' ? accountKey({ municipality, platform: pasted.platform.id, handle: pasted.handle }) : null;
  const arrived = wanted !== null && entries.value.some((one) => one.key === wanted);
  useEffect(() => {
    if (!arrived || wanted === null || !pasted) return;
    told.value = wordsFor(pasted);
    open(wanted);
  }, [arrived, wanted, pasted]);
};

type FieldProps = { text: string; wrong: boolean; set: (text: string) => void };

const Field = ({ text, wrong, set }: FieldProps) => (
  <p class="field wide">
    <label for="lookalike-address">{say('lookalikes_address')}</label>
    <input
      id="lookalike-address"
      name="lookalike-address"
      inputMode="url"
      autocomplete="off"
      spellcheck={false}
      maxLength={2_000}
      placeholder="https://www.instagram.com/…"
      value={text}
      aria-invalid={wrong}
      aria-describedby="pasted-said"
      onInput={(event) => set(event.currentTarget.value)}
    />
  </p>
);

/** Asks for a profile to be kept and looked at. */
const point = ({ platform, handle, address }: Extract<Pasted, { is: 'profile' }>, municipality: string): void => {
  const own = { municipality, platform: platform.id, handle };
  send({ do: 'point', ...own, address, how: 'pasted', by: state.value.settings.initials, name: '', about: '' });
};

const Form = ({ municipality }: { municipality: string }) => {
  const [text, pasted] = [useSignal(''), useSignal<Pasted | null>(null)];
  useOpening(pasted.value, municipality);
  const add = (event: Event): void => {
    event.preventDefault();
    const found = read(text.value, municipality);
    pasted.value = found;
    if (found.is === 'profile') point(found, municipality);
  };
  const set = (typed: string): void => {
    [text.value, pasted.value] = [typed, null];
  };
  return (
    <>
      <form class="fields" onSubmit={add}>
        <Field text={text.value} wrong={pasted.value?.is === 'wrong'} set={set} />
        <p class="field">
          <button type="submit" name="add-lookalike">
            {say('button_add')}
          </button>
        </p>
      </form>
      <Answer pasted={pasted.value} />
    </>
  );
};

export const AddPage = () => {
  const town = watched.value;
  if (!town) return null;
  return (
    <section aria-labelledby="add-lookalike">
      <h2 id="add-lookalike">{say('lookalikes_add')}</h2>
      <p class="lead">{say('lookalikes_add_explain')}</p>
      <Form municipality={town.municipality.id} />
    </section>
  );
};
