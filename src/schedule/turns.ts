/** Spreads re-checks over the week: each name has a moment of its own, found from the name itself. */

const DAY = 86_400_000;

/** A stable number from 0 up to 1 for a text (FNV-1a, stirred as in MurmurHash3): it only has to spread names evenly. */
export const spread = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x100000000;
};

/**
 * The next turn of a name that was asked at `askedAt`.
 * @param period how often it is asked, in milliseconds
 * @returns the first moment of its own slot at least a quarter of the period later
 */
export const nextTurn = (askedAt: number, key: string, period: number): number => {
  const slot = spread(key) * period;
  const earliest = askedAt + period / 4;
  return Math.ceil((earliest - slot) / period) * period + slot;
};

/** What came due while the browser was closed follows over so long: most of a town hall's working day. */
const CATCHING_UP = DAY / 4;

/** What came due more than a week ago follows sooner: where the browser is seldom on, it may soon be gone again. */
const LATE = 7 * DAY;
const SOONER = DAY / 16;

/**
 * When a turn comes that may have been slept through: at its own moment while the browser is awake, otherwise at a moment
 * of its own in the hours that follow, so that not everything is asked at the start of a working day.
 * @param turn epoch milliseconds
 * @param since when the browser woke up; 0 when nobody knows
 */
export const afterSleep = (turn: number, key: string, since: number): number => {
  if (turn >= since) return turn;
  return since + Math.round(spread(`${key} ${since}`) * (since - turn > LATE ? SOONER : CATCHING_UP));
};

/** The longest we sleep without looking whether something is due. */
export const LONGEST_SLEEP = DAY / 12;
