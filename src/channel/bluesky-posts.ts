/** Our own posts on Bluesky, from the reply of `app.bsky.feed.getAuthorFeed`; other people's words are never kept. */
import { blueskyExchanges } from './bluesky-exchanges.ts';
import { momentIn } from './date-text.ts';
import { countAt, listAt, textAt, valueAt } from './json-value.ts';
import { lessThreads, mark, type OwnPosts, onceEach, troublesOf } from './own-posts.ts';
import { withoutMentions } from './plain-text.ts';
import { type Post, seemsToAsk } from './post.ts';

export type BlueskyAsked = {
  /** Our own, which stays when a handle changes. */
  did: string;
  /** The question asked for replies as well: `filter=posts_with_replies`. */
  replies: boolean;
};

/** The other reason, `reasonPin`, is a post of our own that we put on top. */
const REPOST = 'app.bsky.feed.defs#reasonRepost';

const isRepost = (entry: unknown): boolean => textAt(entry, 'reason', '$type') === REPOST;

const authorOf = (uri: string): string => /^at:\/\/([^/]+)\//.exec(uri)?.[1] ?? '';

const uriOf = (entry: unknown): string => textAt(entry, 'post', 'uri');
const parentOf = (entry: unknown): string => textAt(entry, 'post', 'record', 'reply', 'parent', 'uri');
const rootOf = (entry: unknown): string => textAt(entry, 'post', 'record', 'reply', 'root', 'uri');

const moment = (text: string): number | null => momentIn(text, 'UTC', null);

/** The page of the link card, or the first link in the text. */
const linkOf = (record: unknown): string => {
  const card = textAt(record, 'embed', 'external', 'uri') || textAt(record, 'embed', 'media', 'external', 'uri');
  const features = listAt(record, 'facets').flatMap((facet) => listAt(facet, 'features'));
  return card || (features.map((feature) => textAt(feature, 'uri')).find((uri) => uri !== '') ?? '');
};

const countsIn = (post: unknown): Pick<Post, 'likes' | 'comments' | 'shares'> => {
  const [likes, comments] = [countAt(post, 'likeCount'), countAt(post, 'replyCount')];
  const reposts = countAt(post, 'repostCount');
  return {
    ...(likes === undefined ? {} : { likes }),
    ...(comments === undefined ? {} : { comments }),
    ...(reposts === undefined ? {} : { shares: reposts + (countAt(post, 'quoteCount') ?? 0) }),
  };
};

const postOf = (entry: unknown, did: string, index: number): Post => {
  if (isRepost(entry)) return mark('repost', `repost ${index}`, moment(textAt(entry, 'reason', 'indexedAt')));
  const record = valueAt(entry, 'post', 'record');
  const [id, at, parent] = [uriOf(entry), moment(textAt(record, 'createdAt')), parentOf(entry)];
  if (parent !== '') return { ...mark('reply', id, at), ...(authorOf(parent) === did ? { toOneself: true } : {}) };
  const text = withoutMentions(textAt(record, 'text'));
  const link = linkOf(record);
  return {
    ...{ id, at, text, kind: 'post' },
    ...countsIn(valueAt(entry, 'post')),
    ...(link === '' ? {} : { link }),
    ...(seemsToAsk(text) ? { question: true } : {}),
  };
};

/** Our replies to somebody under a post of ours; the feed goes back in time, so it holds all that came after a post. */
const answeredIn = (posts: readonly Post[], entries: readonly unknown[], did: string): Post[] => {
  const toOthers = entries.filter((entry) => !['', did].includes(authorOf(parentOf(entry))));
  const roots = new Set(toOthers.map(rootOf));
  return posts.map((post) => (post.kind === 'post' ? { ...post, answered: roots.has(post.id) } : post));
};

/**
 * Reads one or more pages of an author's feed.
 * @param pages parsed replies, the newest first and none left out in between; anything at all
 * @param asked who we are, and whether replies were asked for
 * @returns own posts, each once; a pinned post is a post, a repost only a mark, posts by others are counted and dropped
 */
export const blueskyPosts = (pages: readonly unknown[], { did, replies }: BlueskyAsked): OwnPosts => {
  const wrong = pages.filter((page) => !Array.isArray(valueAt(page, 'feed')));
  const all = pages.flatMap((page) => listAt(page, 'feed'));
  const own = all.filter((entry) => !isRepost(entry) && did !== '' && authorOf(uriOf(entry)) === did);
  const ours = all.filter((entry) => isRepost(entry) || own.includes(entry));
  const read = onceEach(ours.map((entry, index) => postOf(entry, did, index)));
  // Replies to a post count those that stand directly under it (general knowledge of the network).
  const posts = lessThreads(read, [...new Map(own.map((entry) => [uriOf(entry), parentOf(entry)])).values()]);
  return {
    posts: replies ? answeredIn(posts, own, did) : posts,
    replies,
    exchanges: replies ? blueskyExchanges(own, did) : [],
    troubles: troublesOf(wrong, all.length - ours.length, posts),
  };
};
