/** The names on one platform: their order, those that were dropped, and a box to add one. */

import { send } from '../../browser/messages.ts';
import type { Platform } from '../../probe/platform.ts';
import type { Row } from '../../schedule/rows.ts';
import type { NameChange } from '../../state/choices.ts';
import { NO_CHOICE } from '../../state/names.ts';
import type { Watched } from '../../state/state.ts';
import { HandleText } from '../parts/handle-text.tsx';
import { platformName } from '../parts/platform-name.ts';
import { say } from '../parts/say.ts';
import { VerdictMark } from '../parts/verdict-mark.tsx';
import { visible } from '../parts/visible.ts';
import { rows } from '../popup/groups.ts';
import { AddName } from './add-name.tsx';
import { asking } from './view.ts';

type Change = (change: NameChange['change'], handle: string) => void;

const MOVES = [
  { change: 'up', arrow: '↑' },
  { change: 'down', arrow: '↓' },
] as const;

/** A name of our own leads the list and leaves it only through the register. */
const Buttons = ({ row, place, last, change }: { row: Row; place: number; last: number; change: Change }) => (
  <span class="actions">
    {MOVES.map(({ change: move, arrow }) => (
      // Not disabled at the end of the list: the focus would be lost under the finger that moves a name up.
      <button
        key={move}
        type="button"
        class="bare"
        aria-disabled={place === (move === 'up' ? 0 : last)}
        aria-label={say(`names_${move}`, row.handle)}
        onClick={() => change(move, row.handle)}
      >
        <span aria-hidden="true">{arrow}</span>
      </button>
    ))}
    <button type="button" onClick={() => change('drop', row.handle)}>
      {say('names_drop')}
      <span class="unseen"> {row.handle}</span>
    </button>
  </span>
);

interface Props {
  platform: Platform;
  town: Watched;
}

export const PlatformNames = ({ platform, town }: Props) => {
  const here = rows.value.filter((row) => row.platform.id === platform.id);
  const possible = here.filter((row) => row.breach === null);
  const movable = possible.filter((row) => row.origin !== 'ours').map((row) => row.handle);
  const { dropped } = town.choices[platform.id] ?? NO_CHOICE;
  const change: Change = (what, handle) =>
    send({
      do: 'name',
      change: what,
      shown: movable,
      municipality: town.municipality.id,
      platform: platform.id,
      handle,
    });
  return (
    <>
      <h2>{say('names_on', platformName(platform, say))}</h2>
      <p class="muted">{say('names_on_explain')}</p>
      <ol class="rows">
        {possible.map((row) => (
          <li key={row.key} class="row">
            <span>
              <HandleText handle={row.handle} />
              <VerdictMark row={row} asking={asking.value} />
            </span>
            {row.origin !== 'ours' && (
              <Buttons row={row} place={movable.indexOf(row.handle)} last={movable.length - 1} change={change} />
            )}
          </li>
        ))}
      </ol>
      <AddName platform={platform} shown={possible.map((row) => row.handle)} add={(handle) => change('add', handle)} />
      {dropped.length > 0 && (
        <>
          <h3>{say('names_dropped')}</h3>
          <ul class="rows">
            {dropped.map((handle) => (
              <li key={handle} class="row">
                <HandleText handle={handle} />
                <button type="button" onClick={() => change('restore', handle)}>
                  {say('names_restore')}
                  <span class="unseen"> {visible(handle)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};
