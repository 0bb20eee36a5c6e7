/** Open feeds as data: what a website or a video channel published, whatever shape its feed has. */
import { momentIn } from './date-text.ts';
import { jsonEntries } from './json-feed.ts';
import { jsonOf } from './json-value.ts';
import { plainText } from './plain-text.ts';
import { type Post, seemsToAsk } from './post.ts';
import { type Entry, xmlEntries } from './xml-feed.ts';

/** One published thing; `views` where the feed counts them (YouTube). */
export type FeedItem = { id: string; at: number | null; title: string; text: string; link: string; views?: number };

/** What is wrong with a feed. None of it keeps the rest from being read. */
export type FeedTrouble =
  /** Nothing in it; a web page instead of a feed; no feed that we know. */
  | { is: 'empty' | 'page' | 'unknown' }
  /** It stops in the middle, or its marks do not match. */
  | { is: 'broken' }
  /** Longer than the limit: only its beginning was read. */
  | { is: 'cut' }
  /** Items beyond those that are kept. */
  | { is: 'crowded'; count: number }
  /** Items without a date, or with one that nobody can read; items dated more than a day ahead. */
  | { is: 'undated' | 'future'; count: number };

export type Feed = { kind: 'rss' | 'atom' | 'json' | null; items: FeedItem[]; troubles: FeedTrouble[] };

export type FeedOptions = {
  /** Epoch milliseconds. */
  now: number;
  /** How many characters are read at most. */
  limit: number;
  /** Where a date names no zone of its own. */
  zone: string;
};

/** A website's feed holds tens of items; an archive of more is no news. */
const MOST_ITEMS = 2_000;
const MOST_LETTERS = 5_000;
/** Clocks differ, and some systems date an item at the end of its day. */
const AHEAD = 86_400_000;

const itemOf = (entry: Entry, { now, zone }: FeedOptions): FeedItem & { future: boolean } => {
  const at = momentIn(entry.date, zone, 'day');
  const future = at !== null && at > now + AHEAD;
  const title = plainText(entry.title).slice(0, MOST_LETTERS);
  const views = /^\d{1,12}$/.test(entry.views) ? { views: Number(entry.views) } : {};
  const text = plainText(entry.text).slice(0, MOST_LETTERS);
  const link =
    [entry.link, entry.id].map((one) => one.trim()).find((one) => /^https?:\/\/\S{1,2000}$/i.test(one)) ?? '';
  return { id: entry.id.trim().slice(0, 500) || link, at: future ? null : at, title, text, link, ...views, future };
};

type Read = Pick<Feed, 'kind'> & { entries: Entry[]; wrong: ('page' | 'unknown' | 'broken')[] };

const entriesIn = (text: string, cut: boolean): Read => {
  if (!text.startsWith('{')) return xmlEntries(text);
  const entries = jsonEntries(jsonOf(text));
  if (entries) return { kind: 'json', entries, wrong: [] };
  return { kind: null, entries: [], wrong: cut ? ['broken'] : ['unknown'] };
};

const counted = (is: 'undated' | 'future' | 'crowded', count: number): FeedTrouble[] =>
  count > 0 ? [{ is, count }] : [];

/**
 * Reads a feed: RSS, RDF, Atom (also YouTube's) or JSON Feed.
 * @param text decoded; anything at all
 * @returns items in the order of the feed, each with a title, a text or a link; a date in the future counts as none
 */
export const readFeed = (text: string, options: FeedOptions): Feed => {
  const whole = text.replace(/^\uFEFF?\s*/, '');
  if (whole === '') return { kind: null, items: [], troubles: [{ is: 'empty' }] };
  const cut = whole.length > options.limit;
  const { kind, entries, wrong } = entriesIn(cut ? whole.slice(0, options.limit) : whole, cut);
  const read = entries.slice(0, MOST_ITEMS).map((entry) => itemOf(entry, options));
  const items = read.filter(({ title, text: body, link }) => `${title}${body}${link}` !== '');
  const future = items.filter((item) => item.future).length;
  const undated = items.filter((item) => item.at === null).length - future;
  return {
    kind,
    items: items.map(({ future: _, ...item }) => item),
    troubles: [
      ...(cut ? [{ is: 'cut' } as const] : []),
      ...wrong.filter((is) => !(cut && is === 'broken' && kind !== null)).map((is) => ({ is })),
      ...counted('crowded', entries.length - read.length),
      ...counted('undated', undated),
      ...counted('future', future),
    ],
  };
};

/** The items of a feed of our own channel as posts: YouTube shows views, but neither likes nor replies. */
export const postsOfFeed = (items: readonly FeedItem[]): Post[] =>
  items.map(({ id, at, title, text, link, views }) => ({
    ...{ id, at, title, text, kind: 'post' },
    ...(link === '' ? {} : { link }),
    ...(views === undefined ? {} : { reach: views }),
    ...(seemsToAsk(`${title} ${text}`) ? { question: true } : {}),
  }));
