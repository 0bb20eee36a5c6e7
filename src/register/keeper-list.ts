/** Several people, or several words, in one cell: "role (name) | role (name)", and exactly back again. */
import type { Keeper } from './account.ts';

const BETWEEN = ' | ';

/** What stands where the name is not known; a bare text is a name, because names are what people list. */
const NO_NAME = '?';

const SIGN = /[\\|;()\r\n]/;
const SEPARATOR = /^[|;\r\n]$/;

/** One character, or a backslash with the character that it takes along. */
type Atom = string;

const atomsOf = (text: string): Atom[] => text.match(/\\[\s\S]|[\s\S]/g) ?? [];

const meant = (atoms: readonly Atom[]): string =>
  atoms.map((atom) => (atom.length === 2 ? atom.slice(1) : atom)).join('');

/** Without the spaces at both ends that no backslash protects. */
const trimmed = (atoms: readonly Atom[]): Atom[] => {
  const solid = (atom: Atom): boolean => !/^\s$/.test(atom);
  return atoms.slice(Math.max(atoms.findIndex(solid), 0), atoms.findLastIndex(solid) + 1);
};

/** Our own signs get a backslash, and so do spaces at both ends. */
const written = (text: string): string => {
  const last = text.length - 1;
  return text
    .split('')
    .map((one, at) => (SIGN.test(one) || ((at === 0 || at === last) && /\s/.test(one)) ? `\\${one}` : one))
    .join('');
};

const piecesOf = (cell: string): Atom[][] => {
  const pieces: Atom[][] = [[]];
  for (const atom of atomsOf(cell)) SEPARATOR.test(atom) ? pieces.push([]) : pieces.at(-1)?.push(atom);
  return pieces.map(trimmed).filter((piece) => piece.length > 0);
};

const writeKeeper = ({ role, name }: Keeper): string => {
  if (role === '') return written(name);
  // A name that is our own sign for "not known" keeps its meaning behind a backslash.
  return `${written(role)} (${name === '' ? NO_NAME : name === NO_NAME ? `\\${NO_NAME}` : written(name)})`;
};

const readKeeper = (piece: readonly Atom[]): Keeper => {
  const open = piece.indexOf('(');
  if (open < 0 || piece.at(-1) !== ')') return { role: '', name: meant(piece) };
  const name = trimmed(piece.slice(open + 1, -1));
  const known = name.length !== 1 || name[0] !== NO_NAME;
  return { role: meant(trimmed(piece.slice(0, open))), name: known ? meant(name) : '' };
};

/** The people in one cell; who has neither role nor name is left out. */
export const writeKeepers = (keepers: readonly Keeper[]): string =>
  keepers
    .filter(({ role, name }) => role !== '' || name !== '')
    .map(writeKeeper)
    .join(BETWEEN);

/** The people in a cell, also as people type them: names, one a line or with a semicolon between. */
export const readKeepers = (cell: string): Keeper[] => piecesOf(cell).map(readKeeper);

/** Words in one cell; empty ones are left out. */
export const writeWords = (words: readonly string[]): string =>
  words
    .filter((word) => word !== '')
    .map(written)
    .join(BETWEEN);

/** The words in a cell. */
export const readWords = (cell: string): string[] => piecesOf(cell).map(meant);
