/** Digits put to a name: a second account, a year, the postal code. */
import type { Guess } from './letters.ts';

const ENDS: readonly (readonly [digits: string, share: number])[] = [
  ['1', 1],
  ['2', 0.8],
  ['01', 0.6],
  ['3', 0.5],
  ['123', 0.4],
  ['0', 0.35],
  ['11', 0.3],
  ['112', 0.2],
  ['02', 0.3],
  ['7', 0.2],
  ['00', 0.2],
  ['24', 0.2],
  ['12', 0.2],
  ['10', 0.15],
  ['5', 0.15],
  ['99', 0.12],
  ['4', 0.12],
  ['6', 0.12],
  ['8', 0.12],
  ['9', 0.12],
];

/** A prize draw bears the year it is held in, or the coming one. */
const yearsOf = (year: number): (readonly [digits: string, share: number])[] => [
  [String(year), 0.5],
  [String(year).slice(-2), 0.3],
  [String(year - 1), 0.2],
  [String(year + 1), 0.2],
];

const SEPARATED = 0.5;
const IN_FRONT = 0.1;
const OTHER_DIGIT = 0.5;

/** A handle that ends in a digit gets another one. */
const otherDigit = (handle: string): Guess[] =>
  /\d$/.test(handle)
    ? [...'0123456789'].map((digit) => ({ handle: handle.slice(0, -1) + digit, share: OTHER_DIGIT }))
    : [];

/**
 * A handle with digits behind it, seldom before it.
 * @param year the present one
 * @param postalCode of the town, where it is known
 */
export const numbered = (
  handle: string,
  joints: readonly string[],
  year: number,
  postalCode: string | null,
): Guess[] => {
  const ends = [...ENDS, ...yearsOf(year), ...(postalCode ? [[postalCode, 0.8] as const] : [])];
  const plain = ends.flatMap(([digits, share]) => [
    { handle: handle + digits, share },
    { handle: digits + handle, share: digits === postalCode ? share * SEPARATED : share * IN_FRONT },
  ]);
  const apart = joints
    .slice(0, 1)
    .flatMap((joint) => ends.map(([digits, share]) => ({ handle: handle + joint + digits, share: share * SEPARATED })));
  return [...plain, ...apart, ...otherDigit(handle)];
};
