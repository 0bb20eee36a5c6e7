/** A register's list of ten thousand lines, read and checked, against papaparse that only parts its cells. */
import Papa from 'papaparse';
import { guessColumns } from '../../src/register/columns.ts';
import { decodeCsv, parseCsv } from '../../src/register/csv-in.ts';
import { known } from '../../src/register/import.fixture.ts';
import { importRows } from '../../src/register/import-rows.ts';
import { type Figure, median } from './figure.ts';

const ROUNDS = 5;
const PLATFORMS = ['facebook', 'instagram', 'x', 'linkedin', 'youtube', 'tiktok', 'bluesky', 'mastodon'];

/** As a spreadsheet saves it: lines end in two characters, some cells are quoted. */
export const LONG_LIST = [
  'Platform;Gebruikersnaam;Dienst;Beheerder;Nota',
  ...Array.from(
    { length: 10_000 },
    (_, index) =>
      `${PLATFORMS[index % PLATFORMS.length]};naam${index};"Dienst; ${index % 40}";Communicatie;"Regel 1\\nRegel 2"`,
  ),
].join('\r\n');

const BYTES = new TextEncoder().encode(LONG_LIST);

const took = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const FEW = new TextEncoder().encode(LONG_LIST.split('\r\n').slice(0, 1_001).join('\r\n'));

const wholeImport = (bytes: Uint8Array): void => {
  const { rows } = parseCsv(decodeCsv(bytes).text);
  importRows(rows, guessColumns(rows[0] ?? [], rows.slice(1, 51)), known, []);
};

/** Both take turns, so that a busy machine slows both. */
export const csv = async (): Promise<Figure[]> => {
  const [parsed, parted, imported, few]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    parted.push(took(() => Papa.parse(LONG_LIST, { delimiter: ';' })));
    parsed.push(took(() => parseCsv(decodeCsv(BYTES).text)));
    imported.push(took(() => wholeImport(BYTES)));
    few.push(took(() => wholeImport(FEW)));
  }
  const alone = median(parted);
  const figure = (what: string, time: number, aim: string): Figure => ({
    what,
    measured: `${time.toFixed(0)} ms`,
    against: `${alone.toFixed(0)} ms papaparse alone`,
    ratio: time / alone,
    aim,
  });
  return [
    figure('CSV of 10,000 rows: parsed', median(parsed), '≤ 3'),
    figure('CSV of 10,000 rows: parsed and every account made', median(imported), ''),
    {
      what: 'CSV of 10,000 rows: parsed and every account made',
      measured: `${median(imported).toFixed(0)} ms`,
      against: `10 × ${median(few).toFixed(0)} ms for 1,000 rows`,
      ratio: median(imported) / (10 * median(few)),
      aim: 'about 1: linear',
    },
  ];
};
