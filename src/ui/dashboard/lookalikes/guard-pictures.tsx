/** Comparing the pictures of profiles with ours: from which hosts, and how many were compared. */
import type { Watched } from '../../../state/state.ts';
import { hostOf } from '../../parts/hosts.ts';
import { platformName } from '../../parts/platform-name.ts';
import { say } from '../../parts/say.ts';
import { lookalikes, platforms, websites } from '../../store.ts';
import { Choice } from './guard-choice.tsx';
import { origins } from './guard-permits.ts';

/** How many pictures have a fingerprint; one that could not be made is kept as an empty text. */
const Compared = ({ town }: { town: Watched }) => {
  const { id } = town.municipality;
  const ours = (websites.value[id]?.pictures ?? []).filter((one) => one.hash !== '').length;
  const theirs = Object.values(lookalikes.value).filter((one) => one.municipality === id && one.picture?.hash).length;
  return <p class="muted">{say('guard_pictures_compared', ours, theirs)}</p>;
};

export const PicturesChoice = ({ town }: { town: Watched }) => {
  const showing = platforms.value.filter((one) => (one.pictures ?? []).length > 0);
  const hosts = origins.value.pictures.map(hostOf);
  return (
    <Choice town={town} look="pictures">
      {hosts.length > 0 && <p>{say('guard_pictures_learns', hosts.join(', '))}</p>}
      <p class="muted">
        {showing.length === 0
          ? say('guard_pictures_nowhere')
          : say('guard_pictures_where', showing.map((one) => platformName(one, say)).join(', '))}
      </p>
      {town.guard.pictures && !websites.value[town.municipality.id] && (
        <p class="notice">{say('guard_pictures_with_website')}</p>
      )}
      {town.guard.pictures && <Compared town={town} />}
    </Choice>
  );
};
