/** Which words are known, and how a run of letters is parted by them: "gemeentekalmthout", "metpoliceuk". */
import { AFFIXES, PROTEST } from './affix-words.ts';
import { IDEAS, type Idea, TONGUES, type Tongue } from './vocabulary.ts';

/** One meaning of a word. */
export type Said = { idea: Idea; tongue: Tongue | 'any' };

export type Word = { word: string; tongue: Tongue | 'any'; rank: number };

const listed = (idea: Idea): Word[] =>
  ([...TONGUES, 'any'] as const).flatMap((tongue) =>
    (idea.words[tongue] ?? '')
      .split(', ')
      .filter((word) => word !== '')
      .map((word, rank) => ({ word, tongue, rank })),
  );

const LISTED: ReadonlyMap<Idea, readonly Word[]> = new Map(
  [...IDEAS, ...AFFIXES, ...PROTEST].map((idea) => [idea, listed(idea)]),
);

/** The words of an idea, each with its place in the list of its language. */
export const wordsOf = (idea: Idea): readonly Word[] => LISTED.get(idea) ?? [];

const found = new Map<string, Said[]>();
for (const idea of [...IDEAS, ...AFFIXES]) {
  for (const { word, tongue } of wordsOf(idea)) {
    const run = word.replaceAll(' ', '');
    found.set(run, [...(found.get(run) ?? []), { idea, tongue }]);
  }
}

/** What each word says, by its letters run together; words of protest are never part of our own name. */
export const KNOWN: ReadonlyMap<string, readonly Said[]> = found;

const PHRASES: ReadonlyMap<string, string> = new Map(
  [...IDEAS, ...AFFIXES].flatMap((idea) =>
    wordsOf(idea)
      .filter(({ word }) => word.includes(' '))
      .map(({ word }) => [word.replaceAll(' ', ''), word] as const),
  ),
);

export const isPhrase = (phrase: string): boolean => PHRASES.get(phrase.replaceAll(' ', '')) === phrase;

/** "ville de" and "lokaal bestuur" are one; "park service" is two words, each with an abbreviation of its own. */
export const isOneIdea = (phrase: string): boolean =>
  isPhrase(phrase) &&
  phrase.split(' ').some((word) => (KNOWN.get(word) ?? []).every((one) => one.idea.role === 'link'));

const spelledOut = (run: string): string[] => {
  const phrase = PHRASES.get(run) ?? run;
  return isOneIdea(phrase) ? [phrase] : phrase.split(' ');
};

const LONGEST = Math.max(...[...KNOWN.keys()].map((word) => word.length));

/** Short words that are seldom the beginning or end of a town's name. */
const SURE = new Set(
  'ayto bib city cpas dept gem gov govt info intl kapo natl news nps ocmw pref sdis stad town'.split(' '),
);
/** Parts of names as often as words of their own: Courtrai, Montreal. */
const SURE_LENGTH = 5;
const SURE_BODY_LENGTH = 6;
const LEAST_REST = 3;
/** After a word this short, a longer rest: Gemert is no gem. */
const SHORT = 3;

/** A word known well enough to be taken off a run of letters. */
export const isSure = (word: string): boolean => {
  const said = KNOWN.get(word) ?? [];
  if (SURE.has(word)) return true;
  const least = said.every((one) => one.idea.role === 'body') ? SURE_BODY_LENGTH : SURE_LENGTH;
  return word.length >= least && said.some((one) => one.idea.role !== 'link');
};

const cutAt = (text: string, length: number, front: boolean): [word: string, rest: string] =>
  front
    ? [text.slice(0, length), text.slice(length)]
    : [text.slice(text.length - length), text.slice(0, text.length - length)];

/** "ville d" only before a vowel. */
const elides = (word: string, rest: string): boolean => !word.endsWith('ed') || /^[aeiouyh]/.test(rest);

/** The longest known word at one end; a short one only beside another known word. */
const wordAt = (text: string, front: boolean): string => {
  for (let length = Math.min(LONGEST, text.length - LEAST_REST); length > 1; length--) {
    const [word, rest] = cutAt(text, length, front);
    if (!KNOWN.has(word) || !elides(word, rest) || (length <= SHORT && rest.length <= LEAST_REST)) continue;
    if (isSure(word) || KNOWN.has(rest) || (length < SURE_LENGTH && sureAt(rest, front))) return word;
  }
  return '';
};

const sureAt = (text: string, front: boolean): boolean => {
  for (let length = Math.min(LONGEST, text.length); length > 2; length--) {
    const [word] = cutAt(text, length, front);
    if (KNOWN.has(word) && isSure(word)) return true;
  }
  return false;
};

const runsOf = (text: string): string[] => {
  if (KNOWN.has(text) || text.length <= LEAST_REST) return text === '' ? [] : [text];
  const front = wordAt(text, true);
  const behind = wordAt(text, false);
  if (front === '' && behind === '') return [text];
  return front.length >= behind.length
    ? [front, ...runsOf(text.slice(front.length))]
    : [...runsOf(text.slice(0, text.length - behind.length)), behind];
};

/**
 * Takes the known words off both ends of a run of letters.
 * @param text lower case, without separators
 * @returns the pieces in order, with a space inside those that are one idea in two words; what no known word claims
 *   stays whole
 */
export const peeled = (text: string): string[] => runsOf(text).flatMap(spelledOut);
