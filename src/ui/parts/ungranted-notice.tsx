/** Asks for the hosts that are missing, by the names of their platforms. */
import { requestHosts } from '../../browser/permissions.ts';
import { ungranted } from './grants.ts';
import { originsOf } from './hosts.ts';
import { platformName } from './platform-name.ts';
import { say } from './say.ts';

export const UngrantedNotice = () => {
  const missing = ungranted.value;
  if (missing.length === 0) return null;
  return (
    <div class="notice">
      <p>{say('ungranted_notice', missing.map((one) => platformName(one, say)).join(', '))}</p>
      {/* Asked for straight from the click: browsers refuse a prompt that comes after anything was awaited. */}
      <button type="button" onClick={() => void requestHosts(originsOf(missing))}>
        {say('button_allow')}
      </button>
    </div>
  );
};
