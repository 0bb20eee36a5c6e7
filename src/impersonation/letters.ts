/** What one slip, or one deceit, of a letter makes of a handle. */
import { LOOKS, NEIGHBOURS, type Pair, SOUNDS, VOWELS } from './keyboards.ts';

/** A handle somebody could take for ours, and how likely it is beside the others of its kind, up to about 1. */
export type Guess = { handle: string; share: number };

/** A change in the first letter is seen at once, one in the last is read over. */
const FIRST = 0.5;
const LAST = 1;
const MIDDLE = 0.8;

const SEPARATOR = /[._·\s-]/;

const placeShare = (handle: string, at: number): number => {
  if (at === 0) return FIRST;
  return at === handle.length - 1 ? LAST : MIDDLE;
};

/** Every place of a letter or digit, with what is made of it. */
const atEach = (handle: string, make: (letter: string, at: number) => Guess[]): Guess[] => {
  const guesses: Guess[] = [];
  for (let at = 0; at < handle.length; at++) {
    const letter = handle.charAt(at);
    if (SEPARATOR.test(letter)) continue;
    const place = placeShare(handle, at);
    for (const one of make(letter, at)) guesses.push({ handle: one.handle, share: one.share * place });
  }
  return guesses;
};

const put = (handle: string, at: number, length: number, text: string): string =>
  handle.slice(0, at) + text + handle.slice(at + length);

/** One of a double letter is missed most easily. */
export const dropped = (handle: string): Guess[] =>
  atEach(handle, (letter, at) => {
    const double = letter === handle[at + 1] || letter === handle[at - 1];
    return [{ handle: put(handle, at, 1, ''), share: double ? 1 : 0.7 }];
  });

export const doubled = (handle: string): Guess[] =>
  atEach(handle, (letter, at) => {
    const double = letter === handle[at + 1] || letter === handle[at - 1];
    return [{ handle: put(handle, at, 0, letter), share: double ? 0.4 : 1 }];
  });

export const transposed = (handle: string): Guess[] =>
  atEach(handle, (letter, at) => {
    const next = handle.charAt(at + 1);
    if (next === '' || next === letter || SEPARATOR.test(next)) return [];
    return [{ handle: put(handle, at, 2, next + letter), share: 1 }];
  });

const byFirst = (pairs: readonly Pair[]): ReadonlyMap<string, readonly Pair[]> => {
  const found = new Map<string, Pair[]>();
  for (const pair of pairs) found.set(pair[0].charAt(0), [...(found.get(pair[0].charAt(0)) ?? []), pair]);
  return found;
};

const LOOKS_BY_FIRST = byFirst(LOOKS);
const SOUNDS_BY_FIRST = byFirst(SOUNDS);

const byPairs = (handle: string, pairs: ReadonlyMap<string, readonly Pair[]>): Guess[] =>
  atEach(handle, (letter, at) =>
    (pairs.get(letter) ?? [])
      .filter(([from]) => handle.startsWith(from, at))
      .map(([from, to, share]) => ({ handle: put(handle, at, from.length, to), share })),
  );

/** Every o a zero at once. */
const ALL_AT_ONCE = 0.3;

export const looking = (handle: string): Guess[] => [
  ...byPairs(handle, LOOKS_BY_FIRST),
  ...LOOKS.filter(([from]) => handle.indexOf(from) !== handle.lastIndexOf(from)).map(([from, to, share]) => ({
    handle: handle.replaceAll(from, to),
    share: share * ALL_AT_ONCE,
  })),
];

export const sounding = (handle: string): Guess[] => byPairs(handle, SOUNDS_BY_FIRST);

export const otherVowel = (handle: string): Guess[] =>
  atEach(handle, (letter, at) =>
    (VOWELS.includes(letter) ? [...VOWELS] : [])
      .filter((one) => one !== letter)
      .map((one) => ({ handle: put(handle, at, 1, one), share: one === 'y' ? 0.3 : 1 })),
  );

export const neighbouring = (handle: string): Guess[] =>
  atEach(handle, (letter, at) =>
    (NEIGHBOURS[letter] ?? []).map((one, rank) => ({ handle: put(handle, at, 1, one), share: 1 / (rank + 1) })),
  );

/** A plural, an English ending, a mute letter, or a letter from the keyboard's edge at the very end. */
const ENDS: readonly (readonly [end: string, share: number])[] = [
  ['s', 1],
  ['e', 0.6],
  ['n', 0.5],
  ['x', 0.45],
  ['i', 0.4],
  ['a', 0.35],
  ['t', 0.3],
  ['r', 0.25],
  ['y', 0.25],
  ['l', 0.2],
  ['o', 0.2],
];

export const lengthened = (handle: string): Guess[] => [
  ...ENDS.map(([end, share]) => ({ handle: handle + end, share })),
  ...atEach(handle, (letter, at) =>
    /[bcdfgkpt]/.test(letter) && handle[at + 1] !== 'h' ? [{ handle: put(handle, at + 1, 0, 'h'), share: 0.2 }] : [],
  ),
];
