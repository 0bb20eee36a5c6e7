/** A word swapped for another that says the same, nearly the same, or the same more briefly. */
import { type Said, wordsOf } from './known-words.ts';
import type { Speech } from './speech.ts';
import { compounded, type Parted, type Token } from './tokens.ts';
import { IDEAS, type Idea } from './vocabulary.ts';
import { type Basis, lined, missing, type Wording, without } from './wording.ts';

/** A word of the same idea; of the same family; another task instead of the authority, or the reverse. */
const NEAR = { idea: 1, family: 0.35, across: 0.15 } as const;
/** govt for gov: the beginning is the same. */
const ABBREVIATION = 1.6;
const SAME_START = 3;
const RANK = 0.15;

const nearness = (said: Said, idea: Idea): number => {
  if (said.idea === idea) return NEAR.idea;
  if (said.idea.family === idea.family) return NEAR.family * Math.max(idea.front, idea.behind);
  const families = [said.idea.family, idea.family];
  return families.includes('authority') && families.includes('task')
    ? NEAR.across * Math.max(idea.front, idea.behind)
    : 0;
};

const abbreviates = (word: string, text: string): boolean =>
  word.slice(0, SAME_START) === text.slice(0, SAME_START) || isAbbreviation(word, text) || isAbbreviation(text, word);

/** dpt for dept: the same first letter, and nothing that the longer word has not in that order. */
const isAbbreviation = (short: string, long: string): boolean => {
  if (short.length >= long.length || short[0] !== long[0] || short.includes(' ')) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

type Instead = { word: string; share: number; behind: number };

/** The words that could stand for one, likeliest first. */
const insteadOf = ({ text, said }: Token, speech: Speech): Instead[] => {
  const best = new Map<string, Instead>();
  for (const one of said.slice(0, 4)) {
    for (const idea of IDEAS) {
      const near = nearness(one, idea);
      if (near === 0) continue;
      for (const { word, tongue, rank } of wordsOf(idea)) {
        if (word === text) continue;
        const share = (near * speech[tongue] * (abbreviates(word, text) ? ABBREVIATION : 1)) / (1 + RANK * rank);
        if (share > (best.get(word)?.share ?? 0)) best.set(word, { word, share, behind: idea.behind });
      }
    }
  }
  return [...best.values()].sort((one, other) => other.share - one.share);
};

/** Elsewhere in the handle than the word it stands for. */
const ELSEWHERE = 0.6;
const MOST_WORDS = 60;

const replaced = (parted: Parted, index: number, { word, share, behind }: Instead): Wording[] => {
  const { tokens } = parted;
  const rest = without(tokens, index);
  const token = tokens[index];
  if (!token) return [];
  const fresh = { ...token, text: word, said: [] };
  const plain = { tokens: tokens.map((one, at) => (at === index ? fresh : one)), share };
  if (rest.length === 0) return [plain];
  const turned = index === 0 ? [...rest, fresh] : [fresh, ...rest];
  return [plain, { tokens: lined(parted, turned), share: share * ELSEWHERE * (index === 0 ? behind : 1) }];
};

const inPart = (parted: Parted, speech: Speech, most: number): Wording[] =>
  parted.tokens.flatMap((token, index) =>
    insteadOf(token, speech)
      .slice(0, most)
      .flatMap((instead) => replaced(parted, index, instead)),
  );

const AND_MISSING = 0.35;
const MOST_AND_MISSING = 12;

/** A handle word by word, and with the words together that have an abbreviation together. */
const readings = (parted: Parted): Parted[] => {
  const other = compounded(parted);
  return other.tokens.length < parted.tokens.length ? [parted, other] : [parted];
};

const andMissing = (parted: Parted, speech: Speech): Wording[] =>
  missing(parted)
    .filter((less) => less.tokens.length === parted.tokens.length - 1)
    .flatMap(({ tokens, share }) =>
      inPart({ ...parted, tokens }, speech, MOST_AND_MISSING).map((one) => ({
        ...one,
        share: one.share * share * AND_MISSING,
      })),
    );

/** One word swapped for another that says the same or nearly, in its place or at the other end; perhaps one less too. */
export const swapped = ({ parted, speech }: Basis): Wording[] =>
  readings(parted).flatMap((one) => [...inPart(one, speech, MOST_WORDS), ...andMissing(one, speech)]);

const MOST_BRIEF = 3;

const briefOf = (token: Token, speech: Speech): string[] =>
  insteadOf(token, speech)
    .map(({ word }) => word)
    .filter((word) => isAbbreviation(word, token.text))
    .slice(0, MOST_BRIEF);

const brief = ({ tokens }: Parted, speech: Speech): Wording[] => {
  const shorter = tokens.map((token) => briefOf(token, speech));
  const single = shorter.flatMap((words, index) =>
    words.map((text, rank) => ({
      tokens: tokens.map((one, at) => (at === index ? { ...one, text } : one)),
      share: 1 / (rank + 1),
    })),
  );
  if (shorter.filter((words) => words.length > 0).length < 2) return single;
  const every = [...Array(MOST_BRIEF).keys()].map((rank) => ({
    tokens: tokens.map((one, at) => ({ ...one, text: shorter[at]?.[rank] ?? shorter[at]?.[0] ?? one.text })),
    share: 1 / (rank + 1),
  }));
  return [...single, ...every];
};

/** Every word that has an abbreviation shortened, each on its own and all together. */
export const abbreviated = ({ parted, speech }: Basis): Wording[] =>
  readings(parted).flatMap((one) => brief(one, speech));
