/** Letters of a handle that are not those of this part of the world, though some of them look exactly the same. */

/** More would be no hint any more: a handle in another script shows itself. */
const MOST = 3;

/** Latin letters with or without accents, digits; everything that is no letter at all is shown as it is. */
const PLAIN = /^[a-z0-9æœøßđłĳ]$/i;

const isOdd = (letter: string): boolean =>
  /[\p{L}\p{N}]/u.test(letter) &&
  !/\p{DI}/u.test(letter) &&
  !PLAIN.test(letter.normalize('NFD').replace(/\p{M}/gu, ''));

const named = (letter: string): string =>
  `${letter} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;

/**
 * The letters that could be taken for others, each once with its code point: "ѕ (U+0455)".
 * @param handle anything at all
 * @returns empty when every letter is what it looks like
 */
export const oddLetters = (handle: string): string => {
  const found = [...new Set(handle)].filter(isOdd);
  return found.slice(0, MOST).map(named).join(', ') + (found.length > MOST ? ' …' : '');
};
