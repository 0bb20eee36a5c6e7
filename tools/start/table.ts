/** The verdicts on a page as a table for the terminal. */

export type Row = Readonly<Record<string, string>>;

const COLUMNS = ['platform', 'handle', 'verdict', 'strength', 'doubt', 'whose'] as const;

/**
 * Draws the table.
 * @param rows the data attributes of the elements that carry a verdict; the same name drawn twice counts once
 */
export const tableOf = (rows: readonly Row[]): string => {
  const unique = new Map(rows.map((row) => [`${row['platform']} ${row['handle']}`, row]));
  const lines = [[...COLUMNS], ...[...unique.values()].map((row) => COLUMNS.map((column) => row[column] ?? ''))];
  const widths = COLUMNS.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
