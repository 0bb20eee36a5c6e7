/** Our own posts on a Mastodon server, from `/api/v1/accounts/{id}/statuses`; other people's words are never kept. */
import { momentIn } from './date-text.ts';
import { countAt, listAt, textAt, valueAt } from './json-value.ts';
import { lessThreads, mark, type OwnPosts, onceEach, troublesOf } from './own-posts.ts';
import { plainText, withoutMentions } from './plain-text.ts';
import { type Post, seemsToAsk } from './post.ts';

export type MastodonAsked = {
  /** The id of our account on that server. */
  account: string;
  /** The question did not leave replies out (`exclude_replies`). */
  replies: boolean;
};

/** What only some people may see is never read, also when a server would show it. */
const OPEN: ReadonlySet<string> = new Set(['public', 'unlisted', '']);

const isBoost = (status: unknown): boolean => (valueAt(status, 'reblog') ?? null) !== null;

/** Mentions and hashtags are links as well, and they say so in their class. */
const LINK = /<a\b([^>]{0,2000})>/gi;

const linkIn = (html: string): string => {
  const tags = [...html.matchAll(LINK)].map(([, attributes = '']) => attributes);
  const plain = tags.find((tag) => !/class=["'][^"']*\b(?:mention|hashtag)\b/i.test(tag));
  return plainText(/href=["'](https?:[^"']{1,2000})["']/i.exec(plain ?? '')?.[1] ?? '');
};

const countsIn = (status: unknown): Pick<Post, 'likes' | 'comments' | 'shares'> => {
  const [likes, comments] = [countAt(status, 'favourites_count'), countAt(status, 'replies_count')];
  const shares = countAt(status, 'reblogs_count');
  return {
    ...(likes === undefined ? {} : { likes }),
    ...(comments === undefined ? {} : { comments }),
    ...(shares === undefined ? {} : { shares }),
  };
};

const postOf = (status: unknown, account: string, index: number): Post => {
  const at = momentIn(textAt(status, 'created_at'), 'UTC', null);
  if (isBoost(status)) return mark('repost', `repost ${index}`, at);
  const [id, to] = [textAt(status, 'id'), textAt(status, 'in_reply_to_account_id')];
  if (to === account) return { ...mark('reply', id, at), toOneself: true };
  // One whose addressee is gone is an answer still.
  if (to !== '' || textAt(status, 'in_reply_to_id') !== '') return mark('reply', id, at);
  const html = textAt(status, 'content');
  const text = withoutMentions(plainText(html));
  const link = textAt(status, 'card', 'url') || linkIn(html);
  return {
    ...{ id, at, text, kind: 'post' },
    ...countsIn(status),
    ...(link === '' ? {} : { link }),
    ...(seemsToAsk(text) ? { question: true } : {}),
  };
};

/**
 * Reads one or more pages of an account's statuses. A reply names the person's status and not the conversation, so whether
 * we answered under a post of ours is not told here.
 * @param pages parsed replies, anything at all
 * @param asked who we are, and whether replies were asked for
 * @returns own posts, each once; a boost is only a mark, posts by others are counted and dropped
 */
export const mastodonPosts = (pages: readonly unknown[], { account, replies }: MastodonAsked): OwnPosts => {
  const wrong = pages.filter((page) => !Array.isArray(page));
  const all = pages.flatMap((page) => listAt(page)).filter((status) => OPEN.has(textAt(status, 'visibility')));
  const ours = all.filter((status) => account !== '' && textAt(status, 'account', 'id') === account);
  const read = onceEach(ours.map((status, index) => postOf(status, account, index)));
  const ids = new Map(ours.map((status) => [textAt(status, 'id'), textAt(status, 'in_reply_to_id')]));
  const posts = lessThreads(read, [...ids.values()]);
  return { posts, replies, exchanges: [], troubles: troublesOf(wrong, all.length - ours.length, posts) };
};
