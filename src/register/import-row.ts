/** One line of somebody's list: an account with what has to be said of it, or why it can be none. */
import type { Account } from './account.ts';
import type { Choice, Column } from './columns.ts';
import { isoDay } from './day.ts';
import { type Known, type Taken, take } from './import-cells.ts';
import { accountIn, type Cell } from './import-fields.ts';
import { type Meant, nameOf } from './import-name.ts';
import type { Remark } from './import-remark.ts';

/** `line` as a spreadsheet counts. */
export type ImportedRow = { line: number; account: Account; remarks: Remark[] };
/** `text`: what stood in the line, for the person to look it up; without what may be secret. */
export type RefusedRow = { line: number; text: string; remarks: Remark[] };

/** The longest text that is taken over: a quotation mark without a partner can make one cell of half a file. */
const LONGEST = 10_000;

const sameDay = (mine: number | null, held: number | null): number | null =>
  mine !== null && isoDay(mine) === isoDay(held) ? held : mine;

/**
 * A list says less than the register does: it knows days where the register knows moments, and it may say nothing of
 * the state. What it does not say is no difference.
 */
const likeHeld = (account: Account, held: Account, saysState: boolean): Account => ({
  ...account,
  handle: held.handle,
  state: saysState ? account.state : held.state,
  claimedAt: sameDay(account.claimedAt, held.claimedAt),
  visitedAt: sameDay(account.visitedAt, held.visitedAt),
  custody: { ...account.custody, reviewedAt: sameDay(account.custody.reviewedAt, held.custody.reviewedAt) },
  archive: account.archive && {
    ...account.archive,
    at: sameDay(account.archive.at, held.archive?.at ?? null) ?? account.archive.at,
  },
});

const noted = ({ heading, text }: Cell): string => (heading === '' ? text : `${heading}: ${text}`);

/** What has no field of its own comes behind the notes, once: the same file may come again. */
const addNotes = (own: string, held: string, extra: readonly Cell[]): string => {
  const before = own === '' ? held : own;
  const fresh = extra.map(noted).filter((note) => !`\n${before}\n`.includes(`\n${note}\n`));
  return [before, ...fresh].filter((text) => text !== '').join('\n');
};

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const cellsOf = ({ cells }: Taken, columns: readonly Column[]): Cell[] =>
  columns.flatMap((column) => cells.get(column) ?? []);

const meantBy = ({ cells }: Taken, known: Known): Meant | Remark => {
  const typed = (column: Column): string => cells.get(column)?.text.trim() ?? '';
  return nameOf({ platform: typed('platform'), handle: typed('handle'), address: typed('address') }, known);
};

type Town = { municipality: string; left: Column[]; remarks: Remark[] };

const townOf = ({ cells }: Taken, known: Known): Town => {
  const cell = cells.get('municipality');
  const named = cell ? known.municipalityNamed(cell.text.trim()) : known.municipality;
  if (named !== null || !cell) return { municipality: named ?? known.municipality, left: [], remarks: [] };
  return { municipality: known.municipality, left: ['municipality'], remarks: [{ is: 'no_town', ...cell }] };
};

/** The account of the register that a line is about, if any. */
type HeldAs = (account: Account) => Account | undefined;

type Made = { account: Account; remarks: Remark[] };

const make = (taken: Taken, meant: Meant, known: Known, heldAs: HeldAs): Made => {
  const { cells, rest } = taken;
  const town = townOf(taken, known);
  const read = accountIn(cells, { ...meant, municipality: town.municipality }, known);
  const held = heldAs(read.value);
  const own = held ? likeHeld(read.value, held, cells.has('state') && !read.left.includes('state')) : read.value;
  const extra = [...cellsOf(taken, [...town.left, ...meant.left, ...read.left]), ...rest];
  const streets = cellsOf(
    taken,
    meant.left.filter((part) => part === 'address'),
  );
  return {
    account: { ...own, notes: addNotes(own.notes, held?.notes ?? '', extra) },
    remarks: [
      ...(held ? [{ is: 'held', handle: held.handle } as const] : []),
      ...town.remarks,
      ...meant.remarks,
      ...streets.map((cell) => ({ is: 'no_address', ...cell }) as const),
      ...read.remarks,
    ],
  };
};

/**
 * Reads one line.
 * @param row its cells
 * @param headings the file's own, above them
 * @param choices what each column is; null keeps it in the notes, `secret` never reads it
 */
export const importRow = (
  row: { line: number; cells: readonly string[] },
  headings: readonly string[],
  choices: readonly Choice[],
  known: Known,
  heldAs: HeldAs,
): ImportedRow | RefusedRow => {
  const { line } = row;
  const taken = take(row.cells, headings, choices, known);
  const refuse = (remark: Remark): RefusedRow => {
    const texts = [...taken.cells.values(), ...taken.rest].map(({ text }) => text.slice(0, 200));
    return { line, text: texts.join(' · '), remarks: [remark, ...taken.remarks] };
  };
  const meant = meantBy(taken, known);
  if ('is' in meant) return refuse(meant);
  const { account, remarks } = make(taken, meant, known, heldAs);
  if (textsIn(account).some((text) => text.length > LONGEST)) return refuse({ is: 'too_long' });
  return { line, account, remarks: [...remarks, ...taken.remarks] };
};
