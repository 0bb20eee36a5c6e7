/** What each column of a list is: its heading, some of what stands under it, and the field that it goes to. */
import { useId } from 'preact/hooks';
import { type Choice, COLUMNS } from '../../../../register/columns.ts';
import { say } from '../../../parts/say.ts';
import { columnWords } from '../words.ts';
import { choices, chooseColumn } from './import-flow.ts';
import type { Opened } from './opened-list.ts';
import { oneLine } from './value-text.ts';

const OTHER = ['ignore', 'secret'] as const;
const ALL: readonly (typeof OTHER | typeof COLUMNS)[number][] = [...COLUMNS, ...OTHER];

const choiceOf = (value: string): Choice => ALL.find((one) => one === value) ?? null;

const Samples = ({ samples, secret }: { samples: readonly (string | null)[]; secret: boolean }) => {
  if (samples.length === 0) return <span class="muted">{say('files_sample_none')}</span>;
  if (secret) return <span class="muted">{say('files_sample_hidden')}</span>;
  return (
    <>
      {samples.map((sample, index) => (
        <span key={index}>
          {index > 0 && <span class="muted"> · </span>}
          {sample === null ? <i class="muted">{say('files_sample_hidden')}</i> : <bdi>{oneLine(sample, 40)}</bdi>}
        </span>
      ))}
    </>
  );
};

/** Whether an earlier column goes to the same field already; then this one is kept in the notes. */
const isTwice = (at: number, choice: Choice): boolean =>
  choice !== null && choice !== 'ignore' && choice !== 'secret' && choices.value.indexOf(choice) < at;

interface ColumnProps {
  at: number;
  heading: string;
  samples: readonly (string | null)[];
}

const Column = ({ at, heading, samples }: ColumnProps) => {
  const id = useId();
  const choice = choices.value[at] ?? null;
  const twice = isTwice(at, choice);
  return (
    <li data-asked={choice === null}>
      <label for={id}>
        <bdi>{heading.trim() === '' ? say('files_column_nameless', at + 1) : oneLine(heading, 80)}</bdi>
      </label>
      <select
        id={id}
        name={`column-${at}`}
        value={choice ?? ''}
        aria-describedby={`${id}-samples${twice ? ` ${id}-twice` : ''}`}
        onChange={(event) => chooseColumn(at, choiceOf(event.currentTarget.value))}
      >
        <option value="">{say('files_column_ask')}</option>
        {COLUMNS.map((column) => (
          <option key={column} value={column}>
            {columnWords(column, say)}
          </option>
        ))}
        {OTHER.map((one) => (
          <option key={one} value={one}>
            {say(`files_column_${one}`)}
          </option>
        ))}
      </select>
      <span class="samples" id={`${id}-samples`}>
        <Samples samples={samples} secret={choice === 'secret'} />
      </span>
      {twice && (
        <small class="muted" id={`${id}-twice`}>
          {say('files_column_twice')}
        </small>
      )}
    </li>
  );
};

/** An account is known by its address, or by platform and name. */
const isEnough = (chosen: readonly Choice[]): boolean =>
  chosen.includes('address') || (chosen.includes('platform') && chosen.includes('handle'));

export const ColumnChoices = ({ opened: { headings, samples, top } }: { opened: Opened }) => (
  <section aria-labelledby="files-columns">
    <h2 id="files-columns">{say('files_columns')}</h2>
    <p class="lead">{say('files_columns_lead', top)}</p>
    <ul class="column-choices">
      {headings.map((heading, at) => (
        <Column key={at} at={at} heading={heading} samples={samples[at] ?? []} />
      ))}
    </ul>
    {!isEnough(choices.value) && (
      <p class="files-warning" role="alert">
        {say('files_column_missing')}
      </p>
    )}
  </section>
);
