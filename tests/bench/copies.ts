/** How well near-copies are recognised, and how long five thousand posts take against five hundred news items. */
import type { Post } from '../../src/channel/post.ts';
import { type Published, rebroadcast } from '../../src/channel/rebroadcast.ts';
import { type NewsWithPosts, pairsOf, precisionAndRecall } from '../corpus/copies.ts';
import { FRENCH, FRENCH_ASIDE } from '../corpus/copies-fr.ts';
import { DUTCH, DUTCH_ASIDE } from '../corpus/copies-nl.ts';
import { type Figure, median } from './figure.ts';

const SETS: readonly (readonly [string, readonly NewsWithPosts[]])[] = [
  ['Dutch', DUTCH],
  ['Dutch, set aside', DUTCH_ASIDE],
  ['French', FRENCH],
  ['French, set aside', FRENCH_ASIDE],
];

const HOUR = 3_600_000;

/** The corpus over and over, each time with words of its neighbours, so that no two are the same. */
const crowd = (posts: number, news: number): { posts: Post[]; news: Published[] } => {
  const items = SETS.flatMap(([, all]) => all);
  const texts = pairsOf(items).map(({ post }) => post);
  const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];
  const made = (index: number): Published => {
    const [one, other] = [pick(items, index), pick(items, index * 7 + 3)];
    const text = `${one?.text} ${other?.text}`;
    return { title: `${one?.title} ${index}`, text, link: `${one?.link}/${index}`, at: index * 10 * HOUR };
  };
  const said = (index: number): Post => {
    const text = `${pick(texts, index)} ${pick(texts, index * 13 + 5)?.slice(0, 40)}`;
    return { id: String(index), at: index * HOUR, text, kind: 'post' };
  };
  return {
    posts: Array.from({ length: posts }, (_, index) => said(index)),
    news: Array.from({ length: news }, (_, index) => made(index)),
  };
};

const took = (posts: readonly Post[], news: readonly Published[]): number =>
  median(
    Array.from({ length: 5 }, () => {
      const start = performance.now();
      rebroadcast(posts, news);
      return performance.now() - start;
    }),
  );

export const copies = async (): Promise<Figure[]> => {
  const quality = SETS.map(([name, items]): Figure => {
    const pairs = pairsOf(items);
    const { precision, recall } = precisionAndRecall(pairs);
    return {
      what: `near-copies in ${name}: precision`,
      measured: precision.toFixed(3),
      against: `recall ${recall.toFixed(3)}, ${pairs.length} pairs`,
      ratio: null,
      aim: 'both at least 0.9',
    };
  });
  const [small, large] = [crowd(500, 500), crowd(5_000, 500)];
  const [few, many] = [took(small.posts, small.news), took(large.posts, large.news)];
  const speed: Figure = {
    what: '5,000 posts against 500 news items',
    measured: `${many.toFixed(0)} ms`,
    against: `10 × ${few.toFixed(0)} ms for 500 posts`,
    ratio: many / (10 * few),
    aim: '< 1,000 ms, at most 1: linear',
  };
  return [...quality, speed];
};
