/** What each column of an export holds, and how its dates are written: guessed where sure, asked where not. */
import { columnKey } from '../../../channel/dialogue-words.ts';
import type { ColumnGuess } from '../../../channel/export-columns.ts';
import { EXPORT_COLUMNS } from '../../../channel/export-headings.ts';
import type { ExportRead } from '../../../channel/exports.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { order, sampleOf, sayColumn } from './dialogue-import-flow.ts';

const CHOICES = [...EXPORT_COLUMNS, 'ignore'] as const;

const columnIn = (text: string): ColumnGuess => CHOICES.find((one) => one === text) ?? null;

const Column = ({ at, heading, column }: { at: number; heading: string; column: ColumnGuess }) => {
  const name = `dialogue-column-${at}`;
  return (
    <li data-asked={column === null}>
      <label for={name}>
        <bdi>{visible(heading.trim()).slice(0, 80) || say('talk_import_nameless', at + 1)}</bdi>
      </label>
      <select
        id={name}
        name={name}
        value={column ?? ''}
        aria-describedby={`${name}-sample`}
        onChange={(event) => sayColumn(at, columnIn(event.currentTarget.value))}
      >
        <option value="">{say(columnKey(null))}</option>
        {CHOICES.map((one) => (
          <option key={one} value={one}>
            {say(columnKey(one))}
          </option>
        ))}
      </select>
      <span class="samples" id={`${name}-sample`}>
        {column === 'ignore' ? '' : <bdi>{visible(sampleOf(at))}</bdi>}
      </span>
    </li>
  );
};

/** Those that nobody could tell stand open; the others can be looked up. */
export const ExportColumns = ({ found }: { found: Extract<ExportRead, { is: 'read' }> }) => {
  const asked = found.columns.filter((one) => one === null).length;
  return (
    <details open={asked > 0}>
      <summary>{asked > 0 ? say('talk_import_asked', asked) : say('talk_import_columns')}</summary>
      <ul class="column-choices">
        {found.headings.map((heading, at) => (
          <Column key={at} at={at} heading={heading} column={found.columns[at] ?? null} />
        ))}
      </ul>
    </details>
  );
};

/** Whether 3/4 is in March or in April. */
export const OrderChoice = () => (
  <fieldset class="talk-order">
    <legend>{say('talk_import_order')}</legend>
    {(['day', 'month'] as const).map((one) => (
      <label class="tick" key={one}>
        <input
          type="radio"
          name="dialogue-order"
          value={one}
          checked={order.value === one}
          onChange={() => (order.value = one)}
        />
        {say(`talk_import_order_${one}`)}
      </label>
    ))}
  </fieldset>
);
