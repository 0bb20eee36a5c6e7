/** Hosts of a look that is on but that the browser does not let us ask: refused, or taken back later. */
import type { Watched } from '../../../state/state.ts';
import { hostOf } from '../../parts/hosts.ts';
import { say } from '../../parts/say.ts';
import { allow, type Look } from './guard-actions.ts';
import { lacking, origins } from './guard-permits.ts';

interface Props {
  town: Watched;
  look: Look;
}

export const Missing = ({ town, look }: Props) => {
  const missing = lacking(origins.value[look]);
  if (missing.length === 0) return null;
  return (
    <div class="notice" data-missing={look}>
      <p>{say('guard_missing', say(`guard_${look}`), missing.map(hostOf).join(', '))}</p>
      {/* Asked for straight from the click: browsers refuse a prompt that comes after anything was awaited. */}
      <button type="button" onClick={() => void allow(town, look, missing)}>
        {say('button_allow')}
        <span class="unseen"> {say(`guard_${look}`)}</span>
      </button>
    </div>
  );
};
