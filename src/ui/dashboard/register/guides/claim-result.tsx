/** Opens the platform's page for a claim, and hears how it went. */
import { useSignal } from '@preact/signals';
import { send } from '../../../../browser/messages.ts';
import type { Platform } from '../../../../probe/platform.ts';
import { claim } from '../../../parts/claim.ts';
import { platformName } from '../../../parts/platform-name.ts';
import { say } from '../../../parts/say.ts';
import { state } from '../../../store.ts';
import type { Claimed } from './claim-name.ts';
import { succeeded } from './claim-situation.ts';

interface Props {
  claimed: Claimed;
}

const startWords = (platform: Platform, address: string | null, again: boolean): string => {
  if (again) return say('guide_try_again');
  return address ? say('guide_open', platformName(platform, say)) : say('guide_begin');
};

const hostOf = (address: string): string => URL.parse(address)?.host ?? address;

export const ClaimStart = ({ claimed: { town, platform, handle }, again = false }: Props & { again?: boolean }) => {
  const address = platform.claim ?? platform.page(handle);
  return (
    <p class="actions">
      <button
        type="button"
        name="claim"
        class={again ? '' : 'primary'}
        onClick={() => void claim(town.municipality.id, platform, handle)}
      >
        {startWords(platform, address, again)}
      </button>
      <small class="muted">{address ? say('guide_open_hint', hostOf(address)) : say('guide_no_page')}</small>
    </p>
  );
};

/** Only a claim that was begun can be put off. */
export const ClaimResult = ({ claimed }: Props) => {
  const told = useSignal('');
  const { town, platform, handle, account } = claimed;
  const own = { municipality: town.municipality.id, platform: platform.id, handle };
  const by = state.value.settings.initials;
  return (
    <fieldset class="result">
      <legend>{say('guide_how')}</legend>
      <p class="actions">
        <button
          type="button"
          name="claim-succeeded"
          onClick={() => {
            send(succeeded(own, account, by));
          }}
        >
          {say('guide_succeeded')}
        </button>
        <button type="button" name="claim-refused" onClick={() => send({ do: 'claim-refused', by, ...own })}>
          {say('guide_refused')}
        </button>
        {claimed.claim && (
          <button
            type="button"
            name="claim-later"
            onClick={() => {
              send({ do: 'claim-later', ...own });
              told.value = say('guide_later_told');
            }}
          >
            {say('button_later')}
          </button>
        )}
        <span class="muted" role="status">
          {told.value}
        </span>
      </p>
    </fieldset>
  );
};
