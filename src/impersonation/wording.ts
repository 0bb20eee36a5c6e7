/** The words of a handle in another order, fewer of them, or parted otherwise. */
import type { Guess } from './letters.ts';
import type { Speech } from './speech.ts';
import { type Parted, type Token, written } from './tokens.ts';

/** What every kind of change starts from. `joints` are the separators that the platform allows and tells apart. */
export type Basis = { parted: Parted; speech: Speech; joints: readonly string[] };

/** Words in the place of those of the handle, not yet written out. */
export type Wording = { tokens: readonly Token[]; share: number };

/** How often others part the words otherwise than we do. */
const STYLES = { own: 1, together: 0.5, _: 0.4, other: 0.15 } as const;

const stylesOf = ({ parted, joints }: Basis): (readonly [style: string | null, share: number])[] => [
  [null, STYLES.own],
  ...(parted.house === '' ? [] : [['', STYLES.together] as const]),
  ...joints
    .filter((joint) => joint !== parted.house)
    .map((joint) => [joint, joint === '_' ? STYLES._ : STYLES.other] as const),
];

const isOneWord = (tokens: readonly Token[]): boolean => tokens.length < 2 && !tokens[0]?.text.includes(' ');

/** A wording in every way of parting its words. */
export const inStyles = (basis: Basis, { tokens, share }: Wording): Guess[] =>
  stylesOf(basis)
    .slice(0, isOneWord(tokens) ? 1 : undefined)
    .map(([style, often]) => ({ handle: written(basis.parted, tokens, style), share: share * often }));

const LEAST_LETTERS = 3;

const isName = (tokens: readonly Token[]): boolean =>
  tokens.map((one) => one.text).join('').length >= LEAST_LETTERS && tokens.some((one) => one.role !== 'link');

/** How readily a word is missed, by what it is for. */
const MISSED: Readonly<Record<Token['role'], number>> = {
  affix: 1,
  country: 1,
  type: 0.9,
  digits: 0.8,
  link: 0.7,
  service: 0.7,
  body: 0.5,
  place: 0.3,
};

const TWO_MISSED = 0.5;
/** Beyond so many words, no two are left out together. */
const MANY_WORDS = 6;

export const without = (tokens: readonly Token[], ...gone: number[]): Token[] =>
  tokens.filter((_, index) => !gone.includes(index));

/** One word left out, or two. */
export const missing = ({ tokens }: Parted): Wording[] => {
  const share = (index: number) => MISSED[tokens[index]?.role ?? 'place'];
  const places = tokens.map((_, index) => index);
  const one = places.map((index) => ({ tokens: without(tokens, index), share: share(index) }));
  const two = (tokens.length > MANY_WORDS ? [] : places).flatMap((index) =>
    places.slice(index + 1).map((other) => ({
      tokens: without(tokens, index, other),
      share: share(index) * share(other) * TWO_MISSED,
    })),
  );
  return [...one, ...two].filter((wording) => isName(wording.tokens));
};

/** Words that moved get the separator of the house. */
export const lined = ({ house }: Parted, tokens: readonly Token[]): Token[] =>
  tokens.map((one) => ({ ...one, joint: house }));

const SWAPPED_NEIGHBOURS = 0.4;

/** The last word in front, the first one behind, two neighbours swapped. */
export const moved = (parted: Parted): Wording[] => {
  const { tokens } = parted;
  if (tokens.length < 2) return [];
  const swapped = tokens.slice(1).map((token, index) => {
    const before = tokens.slice(index, index + 1);
    return {
      tokens: [...tokens.slice(0, index), token, ...before, ...tokens.slice(index + 2)],
      share: SWAPPED_NEIGHBOURS,
    };
  });
  const turned = [
    { tokens: [...tokens.slice(1), ...tokens.slice(0, 1)], share: 1 },
    { tokens: [...tokens.slice(-1), ...tokens.slice(0, -1)], share: 0.9 },
  ];
  return [...turned, ...swapped].map((one) => ({ tokens: lined(parted, one.tokens), share: one.share }));
};
