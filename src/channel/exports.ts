/** The platforms' own exports: rows of a spreadsheet to posts, with every doubt said. */
import { momentIn, type Order, orderIn } from './date-text.ts';
import { type ColumnGuess, guessExportColumns, headingsRow, isAboutPeople, looksLike } from './export-columns.ts';
import type { ExportPlatform } from './export-headings.ts';
import { cellsOf, hasOddCount, isPost, postOf } from './export-rows.ts';
import { onceEach } from './own-posts.ts';
import type { Post } from './post.ts';

/** Why a file is not read, or what to know of one that is. */
export type ExportTrouble =
  /** No row of headings that we know; nothing under it; totals per day; messages or names of people. */
  | { is: 'no_headings' | 'no_rows' | 'per_day' | 'people' }
  /** It comes from another platform than was said. */
  | { is: 'other_platform'; said: ExportPlatform; seen: ExportPlatform }
  /** Nothing shows which platform it comes from. */
  | { is: 'unrecognised' }
  /** 3/4/2026 may be March or April: a person has to say; or some rows say this and others that. */
  | { is: 'date_order' | 'date_mixed' }
  /** Rows whose date or number was not read; the same post twice. */
  | { is: 'dates_unread' | 'counts_unread' | 'twice'; count: number };

export type ExportAsked = {
  /** The platform that a person said; null when nobody did. */
  said: ExportPlatform | null;
  /** Where a date names no zone. */
  zone: string;
  /** What a person made of the columns, one per heading; what stays null is not read. */
  columns?: readonly ColumnGuess[];
  /** What a person said of 3/4/2026. */
  order?: Order;
};

export type ExportRead =
  | { is: 'refused'; why: ExportTrouble }
  | {
      is: 'read';
      platform: ExportPlatform | null;
      headings: string[];
      /** Null is to be asked. */
      columns: ColumnGuess[];
      posts: Post[];
      /** Only X shows our replies among the rows. */
      replies: boolean;
      troubles: ExportTrouble[];
    };

type Rows = readonly (readonly string[])[];

const counted = (is: 'dates_unread' | 'counts_unread' | 'twice', count: number): ExportTrouble[] =>
  count > 0 ? [{ is, count }] : [];

const orderTrouble = (dates: readonly string[], order: Order | undefined): ExportTrouble[] => {
  const seen = orderIn(dates);
  if (order !== undefined || !seen.slashed || seen.order !== null) return [];
  return [{ is: seen.mixed ? 'date_mixed' : 'date_order' }];
};

const readRows = (rows: Rows, columns: readonly ColumnGuess[], platform: ExportPlatform | null, asked: ExportAsked) => {
  const all = rows.map((row) => cellsOf(row, columns)).filter(isPost);
  const dates = all.map((cells) => cells('at'));
  const order = asked.order ?? orderIn(dates).order;
  const moments = dates.map((date) => momentIn(date, asked.zone, order));
  const read = all.map((cells, index) => postOf(cells, index, platform, moments[index] ?? null));
  const posts = onceEach(read);
  const unsure = orderTrouble(dates, asked.order);
  const unread = unsure.length > 0 ? 0 : moments.filter((at) => at === null).length;
  return {
    posts,
    troubles: [
      ...unsure,
      ...counted('dates_unread', unread),
      ...counted('counts_unread', all.filter(hasOddCount).length),
      ...counted('twice', read.length - posts.length),
    ],
  };
};

/** A date and numbers, but nothing that names a post. */
const isPerDay = (columns: readonly ColumnGuess[]): boolean =>
  !(['id', 'title', 'text', 'link'] as const).some((column) => columns.includes(column));

const refusal = (headings: readonly string[], seen: ExportPlatform | null, said: ExportPlatform | null) => {
  if (isAboutPeople(headings)) return { is: 'people' } as const;
  return said !== null && seen !== null && said !== seen ? ({ is: 'other_platform', said, seen } as const) : null;
};

/**
 * Reads an export.
 * @param rows of the whole file, already parted into cells; anything at all
 * @param asked what a person said of it so far
 * @returns posts with texts for the comparison only; or why the file is refused. Until a person has said what slashed dates
 * mean, posts have none
 */
export const readExport = (rows: Rows, asked: ExportAsked): ExportRead => {
  const top = headingsRow(rows);
  if (top < 0) return { is: 'refused', why: { is: 'no_headings' } };
  const headings = [...(rows[top] ?? [])];
  const under = rows.slice(top + 1);
  const seen = looksLike(headings, under);
  const why = refusal(headings, seen, asked.said);
  if (why) return { is: 'refused', why };
  const platform = asked.said ?? seen;
  const columns = [...(asked.columns ?? guessExportColumns(headings, platform))];
  if (isPerDay(columns)) return { is: 'refused', why: { is: 'per_day' } };
  const { posts, troubles } = readRows(under, columns, platform, asked);
  if (posts.length === 0) return { is: 'refused', why: { is: 'no_rows' } };
  const doubt: ExportTrouble[] = seen === null ? [{ is: 'unrecognised' }] : [];
  return {
    is: 'read',
    platform,
    headings,
    columns,
    posts,
    replies: platform === 'x',
    troubles: [...doubt, ...troubles],
  };
};
