/** The words of a short text that say something, and the pairs in which they stand. */
import { words } from '../municipality/fold.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Addresses, mentions and the row of hashtags under a post come and go with the platform. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}\/\S*/giu;
const MENTION = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.-]+/gu;
const LAST_HASHTAGS = /(?:\s*#[\p{L}\p{N}_]+)+\s*$/u;

/** French glues its little words on: "l’eau" is about water, as "eau" is. */
const GLUED = /(?<!\p{L})(l|d|j|m|n|s|t|c|qu|jusqu|lorsqu|puisqu)['’]/giu;

/** What people read of a post; longer texts are news, of which the beginning is what gets copied. */
const MOST_LETTERS = 4_000;

/**
 * The folded words of a text in order, without those that stand in every sentence.
 * @param text a post, a title, a news text; only its beginning is read
 */
export const tellingWords = (text: string): string[] => {
  const bare = text.slice(0, MOST_LETTERS).replace(ADDRESS, ' ').replace(LAST_HASHTAGS, ' ').replace(MENTION, ' ');
  return words(bare.replace(GLUED, '$1 ')).filter((word) => !STOP_WORDS.has(word));
};

/** Neighbouring words as pairs, each once. */
export const pairsOf = (list: readonly string[]): Set<string> =>
  new Set(list.slice(1).map((word, before) => `${list[before]} ${word}`));
