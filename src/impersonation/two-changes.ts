/** Two likely changes in one handle: a word dropped and a letter replaced, a word added and a trailing underscore. */
import { doubled, dropped, type Guess, looking, otherVowel, sounding } from './letters.ts';
import { numbered } from './numbers.ts';
import { atEnds } from './separators.ts';
import type { How } from './votes.ts';

/**
 * How many of the best of a kind get a second change, and how readily. The one real case dropped a word and replaced a
 * letter; fraud puts a separator to whatever it made; protest hides nothing, so a further change is rare there.
 */
const FIRST: readonly (readonly [how: How, most: number, votes: number])[] = [
  ['wordDropped', 6, 100],
  ['wordSwapped', 10, 70],
  ['wordAdded', 10, 50],
  ['separatorAdded', 4, 40],
  ['separatorRemoved', 2, 40],
  ['separatorChanged', 2, 40],
  ['looksAlike', 6, 40],
  ['protestWord', 6, 30],
  ['otherName', 6, 30],
  ['wordMoved', 2, 30],
];

const MOST_SECOND = 6;
/** Votes of the first change times those of the second, brought back to a share of about 1. */
const BOTH = 1 / 10_000;

const ranked = (guesses: readonly Guess[], votes: number): Guess[] =>
  best(guesses)
    .slice(0, MOST_SECOND)
    .map(({ handle }, rank) => ({ handle, share: votes / (1 + rank) }));

/** Likeliest first; equal ones in the order they were made in. */
export const best = (guesses: readonly Guess[]): Guess[] => [...guesses].sort((one, other) => other.share - one.share);

/** What may still be done to a handle that was changed already; to deceive the eye comes before a slip. */
const again = (handle: string, joints: readonly string[], year: number): Guess[] => [
  ...ranked(
    joints.slice(0, 1).flatMap((joint) => atEnds(handle, joint)),
    100,
  ),
  ...ranked(looking(handle), 80),
  ...ranked(sounding(handle), 40),
  ...ranked(otherVowel(handle), 35),
  ...ranked(numbered(handle, [], year, null), 30),
  ...ranked(doubled(handle), 25),
  ...ranked(dropped(handle), 25),
];

/**
 * The best handles of the likeliest kinds, changed once more.
 * @param found what each kind found, likeliest first, all of it possible on the platform
 */
export const changedTwice = (
  found: Readonly<Partial<Record<How, readonly Guess[]>>>,
  joints: readonly string[],
  year: number,
): Guess[] =>
  FIRST.flatMap(([how, most, votes]) =>
    (found[how] ?? []).slice(0, most).flatMap(({ handle }, rank) =>
      again(handle, joints, year).map((one) => ({
        handle: one.handle,
        share: (one.share * votes * BOTH) / (1 + rank),
      })),
    ),
  );
