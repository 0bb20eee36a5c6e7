/** Cells that no spreadsheet takes for a formula, and the way back, so that nothing changes on a round trip. */

/**
 * What a spreadsheet reads as the start of a formula: a sign, also after spaces and in full width, or a control
 * character that it swallows first (OWASP, "CSV Injection").
 */
const FORMULA = /^(?:[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** The same behind apostrophes: a text that begins with one already needs one more, or the way back would take it off. */
const APOSTROPHES = /^'*/;

const behind = (text: string): string => text.replace(APOSTROPHES, '');

/** Whether a spreadsheet would calculate this text instead of showing it. */
export const isFormula = (text: string): boolean => FORMULA.test(text);

/** The text as a cell: with an apostrophe before anything that looks like a formula. @param text anything at all */
export const safeCell = (text: string): string => (isFormula(behind(text)) ? `'${text}` : text);

/** The text that a cell was made of: the apostrophe before a formula sign is taken off again. @param cell anything at all */
export const fromSafeCell = (cell: string): string =>
  cell.startsWith("'") && isFormula(behind(cell)) ? cell.slice(1) : cell;
