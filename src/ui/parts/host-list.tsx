/** Which host learns which name, in so many words: shown before the first check and in the settings. */
import { Fragment } from 'preact';
import type { Platform } from '../../probe/platform.ts';
import { HandleText } from './handle-text.tsx';
import { hostsOf } from './hosts.ts';
import { platformName } from './platform-name.ts';
import { say } from './say.ts';

interface Props {
  platforms: readonly Platform[];
  /** The handles that would be asked on a platform; empty while no municipality was chosen. */
  names: (platform: Platform) => readonly string[];
}

export const HostList = ({ platforms, names }: Props) => (
  <details class="hosts">
    <summary>{say('hosts_title')}</summary>
    <p class="muted">{say('hosts_explain')}</p>
    <ul>
      {platforms.map((platform) => (
        <li key={platform.id}>
          <strong>{platformName(platform, say)}</strong>{' '}
          <span class="muted">{hostsOf(platform).join(', ') || say('hosts_none')}</span>
          {platform.origins.length > 0 && (
            <div>
              {names(platform).map((handle, index) => (
                <Fragment key={handle}>
                  {index > 0 && ', '}
                  <HandleText handle={handle} />
                </Fragment>
              ))}
            </div>
          )}
        </li>
      ))}
    </ul>
  </details>
);
