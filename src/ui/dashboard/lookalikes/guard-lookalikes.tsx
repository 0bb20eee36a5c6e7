/** What a look for look-alikes asks of each ticked platform: how many names a day, which words, how far it is. */
import type { Platform } from '../../../probe/platform.ts';
import type { Beat } from '../../../schedule/patrol.ts';
import { searchWords } from '../../../schedule/search-words.ts';
import { patrolKey } from '../../../state/patrol.ts';
import type { Watched } from '../../../state/state.ts';
import { Age } from '../../parts/age.tsx';
import { hostsOf } from '../../parts/hosts.ts';
import { platformName } from '../../parts/platform-name.ts';
import { say } from '../../parts/say.ts';
import { patrols, platforms, state } from '../../store.ts';
import { Choice } from './guard-choice.tsx';
import { MadeList } from './made-list.tsx';
import { coverageOf, nameWay, searchWay } from './patrol-progress.ts';

const beatOn = (watched: Watched, platform: Platform): Beat => ({
  watched,
  holder: null,
  platform,
  key: patrolKey(watched.municipality.id, '', platform.id),
});

const Names = ({ platform }: { platform: Platform }) => {
  const way = nameWay(platform, state.value.settings.keys);
  if (way === 'none') return <p>{say('guard_names_none')}</p>;
  if (way === 'lacking') return <p>{say('guard_names_lacking')}</p>;
  return <p>{say('guard_daily', platform.patrol ?? 0)}</p>;
};

const Search = ({ beat }: { beat: Beat }) => {
  const way = searchWay(beat.platform, state.value.settings.keys);
  if (way === 'none') return <p>{say('guard_search_none')}</p>;
  if (way === 'lacking')
    return (
      <p>
        {say('guard_search_lacking')} <a href="#settings/keys">{say('guard_to_keys')}</a>
      </p>
    );
  const words = searchWords(beat)
    .map((one) => `‘${one}’`)
    .join(', ');
  return (
    <p>
      <bdi>{say(`guard_search_${way}`, words)}</bdi>
    </p>
  );
};

const Covered = ({ beat }: { beat: Beat }) => {
  const { asked, size, last } = coverageOf(patrols.value[beat.key]);
  if (last === null) return <p class="muted">{say('guard_unasked')}</p>;
  return (
    <p class="muted">
      {size > 0 && <>{say('guard_asked', asked, size)} · </>}
      {say('guard_last')} <Age at={last} />
    </p>
  );
};

const OnPlatform = ({ beat }: { beat: Beat }) => (
  <li data-beat={beat.platform.id}>
    <p>
      <strong>{platformName(beat.platform, say)}</strong>{' '}
      <span class="muted at">{hostsOf(beat.platform).join(', ')}</span>
    </p>
    <Names platform={beat.platform} />
    <Search beat={beat} />
    <Covered beat={beat} />
    {nameWay(beat.platform, state.value.settings.keys) !== 'none' && <MadeList beat={beat} />}
  </li>
);

const bears = ({ patrol, search }: Platform): boolean => patrol !== undefined || search !== undefined;

export const LookalikesChoice = ({ town }: { town: Watched }) => {
  const [asked, left] = [platforms.value.filter(bears), platforms.value.filter((one) => !bears(one))];
  return (
    <Choice town={town} look="lookalikes">
      <p>{say('guard_lookalikes_learns')}</p>
      <details>
        <summary>{say('guard_platforms', asked.length)}</summary>
        <ul class="beats">
          {asked.map((platform) => (
            <OnPlatform key={platform.id} beat={beatOn(town, platform)} />
          ))}
        </ul>
        {left.length > 0 && (
          <p class="muted">{say('guard_platforms_left', left.map((one) => platformName(one, say)).join(', '))}</p>
        )}
      </details>
    </Choice>
  );
};
