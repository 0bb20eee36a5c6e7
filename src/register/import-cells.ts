/** The cells of a line under their columns; what may be a secret is left out before anything else sees it. */
import { secondFactorNamed, stateNamed } from './cell-words.ts';
import type { Choice, Column } from './columns.ts';
import { readDay } from './day.ts';
import type { Cell } from './import-fields.ts';
import type { Remark } from './import-remark.ts';
import { readWords } from './keeper-list.ts';
import type { Directory } from './platform-directory.ts';
import { fromSafeCell } from './safe-cell.ts';
import type { Suspicion } from './secret.ts';

/** What an import must know besides the file. */
export type Known = Directory & {
  /** The municipality whose list this is, where a line names none. */
  municipality: string;
  /** The id of a municipality that a text names, by id or by name, or null. */
  municipalityNamed: (text: string) => string | null;
  /** The id of the line of the checklist that a text names, by id or by its words, or null. */
  checkNamed: (text: string) => string | null;
  secretIn: (text: string) => Suspicion | null;
  /** Epoch milliseconds. */
  now: number;
};

/** `rest`: the cells of columns that nobody knows. */
export type Taken = { cells: Map<Column, Cell>; rest: Cell[]; remarks: Remark[] };

const DAYS: readonly Choice[] = ['claimedAt', 'visitedAt', 'reviewedAt', 'archivedAt'];

/** What is read as exactly what its column asks for is no secret, however much a name may look like one. */
const isRead = (choice: Choice, text: string, known: Known): boolean => {
  if (choice === 'handle') return /^@?[\w.-]+$/.test(text);
  if (choice === 'municipality') return known.municipalityNamed(text.trim()) !== null;
  if (choice === 'checks') return readWords(text).every((word) => known.checkNamed(word) !== null);
  if (choice === 'state') return stateNamed(text) !== null;
  if (choice === 'secondFactor') return secondFactorNamed(text) !== null;
  return DAYS.includes(choice) && 'at' in readDay(text, known.now);
};

/** A heading that nobody knows may itself say that a secret stands under it. */
const suspicionOf = (choice: Choice, { heading, text }: Cell, known: Known): Remark | null => {
  if (choice === 'secret') return { is: 'secret', heading, kind: 'password' };
  if (isRead(choice, text, known)) return null;
  const suspicion = known.secretIn(text) ?? (choice === null ? known.secretIn(`${heading}: ${text}`) : null);
  return suspicion && { is: 'secret', heading, kind: suspicion.kind };
};

/**
 * Takes a line apart.
 * @param row its cells, as they stand in the file
 * @param choices what each column is; only the first of two columns that are the same counts, the other is kept as rest
 */
export const take = (
  row: readonly string[],
  headings: readonly string[],
  choices: readonly Choice[],
  known: Known,
): Taken => {
  const taken: Taken = { cells: new Map(), rest: [], remarks: [] };
  for (const [at, raw] of row.entries()) {
    const choice = choices[at] ?? null;
    const cell = { heading: (headings[at] ?? '').trim(), text: fromSafeCell(raw) };
    if (cell.text.trim() === '' || choice === 'ignore') continue;
    const suspicion = suspicionOf(choice, cell, known);
    if (suspicion) taken.remarks.push(suspicion);
    else if (choice === null || choice === 'secret' || taken.cells.has(choice)) taken.rest.push(cell);
    else taken.cells.set(choice, cell);
  }
  return taken;
};
