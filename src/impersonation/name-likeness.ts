/** How much a display name is like ours, and in what disguise. */
import { fold } from '../municipality/fold.ts';
import { slippedFrom } from './alike.ts';
import { type Bearing, bearingOf, type Level, NO_BEARING } from './bearing.ts';
import { elsewhere, isNewTown, isSurname } from './homonyms.ts';
import type { Ourselves } from './ourselves.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { ReasonKey } from './reasons.ts';
import {
  asShown,
  hasForeignLetters,
  hasInvisible,
  hasTick,
  latinised,
  mixesScripts,
  sameSkeleton,
} from './skeleton.ts';
import { spread } from './spread.ts';

export type NameLikeness = Bearing & { keys: readonly ReasonKey[] };

const LEVEL_KEYS: Readonly<Record<Level, ReasonKey | null>> = {
  handle: 'name_title',
  titled: 'name_title',
  protest: 'name_protest',
  bare: 'name_bare',
  former: 'name_former',
  carried: 'name_part',
  none: null,
};

const disguises = (name: string): ReasonKey[] => [
  ...(mixesScripts(name) ? (['name_scripts'] as const) : []),
  ...(hasInvisible(name) ? (['name_invisible'] as const) : []),
  ...(hasTick(name) ? (['name_tick'] as const) : []),
];

const mainKey = (name: string, { level, likely }: Bearing, same: boolean, twin: boolean): ReasonKey | null => {
  if (level === 'none') return null;
  if (hasForeignLetters(name) || likely === 'alike' || twin) return 'name_letters';
  if (same) return 'name_same';
  return likely === 'slip' ? 'name_typo' : LEVEL_KEYS[level];
};

/** A first name beside ours: "Emma Brugge". With a title it is a mayor or a department, not a person. */
const personIn = (pieces: readonly Piece[], { level, said }: Bearing): string | undefined => {
  if (level === 'titled' || level === 'handle') return undefined;
  return said.person ?? (isSurname(pieces) ? pieces.map((piece) => piece.text).join(' ') : undefined);
};

/** The full name with a letter wrong, which its pieces need not show. */
const isSlip = (letters: string, own: Ourselves): boolean => [...own.full].some((full) => slippedFrom(letters, full));

/** Another text with the skeleton of our full name, which nobody can tell from it. */
const isTwin = (letters: string, own: Ourselves): boolean =>
  [...own.full].some((full) => full !== '' && full !== letters && sameSkeleton(full, letters));

const levelOf = (bearing: Bearing, same: boolean, slip: boolean, own: Ourselves): Level => {
  if (same) return own.town && bearing.level === 'bare' ? 'bare' : 'titled';
  return slip && bearing.level === 'carried' && !own.town ? 'titled' : bearing.level;
};

const likenessAsWritten = (name: string, own: Ourselves): NameLikeness => {
  const latin = latinised(name);
  const given = spread(latin, false);
  if (given.text === '') return { ...NO_BEARING, keys: [] };
  const pieces = piecesOf(given, own);
  const read = bearingOf(pieces, own);
  const letters = fold(latin).replaceAll(' ', '');
  const same = own.full.has(letters);
  const twin = read.level === 'none' && isTwin(letters, own);
  const level = twin ? (own.town ? 'bare' : 'titled') : levelOf(read, same, isSlip(letters, own), own);
  const bearing: Bearing = { ...read, level, said: twin ? {} : read.said };
  const main = mainKey(name, bearing, same, twin);
  const { person: _, ...others } = bearing.said;
  const person = personIn(pieces, bearing);
  const land = isNewTown(pieces) ? given.text : elsewhere(latin, pieces, own);
  const said = { ...others, ...(person === undefined ? {} : { person }), ...(land === null ? {} : { land }) };
  return { ...bearing, said, keys: main ? [main, ...disguises(name)] : [] };
};

/**
 * @param name as the platform shows it; empty when it shows none
 * @returns how it bears our name, and the keys of what is alike and disguised, strongest first
 */
export const nameLikeness = (name: string, own: Ourselves): NameLikeness => {
  const read = likenessAsWritten(name, own);
  const shown = asShown(name);
  if (read.level !== 'none' || shown === name) return read;
  const { keys, ...bearing } = likenessAsWritten(shown, own);
  return { ...bearing, keys: keys.length > 0 ? [...keys, 'name_invisible'] : [] };
};
