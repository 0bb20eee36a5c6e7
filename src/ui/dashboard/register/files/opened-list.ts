/** A list as it was opened: its rows, and what can be told of it before anybody says what its columns are. */
import { type Encoding, type Parsed, parseInPieces, type Trouble } from '../../../../register/csv-in.ts';
import { headingsAt } from '../../../../register/csv-shape.ts';
import { secretIn } from '../../../../register/secret.ts';
import { listIn, samplesOf, serversIn, TOP, type Unread } from './list-file.ts';
import { inPieces } from './pieces.ts';

/** `top`: the line with the headings, counted from 1; `rows`: all of the file; `servers`: platforms that only it names. */
export type Opened = {
  name: string;
  encoding: Encoding;
  delimiter: string;
  rows: string[][];
  top: number;
  headings: string[];
  samples: (string | null)[][];
  servers: string[];
  trouble: Trouble[];
};

export type Listed =
  | { is: 'none' }
  | { is: 'reading'; name: string }
  /** Why it was not read, or why nothing can be made of it. */
  | { is: 'refused'; name: string; why: Unread | Trouble['is'] }
  | ({ is: 'open' } & Opened);

/** Nothing can be made of these. */
const FATAL: readonly Trouble['is'][] = ['empty', 'workbook'];

const openedAs = (name: string, encoding: Encoding, rows: string[][], end: Parsed): Listed => {
  const fatal = end.trouble.find((one) => FATAL.includes(one.is));
  if (fatal) return { is: 'refused', name, why: fatal.is };
  const at = headingsAt(rows);
  const headings = rows[at] ?? [];
  const under = rows.slice(at + 1, at + 1 + TOP);
  const samples = headings.map((_, column) => samplesOf(under, column, secretIn));
  const { delimiter, trouble } = end;
  return {
    is: 'open',
    ...{ name, encoding, delimiter, rows, headings, samples, trouble },
    top: at + 1,
    servers: serversIn(rows),
  };
};

const PIECE = 50;

/**
 * Opens a list a piece at a time.
 * @param bytes the whole file; anything at all
 * @param told hears how many lines were read so far
 * @returns null when it was stopped
 */
export const listFrom = async (
  name: string,
  bytes: Uint8Array,
  told: (lines: number) => void,
  stopped: () => boolean,
): Promise<Listed | null> => {
  const read = listIn(bytes);
  if ('not' in read) return { is: 'refused', name, why: read.not };
  const rows: string[][] = [];
  const take = (piece: string[][]): void => {
    rows.push(...piece);
    told(rows.length);
  };
  const parsed = await inPieces(parseInPieces(read.text, PIECE), take, stopped);
  return parsed && openedAs(name, read.encoding, rows, parsed.end);
};
