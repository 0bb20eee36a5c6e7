/** The accounts that stand on the municipality's website, to be taken into the register. */
import { useSignal } from '@preact/signals';
import { send } from '../../../browser/messages.ts';
import { newAccount } from '../../../register/account.ts';
import { Address } from '../../parts/profile.tsx';
import { say } from '../../parts/say.ts';
import { state } from '../../store.ts';
import type { Proposed } from './site-links.ts';
import { tell } from './told.tsx';
import { proposed } from './view.ts';
import { accountName } from './words.ts';

const keyOf = ({ platform, handle }: Proposed): string => `${platform} ${handle}`;

interface TickProps {
  one: Proposed;
  ticked: boolean;
  onTick: (ticked: boolean) => void;
}

const Tick = ({ one, ticked, onTick }: TickProps) => (
  <li>
    <label class="tick">
      <input
        type="checkbox"
        name="site-account"
        value={keyOf(one)}
        checked={ticked}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <span>{accountName(one, say)}</span>
    </label>
    <small class="muted">
      <Address address={one.address} />
      {!one.surely && ` · ${say('register_site_loose')}`}
    </small>
  </li>
);

/** Links in a running text may be to anybody, so those wait for a tick. */
export const SiteAccounts = ({ municipality }: { municipality: string }) => {
  const chosen = useSignal<Readonly<Record<string, boolean>>>({});
  const isTicked = (one: Proposed): boolean => chosen.value[keyOf(one)] ?? one.surely;
  const ticked = proposed.value.filter(isTicked);
  const enter = (): void => {
    const by = state.value.settings.initials;
    const accounts = ticked.map(({ platform, handle }) => ({ ...newAccount({ municipality, platform, handle }), by }));
    if (accounts.length === 0) return;
    send({ do: 'register', change: 'enter', accounts });
    tell(say('register_entered', accounts.length));
  };
  return (
    <div class="stack">
      <p>{say('register_site', proposed.value.length)}</p>
      <ul class="plain">
        {proposed.value.map((one) => (
          <Tick
            key={keyOf(one)}
            one={one}
            ticked={isTicked(one)}
            onTick={(on) => {
              chosen.value = { ...chosen.value, [keyOf(one)]: on };
            }}
          />
        ))}
      </ul>
      <p class="actions">
        <button type="button" name="enter-site" onClick={enter}>
          {ticked.length > 0 ? say('register_enter', ticked.length) : say('register_enter_none')}
        </button>
      </p>
    </div>
  );
};
