/** Counts as platforms and spreadsheets write them in several languages. */

/** Spaces of every width and the Swiss apostrophe part thousands. */
const THIN = /[\s\u00a0\u202f\u2009'’]/gu;

/** Thousands by threes after a dot, a comma or a space. */
const GROUPED = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;
const WHOLE = /^\d+$/;
/** A spreadsheet writes "12,0" or "12.00" for twelve. */
const ZEROES = /^(\d+)[.,]0{1,2}$/;
const SHORTENED = /^(\d+(?:[.,]\d{1,3})?)(k|m|mln|mio|tsd|d|mille|duizend|million|millions|miljoen)\.?$/i;

const THOUSANDS: ReadonlySet<string> = new Set(['k', 'tsd', 'd', 'mille', 'duizend']);

/** Beyond so many the number is no count of people. */
const MOST = 1e12;

const shortened = (text: string): number | null => {
  const [, number = '', unit = ''] = SHORTENED.exec(text) ?? [];
  if (number === '') return null;
  return Math.round(Number(number.replace(',', '.')) * (THOUSANDS.has(unit.toLowerCase()) ? 1e3 : 1e6));
};

const plain = (text: string): number | null => {
  if (WHOLE.test(text)) return Number(text);
  if (GROUPED.test(text)) return Number(text.replace(/[.,]/g, ''));
  const zeroes = ZEROES.exec(text)?.[1];
  return zeroes === undefined ? shortened(text) : Number(zeroes);
};

/** A cell that holds nothing: exports write a dash, "N/A" or nothing at all where a number does not exist. */
export const isNoCount = (text: string): boolean => /^(?:|-|–|—|n\/?a|null)$/i.test(text.trim());

/**
 * The count that a text means.
 * @param text "1.234", "1 234", "1,234", "1,2K", "3 mln"
 * @returns null for what is no count: a percentage, a fraction, something negative, words
 */
export const countIn = (text: string): number | null => {
  const found = plain(text.trim().replace(THIN, '').slice(0, 40));
  return found === null || found > MOST ? null : found;
};
