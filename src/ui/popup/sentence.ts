/** The one sentence on top: how many names are ours, free, taken or not known. It counts every possible name once. */
import type { Row } from '../../schedule/rows.ts';
import type { Say } from '../parts/say.ts';
import { isPending } from '../parts/verdict-data.ts';
import { type Look, lookOf } from '../parts/verdict-words.ts';

type Counted = Exclude<Look, 'impossible'> | 'pending';

/** In the order in which they matter to a person. */
const ORDER: readonly Counted[] = ['ours', 'free', 'likely', 'taken', 'unknown', 'pending'];

/** How many possible names there are of each kind; together they are all possible names. */
export const countsOf = (rows: readonly Row[]): Record<Counted, number> => {
  const counts = { ours: 0, free: 0, likely: 0, taken: 0, unknown: 0, pending: 0 };
  for (const row of rows) {
    const look = isPending(row) ? 'pending' : lookOf(row);
    if (look !== 'impossible') counts[look] += 1;
  }
  return counts;
};

/** The parts of the sentence, each to be kept on one line. */
export const sentenceParts = (rows: readonly Row[], say: Say): string[] => {
  const counts = countsOf(rows);
  const asked = ORDER.some((kind) => kind !== 'pending' && counts[kind] > 0);
  if (!asked) return [say('sentence_unasked')];
  return ORDER.filter((kind) => counts[kind] > 0).map((kind) => say(`sentence_${kind}`, counts[kind]));
};

/**
 * The sentence: "1 van ons · 3 vrij · 5 bezet".
 * @param rows of all ticked platforms
 */
export const sentenceOf = (rows: readonly Row[], say: Say): string => sentenceParts(rows, say).join(' · ');
