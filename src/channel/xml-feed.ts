/** The entries of an RSS, RDF or Atom feed, as far as its marks can be followed. */
import { Parser } from 'htmlparser2';
import { FIELDS, type Field, type Kind, ROOTS } from './xml-fields.ts';

/** As a feed writes it, nothing decoded but the marks of the feed itself. Who wrote it is never read. */
export type Entry = { id: string; title: string; text: string; link: string; date: string; views: string };

const CHUNK = 65_536;
/** Feeds nest a dozen deep. Deeper ones are made to keep a reader busy: every end tag looks them through. */
const DEEPEST = 200;
/** No field of ours is longer; a whole book in a description is not held twice. */
const MOST_LETTERS = 20_000;

/** What a web page opens with. */
const PAGE: ReadonlySet<string> = new Set(['html', 'head', 'body']);

type Attributes = Readonly<Record<string, string>>;
type Item = { entry: Entry; ranks: Map<Field, number>; depth: number };
type Taking = { field: Field; rank: number; depth: number; text: string };

type Reading = {
  kind: Kind | null;
  page: boolean;
  closed: boolean;
  /** The file has ended: what closes now was cut, and half a title would pass for another one. */
  ending: boolean;
  open: string[];
  item: Item | null;
  taking: Taking | null;
  entries: Entry[];
};

const newItem = (depth: number): Item => ({
  entry: { id: '', title: '', text: '', link: '', date: '', views: '' },
  ranks: new Map(),
  depth,
});

/** Prefixes that say something stay; "atom:link", "rss:item" and the like lose theirs. */
const plainName = (name: string): string => name.toLowerCase().replace(/^(?:atom\d*|rss\d*|a10|rdf):/, '');

const take = ({ entry, ranks }: Item, field: Field, rank: number, text: string): void => {
  const value = text.trim();
  if (value === '' || rank <= (ranks.get(field) ?? -1)) return;
  entry[field] = value;
  ranks.set(field, rank);
};

const closeItem = (reading: Reading): void => {
  if (reading.item) reading.entries.push(reading.item.entry);
  reading.item = null;
  reading.taking = null;
};

/** Atom writes addresses in an attribute, and several of them: the page itself has `rel="alternate"` or none. */
const onLink = (item: Item, { href, rel }: Attributes): void => {
  if (href && (rel === undefined || rel === 'alternate')) take(item, 'link', 1, href);
};

/** Directly in the item, or in YouTube's `media:group`. */
const isOwn = ({ depth }: Item, reading: Reading, name: string): boolean =>
  reading.open.length === depth + 1 || (name.startsWith('media:') && reading.open.at(-1) === 'media:group');

const onText = ({ taking }: Reading, text: string): void => {
  if (taking && taking.text.length < MOST_LETTERS) taking.text += text.slice(0, MOST_LETTERS);
};

const onField = (reading: Reading, item: Item, name: string, attributes: Attributes): void => {
  if (name === 'media:statistics') item.entry.views = attributes['views'] ?? '';
  if (!isOwn(item, reading, name)) return;
  if (name === 'link') onLink(item, attributes);
  const [field, rank] = FIELDS.get(name) ?? [];
  if (field !== undefined && rank !== undefined) reading.taking = { field, rank, depth: reading.open.length, text: '' };
};

const onOpen = (reading: Reading, raw: string, attributes: Attributes): void => {
  const name = plainName(raw);
  if (reading.open.length === 0 && PAGE.has(name)) reading.page = true;
  reading.kind ??= reading.page ? null : (ROOTS.get(name) ?? null);
  if (name === 'item' || name === 'entry') {
    closeItem(reading);
    reading.item = newItem(reading.open.length);
  } else if (reading.taking) onText(reading, ' ');
  else if (reading.item) onField(reading, reading.item, name, attributes);
  reading.open.push(name);
};

const onClose = (reading: Reading): void => {
  reading.open.pop();
  if (reading.ending) return;
  const { taking, item } = reading;
  if (reading.open.length === 0) reading.closed = true;
  if (item && taking && taking.depth === reading.open.length) {
    take(item, taking.field, taking.rank, taking.text);
    reading.taking = null;
  }
  if (item && reading.open.length === item.depth) closeItem(reading);
};

const readInto = (reading: Reading, text: string): boolean => {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => onOpen(reading, name, attributes),
      ontext: (data) => onText(reading, data),
      onclosetag: () => onClose(reading),
    },
    { xmlMode: true, decodeEntities: true },
  );
  let from = 0;
  for (; from < text.length && reading.open.length < DEEPEST; from += CHUNK)
    parser.write(text.slice(from, from + CHUNK));
  reading.ending = true;
  parser.end();
  return from >= text.length;
};

export type XmlFeed = { kind: Kind | null; entries: Entry[]; wrong: ('page' | 'unknown' | 'broken')[] };

/**
 * Reads a feed in XML.
 * @param text anything at all
 * @returns entries in the order of the feed; the last one is left out when the file stops inside it
 */
export const xmlEntries = (text: string): XmlFeed => {
  const reading: Reading = {
    ...{ kind: null, page: false, closed: false, ending: false },
    ...{ open: [], item: null, taking: null, entries: [] },
  };
  const finished = readInto(reading, text);
  if (reading.kind === null) return { kind: null, entries: [], wrong: [reading.page ? 'page' : 'unknown'] };
  return { kind: reading.kind, entries: reading.entries, wrong: reading.closed && finished ? [] : ['broken'] };
};
