/** Letters that differ in a slip or to deceive the eye: how many differ, and what looks the same in plain letters. */
import { SLIPS } from './weights.ts';

/**
 * How many letters must be dropped, added, replaced or swapped with their neighbour to make one text of another.
 * @param most the answer is at least `most + 1` when more is needed, which saves the counting
 */
export const slipsBetween = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const changed = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      row.push(swapped ? Math.min(changed, (before[j - 2] ?? 0) + 1) : changed);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[other.length] ?? most + 1;
};

/** How many letters may differ in a name of this length before it is another name. */
export const slipsAllowed = (length: number): number => SLIPS.find((one) => length >= one.from)?.slips ?? 0;

/** The pairs that look alike in plain letters and digits; Unicode's table has only a few of these. */
const LOOKS: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
  [/[1i|!]/g, 'l'],
  [/0/g, 'o'],
  [/5/g, 's'],
  [/8/g, 'b'],
  [/[9q]/g, 'g'],
  [/3/g, 'e'],
  [/4/g, 'a'],
  [/7/g, 't'],
  [/v/g, 'u'],
];

const shapes = new Map<string, string>();
const KEPT = 20_000;

/** What a lower-case text looks like: texts of one shape are easily taken for each other. Not for showing. */
export const shape = (text: string): string => {
  const known = shapes.get(text);
  if (known !== undefined) return known;
  const made = LOOKS.reduce((looks, [pattern, letter]) => looks.replace(pattern, letter), text);
  if (shapes.size >= KEPT) shapes.clear();
  shapes.set(text, made);
  return made;
};

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Whether two different texts look the same: `stadgent` and `stadqent`. Two numbers never do. */
export const looksLike = (one: string, other: string): boolean => one !== other && shape(one) === shape(other);

/** Somebody may double a letter of a short name as well. */
const LEAST_DOUBLED = 4;

const isDoubled = (text: string, name: string): boolean =>
  name.length >= LEAST_DOUBLED &&
  text.length === name.length + 1 &&
  Array.from(name).some((letter, at) => text === name.slice(0, at) + letter + name.slice(at));

/** UHasselt: a letter before a whole name is an initial, of a university or a museum, unless it is the first doubled. */
const hasInitial = (text: string, name: string): boolean => text.slice(1) === name && text.charAt(0) !== name.charAt(0);

/** Whether a text is the name with a slip or two; a different number in it makes it another's: prefet59, prefet62. */
export const slippedFrom = (text: string, name: string): boolean => {
  const most = slipsAllowed(name.length);
  if (hasInitial(text, name)) return false;
  if (most === 0) return isDoubled(text, name);
  return text !== name && slipsBetween(text, name, most) <= most && digitsOf(text) === digitsOf(name);
};

/** Whether `text` is `name` with something put in at one place, of at most as many letters as `name` has. */
export const putInto = (text: string, name: string): boolean => {
  const more = text.length - name.length;
  if (more < 1 || more > name.length) return false;
  let front = 0;
  while (front < name.length && text[front] === name[front]) front += 1;
  let behind = 0;
  while (behind < name.length && text[text.length - 1 - behind] === name[name.length - 1 - behind]) behind += 1;
  return front + behind >= name.length;
};
