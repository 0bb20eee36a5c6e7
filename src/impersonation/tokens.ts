/** A handle taken apart into words: by its separators, its capitals, the town's name and the words that bodies use. */
import { words } from '../municipality/fold.ts';
import { LANGUAGES, type Municipality } from '../municipality/municipality.ts';
import { spellingsOf } from '../municipality/spellings.ts';
import { isOneIdea, isPhrase, isSure, KNOWN, peeled, type Said } from './known-words.ts';
import type { Role } from './vocabulary.ts';

/**
 * `joint` is the separator before it, `inner` the one for the spaces in its text; null for that of the house.
 */
export type Token = {
  text: string;
  role: Role | 'place' | 'digits';
  joint: string;
  inner: string | null;
  said: readonly Said[];
};

/** Separators in front and behind, the words between them, and the separator this handle uses (often none). */
export type Parted = { lead: string; tokens: readonly Token[]; trail: string; house: string };

type Piece = { text: string; joint: string; place: boolean };

/** NatlParkService, stad_gent, 1082berchem: at separators, capitals and digits. */
const PIECES = /[._·\s-]+|\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{N}+|[^._·\s-]/gu;

/** NASAgov: a known word right behind an acronym may begin with a small letter. */
const acronymsWhole = (pieces: readonly string[]): string[] =>
  pieces.map((piece, index) => {
    const tail = (text: string | undefined): boolean =>
      text !== undefined && /^\p{Lu}\p{Ll}/u.test(text) && !KNOWN.has(text.toLowerCase()) && isSure(text.slice(1));
    const isAcronym = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}{2,}$/u.test(text);
    const before = pieces[index - 1];
    const behind = pieces[index + 1] ?? '';
    if (isAcronym(piece) && tail(behind)) return piece + behind.slice(0, 1);
    return tail(piece) && isAcronym(before) ? piece.slice(1) : piece;
  });

const piecesOf = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  let joint = '';
  for (const piece of acronymsWhole(text.match(PIECES) ?? [])) {
    if (/^[._·\s-]/.test(piece)) joint = piece;
    else {
      pieces.push({ text: piece.toLowerCase(), joint, place: false });
      joint = '';
    }
  }
  return pieces;
};

/** The parts of a list of pieces, cut once more where the town's name begins, ends and is parted. */
const cutPlace = (pieces: readonly Piece[], name: readonly string[]): Piece[] => {
  const start = pieces
    .map((one) => one.text)
    .join('')
    .indexOf(name.join(''));
  const cuts = name.map((_, index) => start + name.slice(0, index + 1).join('').length);
  const end = cuts.at(-1) ?? start;
  let at = 0;
  return pieces.flatMap(({ text, joint }) => {
    const from = at;
    at += text.length;
    const inside = [from, ...[start, ...cuts].filter((cut) => cut > from && cut < at), at];
    return inside.slice(1).map((stop, index) => {
      const begin = inside[index] ?? from;
      const piece = text.slice(begin - from, stop - from);
      return { text: piece, joint: index === 0 ? joint : '', place: begin >= start && stop <= end };
    });
  });
};

/** The longest way to write the town's name that stands in the handle. */
const LEAST_NAME = 3;

const nameIn = (letters: string, municipality: Municipality | undefined): readonly string[] => {
  if (!municipality) return [];
  const names = [
    ...LANGUAGES.flatMap((language) => spellingsOf(municipality, language).map((one) => one.words)),
    ...municipality.names.map((one) => words(one.name)),
  ];
  const found = names.filter((name) => name.join('').length >= LEAST_NAME && letters.includes(name.join('')));
  return found.sort((one, other) => other.join('').length - one.join('').length)[0] ?? [];
};

const tokenOf = (text: string, joint: string): Token => {
  const said = KNOWN.get(text.replaceAll(' ', '')) ?? [];
  const role = /^\p{N}+$/u.test(text) ? 'digits' : (said[0]?.idea.role ?? 'place');
  return { text, role, joint, inner: text.includes(' ') ? '' : null, said };
};

const tokensOf = ({ text, joint, place }: Piece): Token[] =>
  place
    ? [{ text, role: 'place', joint, inner: null, said: [] }]
    : peeled(text).map((word, index) => tokenOf(word, index === 0 ? joint : ''));

/**
 * The words of a handle.
 * @param handle as its owner writes it; capitals part words, everything that comes out is lower case
 * @param municipality helps to find the town's name; without it that is what no known word claims
 * @returns no tokens when there is no letter or digit
 */
export const parted = (handle: string, municipality?: Municipality): Parted => {
  const lead = /^[._·\s-]*/.exec(handle)?.[0] ?? '';
  const inner = handle.slice(lead.length).replace(/[._·\s-]+$/, '');
  const pieces = piecesOf(inner);
  const name = nameIn(pieces.map((one) => one.text).join(''), municipality);
  const tokens = (name.length > 0 ? cutPlace(pieces, name) : pieces).flatMap(tokensOf);
  const house = tokens.find((token, index) => index > 0 && token.joint !== '')?.joint ?? '';
  return { lead, tokens, trail: handle.slice(lead.length + inner.length), house };
};

const together = (first: Token, second: Token): Token => ({
  ...tokenOf(`${first.text} ${second.text}`, first.joint),
  inner: second.joint,
});

const merged = (handle: Parted, belong: (phrase: string) => boolean): Parted => {
  const tokens: Token[] = [];
  for (const token of handle.tokens) {
    const before = tokens.at(-1);
    if (before && belong(`${before.text} ${token.text}`)) tokens[tokens.length - 1] = together(before, token);
    else tokens.push(token);
  }
  return { ...handle, tokens };
};

/** The same words, with those that mean nothing apart as one: "city of". */
export const phrased = (handle: Parted): Parted => merged(handle, isOneIdea);

/** The same words, with those as one that have a word, or an abbreviation, together: "natl park". */
export const compounded = (handle: Parted): Parted => merged(handle, isPhrase);

/**
 * Writes words as a handle.
 * @param style the separator between all words; null keeps each word's own
 */
export const written = ({ lead, trail, house }: Parted, tokens: readonly Token[], style: string | null): string => {
  const text = tokens.map(
    (token, index) =>
      (index === 0 ? '' : (style ?? token.joint)) + token.text.replaceAll(' ', style ?? token.inner ?? house),
  );
  return style === null ? lead + text.join('') + trail : text.join('');
};
