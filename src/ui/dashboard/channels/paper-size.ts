/** How small a plan must be written to fit on one sheet. */

/** Measured on A4 in two columns with the questions in French, the longest language. */
const ROOM = [
  { size: 'usual', most: 2_000 },
  { size: 'small', most: 3_600 },
  { size: 'least', most: 6_800 },
] as const;

/**
 * The size of the letters.
 * @param length characters in all answers together
 * @returns `over` when it will not fit: then it takes a second sheet rather than hide an answer
 */
export const paperSize = (length: number): (typeof ROOM)[number]['size'] | 'over' =>
  ROOM.find(({ most }) => length <= most)?.size ?? 'over';
