/** An export while it is looked at: its rows, and what a person said of them. All of it goes when the file is closed. */
import { computed, signal } from '@preact/signals';
import type { Order } from '../../../channel/date-text.ts';
import { type ColumnGuess, headingsRow } from '../../../channel/export-columns.ts';
import type { ExportPlatform } from '../../../channel/export-headings.ts';
import { type ExportRead, readExport } from '../../../channel/exports.ts';
import { periodOf } from '../../../channel/period.ts';
import { decodeCsv, parseInPieces, type Trouble } from '../../../register/csv-in.ts';
import { now } from '../../store.ts';
import { inPieces } from '../register/files/pieces.ts';
import { ZONE } from './view.ts';

/** Bytes; a year of posts of a busy page takes about one million. */
const LARGEST = 10_000_000;
const ROWS_AT_ONCE = 200;
/** More posts than a municipality writes in ten years. */
const MOST_ROWS = 20_000;

export type Opened =
  | { is: 'none' | 'reading' }
  | { is: 'refused'; why: 'large' | 'unread' | 'workbook' | 'empty' | 'long' }
  | { is: 'open'; id: string; name: string; rows: string[][]; trouble: Trouble[] };

export const opened = signal<Opened>({ is: 'none' });
export const said = signal<ExportPlatform | null>(null);
export const columns = signal<readonly ColumnGuess[] | null>(null);
export const order = signal<Order | null>(null);
/** Months that a person does not want, by period. */
export const spared = signal<readonly string[]>([]);

let turn = 0;

/** The month that still runs is no whole one, so a person has to want it. */
const forget = (): void => {
  columns.value = null;
  order.value = null;
  spared.value = [periodOf(now.value, 'month', ZONE) ?? ''];
};

/** Lets go of the file and of everything in it. */
export const closeExport = (): void => {
  turn++;
  opened.value = { is: 'none' };
  forget();
};

/** Says of which platform the file is; what was said of its columns goes with the other platform. */
export const sayPlatform = (platform: ExportPlatform | null): void => {
  said.value = platform;
  columns.value = null;
};

const rowsIn = async (text: string, mine: () => boolean): Promise<Opened | null> => {
  const rows: string[][] = [];
  const done = await inPieces(
    parseInPieces(text, ROWS_AT_ONCE),
    (piece) => rows.push(...piece),
    () => !mine() || rows.length > MOST_ROWS,
  );
  if (rows.length > MOST_ROWS) return { is: 'refused', why: 'long' };
  if (done === null) return null;
  const { trouble } = done.end;
  if (trouble.some(({ is }) => is === 'workbook')) return { is: 'refused', why: 'workbook' };
  if (rows.every((row) => row.join('').trim() === '')) return { is: 'refused', why: 'empty' };
  return { is: 'open', id: '', name: '', rows, trouble };
};

/** Reads a file as it is handed over. @param id the key of the account it is about */
export const openExport = async (file: File, id: string): Promise<void> => {
  const own = ++turn;
  const mine = (): boolean => own === turn;
  forget();
  if (file.size > LARGEST) {
    opened.value = { is: 'refused', why: 'large' };
    return;
  }
  opened.value = { is: 'reading' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!mine()) return;
  const found: Opened | null = bytes
    ? await rowsIn(decodeCsv(new Uint8Array(bytes)).text, mine)
    : { is: 'refused', why: 'unread' };
  if (found && mine()) opened.value = found.is === 'open' ? { ...found, id, name: file.name } : found;
};

/** What the file says, as far as a person has told what is what. */
export const read = computed<ExportRead | null>(() => {
  const file = opened.value;
  if (file.is !== 'open') return null;
  return readExport(file.rows, {
    said: said.value,
    zone: ZONE,
    ...(columns.value === null ? {} : { columns: columns.value }),
    ...(order.value === null ? {} : { order: order.value }),
  });
});

/** Says what one column is. */
export const sayColumn = (at: number, column: ColumnGuess): void => {
  const found = read.value;
  if (found?.is !== 'read') return;
  columns.value = found.columns.map((one, index) => (index === at ? column : one));
};

/** Something that stands in a column, cut short, so that a person knows what she is asked about. */
export const sampleOf = (at: number): string => {
  const file = opened.value;
  if (file.is !== 'open') return '';
  const under = file.rows.slice(headingsRow(file.rows) + 1);
  return (under.find((row) => (row[at] ?? '').trim() !== '')?.[at] ?? '').trim().slice(0, 40);
};
