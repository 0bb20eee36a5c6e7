/** Which posts repeat the website's news or our other channels: an index of words, so that thousands take no time. */
import { isNearCopy, type Ready, type ReadyNews, readyNews, readyText, SHARED, TITLE } from './near-copy.ts';
import { isOwnPost, type Matched, type Post } from './post.ts';
import { pagesIn } from './same-page.ts';

/** Something published elsewhere: a news item, or a post on another channel of ours. */
export type Published = { title: string; text: string; link: string; at: number | null };

const WEEK = 7 * 86_400_000;

type Entry = { item: Published; ready: ReadyNews };

type Index = {
  entries: readonly Entry[];
  /** Which entries hold a word, and which one is about a page. */
  byWord: ReadonlyMap<string, readonly number[]>;
  byPage: ReadonlyMap<string, number>;
};

/** Which entries each key stands in. */
const listed = (keys: readonly (readonly [at: number, key: string])[]): Map<string, number[]> => {
  const map = new Map<string, number[]>();
  for (const [at, key] of keys) {
    const held = map.get(key);
    if (held) held.push(at);
    else map.set(key, [at]);
  }
  return map;
};

/** A page that several items name (a feed whose every link is the news overview) tells none of them. */
const pagesOf = (published: readonly Published[]): Map<string, number> => {
  const all = [...published.entries()].flatMap(([at, { link }]) =>
    pagesIn('', link).map((page) => [at, page] as const),
  );
  const titlesOf = (ats: readonly number[]) => new Set(ats.map((at) => published[at]?.title));
  const own = [...listed(all)].filter(([, ats]) => titlesOf(ats).size === 1);
  return new Map(own.flatMap(([page, [at]]) => (at === undefined ? [] : [[page, at] as const])));
};

const indexOf = (published: readonly Published[]): Index => {
  const entries = published.map((item) => ({ item, ready: readyNews(item) }));
  const words = [...entries.entries()].flatMap(([at, { ready }]) =>
    [...ready.whole.words].map((word) => [at, word] as const),
  );
  return { entries, byWord: listed(words), byPage: pagesOf(published) };
};

/** Where a date is missing, it cannot speak against a match. */
const sameWeek = (one: number | null, other: number | null): boolean =>
  one === null || other === null || Math.abs(one - other) <= WEEK;

/** Enough words in common that a closer look may find a copy; never fewer than `isNearCopy` asks for. */
const mayMatch = (shared: number, post: Ready, { title, whole }: ReadyNews, both: boolean): boolean =>
  shared >= SHARED.words * post.words.size ||
  shared >= TITLE.words * Math.max(TITLE.least, title.words.size) ||
  (both && shared >= SHARED.words * whole.words.size);

/** A shortened text is a copy of the long one, whichever of the two came first. */
const isCopy = (post: Ready, news: ReadyNews, both: boolean): boolean =>
  isNearCopy(post, news) || (both && isNearCopy(news.whole, { title: readyText(''), whole: post }));

const sharedWords = (post: Ready, { entries, byWord }: Index): Uint16Array => {
  const shared = new Uint16Array(entries.length);
  for (const word of post.words) for (const at of byWord.get(word) ?? []) shared[at] = (shared[at] ?? 0) + 1;
  return shared;
};

const matches = (post: Post, index: Index, both: boolean): boolean => {
  const near = (at: number) => sameWeek(post.at, index.entries[at]?.item.at ?? null);
  const pages = pagesIn(post.text, post.link).flatMap((page) => index.byPage.get(page) ?? []);
  if (pages.some(near)) return true;
  const ready = readyText(`${post.title ?? ''}\n${post.text}`);
  const shared = sharedWords(ready, index);
  return index.entries.some(
    ({ ready: news }, at) => mayMatch(shared[at] ?? 0, ready, news, both) && near(at) && isCopy(ready, news, both),
  );
};

/** A feed reaches back only so far: what we posted before its oldest item cannot be compared. */
const oldestOf = (published: readonly Published[]): number => {
  const dated = published.flatMap(({ at }) => (at === null ? [] : [at]));
  return dated.length === 0 || dated.length < published.length ? Number.NEGATIVE_INFINITY : Math.min(...dated);
};

const compared = (posts: readonly Post[], published: readonly Published[], both: boolean): Matched | null => {
  if (published.length === 0) return null;
  const index = indexOf(published);
  const oldest = oldestOf(published);
  const within = posts.filter((post) => isOwnPost(post) && (post.at === null || post.at >= oldest));
  return { of: within.length, copies: within.filter((post) => matches(post, index, both)).length };
};

/**
 * How many posts repeat the website's news: nearly the same text, or a link to the same page, within seven days.
 * @param posts of one channel; replies, reposts and threads are left out
 * @param news of our own website
 * @returns null without any news: then nobody can tell
 */
export const rebroadcast = (posts: readonly Post[], news: readonly Published[]): Matched | null =>
  compared(posts, news, false);

/**
 * How many posts stand nearly word for word on another channel of ours within seven days; which of the two came first
 * makes no difference.
 * @param posts of one channel
 * @param others of all other channels together
 * @returns null when there are no other posts to compare with
 */
export const crossPosted = (posts: readonly Post[], others: readonly Post[]): Matched | null => {
  const published = others.filter(isOwnPost).map(({ title, text, at }) => ({ title: title ?? '', text, at, link: '' }));
  return compared(posts, published, true);
};
