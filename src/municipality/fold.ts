/** Folding of names: what is left of a name when accents, case, punctuation and invisible characters make no difference. */

/** Letters that Unicode does not take apart, spelled as people type them. */
const SPELLED: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ĳ: 'ij',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Control, format (zero-width, bidirectional), private, unassigned and broken characters, and what fonts draw empty. */
const INVISIBLE = /[\p{C}\p{DI}\u2800]/gu;
const APOSTROPHES = /['’‘‛`´ʼʹ′]/gu;

/**
 * A text as it may be shown: no invisible characters, single spaces, nothing at the ends.
 * @param text anything a person or a page gave
 */
export const clean = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(INVISIBLE, '').normalize('NFC').replace(/ +/g, ' ').trim();

const plain = (text: string): string =>
  [...text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()]
    .map((letter) => SPELLED[letter] ?? letter)
    .join('');

/**
 * A name folded for comparison: "Braine-l'Alleud" becomes "braine lalleud", "’s-Gravenhage" becomes "s gravenhage".
 * @param name in any script and case
 * @returns words of letters and digits with one space between them, possibly empty; folding twice changes nothing
 */
export const fold = (name: string): string =>
  plain(clean(name).replace(APOSTROPHES, ''))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The folded words of a name, in order. */
export const words = (name: string): string[] =>
  fold(name)
    .split(' ')
    .filter((word) => word !== '');

/** A name folded to letters and digits only: "Knokke-Heist", "knokke heist" and "knokkeheist" are one. */
export const letters = (name: string): string => words(name).join('');
