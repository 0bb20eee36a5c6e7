/** A list from a spreadsheet as accounts that may be kept, a piece at a time. */
import type { Account } from '../../../../register/account.ts';
import type { Choice } from '../../../../register/columns.ts';
import { headingsAt } from '../../../../register/csv-shape.ts';
import type { Known } from '../../../../register/import-cells.ts';
import type { ImportedRow, RefusedRow } from '../../../../register/import-row.ts';
import { importInPieces } from '../../../../register/import-rows.ts';
import { type LeftOut, remembering, withoutSecrets } from './secretless.ts';

/** `left`: what was left out of the account though each cell by itself could be kept. */
export type CheckedRow = ImportedRow & { left: LeftOut[] };
export type Checked = { rows: CheckedRow[]; refused: RefusedRow[] };

/** What stands above the names of the accounts. */
const nameHeading = (headings: readonly string[], choices: readonly Choice[]): string => {
  const at = choices.indexOf('handle');
  return headings[at < 0 ? choices.indexOf('address') : at]?.trim() ?? '';
};

/**
 * Reads a list.
 * @param rows all rows of the file, headings and blank ones included
 * @param choices what each column is
 * @param size lines per piece, at least 1
 * @returns pieces tell how many lines were read; at the end every line that is not blank is an account or refused
 */
export function* checkInPieces(
  rows: readonly (readonly string[])[],
  choices: readonly Choice[],
  known: Known,
  held: readonly Account[],
  size: number,
): Generator<number, Checked> {
  const at = headingsAt(rows);
  const heading = nameHeading(rows[at] ?? [], choices);
  const secretIn = remembering(known.secretIn);
  const checked: Checked = { rows: [], refused: [] };
  let lines = at + 1;
  for (const piece of importInPieces(rows, choices, { ...known, secretIn }, held, size)) {
    checked.refused.push(...piece.refused);
    for (const row of piece.rows) {
      const { account, left } = withoutSecrets(row.account, secretIn);
      if (account) checked.rows.push({ ...row, account, left });
      else for (const { kind } of left.slice(0, 1)) checked.refused.push(refusedFor(row.line, heading, kind));
    }
    lines = Math.min(lines + size, rows.length);
    yield lines;
  }
  return { rows: checked.rows, refused: checked.refused.sort((one, other) => one.line - other.line) };
}

const refusedFor = (line: number, heading: string, kind: LeftOut['kind']): RefusedRow => ({
  line,
  text: '',
  remarks: [{ is: 'secret', heading, kind }],
});
