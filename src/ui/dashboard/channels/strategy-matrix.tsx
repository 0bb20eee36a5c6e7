/** Groups by channels as a table: the same as the picture, in words. */
import { groupName } from '../../../channel/groups.ts';
import type { Matrix, MatrixRow } from '../../../channel/strategy.ts';
import { aimText } from '../../../channel/strategy-text.ts';
import { say } from '../../parts/say.ts';
import { stateWords } from '../register/words.ts';
import { placeOf } from './place.ts';

const SIGNS = { aims: '●', plans: '◌', none: '' };

const Row = ({ row, matrix }: { row: MatrixRow; matrix: Matrix }) => (
  <tr data-group={row.group}>
    <th scope="row">{groupName(row.shown, say)}</th>
    <td class="offline">{row.offline.join('; ') || '—'}</td>
    {row.aims.map((aim, index) => (
      <td key={matrix.channels[index]?.key ?? index} data-aim={aim}>
        {aim !== 'none' && <span aria-hidden="true">{SIGNS[aim]} </span>}
        {aimText(aim, say)}
      </td>
    ))}
  </tr>
);

export const StrategyMatrix = ({ matrix }: { matrix: Matrix }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
  <section class="scroll" aria-label={say('channels_matrix_caption')} tabIndex={0}>
    <table class="strategy">
      <caption class="unseen">{say('channels_matrix_caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('channels_group')}</th>
          <th scope="col">{say('channels_no_screen')}</th>
          {matrix.channels.map(({ key, name, state }) => (
            <th key={key} scope="col">
              <a href={placeOf(key)}>{name}</a>
              <small class="muted">{stateWords(state === 'open' ? 'open' : 'asleep', say)}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map((row) => (
          <Row key={row.group} row={row} matrix={matrix} />
        ))}
      </tbody>
    </table>
  </section>
);
