/** The very names that are asked on one beat, each with what was changed in it, to leave out or take back. */
import { useSignal } from '@preact/signals';
import { send } from '../../../browser/messages.ts';
import type { Beat } from '../../../schedule/patrol.ts';
import { HandleText } from '../../parts/handle-text.tsx';
import { platformName } from '../../parts/platform-name.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { now, state } from '../../store.ts';
import { told } from './guard-actions.ts';
import { type MadeName, madeNames, snake, sparedAfter } from './made-names.ts';

const toggle = (beat: Beat, name: MadeName): void => {
  const municipality = beat.watched.municipality.id;
  send({ do: 'guard', municipality, guard: { spared: sparedAfter(beat, name) } });
  told.value = say(name.spared ? 'guard_told_taken_back' : 'guard_told_spared', visible(name.handle));
};

/** Where these names are asked, and in whose name; the same handle is made on more than one beat. */
const beatWords = ({ platform, holder }: Beat): string =>
  [platformName(platform, say), ...(holder ? [visible(holder.name)] : [])].join(', ');

const Line = ({ beat, name }: { beat: Beat; name: MadeName }) => (
  <li data-made={name.handle} data-spared={name.spared}>
    <span>
      {name.spared ? (
        <s>
          <HandleText handle={name.handle} />
        </s>
      ) : (
        <HandleText handle={name.handle} />
      )}
      <small class="muted">{name.spared ? say('made_spared') : name.how && say(`made_${snake(name.how)}`)}</small>
    </span>
    <button type="button" onClick={() => toggle(beat, name)}>
      {say(name.spared ? 'guard_take_back' : 'guard_spare')}
      <span class="unseen">
        {' '}
        {visible(name.handle)}, {beatWords(beat)}
      </span>
    </button>
  </li>
);

/** Made when it is looked at: the list costs some time, and most people never open it. */
const Lines = ({ beat }: { beat: Beat }) => (
  <ul class="made">
    {madeNames(beat, state.value, new Date(now.value).getFullYear()).map((name) => (
      <Line key={name.handle} beat={beat} name={name} />
    ))}
  </ul>
);

export const MadeList = ({ beat }: { beat: Beat }) => {
  const open = useSignal(false);
  return (
    <details
      data-names={beat.key}
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>
        {say('guard_names')}
        <span class="unseen"> {beatWords(beat)}</span>
      </summary>
      {open.value && (
        <>
          <p class="muted">{say('guard_names_explain')}</p>
          <Lines beat={beat} />
        </>
      )}
    </details>
  );
};
