/** Rows as text for a spreadsheet: tabs between cells, and no cell that a spreadsheet would take for a formula. */
import { isFormula } from '../../register/safe-cell.ts';

/** Quotes matter to a spreadsheet only where a cell begins with one; there the whole cell is quoted. */
const quoted = (text: string): string => (text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * One cell: on one line, and with an apostrophe before anything that looks like a formula.
 * @param text whatever a person typed or a platform said
 */
export const cell = (text: string): string => {
  const line = text.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' ');
  return isFormula(text) ? `'${line}` : quoted(line);
};

/** Lines of cells as text to paste: a tab between cells, a line feed after each line. */
export const asTable = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `${line.map(cell).join('\t')}\n`).join('');
