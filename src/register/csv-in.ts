/** A list from somebody's spreadsheet: bytes to text, text to rows. */
import Papa from 'papaparse';
import { headingsAt, type Plan, planOf } from './csv-shape.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What is wrong with a file; lines count as a spreadsheet counts them, the headings being line 1. */
export type Trouble =
  /** Nothing in it; a spreadsheet's own file instead of a CSV; letters that were broken before it came to us. */
  | { is: 'empty' | 'workbook' | 'letters' }
  /** The file ends in the middle of this line. */
  | { is: 'cut'; line: number }
  /** A quotation mark in this line has no partner, so lines may have run together. */
  | { is: 'quote'; line: number }
  /** Lines with more cells than there are headings, and the first of them. */
  | { is: 'uneven'; count: number; line: number };

const strictly = (bytes: Uint8Array, more: boolean): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: more });
  } catch {
    return null;
  }
};

/** UTF-8, also where the file was cut inside a letter; but a last byte alone is more likely an "é" of an old file. */
const asUtf8 = (bytes: Uint8Array): string | null => {
  const whole = strictly(bytes, false);
  const begun = whole === null ? strictly(bytes, true) : null;
  return whole ?? (begun !== null && /[^\0-\x7f]/.test(begun) ? begun : null);
};

/** Two-byte text shows in zeroes: Latin letters have one in every pair. */
const pairs = (bytes: Uint8Array): Encoding | null => {
  const [one = 1, other = 1, third = 1, fourth = 1] = bytes;
  if (one === 0xff && other === 0xfe) return 'utf-16le';
  if (one === 0xfe && other === 0xff) return 'utf-16be';
  if (other === 0 && fourth === 0) return 'utf-16le';
  return one === 0 && third === 0 ? 'utf-16be' : null;
};

/**
 * The text of a file, without its mark.
 * @param bytes the whole file; anything at all
 * @returns `windows-1252` when it can be nothing else: every file can be read as that
 */
export const decodeCsv = (bytes: Uint8Array): { text: string; encoding: Encoding } => {
  const wide = pairs(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  const text = asUtf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8' };
  // Decoded whole, Node 20 takes this for Latin-1 and loses the euro; as a stream it reads like a browser.
  return { text: new TextDecoder('windows-1252').decode(bytes, { stream: true }), encoding: 'windows-1252' };
};

/** A zipped or an old workbook, or a PDF, read as text. */
const WORKBOOKS = ['PK\u0003\u0004', 'ÐÏ\u0011à', '%PDF-'];

/** The sign for a letter that could not be read, or UTF-8 that was once taken for windows-1252. */
const BROKEN = /\uFFFD|Ã[\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/;

const withoutReturn = (row: string[]): string[] => [...row.slice(0, -1), row.at(-1)?.replace(/\r$/, '') ?? ''];

type Piece = { rows: string[][]; next: number; quote: number | null; open: boolean };

/** The next rows; never through `Papa.parse`, which drops a byte order mark from what it takes for a file's beginning. */
const pieceOf = ({ body, delimiter, newline, mixed }: Plan, from: number, size: number): Piece => {
  const parser = new Papa.Parser({ delimiter, newline, preview: size, fastMode: false });
  const { data, errors, meta }: Papa.ParseResult<string[]> = parser.parse(body.slice(from), 0, false);
  const quote = errors.find((error) => error.code === 'InvalidQuotes')?.row ?? null;
  const ended = !meta.truncated && data.at(-1)?.join('') === '' && data.at(-1)?.length === 1;
  const rows = ended ? data.slice(0, -1) : data;
  const open = errors.some((error) => error.code === 'MissingQuotes');
  return { rows: mixed ? rows.map(withoutReturn) : rows, next: from + meta.cursor, quote, open };
};

/** What was seen of the rows so far. */
type Seen = { lines: number; last: readonly string[]; uneven: number[]; quotes: number[]; open: boolean };
const NOTHING: Seen = { lines: 0, last: [], uneven: [], quotes: [], open: false };

const look = (seen: Seen, { rows, quote, open }: Piece, width: number): Seen => {
  const long = (row: readonly string[]) => row.slice(width).some((cell) => cell.trim() !== '');
  const uneven = rows.flatMap((row, index) => (long(row) ? [seen.lines + index + 1] : []));
  return {
    lines: seen.lines + rows.length,
    last: rows.at(-1) ?? seen.last,
    uneven: [...seen.uneven, ...uneven],
    quotes: quote === null ? seen.quotes : [...seen.quotes, seen.lines + quote + 1],
    open: seen.open || open,
  };
};

const troubleOf = ({ lines, last, uneven, quotes, open }: Seen, { body }: Plan, width: number): Trouble[] => {
  const cut = open || (lines > 1 && last.length < width && !/[\r\n]$/.test(body));
  const [first] = uneven;
  const [quote] = quotes;
  return [
    ...(width === 0 ? [{ is: 'empty' } as const] : []),
    ...(BROKEN.test(body) ? [{ is: 'letters' } as const] : []),
    ...(quote === undefined ? [] : [{ is: 'quote', line: quote } as const]),
    ...(cut ? [{ is: 'cut', line: lines } as const] : []),
    ...(first === undefined ? [] : [{ is: 'uneven', count: uneven.length, line: first } as const]),
  ];
};

/** How many cells a line should have: as many as the one with the headings, which stands near the top. */
const widthOf = (plan: Plan): number => {
  const { rows } = pieceOf(plan, 0, 20);
  return rows[headingsAt(rows)]?.length ?? 0;
};

export type Parsed = { delimiter: string; trouble: Trouble[] };

/**
 * The rows of a list, a piece at a time, so that a page can draw in between.
 * @param text the whole file, decoded; anything at all
 * @param size rows per piece, at least 1
 * @returns pieces of rows, blank ones included so that lines keep their numbers; at the end what was wrong
 */
export function* parseInPieces(text: string, size: number): Generator<string[][], Parsed> {
  const plan = planOf(text);
  const { body, delimiter } = plan;
  if (WORKBOOKS.some((mark) => body.startsWith(mark))) return { delimiter, trouble: [{ is: 'workbook' }] };
  const width = widthOf(plan);
  let seen = NOTHING;
  for (let from = 0; from < body.length; ) {
    const piece = pieceOf(plan, from, size);
    seen = look(seen, piece, width);
    from = piece.next;
    yield piece.rows;
  }
  return { delimiter, trouble: troubleOf(seen, plan, width) };
}

/** All rows of a list at once. @param text the whole file, decoded; anything at all */
export const parseCsv = (text: string): Parsed & { rows: string[][] } => {
  const rows: string[][] = [];
  const pieces = parseInPieces(text, 1_000);
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return { rows, ...value };
    rows.push(...value);
  }
};
