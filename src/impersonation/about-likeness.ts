/** What a description says: copied from ours, bait, requests for money or a number, or that it is no official page. */
import { words } from '../municipality/fold.ts';
import { senseOf } from './lexicon.ts';
import { ASKS, SAYS } from './phrases.ts';
import type { ReasonKey } from './reasons.ts';
import { COPIED } from './weights.ts';

export type AboutLikeness = Readonly<Partial<Record<ReasonKey, string>>>;

const RUN = 3;

const runsOf = (list: readonly string[]): Set<string> =>
  new Set(list.slice(0, Math.max(0, list.length - RUN + 1)).map((_, at) => list.slice(at, at + RUN).join(' ')));

/** Whether most of the shorter text stands in the longer one, in runs of three words. */
export const isCopy = (text: string, original: string): boolean => {
  const [one, other] = [runsOf(words(text)), runsOf(words(original))];
  const shared = [...one].filter((run) => other.has(run)).length;
  return shared >= COPIED.runs && shared >= COPIED.share * Math.min(one.size, other.size);
};

/** Where it is and what it is stands at the beginning. */
const OPENING_WORDS = 14;

type Opening = { lands: readonly { word: string; code: string }[]; trade: string | undefined };

/** The lands and the trade named in the first words of a description. */
export const openingOf = (about: string): Opening => {
  const list = words(about.slice(0, 200)).slice(0, OPENING_WORDS);
  const found = list.flatMap((_, at) =>
    [3, 2, 1].flatMap((length) => {
      const run = list.slice(at, at + length);
      const sense = run.length === length ? senseOf(run.join('')) : undefined;
      return sense ? [{ word: run.join(' '), ...sense }] : [];
    }),
  );
  const lands = found.filter((one) => one.meaning === 'land' && one.word.length > 2);
  const trade = found.find((one) => one.meaning === 'trade' && one.word.length > 2)?.word;
  return { lands: lands.map((one) => ({ word: one.word, code: one.family })), trade };
};

const firstOf = (patterns: readonly RegExp[], text: string): string | undefined => {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
};

/**
 * What the texts of a profile say beside the name.
 * @param text name, description and website together
 * @returns per reason the words that gave it
 */
export const aboutLikeness = (text: string): AboutLikeness => {
  const plain = ` ${words(text).join(' ')} `;
  const found: Partial<Record<ReasonKey, string>> = {};
  for (const [key, patterns] of SAYS) {
    const seen = firstOf(patterns, plain)?.trim();
    if (seen) found[key] = seen;
  }
  for (const [key, patterns] of ASKS) {
    const seen = firstOf(patterns, text);
    if (seen) found[key] = seen;
  }
  return found;
};
