/** Which platforms are checked, how many names on each, and which hosts the browser lets us ask. */
import { send } from '../../../browser/messages.ts';
import { requestHosts } from '../../../browser/permissions.ts';
import { platformOf } from '../../../platforms/index.ts';
import { originsOf } from '../../parts/hosts.ts';
import { PlatformTicks } from '../../parts/platform-ticks.tsx';
import { say } from '../../parts/say.ts';
import { state } from '../../store.ts';
import { partHeading } from '../heading.tsx';
import { WhoLearns } from '../who-learns.tsx';
import { AccessTable } from './access-table.tsx';
import { ChoiceField } from './fields.tsx';
import { preset } from './policy.tsx';

const COUNTS = [1, 2, 3, 4, 5, 6, 7, 8].map(String);

/** A platform that is ticked is asked for at once, while the click still counts; the table below shows the answer. */
const tick = (wanted: string[]): void => {
  const allowed = preset.value.platforms;
  const ticked = allowed ? wanted.filter((id) => allowed.includes(id)) : wanted;
  const fresh = ticked.filter((id) => !state.value.settings.platforms.includes(id));
  const origins = originsOf(fresh.map(platformOf).filter((one) => one !== undefined));
  if (origins.length > 0) void requestHosts(origins);
  if (ticked.length > 0) send({ do: 'set', settings: { platforms: ticked } });
};

export const Platforms = () => {
  const { platforms, namesPerPlatform } = state.value.settings;
  return (
    <section aria-labelledby="settings-platforms">
      <h2 id="settings-platforms" {...partHeading('platforms')}>
        {say('settings_platforms')}
      </h2>
      {preset.value.platforms && <p class="muted">{say('settings_policy_held')}</p>}
      <PlatformTicks ticked={platforms} onChange={tick} />
      <ChoiceField
        name="names-per-platform"
        label={say('settings_names')}
        hint={say('settings_names_hint')}
        value={String(namesPerPlatform)}
        choices={COUNTS.map((count): [string, string] => [count, count])}
        set={(count) => send({ do: 'set', settings: { namesPerPlatform: Number(count) } })}
      />
      <h3>{say('settings_access')}</h3>
      <p class="muted">{say('settings_access_explain')}</p>
      <AccessTable />
      <WhoLearns />
    </section>
  );
};
