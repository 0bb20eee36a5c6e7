/** What reading our own account on an open network brings: posts, and what was wrong with the replies. */
import type { Exchange } from './answers.ts';
import { textAt } from './json-value.ts';
import type { Post } from './post.ts';

/** An error instead of posts; not the shape that was expected; posts by others that were passed over; no date. */
export type PostsTrouble = { is: 'refused' | 'shape' } | { is: 'foreign' | 'undated'; count: number };

/**
 * `replies` says whether the source shows our replies: only then does their absence mean something. `exchanges` are the
 * questions that were answered, where the source tells when they were asked.
 */
export type OwnPosts = { posts: Post[]; replies: boolean; exchanges: Exchange[]; troubles: PostsTrouble[] };

/** A reply or a repost: only that there was one is kept, since its words may be or name a citizen's. */
export const mark = (kind: 'reply' | 'repost', id: string, at: number | null): Post => ({ id, at, text: '', kind });

/** Each post once: a pinned one comes twice. */
export const onceEach = (posts: readonly Post[]): Post[] => [...new Map(posts.map((post) => [post.id, post])).values()];

/**
 * The second part of a thread counts among the replies, but nobody else wrote it.
 * @param parents the ids of posts that we ourselves went on with, once for each time
 */
export const lessThreads = (posts: readonly Post[], parents: readonly string[]): Post[] => {
  const own = new Map<string, number>();
  for (const parent of parents) own.set(parent, (own.get(parent) ?? 0) + 1);
  return posts.map((post) => {
    const threads = own.get(post.id) ?? 0;
    return post.comments === undefined ? post : { ...post, comments: Math.max(0, post.comments - threads) };
  });
};

/**
 * What was wrong.
 * @param wrong replies without posts in them
 * @param foreign how many posts were somebody else's
 */
export const troublesOf = (wrong: readonly unknown[], foreign: number, posts: readonly Post[]): PostsTrouble[] => {
  const undated = posts.filter(({ at }) => at === null).length;
  return [
    ...(wrong.some((page) => textAt(page, 'error') !== '') ? [{ is: 'refused' } as const] : []),
    ...(wrong.some((page) => textAt(page, 'error') === '') ? [{ is: 'shape' } as const] : []),
    ...(foreign > 0 ? [{ is: 'foreign', count: foreign } as const] : []),
    ...(undated > 0 ? [{ is: 'undated', count: undated } as const] : []),
  ];
};
