/** What the elements of RSS, RDF, Atom and YouTube's Atom mean. */

export type Field = 'id' | 'title' | 'text' | 'link' | 'date';

/** Elements directly inside an item, without the usual prefixes; the first filled one of a field wins, by this order. */
export const FIELDS: ReadonlyMap<string, readonly [field: Field, rank: number]> = new Map([
  ['guid', ['id', 0]],
  ['id', ['id', 0]],
  ['title', ['title', 0]],
  ['link', ['link', 0]],
  ['description', ['text', 1]],
  ['summary', ['text', 1]],
  ['content', ['text', 2]],
  ['content:encoded', ['text', 2]],
  ['media:description', ['text', 0]],
  ['pubdate', ['date', 3]],
  ['published', ['date', 3]],
  ['dc:date', ['date', 2]],
  ['date', ['date', 2]],
  ['updated', ['date', 1]],
  ['modified', ['date', 1]],
]);

export type Kind = 'rss' | 'atom';

/** What a feed opens with. */
export const ROOTS: ReadonlyMap<string, Kind> = new Map([
  ['rss', 'rss'],
  ['rdf', 'rss'],
  ['channel', 'rss'],
  ['feed', 'atom'],
]);
