/** Posts and news items that near-copies are measured on: their shape, the labelled pairs, and how well these are told. */
import { nearCopy } from '../../src/channel/near-copy.ts';

/** The first four are copies, the last two are not; `topic` shares its subject and many of its words. */
export type CopyKind = 'exact' | 'shortened' | 'reworded' | 'decorated' | 'topic' | 'other';

export type NewsWithPosts = {
  title: string;
  text: string;
  link: string;
  posts: readonly (readonly [kind: CopyKind, text: string])[];
};

export type Pair = { kind: CopyKind; copy: boolean; post: string; news: NewsWithPosts };

const COPIES: ReadonlySet<CopyKind> = new Set(['exact', 'shortened', 'reworded', 'decorated']);

/** Every post beside the news item it was written around. */
export const pairsOf = (items: readonly NewsWithPosts[]): Pair[] =>
  items.flatMap((news) => news.posts.map(([kind, post]) => ({ kind, copy: COPIES.has(kind), post, news })));

/** @returns precision 1 where nothing was found wrongly, recall 1 where nothing was missed */
export const precisionAndRecall = (pairs: readonly Pair[]): { precision: number; recall: number } => {
  const found = pairs.filter(({ post, news }) => nearCopy(post, news));
  const right = found.filter(({ copy }) => copy).length;
  const copies = pairs.filter(({ copy }) => copy).length;
  return { precision: found.length === 0 ? 1 : right / found.length, recall: copies === 0 ? 1 : right / copies };
};
