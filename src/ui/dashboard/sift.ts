/** Which names are shown, and in which order: filters and sorting, apart from how they are drawn. */
import { fold } from '../../municipality/fold.ts';
import type { Row } from '../../schedule/rows.ts';

/** What a person calls the state of a name. */
export type Standing = 'ours' | 'free' | 'taken' | 'unknown' | 'impossible';

/** In the order of the list of choices; sorting by state follows it as well. */
export const STANDINGS: readonly Standing[] = ['ours', 'free', 'taken', 'unknown', 'impossible'];

export const standingOf = (row: Row): Standing => {
  if (row.breach) return 'impossible';
  return row.whose === 'ours' ? 'ours' : row.reading.verdict.is;
};

/** An empty text or choice lets everything through. */
export type Filter = { text: string; platform: string; standing: Standing | '' };

export const NO_FILTER: Filter = { text: '', platform: '', standing: '' };

const bearing = (row: Row): string => {
  const { verdict } = row.reading;
  return fold(`${row.handle} ${verdict.is === 'taken' ? (verdict.profile?.name ?? '') : ''}`).replaceAll(' ', '');
};

/** The rows a filter lets through; text is looked for in the handle and in the profile's name. */
export const sift = (rows: readonly Row[], { text, platform, standing }: Filter): Row[] => {
  const sought = fold(text).replaceAll(' ', '');
  return rows.filter(
    (row) =>
      (platform === '' || row.platform.id === platform) &&
      (standing === '' || standingOf(row) === standing) &&
      bearing(row).includes(sought),
  );
};

export type Order = { by: 'rank' | 'platform' | 'handle' | 'standing' | 'checked'; down: boolean };

const compare: Record<Order['by'], (one: Row, other: Row) => number> = {
  rank: () => 0,
  platform: (one, other) => one.platform.name.localeCompare(other.platform.name),
  handle: (one, other) => one.handle.localeCompare(other.handle),
  standing: (one, other) => STANDINGS.indexOf(standingOf(one)) - STANDINGS.indexOf(standingOf(other)),
  checked: (one, other) => (one.reading.at ?? 0) - (other.reading.at ?? 0),
};

/** The rows in an order; those that are equal keep the order they had. */
export const inOrder = (rows: readonly Row[], { by, down }: Order): Row[] =>
  [...rows].sort((one, other) => compare[by](one, other) * (down ? -1 : 1));

/** The order after a click on a column: the same column turns round, another starts upwards. */
export const turned = (order: Order, by: Order['by']): Order => ({ by, down: order.by === by && !order.down });
