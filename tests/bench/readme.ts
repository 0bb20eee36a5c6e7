/** The README's table of figures: written by the run that measured them, with the machine and the date above it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const README = join(import.meta.dirname, '..', '..', 'README.md');
const PLACE = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/;

/** A README with the table between its marks. @param date as a person writes it: 2026-11-25 */
export const withFigures = (readme: string, table: string, cores: number, date: string): string => {
  const told = `Measured on ${date}, on a machine with ${cores} cores. Ratios are of one run and travel; the rest does not.`;
  return readme.replace(PLACE, (_, open, close) => `${open}${told}\n\n${table}\n${close}`);
};

export const writeFigures = (table: string): void => {
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(README, withFigures(readFileSync(README, 'utf8'), table, cpus().length, date));
};
