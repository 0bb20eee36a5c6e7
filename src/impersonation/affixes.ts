/** Words put before or behind a name. */
import { AFFIXES, PROTEST, PROTEST_ENDS } from './affix-words.ts';
import { wordsOf } from './known-words.ts';
import type { Guess } from './letters.ts';
import { type Base, writtenBases } from './shorten.ts';
import type { Speech } from './speech.ts';
import { IDEAS, type Idea, type Role } from './vocabulary.ts';
import type { Basis } from './wording.ts';

type Affix = { word: string; front: number; behind: number };

/** How a word is joined to a name. */
const JOINED = { together: 1, _: 0.7, other: 0.2 } as const;
const RANK = 0.35;
const MOST_BASES = 30;
/** Less than this is not worth a guess: words of foreign languages, rare words on unlikely bases. */
const LEAST = { protest: 0.008, affix: 0.02 } as const;

type Limits = { joints: readonly string[]; max: number; least: number };

const affixesOf = (ideas: readonly Idea[], speech: Speech): Affix[] =>
  ideas.flatMap((idea) =>
    wordsOf(idea).map(({ word, tongue, rank }) => {
      const share = speech[tongue] / (1 + RANK * rank);
      return { word, front: idea.front * share, behind: idea.behind * share };
    }),
  );

/** The strongest separator of the platform stands for "_" where that is not allowed. */
const joinsOf = (joints: readonly string[]): (readonly [joint: string, share: number])[] => [
  ['', JOINED.together],
  ...joints.map((joint, rank) => [joint, rank === 0 ? JOINED._ : JOINED.other] as const),
];

const around = ({ word, front, behind }: Affix, { text, share }: Base, { joints, max, least }: Limits): Guess[] => {
  const guesses: Guess[] = [];
  for (const [joint, often] of joinsOf(joints)) {
    const run = word.replaceAll(' ', joint);
    if (run.length + joint.length + text.length > max) break;
    const weight = share * often;
    if (front * weight >= least) guesses.push({ handle: run + joint + text, share: front * weight });
    if (behind * weight >= least) guesses.push({ handle: text + joint + run, share: behind * weight });
  }
  return guesses;
};

const product = (affixes: readonly Affix[], bases: readonly Base[], limits: Limits): Guess[] =>
  affixes.flatMap((affix) =>
    bases
      .filter((base) => Math.max(affix.front, affix.behind) * base.share >= limits.least)
      .flatMap((base) => around(affix, base, limits)),
  );

/** Protest speaks English everywhere, and its own language. */
const PROTEST_ENGLISH = 0.8;

const COUNTRY = 0.3;
const ENDED = 0.3;
const LOUDEST = 3;
const CUT_TO_FIT = 0.15;

/** alt + us + epa: American agencies are called by their country. */
const americanBases = (bases: readonly Base[], speech: Speech): Base[] =>
  speech.en < 1 ? [] : bases.slice(0, 4).map(({ text, share }) => ({ text: `us${text}`, share: share * COUNTRY }));

/** "actual … facts". */
const ended = (words: readonly Affix[], bases: readonly Base[]): Guess[] =>
  words.flatMap(({ word, front }) =>
    bases.flatMap(({ text, share }) =>
      PROTEST_ENDS.map((end, rank) => ({
        handle: word + text + end,
        share: (front * share * ENDED) / (1 + RANK * rank),
      })),
    ),
  );

const LEAST_LEFT = 4;

/** A name too long with the word before it, cut off at the end. */
const cutToFit = (words: readonly Affix[], bases: readonly Base[], max: number): Guess[] =>
  words.flatMap(({ word, front }) =>
    bases
      .filter(({ text }) => word.length + text.length > max && word.length + LEAST_LEFT <= max)
      .map(({ text, share }) => ({ handle: (word + text).slice(0, max), share: front * share * CUT_TO_FIT })),
  );

/**
 * A word of protest, satire or a community before the name, seldom behind it.
 * @param max the longest handle that the platform allows
 */
export const protesting = (basis: Basis, max: number): Guess[] => {
  const { speech, joints } = basis;
  const bases = writtenBases(basis, MOST_BASES);
  const words = affixesOf(PROTEST, { ...speech, en: Math.max(speech.en, PROTEST_ENGLISH) });
  const loudest = words.slice(0, LOUDEST);
  const limits = { joints, max, least: LEAST.protest };
  return [
    ...product(words, [...bases, ...americanBases(bases, speech)], limits),
    ...ended(loudest, bases.slice(0, LOUDEST)),
    ...cutToFit(loudest, bases, max),
  ];
};

/** English is read everywhere, but that makes no town British or American. */
const ABROAD = 0.12;
/** Words for what the body is, where the handle has none yet. */
const BARE = 0.8;
const CLOTHED = 0.25;

const scaled = (list: readonly Affix[], by: number): Affix[] =>
  list.map((one) => ({ ...one, front: one.front * by, behind: one.behind * by }));

const ideasFor = (...roles: readonly Role[]): Idea[] => IDEAS.filter((one) => roles.includes(one.role));

/**
 * A word of trust, help, news, country or prizes, or one for what the body is or does, before or behind the name.
 * @param max the longest handle that the platform allows
 */
export const affixed = (basis: Basis, max: number): Guess[] => {
  const { parted, speech, joints } = basis;
  const bases = writtenBases(basis, 6);
  const clothed = parted.tokens.some((one) => one.role === 'type' || one.role === 'service');
  const abroad = speech.en < 1 ? { ...speech, en: ABROAD } : speech;
  const limits = { joints, max, least: LEAST.affix };
  return [
    ...product(affixesOf(AFFIXES, speech), bases, limits),
    ...product(affixesOf(ideasFor('country'), abroad), bases.slice(0, 3), limits),
    ...product(
      scaled(affixesOf(ideasFor('type', 'service'), speech), clothed ? CLOTHED : BARE),
      bases.slice(0, 3),
      limits,
    ),
  ];
};
