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

/** The longest we sleep without looking whether something is due. */
export const LONGEST_SLEEP = DAY / 12;
