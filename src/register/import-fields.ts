/** The fields of an account as a line of somebody's list gives them; what cannot be read is handed back, not lost. */
import { type Account, newAccount } from './account.ts';
import { secondFactorNamed, stateNamed } from './cell-words.ts';
import type { Column } from './columns.ts';
import { readDay } from './day.ts';
import type { Meant } from './import-name.ts';
import type { Remark } from './import-remark.ts';
import { readKeepers, readWords } from './keeper-list.ts';

/** One cell: the heading above it and its text, never blank. */
export type Cell = { heading: string; text: string };
export type Cells = ReadonlyMap<Column, Cell>;

/** `left`: the columns whose text goes to the notes. */
type Outcome<T> = { value: T; left: Column[]; remarks: Remark[] };

const nothing = { left: [], remarks: [] };

const dayIn = (cells: Cells, column: Column, now: number): Outcome<number | null> => {
  const cell = cells.get(column);
  if (!cell) return { value: null, ...nothing };
  const day = readDay(cell.text, now);
  if ('at' in day) return { value: day.at, ...nothing };
  return { value: null, left: [column], remarks: [{ is: `date_${day.wrong}`, ...cell }] };
};

const wordIn = <T>(cells: Cells, column: Column, named: (text: string) => T | null, otherwise: T): Outcome<T> => {
  const cell = cells.get(column);
  const value = cell ? named(cell.text) : otherwise;
  if (value !== null || !cell) return { value: value ?? otherwise, ...nothing };
  return { value: otherwise, left: [column], remarks: [{ is: 'no_word', ...cell }] };
};

/** An archive has a day; a place alone stays a note. */
const archiveIn = (cells: Cells, now: number): Outcome<Account['archive']> => {
  const made = dayIn(cells, 'archivedAt', now);
  const place = cells.get('archivePlace');
  if (made.value !== null) return { ...made, value: { at: made.value, place: place?.text ?? '' } };
  if (!place) return { ...made, value: null };
  const remarks: Remark[] = made.remarks.length > 0 ? made.remarks : [{ is: 'no_day', ...place }];
  return { value: null, left: [...made.left, 'archivePlace'], remarks };
};

type Text = (column: Column) => string;

/** What a line is read with: no date may be later than `now`, epoch milliseconds. */
export type Reading = { now: number; checkNamed: (text: string) => string | null };

const textsIn = (text: Text) => ({
  service: text('service'),
  purpose: text('purpose'),
  language: text('language'),
  keeper: { role: text('keeperRole'), name: text('keeperName') },
  standIn: { role: text('standInRole'), name: text('standInName') },
  by: text('by'),
  notes: text('notes'),
});

const accessIn = (text: Text, { checkNamed }: Reading) => ({
  recovery: text('recovery'),
  administrators: readKeepers(text('administrators')),
  place: text('place'),
  checks: readWords(text('checks')).map((word) => checkNamed(word) ?? word),
});

/**
 * An account from the cells of one line.
 * @param cells what stands under which column
 * @param meant whose account it is
 * @returns the account, with the columns that could not be read and why
 */
export const accountIn = (
  cells: Cells,
  meant: Meant & { municipality: string },
  reading: Reading,
): Outcome<Account> => {
  const { now } = reading;
  const text: Text = (column) => cells.get(column)?.text ?? '';
  const claimed = dayIn(cells, 'claimedAt', now);
  const visited = dayIn(cells, 'visitedAt', now);
  const reviewed = dayIn(cells, 'reviewedAt', now);
  const state = wordIn(cells, 'state', stateNamed, 'asleep');
  const factor = wordIn(cells, 'secondFactor', secondFactorNamed, 'unknown');
  const archive = archiveIn(cells, now);
  const read = [claimed, visited, reviewed, state, factor, archive];
  const value: Account = {
    ...newAccount(meant),
    ...textsIn(text),
    address: meant.address,
    claimedAt: claimed.value,
    visitedAt: visited.value,
    state: state.value,
    custody: { ...accessIn(text, reading), secondFactor: factor.value, reviewedAt: reviewed.value },
    archive: archive.value,
  };
  return { value, left: read.flatMap(({ left }) => left), remarks: read.flatMap(({ remarks }) => remarks) };
};
