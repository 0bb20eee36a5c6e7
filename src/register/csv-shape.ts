/** How a list is written: what stands between its cells, how its lines end, and where its headings are. */
import { namesIn } from './columns.ts';

const DELIMITERS = [';', ',', '\t'] as const;

/** Excel's own first line, which says what stands between the cells. */
const SEPARATOR_LINE = /^"?sep=([^"\r\n])"?(?:\r\n|\r|\n)/i;

const unquoted = (text: string): string => text.replace(/"[^"]*"/g, '');

/** How many lines from the top are looked at to see how the rest is written. */
const TOP = 10;

/**
 * What most of the first lines have; where two signs are in as many, what the earliest lines have more of: headings hold
 * no commas of their own, texts below do.
 */
const delimiterOf = (body: string): string => {
  const lines = (unquoted(body.slice(0, 20_000)).match(/[^\r\n]+/g) ?? []).slice(0, TOP);
  const having = (sign: string): number => lines.filter((line) => line.includes(sign)).length;
  const early = (sign: string): number => lines.slice(0, 2).join('').split(sign).length;
  const usual = DELIMITERS.filter((sign) => having(sign) * 2 >= lines.length);
  const [best = ';'] = usual.sort((one, other) => having(other) - having(one) || early(other) - early(one));
  return best;
};

type LineEnd = '\r\n' | '\n' | '\r';
export type Plan = { body: string; delimiter: string; newline: LineEnd; mixed: boolean };

/** One kind of line end is taken as it is; of several the line feed, and what stands before it is taken off below. */
const lineEndOf = (body: string): Pick<Plan, 'newline' | 'mixed'> => {
  const ends = new Set(unquoted(body).match(/\r\n|\n|\r/g) as LineEnd[] | null);
  const [newline = '\n'] = ends;
  return ends.size > 1 ? { newline: '\n', mixed: true } : { newline, mixed: false };
};

/**
 * How a text is to be cut into cells.
 * @param text a whole file, decoded; anything at all
 * @returns its body without marks and without Excel's own first line, and what separates cells and lines
 */
export const planOf = (text: string): Plan => {
  const plain = text.replace(/^\uFEFF/, '');
  const [line = '', told] = SEPARATOR_LINE.exec(plain) ?? [];
  const body = plain.slice(line.length);
  return { body, delimiter: told ?? delimiterOf(body), ...lineEndOf(body) };
};

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;

type Rows = readonly (readonly string[])[];

/** A title above the headings fills one cell only, but so does every line of a list of one column. */
const byShape = (rows: Rows, first: number): number => {
  const top = rows.slice(first, first + TOP).filter((row) => filled(row) > 0);
  const broad = top.filter((row) => filled(row) > 1).length;
  return broad * 2 > top.length ? rows.findIndex((row) => filled(row) > 1) : first;
};

/** One name can stand in any line ("made by: An"), two are headings. */
const NAMES = 2;

/**
 * Where the headings stand: in the first of the top lines that names two columns, otherwise where the shape of the list
 * says so. Words among others only count in a line that is wider, because texts hold such words as well.
 * @returns the index of the row with the headings, or -1 when all rows are blank
 */
export const headingsAt = (rows: Rows): number => {
  const first = rows.findIndex((row) => filled(row) > 0);
  if (first < 0) return -1;
  const shaped = byShape(rows, first);
  const top = rows.slice(0, first + TOP).map((row) => ({ named: namesIn(row), width: filled(row) }));
  const exact = top.findIndex(({ named }) => named.exact >= NAMES);
  if (exact >= 0) return exact;
  const least = top[shaped]?.width ?? 0;
  const wider = top.findIndex(
    ({ named, width }, at) => named.within >= NAMES && (at === shaped || (at > shaped && width > least)),
  );
  return wider >= 0 ? wider : shaped;
};
