/** How much fits on one printed page, reckoned without a printer: widths of letters, lines of a text, rows of a section. */
import { clean } from '../municipality/fold.ts';

/**
 * One A4 page with margins of 15 mm, in a sans-serif of 10 points on lines of 13: 180 mm hold 510 points, 267 mm hold 58
 * lines. A unit is the width of a digit in the widest fonts of the kind (Verdana, DejaVu Sans), 6.4 points. Lines are kept
 * below 58, because browsers put their own at the foot.
 */
export const LINE_UNITS = 80;
export const PAGE_LINES = 54;

/** A letter's width in units, rounded up: capitals and m are wider than a digit, pictures and East Asian signs twice as wide. */
const unitsOf = (letter: string): number => {
  if (
    /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(
      letter,
    )
  )
    return 2.4;
  if (/[mwMWŒÆ@%—…]/u.test(letter)) return 1.9;
  return /[\p{Lu}&<>+=~]/u.test(letter) ? 1.45 : 1.1;
};

/** The width of a text in units. */
export const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + unitsOf(letter), 0);

/** A text as one line of at most so many units, without what cannot be seen; a cut is shown by "…". */
export const cut = (text: string, units: number): string => {
  const whole = clean(text);
  if (widthOf(whole) <= units) return whole;
  let kept = '';
  let used = unitsOf('…');
  for (const letter of whole) {
    used += unitsOf(letter);
    if (used > units) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
};

/** How many lines a text takes: broken between words, and inside a word that fills a line by itself. */
export const linesOf = (text: string, units = LINE_UNITS): number => {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = widthOf(word);
    const joined = used === 0 ? width : used + unitsOf(' ') + width;
    if (joined <= units) used = joined;
    else {
      // A word that needs lines of its own begins on a new one, unless the line is still empty.
      lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(width / units) - 1);
      used = width % units;
    }
  }
  return lines;
};

/** The lines that each row of a section takes, and how many rows it may add whenever its turn comes. */
export type Rows = { lines: readonly number[]; turns: number };

/** A section that is not shown whole says how many rows are left. */
const takenBy = ({ lines }: Rows, shown: number): number =>
  lines.slice(0, shown).reduce((sum, one) => sum + one, 0) + (shown < lines.length ? 1 : 0);

/**
 * How many rows of each section are shown, so that all fit: one each first, then more in turn, as long as there is room.
 * @param sections the most important first
 * @param room lines for the rows of all sections together
 */
export const share = (sections: readonly Rows[], room: number): number[] => {
  const shown = sections.map(({ lines }) => Math.min(1, lines.length));
  const taken = (): number => sections.reduce((sum, rows, index) => sum + takenBy(rows, shown[index] ?? 0), 0);
  const grows = (index: number): boolean => {
    const before = shown[index] ?? 0;
    if (before >= (sections[index]?.lines.length ?? 0)) return false;
    shown[index] = before + 1;
    if (taken() <= room) return true;
    shown[index] = before;
    return false;
  };
  const turn = sections.flatMap(({ turns }, index) => Array.from({ length: turns }, () => index));
  while (turn.map(grows).includes(true));
  return shown;
};
