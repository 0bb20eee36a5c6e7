/** Recovery codes: groups with a dash, lists of numbers, and the four groups of letters of an app password. */

/** "3mei", "fase2" and "121A" mix letters and digits too, but in the order in which people write. */
const isWild = (group: string): boolean =>
  /\d/u.test(group) && /[a-z]/iu.test(group) && !/^(?:\d+[a-z]?|[a-z]+\d+)$/iu.test(group);

/** "9f86d-081ea": groups of one length, one of them wild. */
const isDashed = (word: string): boolean => {
  const groups = word.split('-');
  return groups.every((group) => group.length === groups[0]?.length) && groups.some(isWild);
};

const DASHED = /(?<![\w-])[a-z0-9]{4,6}(?:-[a-z0-9]{4,6}){1,7}(?![\w-])/giu;

const isDate = (eight: string): boolean =>
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d$/u.test(eight) || /^[0-3]\d(?:0[1-9]|1[0-2])(?:19|20)\d\d$/u.test(eight);

const numbers = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([number]) => number);

/** Ranges of years and postal codes go up on every line ("1000-1299, 1300-1499"); codes go up and down. */
const isRange = (pair: string): boolean => {
  const [from = 0, to = 0] = pair.split('-').map(Number);
  return pair.includes('-') && from < to;
};

const PAIR = /^\d{4}[ -]\d{4}$/u;

/** The lines or listed items of a text, without their numbering. */
const itemsOf = (text: string): string[] =>
  text.split(/[\n\r,;]+/u).map((item) => item.trim().replace(/^(?:\d{1,2}[.)]|[-*•])\s+/u, ''));

/** Four groups of four small letters, one of which no language has as a word: "kwrt abcd efgh ijkl". */
const isAppPassword = (item: string): boolean =>
  /^(?:[a-z]{4} ){3}[a-z]{4}$/u.test(item) && item.split(' ').some((group) => !/[aeiouy]/u.test(group));

/** Whether a text holds recovery codes or an app password. @param text without the names that may stand in it openly */
export const hasCodes = (text: string): boolean => {
  const items = itemsOf(text);
  const pairs = items.filter((item) => PAIR.test(item));
  return (
    numbers(text, DASHED).some(isDashed) ||
    items.some(isAppPassword) ||
    (pairs.length >= 3 && !pairs.every(isRange)) ||
    numbers(text, /(?<![\w/.+-])\d{8}(?![\w/.-])/gu).filter((number) => !isDate(number)).length >= 3 ||
    numbers(text, /(?<![\w/.+-])\d{6}(?![\w/.-])/gu).length >= 5
  );
};
