/** The columns of a list of accounts, and which column of somebody's own file holds what. */
import { fold } from '../municipality/fold.ts';
import { COLUMN_WORDS, SECRET_WORDS } from './column-words.ts';

/** All that a list carries of an account; not its moves, nor what two registers differ on. */
export const COLUMNS = [
  ...(['municipality', 'platform', 'handle', 'address', 'service', 'purpose', 'language'] as const),
  ...(['keeperRole', 'keeperName', 'standInRole', 'standInName', 'claimedAt', 'by', 'visitedAt', 'state'] as const),
  ...(['secondFactor', 'recovery', 'administrators', 'place', 'reviewedAt', 'checks'] as const),
  ...(['archivedAt', 'archivePlace', 'notes'] as const),
] as const;
export type Column = (typeof COLUMNS)[number];

/** What a column of a file is taken for; `secret` is never read, null is to be asked. */
export type Guess = Column | 'secret' | null;

/** What a person made of it; a column that stays null is kept in the notes. */
export type Choice = Guess | 'ignore';

type Candidate = { column: Column; exact: boolean; length: number };

const sample = (text: string): string => text.trim().toLowerCase();
const looksLikeAddress = (text: string): boolean =>
  /^(?:https?:\/\/|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S+$/.test(text);
const looksLikeHandle = (text: string): boolean => /^@[^\s@]+$/.test(text);
const looksLikePlatform = (text: string): boolean =>
  /^(?:facebook|fb|instagram|insta|twitter|x|tiktok|linkedin|youtube|threads|bluesky|mastodon|whatsapp|snapchat|telegram|pinterest|flickr|vimeo)\b/.test(
    text,
  );

/** Whether the name stands in the heading as whole words. */
const within = (heading: string, name: string): boolean => ` ${heading} `.includes(` ${name} `);

/** A long word gives itself away inside another as well ("facebookwachtwoord"). */
const isSecret = (heading: string): boolean =>
  SECRET_WORDS.some((word) => within(heading, word) || (word.length > 7 && heading.includes(word)));

/** Long headings are questions; there a single word says little. */
const MOST_WORDS = 5;

const candidatesOf = (heading: string): Candidate[] =>
  COLUMNS.flatMap((column) => {
    const names = COLUMN_WORDS[column].filter((name) => within(heading, name));
    if (names.length === 0 || heading.split(' ').length > MOST_WORDS) return [];
    const exact = names.includes(heading);
    return [{ column, exact, length: Math.max(...names.map((name) => name.length)) }];
  });

/**
 * How many different columns the cells of a row name, as headings do.
 * @returns `exact`: by a whole name; `within`: by a name among other words as well
 */
export const namesIn = (row: readonly string[]): { exact: number; within: number } => {
  const named = row.map((cell) => candidatesOf(fold(cell)));
  const firsts = (all: Candidate[][]): number => new Set(all.flatMap(([first]) => (first ? [first.column] : []))).size;
  return { exact: firsts(named.map((all) => all.filter(({ exact }) => exact))), within: firsts(named) };
};

/** What the cells themselves say, where most of them say it. */
const columnOfCells = (cells: readonly string[]): Column | null => {
  const most = (test: (text: string) => boolean): boolean =>
    cells.length > 0 && cells.filter(test).length * 2 > cells.length;
  if (most(looksLikeAddress)) return 'address';
  if (most(looksLikeHandle)) return 'handle';
  return most(looksLikePlatform) ? 'platform' : null;
};

/** A name of an address or of an account, as its cells tell; "Adres" over streets is not what we look for. */
const fits = (column: Column, cells: readonly string[]): boolean => {
  const seen = columnOfCells(cells);
  if (column === 'address') return cells.length === 0 || cells.some(looksLikeAddress);
  return column !== 'handle' || seen === null || seen === 'handle';
};

const better = (one: Candidate, other: Candidate): number =>
  Number(other.exact) - Number(one.exact) || other.length - one.length;

const columnsOf = (candidates: readonly Candidate[]): Column[] => candidates.map(({ column }) => column);

type Open = { at: number; candidates: Candidate[]; cells: string[] };

const openOf = (heading: string, at: number, rows: readonly (readonly string[])[]): Open => {
  const cells = rows.map((row) => sample(row[at] ?? '')).filter((text) => text !== '');
  const candidates = candidatesOf(fold(heading))
    .filter(({ column }) => fits(column, cells))
    .sort(better);
  return { at, candidates, cells };
};

/**
 * Which column is what, as far as headings and cells tell.
 * @param headings the first row of the file
 * @param sampleRows some rows under it
 * @returns one guess per heading; no column is guessed twice, and what nobody can tell is null
 */
export const guessColumns = (headings: readonly string[], sampleRows: readonly (readonly string[])[]): Guess[] => {
  const guesses: Guess[] = headings.map((heading) => (isSecret(fold(heading)) ? 'secret' : null));
  const open = headings.map((heading, at) => openOf(heading, at, sampleRows)).filter(({ at }) => guesses[at] === null);
  const take = (at: number, columns: Column | readonly Column[]): void => {
    const free = [columns].flat().find((column) => !guesses.includes(column));
    if (free && guesses[at] === null) guesses[at] = free;
  };
  // A heading that can mean one thing only chooses before one that can mean two, and a whole match before a part.
  const choosy = (one: Open) => one.candidates.filter(({ exact }) => exact).length || 9;
  const sorted = [...open].sort((one, other) => choosy(one) - choosy(other));
  for (const { at, candidates } of sorted) take(at, columnsOf(candidates.filter(({ exact }) => exact)));
  for (const { at, candidates } of open) take(at, columnsOf(candidates));
  for (const { at, cells } of open) take(at, columnOfCells(cells) ?? []);
  return guesses;
};
