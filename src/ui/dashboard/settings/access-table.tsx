/** Per ticked platform: the hosts it asks, whether the browser allows it, and a button to change that. */
import { requestHosts, takeBackHosts } from '../../../browser/permissions.ts';
import type { Platform } from '../../../probe/platform.ts';
import { hostsOf } from '../../parts/hosts.ts';
import { platformName } from '../../parts/platform-name.ts';
import { say } from '../../parts/say.ts';
import { platforms } from '../../store.ts';
import { type Access, accessOf, ownOrigins } from './access.ts';
import { permits } from './permits.ts';

const SIGNS: Record<Access, string> = { given: '✓', partly: '◐', missing: '✕', none: '–' };

const AccessButton = ({ platform, access }: { platform: Platform; access: Access }) => {
  const own = ownOrigins(platform, platforms.value);
  if (access === 'missing' || access === 'partly')
    return (
      // Called before anything is awaited: browsers ask only straight after a click.
      <button type="button" onClick={() => void requestHosts(platform.origins)}>
        {say('settings_access_ask')}
        <span class="unseen"> {platformName(platform, say)}</span>
      </button>
    );
  if (access === 'none' || own.length === 0) return null;
  return (
    <button type="button" onClick={() => void takeBackHosts(own)}>
      {say('settings_access_take_back')}
      <span class="unseen"> {platformName(platform, say)}</span>
    </button>
  );
};

const AccessRow = ({ platform }: { platform: Platform }) => {
  const access = accessOf(platform, permits.value);
  return (
    <tr>
      <th scope="row">{platformName(platform, say)}</th>
      <td>{hostsOf(platform).join(', ')}</td>
      <td>
        <span class={`access ${access}`}>
          <span aria-hidden="true">{SIGNS[access]}</span> {say(`settings_access_${access}`)}
        </span>
      </td>
      <td>
        <AccessButton platform={platform} access={access} />
      </td>
    </tr>
  );
};

export const AccessTable = () => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
  <section class="scroll" aria-label={say('settings_access')} tabIndex={0}>
    <table>
      <caption class="unseen">{say('settings_access')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('names_platform')}</th>
          <th scope="col">{say('settings_access_hosts')}</th>
          <th scope="col">{say('settings_access_state')}</th>
          <th scope="col">{say('settings_access_change')}</th>
        </tr>
      </thead>
      <tbody>
        {platforms.value.map((platform) => (
          <AccessRow key={platform.id} platform={platform} />
        ))}
      </tbody>
    </table>
  </section>
);
