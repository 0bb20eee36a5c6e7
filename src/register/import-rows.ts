/** A whole list from somebody's spreadsheet as accounts, a piece at a time; what is wrong stands with its line. */
import { fold } from '../municipality/fold.ts';
import type { Account } from './account.ts';
import type { Choice } from './columns.ts';
import { headingsAt } from './csv-shape.ts';
import type { Known } from './import-cells.ts';
import type { Remark } from './import-remark.ts';
import { type ImportedRow, importRow, type RefusedRow } from './import-row.ts';
import { formKey } from './same-account.ts';

export type Imported = { rows: ImportedRow[]; refused: RefusedRow[] };

/** Where an account stood before in the file. */
type Earlier = Map<string, { line: number; service: string }>;

const twinRemarks = ({ line, account }: ImportedRow, key: string, earlier: Earlier): Remark[] => {
  const before = earlier.get(key);
  if (!before) {
    earlier.set(key, { line, service: account.service });
    return [];
  }
  const [one, other] = [fold(before.service), fold(account.service)];
  if (one === '' || other === '' || one === other) return [{ is: 'twice', line: before.line }];
  return [{ is: 'two_services', line: before.line, service: before.service }];
};

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** Lists say the same again and again, and looking for secrets is slow. */
const remembering = (secretIn: Known['secretIn']): Known['secretIn'] => {
  const answers = new Map<string, ReturnType<typeof secretIn>>();
  return (text) => {
    const answer = answers.get(text);
    if (answer !== undefined) return answer;
    const fresh = secretIn(text);
    answers.set(text, fresh);
    return fresh;
  };
};

/**
 * Reads a list a piece at a time, so that a page can draw in between.
 * @param rows all rows of the file as it was parsed, headings and blank ones included
 * @param choices what each column is, as a person agreed
 * @param held the register so far
 * @param size lines per piece, at least 1
 * @returns accounts and refused lines; every line that is not blank is one of the two
 */
export function* importInPieces(
  rows: readonly (readonly string[])[],
  choices: readonly Choice[],
  known: Known,
  held: readonly Account[],
  size: number,
): Generator<Imported, void> {
  const at = headingsAt(rows);
  const headings = rows[at] ?? [];
  const quick = { ...known, secretIn: remembering(known.secretIn) };
  const keyOf = (account: Account): string => formKey(account, known.sameForm);
  const byKey = new Map(held.map((account) => [keyOf(account), account]));
  const earlier: Earlier = new Map();
  for (let from = at + 1; from < rows.length; from += size) {
    const piece: Imported = { rows: [], refused: [] };
    for (const [index, cells] of rows.slice(from, from + size).entries()) {
      if (isBlank(cells)) continue;
      const line = from + index + 1;
      const made = importRow({ line, cells }, headings, choices, quick, (account) => byKey.get(keyOf(account)));
      if ('account' in made) {
        const remarks = [...made.remarks, ...twinRemarks(made, keyOf(made.account), earlier)];
        piece.rows.push({ ...made, remarks });
      } else piece.refused.push(made);
    }
    yield piece;
  }
}

/** The whole list at once; see `importInPieces`. */
export const importRows = (
  rows: readonly (readonly string[])[],
  choices: readonly Choice[],
  known: Known,
  held: readonly Account[],
): Imported => {
  const pieces = [...importInPieces(rows, choices, known, held, rows.length + 1)];
  return { rows: pieces.flatMap((piece) => piece.rows), refused: pieces.flatMap((piece) => piece.refused) };
};
