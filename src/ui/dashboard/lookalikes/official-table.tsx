/** Accounts with their proofs, as a table: those that are proved, or those that are only named. */
import { send } from '../../../browser/messages.ts';
import { HandleText } from '../../parts/handle-text.tsx';
import { platformName } from '../../parts/platform-name.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { state, watched } from '../../store.ts';
import { Missing, Proofs } from './official-proofs.tsx';
import type { OfficialRow } from './official-rows.ts';

/** Hears in words what was done to a line that goes away. */
type Told = (words: string) => void;

/**
 * A narrow window stacks the cells, and some browsers then no longer tell people who listen that this is a table; said
 * outright, it stays one.
 */
const AS = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  head: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

const nameOf = ({ platform, platformId }: OfficialRow): string =>
  platform ? platformName(platform, say) : visible(platformId);

const Handle = ({ row: { page, handle } }: { row: OfficialRow }) =>
  page ? (
    <a href={page} target="_blank" rel="noreferrer">
      <HandleText handle={handle} />
    </a>
  ) : (
    <HandleText handle={handle} />
  );

/** Keeps a person's word on whose an account is. */
const decide = (row: OfficialRow, ours: boolean, told: Told): void => {
  const municipality = watched.value?.municipality.id;
  if (!municipality) return;
  const own = { municipality, platform: row.platformId, handle: row.handle, by: state.value.settings.initials };
  send(ours ? { do: 'ours', ...own } : { do: 'judge', decided: null, note: '', ...own });
  told(say(ours ? 'official_added' : 'official_not_ours', visible(row.handle), nameOf(row)));
};

/** A bare link or a mention may be about anybody; only links that say more speak for themselves. */
const isWeak = ({ proofs, official }: OfficialRow): boolean => !official || proofs[0]?.kind === 'site-link';

/** Where it stands in the register, when that is worth saying; or the button that puts it there. */
const Registered = ({ row, told }: { row: OfficialRow; told: Told }) => {
  if (row.state === 'asleep' || row.state === 'open') return null;
  if (row.state !== null)
    return (
      <p class="notice">
        {say(`official_state_${row.state}`)} <a href="#register">{say('official_to_register')}</a>
      </p>
    );
  const named = (
    <span class="unseen">
      {' '}
      {nameOf(row)} {visible(row.handle)}
    </span>
  );
  return (
    <>
      {isWeak(row) && row.official && <p>{say('official_check_first')}</p>}
      <p class="actions">
        <button type="button" name="official-ours" onClick={() => decide(row, true, told)}>
          {say('official_add')}
          {named}
        </button>
        {isWeak(row) && (
          <button type="button" name="official-not-ours" onClick={() => decide(row, false, told)}>
            {say('button_not_ours')}
            {named}
          </button>
        )}
      </p>
    </>
  );
};

const Row = ({ row, told }: { row: OfficialRow; told: Told }) => (
  <tr
    {...AS.row}
    data-official={row.official}
    data-platform={row.platformId}
    data-handle={row.handle}
    data-proof={row.proofs[0]?.kind}
    data-registered={row.state ?? ''}
  >
    <th scope="row" {...AS.head}>
      {nameOf(row)} <Handle row={row} />
    </th>
    <td {...AS.cell}>
      <Proofs proofs={row.proofs} />
    </td>
    <td {...AS.cell}>
      <Missing missing={row.missing} whole={row.whole} />
      <Registered row={row} told={told} />
    </td>
  </tr>
);

const COLUMNS = ['account', 'proofs', 'missing'] as const;

interface Props {
  rows: readonly OfficialRow[];
  caption: string;
  told: Told;
}

export const OfficialTable = ({ rows, caption, told }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard
  <section class="scroll" aria-label={caption} tabIndex={0}>
    <table class="official" {...AS.table}>
      <caption class="unseen">{caption}</caption>
      <thead {...AS.group}>
        <tr {...AS.row}>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" {...AS.column}>
              {say(`official_by_${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...AS.group}>
        {rows.map((row) => (
          <Row key={row.key} row={row} told={told} />
        ))}
      </tbody>
    </table>
  </section>
);
