/** Fields that only a later build of the same version knows: an older one leaves them where they stand. */

/** Whether a value is an object with fields, and no list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const eachWith = (known: readonly unknown[], whole: readonly unknown[]): unknown[] =>
  known.map((one, index) => withStrangers(one, whole[index]));

/**
 * Puts back what a check left out because it did not know it. Only for what this browser stored itself: what comes in a
 * file keeps nothing that was not checked.
 * @param known what the check let through
 * @param whole what was checked; lists have the same length
 */
export const withStrangers = <T>(known: T, whole: unknown): T => {
  if (Array.isArray(known)) return (Array.isArray(whole) ? eachWith(known, whole) : known) as T;
  if (!isRecord(known) || !isRecord(whole)) return known;
  const kept = Object.entries(known).map(([key, one]) => [key, withStrangers(one, whole[key])]);
  const strange = Object.entries(whole).filter(([key]) => !Object.hasOwn(known, key) && key !== '__proto__');
  return Object.fromEntries([...kept, ...strange]) as T;
};
