/** What is told about a plan of a merger: that the register changed since, and who is not watched yet. */
import { send } from '../../../../browser/messages.ts';
import type { Municipality } from '../../../../municipality/municipality.ts';
import type { Merger } from '../../../../register/fusion.ts';
import { municipalities } from '../../../parts/municipalities.ts';
import { say } from '../../../parts/say.ts';
import { visible } from '../../../parts/visible.ts';
import { state, watched } from '../../../store.ts';
import { isWatched, linesNow, newTown } from './fusion-place.ts';
import { driftOf } from './fusion-plan.ts';
import { townById } from './town-words.ts';

/** The register has changed since the lines were made. */
export const Drift = ({ merger }: { merger: Merger }) => {
  const lines = linesNow(merger);
  const { more, fewer } = driftOf(merger, lines);
  if (more === 0 && fewer === 0) return null;
  return (
    <div class="notice" data-drift={more + fewer}>
      <p>{say('fusion_drift')}</p>
      {more > 0 && <p>{say('fusion_drift_more', more)}</p>}
      {fewer > 0 && <p>{say('fusion_drift_fewer', fewer)}</p>}
      <button
        type="button"
        name="replan"
        onClick={() => send({ do: 'merger', change: 'plan', merger: { ...merger, lines } })}
      >
        {say('fusion_replan')}
      </button>
    </div>
  );
};

/** Watching a municipality shows it; the page stays with the one that was shown. */
const watchAlso = (municipality: Municipality): void => {
  const shown = watched.value?.municipality.id;
  send({ do: 'watch', municipality });
  if (shown !== undefined) send({ do: 'select', municipality: shown });
};

const Unwatched = ({ town, words }: { town: Municipality; words: string }) => (
  <div class="notice" data-unwatched={town.id}>
    <p>
      <bdi>{words}</bdi>
    </p>
    <button type="button" name="watch-also" onClick={() => watchAlso(town)}>
      {say('fusion_watch', visible(town.name))}
    </button>
  </div>
);

/** Names are only checked, and accounts only listed, of municipalities that somebody watches here. */
export const Watching = ({ merger }: { merger: Merger }) => {
  const town = newTown(merger);
  const members = merger.members
    .filter((id) => !isWatched(id))
    .flatMap((id) => townById(id, state.value, municipalities.value) ?? []);
  return (
    <>
      {town && !isWatched(town.id) && <Unwatched town={town} words={say('fusion_watch_new', visible(town.name))} />}
      {members.map((one) => (
        <Unwatched key={one.id} town={one} words={say('fusion_watch_member', visible(one.name))} />
      ))}
    </>
  );
};
