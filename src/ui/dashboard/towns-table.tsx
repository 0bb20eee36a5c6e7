/** All watched municipalities with their counts, for whoever guards more than one name. */
import { send } from '../../browser/messages.ts';
import { type Row, rowsOf } from '../../schedule/rows.ts';
import type { Watched } from '../../state/state.ts';
import { say } from '../parts/say.ts';
import { countsOf } from '../popup/sentence.ts';
import { findings, now, platforms, state, watched } from '../store.ts';

const COUNTED = ['ours', 'free', 'likely', 'taken', 'unknown', 'pending'] as const;

const rowsFor = (town: Watched): Row[] =>
  platforms.value.flatMap((platform) => rowsOf(state.value, town, platform, findings.value, now.value));

const Town = ({ town }: { town: Watched }) => {
  const counts = countsOf(rowsFor(town));
  const { id, name } = town.municipality;
  const shown = id === watched.value?.municipality.id;
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          class="head"
          aria-current={shown ? 'true' : undefined}
          onClick={() => send({ do: 'select', municipality: id })}
        >
          {name}
        </button>
      </th>
      {COUNTED.map((kind) => (
        <td key={kind} class="number">
          {counts[kind]}
        </td>
      ))}
    </tr>
  );
};

export const TownsTable = () => {
  const { municipalities } = state.value;
  if (municipalities.length < 2) return null;
  return (
    <section class="towns" aria-labelledby="towns">
      <h2 id="towns">{say('overview_towns')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard */}
      <section class="scroll" aria-labelledby="towns" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('overview_town')}</th>
              {COUNTED.map((kind) => (
                <th key={kind} scope="col" class="number">
                  {say(kind === 'pending' ? 'verdict_unasked' : `verdict_${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {municipalities.map((town) => (
              <Town key={town.municipality.id} town={town} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
};
