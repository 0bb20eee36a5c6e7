/** The list in which platforms are ticked: the usual ones in sight, the others one click away. */
import { PLATFORMS, platformOf } from '../../platforms/index.ts';
import type { Platform } from '../../probe/platform.ts';
import { MastodonServer } from './mastodon-server.tsx';
import { platformName } from './platform-name.ts';
import { say } from './say.ts';

interface Props {
  /** Platform ids. */
  ticked: readonly string[];
  onChange: (ticked: string[]) => void;
}

const Tick = ({ platform, ticked, onChange }: Props & { platform: Platform }) => (
  <li>
    <label>
      <input
        type="checkbox"
        name="platform"
        value={platform.id}
        checked={ticked.includes(platform.id)}
        onChange={(event) => {
          const others = ticked.filter((id) => id !== platform.id);
          onChange(event.currentTarget.checked ? [...others, platform.id] : others);
        }}
      />
      <span>
        {platformName(platform, say)}
        {platform.probes.length === 0 && <small class="muted"> {say('platforms_unprobed')}</small>}
      </span>
    </label>
  </li>
);

export const PlatformTicks = (props: Props) => {
  const { ticked, onChange } = props;
  const added = ticked.filter((id) => !PLATFORMS.some((one) => one.id === id)).map(platformOf);
  const tick = (platform: Platform) => <Tick key={platform.id} platform={platform} {...props} />;
  const others = PLATFORMS.filter((one) => !one.usual);
  return (
    <fieldset>
      <legend>{say('platforms_label')}</legend>
      <ul class="ticks">{PLATFORMS.filter((one) => one.usual).map(tick)}</ul>
      <details open={others.some((one) => ticked.includes(one.id)) || added.length > 0}>
        <summary>{say('platforms_more')}</summary>
        <ul class="ticks">
          {others.map(tick)}
          {added.filter((one) => one !== undefined).map(tick)}
        </ul>
        <MastodonServer ticked={ticked} onAdd={(platform) => onChange([...ticked, platform])} />
      </details>
      {ticked.length === 0 && (
        <p class="wrong" role="alert">
          {say('platforms_none')}
        </p>
      )}
    </fieldset>
  );
};
