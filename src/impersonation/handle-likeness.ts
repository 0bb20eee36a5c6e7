/** How much a handle is like ours: beside our own handles as a whole, then by the pieces it is made of. */
import { fold } from '../municipality/fold.ts';
import { looksLike, putInto, slippedFrom } from './alike.ts';
import { type Bearing, bearingOf, type Level, NO_BEARING } from './bearing.ts';
import { elsewhere, isSurname } from './homonyms.ts';
import type { Ourselves } from './ourselves.ts';
import { keepsName, type OwnHandle } from './own-handles.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { ReasonKey } from './reasons.ts';
import { latinised } from './skeleton.ts';
import { spread } from './spread.ts';

export type HandleLikeness = Bearing & {
  /** What is alike, strongest first. */
  keys: readonly ReasonKey[];
};

const lettersOf = (handle: string): string => fold(latinised(handle)).replaceAll(' ', '');

/** Long enough that something put in is no chance. */
const LEAST_PUT_INTO = 8;

const likeOne = (handle: string, letters: string, own: OwnHandle): ReasonKey | null => {
  if (handle.toLowerCase() === own.handle.toLowerCase()) return 'handle_same';
  if (letters === own.letters) return 'handle_separators';
  if (looksLike(letters, own.letters)) return 'handle_letters';
  const added = letters.startsWith(own.letters) ? letters.slice(own.letters.length) : '';
  if (/^\d+$/.test(added) && !/\d$/.test(own.letters)) return 'handle_added';
  if (slippedFrom(letters, own.letters) && keepsName(letters, own)) return 'handle_typo';
  return own.letters.length >= LEAST_PUT_INTO && !own.bare && putInto(letters, own.letters) ? 'handle_added' : null;
};

const ORDER: readonly ReasonKey[] = [
  'handle_same',
  'handle_separators',
  'handle_letters',
  'handle_added',
  'handle_typo',
];

type Whole = { key: ReasonKey; bare: boolean };

/** The nearest of our own handles, taken as a whole. */
const wholeLike = (handle: string, letters: string, own: Ourselves): Whole | null => {
  const found = own.handles.flatMap((one) => {
    const key = likeOne(handle, letters, one);
    return key ? [{ key, bare: one.bare }] : [];
  });
  return found.sort((one, other) => ORDER.indexOf(one.key) - ORDER.indexOf(other.key))[0] ?? null;
};

const PIECE_KEYS: Readonly<Record<Level, ReasonKey | null>> = {
  handle: 'handle_added',
  titled: 'handle_title',
  protest: 'handle_protest',
  bare: 'handle_bare',
  former: 'handle_former',
  carried: 'handle_part',
  none: null,
};

const keysOf = ({ level, likely, said }: Bearing, whole: Whole | null): ReasonKey[] => {
  const byPieces = PIECE_KEYS[level];
  const slip: ReasonKey | null = likely === 'slip' ? 'handle_typo' : null;
  const letters: ReasonKey | null = likely === 'alike' ? 'handle_letters' : null;
  const protest: ReasonKey | null = said.protest !== undefined && level !== 'none' ? 'handle_protest' : null;
  const all: (ReasonKey | null)[] = whole ? [whole.key, protest] : [letters ?? slip ?? byPieces, protest];
  return [...new Set(all.filter((key) => key !== null))];
};

const SHORT_SERVICE = 4;

/** Another town's name or service makes a slip another's name: `stadgenk`. */
const isAnothers = (pieces: readonly Piece[], whole: Whole | null): boolean =>
  whole?.key === 'handle_typo' &&
  pieces.some((piece) => piece.is === 'town' || (piece.is === 'service' && piece.text.length > SHORT_SERVICE));

/**
 * @param handle as the platform writes it, without @
 * @returns how it bears our name, and the keys of what is alike
 */
export const handleLikeness = (handle: string, own: Ourselves): HandleLikeness => {
  const given = spread(latinised(handle), true);
  if (given.text === '') return { ...NO_BEARING, keys: [] };
  const pieces = piecesOf(given, own);
  const bearing = bearingOf(pieces, own);
  const near = wholeLike(handle, lettersOf(handle), own);
  const whole = isAnothers(pieces, near) ? null : near;
  const level: Level = whole ? (whole.bare ? 'bare' : 'handle') : bearing.level;
  const land = elsewhere(handle, pieces, own);
  const said = {
    ...bearing.said,
    ...(land !== null ? { land } : {}),
    ...(isSurname(pieces) ? { person: given.text } : {}),
  };
  return { level, likely: bearing.likely, said, keys: keysOf({ ...bearing, level }, whole) };
};
