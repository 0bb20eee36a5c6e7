/** A handle or a display name cut into the pieces that best explain it: our own names, known words, and the rest. */
import { LONGEST_WORD } from './lexicon.ts';
import { type Kind, type Likely, type Offer, offerFor } from './offers.ts';
import type { Ourselves } from './ourselves.ts';
import type { Spread } from './spread.ts';

export type Piece = { text: string; from: number; to: number; is: Kind; likely: Likely; family: string };

const UNKNOWN_LETTER = 1;
const UNKNOWN_BEGINS = 0.6;
const SHORT_WORD = 4;
const INSIDE_A_WORD = 0.35;
const ACROSS_WORDS = 0.8;

const crossesEdge = ({ edges }: Spread, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) if (edges.has(at)) return true;
  return false;
};

/** A short word in the middle of letters is often chance, and so is one that begins in one word and ends in the next. */
const edgeCost = (given: Spread, from: number, to: number, offer: Offer): number => {
  if (offer.is === 'digits' || offer.is === 'handle') return 0;
  const { text, edges } = given;
  const inside = Number(!edges.has(from) && !/\p{N}/u.test(text[from - 1] ?? '')) + Number(!edges.has(to));
  if (inside > 0 && offer.is !== 'core' && crossesEdge(given, from, to)) return ACROSS_WORDS;
  const long = to - from > SHORT_WORD && (offer.likely === 'exact' || offer.likely === 'alike');
  return long ? 0 : inside * INSIDE_A_WORD;
};

type Step = { cost: number; piece: Piece | null };

const better = (steps: Step[], to: number, step: Step): void => {
  if (step.cost < (steps[to]?.cost ?? Number.POSITIVE_INFINITY)) steps[to] = step;
};

/** A slip may add letters to our own names. */
const longestOf = ({ handles, cores }: Ourselves): number =>
  Math.max(LONGEST_WORD, ...[...handles, ...cores].map((one) => one.letters.length + 2));

const stepFrom = (steps: Step[], given: Spread, own: Ourselves, from: number, to: number): void => {
  const { text, edges, handle } = given;
  const part = text.slice(from, to);
  const place = { alone: edges.has(from) && edges.has(to), last: from > 0 && to === text.length, handle };
  const offer = offerFor(part, own, place);
  if (!offer) return;
  const cost = (steps[from]?.cost ?? 0) + offer.cost + edgeCost(given, from, to, offer);
  better(steps, to, {
    cost,
    piece: { text: part, from, to, is: offer.is, likely: offer.likely, family: offer.family },
  });
};

/** The cheapest way to explain every letter, up to each place of the text. */
const stepsThrough = (given: Spread, own: Ourselves): Step[] => {
  const { text } = given;
  const steps: Step[] = [{ cost: 0, piece: null }];
  const longest = longestOf(own);
  for (let from = 0; from < text.length; from++) {
    const goesOn = steps[from]?.piece?.is === 'rest';
    const cost = (steps[from]?.cost ?? 0) + UNKNOWN_LETTER + (goesOn ? 0 : UNKNOWN_BEGINS);
    const rest: Piece = { text: text.charAt(from), from, to: from + 1, is: 'rest', likely: 'exact', family: '' };
    better(steps, from + 1, { cost, piece: rest });
    for (let to = from + 1; to <= Math.min(text.length, from + longest); to++) stepFrom(steps, given, own, from, to);
  }
  return steps;
};

const backwards = (steps: readonly Step[]): Piece[] => {
  const pieces: Piece[] = [];
  for (let at = steps.length - 1; at > 0; ) {
    const piece = steps[at]?.piece;
    if (!piece) break;
    pieces.unshift(piece);
    at = piece.from;
  }
  return pieces;
};

const joined = (pieces: readonly Piece[]): Piece[] => {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last?.is === 'rest' && piece.is === 'rest')
      all[all.length - 1] = { ...last, text: last.text + piece.text, to: piece.to };
    else all.push(piece);
  }
  return all;
};

/** Six letters in the middle of others may be chance: "gent" in "intelligent"; a longer name is not. */
const LEAST_INSIDE = 7;
const WRITTEN_APART = /^[\p{ASCII}\p{Script=Latin}]*$/u;

/** `degent`, `ingent` and `villedegand` are names; `agent`, `detergent` and `monster` are words. */
const LEADING: ReadonlySet<string> = new Set('de het in la le les the van vom von of di del'.split(' '));

const isGlue = ({ is, text, from }: Piece, before: Piece | undefined, edges: ReadonlySet<number>): boolean => {
  const starts = edges.has(from) || (before !== undefined && before.is !== 'rest' && before.is !== 'small');
  return is === 'small' && !(starts && LEADING.has(text));
};

const standsAlone = (pieces: readonly Piece[], at: number, piece: Piece, given: Spread): boolean => {
  const { edges } = given;
  // A name has spaces where a handle runs words together.
  if (!given.handle && piece.to - piece.from < SHORT_WORD && !(edges.has(piece.from) && edges.has(piece.to)))
    return piece.is === 'rest';

  const [earlier, before, after] = [pieces[at - 2], pieces[at - 1], pieces[at + 1]];
  const long = piece.is === 'core' || piece.is === 'handle' || piece.is === 'town' ? LEAST_INSIDE : SHORT_WORD + 1;
  if (piece.likely !== 'short' && (piece.text.length >= long || !WRITTEN_APART.test(piece.text))) return true;
  const front =
    edges.has(piece.from) || (before !== undefined && before.is !== 'rest' && !isGlue(before, earlier, edges));
  const parts = (next: Piece) => next.is !== 'rest' && (piece.is !== 'core' || next.is !== 'small');
  const behind = edges.has(piece.to) || (after !== undefined && parts(after));
  return front && behind;
};

/** Short pieces that stand against unknown letters become unknown themselves. */
const loosened = (pieces: readonly Piece[], given: Spread): Piece[] => {
  const stands = (piece: Piece, at: number) => piece.is === 'digits' || standsAlone(pieces, at, piece, given);
  const next = joined(pieces.map((piece, at) => (stands(piece, at) ? piece : { ...piece, is: 'rest', family: '' })));
  return next.every((piece, at) => piece.is === pieces[at]?.is) && next.length === pieces.length
    ? next
    : loosened(next, given);
};

/**
 * The pieces of a text, in order; together they are all its letters.
 * @param given from `spread`, at most some hundred letters: the work grows with the length
 */
export const piecesOf = (given: Spread, own: Ourselves): Piece[] =>
  loosened(joined(backwards(stepsThrough(given, own))), given);
