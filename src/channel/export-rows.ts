/** One row of an export to one post of ours. */
import { countIn, isNoCount } from './count-text.ts';
import type { ColumnGuess } from './export-columns.ts';
import type { ExportColumn, ExportPlatform } from './export-headings.ts';
import { withoutMentions } from './plain-text.ts';
import { type Post, seemsToAsk } from './post.ts';

/** What stands in a column of one row; empty when there is no such column. */
export type Cells = (column: ExportColumn) => string;

export const cellsOf = (row: readonly string[], columns: readonly ColumnGuess[]): Cells => {
  return (column) => (row[columns.indexOf(column)] ?? '').trim();
};

/** No row that holds nothing, and not the sums under or above the others. */
export const isPost = (cells: Cells): boolean => {
  const names = [cells('id'), cells('title'), cells('text'), cells('link')];
  const sums = names.some((name) => /^(?:grand )?(?:total|totaal|totaux|gesamt|summe)$/i.test(name));
  return !(sums && cells('at') === '') && [...names, cells('at')].some((name) => name !== '');
};

const NUMBERS = ['likes', 'comments', 'shares', 'reach'] as const;

const countsIn = (cells: Cells): Pick<Post, (typeof NUMBERS)[number]> =>
  Object.fromEntries(
    NUMBERS.flatMap((column) => {
      const count = countIn(cells(column));
      return count === null ? [] : [[column, count]];
    }),
  );

/** On X a reply begins with whom it is to, and an old retweet with "RT"; both hold other people's names or words. */
const kindOf = (cells: Cells, platform: ExportPlatform | null): Post['kind'] => {
  if (/^(?:1|true|yes|ja|oui)$/i.test(cells('repost')) || /^RT @/.test(cells('text'))) return 'repost';
  return platform === 'x' && cells('text').startsWith('@') ? 'reply' : 'post';
};

/** In Facebook's file the words stand now under the title, now under the description; the longer of the two is the post. */
const wordsOf = (cells: Cells): Pick<Post, 'title' | 'text'> => {
  const [title, text] = [withoutMentions(cells('title')), withoutMentions(cells('text'))];
  if (title === '') return { text };
  return title.length > text.length && text !== '' && text.startsWith(title.slice(0, 20))
    ? { text: title }
    : { title, text };
};

/**
 * @param index of the row, its name where it has no other
 * @param platform whose rules tell a reply from a post; null for unknown
 * @param at its moment, read apart because all dates of a file are read in one way
 */
export const postOf = (cells: Cells, index: number, platform: ExportPlatform | null, at: number | null): Post => {
  const kind = kindOf(cells, platform);
  const link = /^https?:\/\//i.test(cells('link')) ? cells('link') : '';
  const id = cells('id') || link || `row ${index}`;
  if (kind !== 'post') return { id, at, text: '', kind };
  const words = wordsOf(cells);
  const asks = seemsToAsk(`${words.title ?? ''} ${words.text}`);
  return { ...{ id, at, kind }, ...words, ...countsIn(cells), ...(asks ? { question: true } : {}) };
};

/** Whether a column of numbers holds something else in this row. */
export const hasOddCount = (cells: Cells): boolean =>
  NUMBERS.some((one) => !isNoCount(cells(one)) && countIn(cells(one)) === null);
