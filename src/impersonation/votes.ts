/**
 * How likely each kind of change is, as data.
 *
 * The places among the first handles are dealt out like seats in a parliament (D'Hondt): a kind with twice the votes
 * gets twice the places, the best of every kind comes early, and a kind that has no more leaves its places to the rest.
 * The votes follow 22 press cases in ten countries: 8 a word put in front or swapped in, 5 a separator added, 4 words
 * rephrased, 1 each a letter replaced, replaced with a word dropped, doubled, a digit added, a separator removed. That
 * sample is small and made by convenience, so two things pull at it: what other studies of squatting found (added words
 * far commoner than typing errors, Kintis et al. 2017), and how many variants a kind has: a letter may be doubled in
 * ten places or in thirty, and each is as good as the next.
 */

export type How =
  | 'separatorAdded'
  | 'separatorRemoved'
  | 'separatorChanged'
  | 'protestWord'
  | 'wordAdded'
  | 'wordSwapped'
  | 'wordDropped'
  | 'wordMoved'
  | 'nameShortened'
  | 'otherName'
  | 'digitAdded'
  | 'letterDropped'
  | 'letterDoubled'
  | 'lettersTransposed'
  | 'letterAdded'
  | 'looksAlike'
  | 'soundsAlike'
  | 'vowelReplaced'
  | 'keyBeside'
  | 'endingSwapped'
  | 'twoChanges';

export const VOTES: Readonly<Record<How, number>> = {
  /** 8 of 22. */
  protestWord: 105,
  /** 5 of 22, with few variants, so that each is likely; all of it fraud, which hurts most. */
  separatorAdded: 125,
  /** None in the press, the commonest kind among domain names. */
  wordAdded: 125,
  /** 4 of 22, shared with the words dropped, moved and shortened. */
  wordSwapped: 70,
  /** 1 of 22 was a letter replaced and a word dropped. */
  twoChanges: 85,
  /** 2 of 22 replaced a letter, in one of these four ways. */
  looksAlike: 45,
  soundsAlike: 32,
  vowelReplaced: 32,
  keyBeside: 26,
  /** 1 of 22. */
  letterDoubled: 56,
  /** None in the press; what a slip of the finger does, as often as doubling. */
  letterDropped: 56,
  lettersTransposed: 50,
  letterAdded: 20,
  /** Known names of the place; the Belgian press cases copied these on platforms that the body does not use. */
  otherName: 40,
  /** 1 of 22. */
  digitAdded: 36,
  /** 1 of 22, with very few variants. */
  separatorRemoved: 36,
  separatorChanged: 24,
  wordDropped: 30,
  wordMoved: 26,
  nameShortened: 18,
  /** Only where handles are domain names. */
  endingSwapped: 60,
};
