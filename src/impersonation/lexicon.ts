/** What a word in a handle or a name means: all lists of words in one, each word run together as handles write it. */
import { AFFIXES, PROTEST } from './affix-words.ts';
import { FIRST_NAMES } from './first-names.ts';
import { LANDS } from './lands.ts';
import { IDEAS, type Idea } from './vocabulary.ts';
import { type Meaning, WORD_LISTS } from './words.ts';

/** A land's family is its code, another word's that of its list. */
export type Sense = { meaning: Meaning; family: string };

const run = (word: string): string => word.replaceAll(' ', '');
const parts = (words: string): string[] => words.split(', ').map(run);

const LEXICON = new Map<string, Sense>();

const learn = (words: readonly string[], sense: Sense): void => {
  for (const word of words) if (word !== '' && !LEXICON.has(word)) LEXICON.set(word, sense);
};

const wordsOf = (idea: Idea): string[] => Object.values(idea.words).flatMap((words) => parts(words));

/** What look-alikes are made with must be known again here: the affixes of the generator, in its own families. */
const BAIT = new Set(['win', 'prize']);

for (const { meaning, family, words } of WORD_LISTS) learn(words.flatMap(parts), { meaning, family });
for (const [code, names] of LANDS) learn(parts(names), { meaning: 'land', family: code });
for (const idea of PROTEST) learn(wordsOf(idea), { meaning: 'protest', family: '' });
for (const idea of AFFIXES) learn(wordsOf(idea), { meaning: BAIT.has(idea.family) ? 'prize' : 'affix', family: '' });
learn(FIRST_NAMES, { meaning: 'person', family: '' });

/** The longest known word, in letters. */
export const LONGEST_WORD = Math.max(...[...LEXICON.keys()].map((word) => word.length));

/** @param word folded, without spaces */
export const senseOf = (word: string): Sense | undefined => LEXICON.get(word);

const BODIES = IDEAS.filter((idea) => idea.role === 'body').map(wordsOf);

/** Other ways to write a word of an institution's name: `natl` for `national`; the word itself is not among them. */
export const othersFor = (word: string): string[] =>
  BODIES.filter((body) => body.includes(word)).flatMap((body) => body.filter((one) => one !== word));
