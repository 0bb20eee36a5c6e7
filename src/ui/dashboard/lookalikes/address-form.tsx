/** The website's address, to confirm or to correct: what stands on a guessed one proves nothing. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Watched } from '../../../state/state.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { websites } from '../../store.ts';
import { isHeld } from '../settings/policy.tsx';
import { addressWanted, hasAddress, keepAddress } from './guard-actions.ts';
import { readAddress, type WrongAddress } from './website-address.ts';

/** The address as it would be kept: the list of municipalities still holds a few without https. */
const proposed = (website: string | null): string => {
  const read = readAddress(website ?? '');
  return 'address' in read ? read.address : (website ?? '');
};

/** Another address that was found: where the website led to, or else what Wikidata notes. */
const suggestionFor = (town: Watched): string | null => {
  const website = websites.value[town.municipality.id];
  const found =
    website?.trouble === 'elsewhere' ? website.landed : hasAddress(town) ? null : website?.wikidata?.website;
  const read = readAddress(found ?? '');
  return 'address' in read && read.address !== proposed(town.municipality.website) ? read.address : null;
};

/** Where the address comes from and what is asked of the person. */
const noteKey = ({ municipality: { website, websiteGuessed } }: Watched): string => {
  if (website === null) return 'guard_address_unknown';
  return websiteGuessed ? 'guard_address_guessed' : 'guard_address_known';
};

const Suggestion = ({ address, take }: { address: string; take: () => void }) => (
  <p class="actions">
    <bdi>{say('guard_address_found', visible(address))}</bdi>
    <button type="button" onClick={take}>
      {say('guard_address_take')}
    </button>
  </p>
);

export const AddressForm = ({ town }: { town: Watched }) => {
  const typed = useSignal(proposed(town.municipality.website));
  const wrong = useSignal<WrongAddress | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const wanted = addressWanted.value;
  useEffect(() => {
    if (!wanted) return;
    field.current?.focus();
    addressWanted.value = false;
  }, [wanted]);
  const suggestion = suggestionFor(town);
  if (isHeld('website')) return <p class="muted">{say('settings_policy_held')}</p>;
  const type = (text: string): void => {
    typed.value = text;
    wrong.value = null;
  };
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        const read = readAddress(typed.value);
        wrong.value = 'wrong' in read ? read.wrong : null;
        if ('wrong' in read) return field.current?.focus();
        typed.value = read.address;
        void keepAddress(town, read.address);
      }}
    >
      <label for="guard-address">{say('guard_address')}</label>
      <small id="guard-address-note" class="muted">
        {say(noteKey(town))}
      </small>
      <span class="actions address-line">
        <input
          ref={field}
          id="guard-address"
          name="guard-address"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          maxLength={2_000}
          placeholder="https://www.gemeente.be"
          value={typed.value}
          aria-invalid={wrong.value !== null}
          aria-describedby="guard-address-note guard-address-wrong"
          onInput={(event) => type(event.currentTarget.value)}
        />
        <button type="submit" name="keep-address">
          {say(hasAddress(town) ? 'guard_address_keep' : 'guard_address_confirm')}
        </button>
      </span>
      <small id="guard-address-wrong" class="wrong" role="alert">
        {wrong.value ? say(`guard_address_wrong_${wrong.value}`) : ''}
      </small>
      {suggestion && <Suggestion address={suggestion} take={() => type(suggestion)} />}
    </form>
  );
};
