/** The same name cut short: initials, syllables, consonants; and every shorter base that a word may be put before. */
import { abbreviated } from './swaps.ts';
import type { Token } from './tokens.ts';
import { type Basis, inStyles, missing, type Wording } from './wording.ts';

const LEAST_TO_CUT = 5;
const LEAST_TO_CONTRACT = 8;
const CONTRACTED = 0.6;
const CUTS = [4, 3, 5, 6] as const;

const vowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiouy'.includes(letter);

/** antw(erpen): a cut reads best after a consonant and before a vowel, and not far from the end. */
const cutsOf = (text: string): { text: string; share: number }[] => {
  if (text.length < LEAST_TO_CUT) return [];
  const cuts = CUTS.filter((length) => length < text.length - 1).map((length, rank) => ({
    text: text.slice(0, length),
    share:
      ((!vowel(text[length - 1]) && vowel(text[length]) ? 1 : 0.5) * Math.min(1, (2 * length) / text.length)) /
      (1 + 0.2 * rank),
  }));
  // R'dam, A'pen: the first letter and the last syllable.
  const [end = ''] = /[^aeiouy][aeiouy]+[^aeiouy]+$/.exec(text) ?? [];
  if (text.length >= LEAST_TO_CONTRACT && end.length > 2) cuts.push({ text: text.charAt(0) + end, share: CONTRACTED });
  const bare = text.slice(0, 1) + text.slice(1).replace(/[aeiouy]/g, '');
  return bare.length < 2 || bare.length > 6 ? cuts : [...cuts, { text: bare, share: 0.5 }];
};

const initials = (tokens: readonly Token[]): string => tokens.map((one) => one.text.slice(0, 1)).join('');

const NAME_INITIALS = 1;
const ALL_INITIALS = 0.5;
const FIRST_ONLY = 0.6;

const initialled = (tokens: readonly Token[]): Wording[] => {
  const isPlace = (one: Token) => one.role === 'place' || one.role === 'body';
  const places = tokens.filter(isPlace);
  const [first] = places;
  if (!first || places.length < 2) return [];
  const name: Token = { ...first, text: initials(places) };
  const withName = (token: Token) => tokens.flatMap((one) => (one === first ? [token] : isPlace(one) ? [] : [one]));
  return [
    { tokens: withName(name), share: NAME_INITIALS },
    { tokens: withName(first), share: FIRST_ONLY },
    { tokens: [{ ...first, text: initials(tokens) }], share: ALL_INITIALS },
  ];
};

/** The name by its initials, its first part, its first letters or its consonants; the other words stay. */
export const shortened = ({ tokens }: Basis['parted']): Wording[] => {
  const cut = tokens.flatMap((token, index) =>
    token.role !== 'place'
      ? []
      : cutsOf(token.text).map(({ text, share }) => ({
          tokens: tokens.map((one, at) => (at === index ? { ...one, text } : one)),
          share,
        })),
  );
  return [...initialled(tokens), ...cut];
};

/** How often a word is put before something else than the whole handle. */
const BASE = { missing: 0.45, abbreviated: 0.4, both: 0.3, shortened: 0.12 } as const;

/** What a word may be put before or behind: the whole name first, then the name without a word, or abbreviated. */
export const basesOf = (basis: Basis): Wording[] => {
  const { parted } = basis;
  const less = missing(parted);
  const scaled = (list: readonly Wording[], by: number) => list.map((one) => ({ ...one, share: one.share * by }));
  const brief = abbreviated(basis);
  const both = less
    .slice(0, parted.tokens.length)
    .flatMap((one) =>
      scaled(abbreviated({ ...basis, parted: { ...parted, tokens: one.tokens } }), BASE.both * one.share),
    );
  return [
    { tokens: parted.tokens, share: 1 },
    ...scaled(less, BASE.missing),
    ...scaled(brief, BASE.abbreviated),
    ...both,
    ...scaled(shortened(parted), BASE.shortened),
  ];
};

export type Base = { text: string; share: number };

/** Bases written out, each once, likeliest first. */
export const writtenBases = (basis: Basis, most: number): Base[] => {
  const best = new Map<string, number>();
  // Our own way of parting the words, and without separators; others are guesses of their own kind.
  const styles = basis.parted.house === '' ? 1 : 2;
  for (const wording of basesOf(basis)) {
    for (const { handle, share } of inStyles(basis, wording).slice(0, styles)) {
      if (share > (best.get(handle) ?? 0)) best.set(handle, share);
    }
  }
  return [...best]
    .map(([text, share]) => ({ text, share }))
    .sort((one, other) => other.share - one.share)
    .slice(0, most);
};
