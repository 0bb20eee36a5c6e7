/** How well near-copies of website news are recognised, on invented posts in Dutch and French, a third kept aside. */
import { describe, expect, it } from 'vitest';
import { nearCopy } from '../src/channel/near-copy.ts';
import { type NewsWithPosts, pairsOf, precisionAndRecall } from './corpus/copies.ts';
import { FRENCH, FRENCH_ASIDE } from './corpus/copies-fr.ts';
import { DUTCH, DUTCH_ASIDE } from './corpus/copies-nl.ts';

const ALL = [DUTCH, DUTCH_ASIDE, FRENCH, FRENCH_ASIDE];

describe('the labelled pairs', () => {
  it('are more than two hundred, a third of them set aside, and hold every kind', () => {
    const pairs = pairsOf(ALL.flat());
    const aside = pairsOf([...DUTCH_ASIDE, ...FRENCH_ASIDE]);
    expect(pairs.length).toBeGreaterThanOrEqual(200);
    expect(aside.length / pairs.length).toBeCloseTo(1 / 3, 2);
    for (const kind of ['exact', 'shortened', 'reworded', 'decorated', 'topic', 'other'] as const)
      expect(aside.filter((pair) => pair.kind === kind).length).toBeGreaterThanOrEqual(10);
  });

  it('stand there once each', () => {
    const posts = pairsOf(ALL.flat()).map(({ post }) => post);
    expect(new Set(posts).size).toBe(posts.length);
  });
});

describe('a near-copy', () => {
  it.each([
    ['Dutch', DUTCH],
    ['Dutch, set aside', DUTCH_ASIDE],
    ['French', FRENCH],
    ['French, set aside', FRENCH_ASIDE],
  ])('is recognised in %s nine times out of ten, and nine times out of ten rightly', (_, items) => {
    const { precision, recall } = precisionAndRecall(pairsOf(items));
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('is hardly ever one of another news item', () => {
    const strangers = (items: readonly NewsWithPosts[]) =>
      pairsOf(items).flatMap(({ post, news }) =>
        items.filter((one) => one !== news).map((one) => ({ post, news: one })),
      );
    const wrong = ALL.flatMap((items) => strangers(items).filter(({ post, news }) => nearCopy(post, news)));
    expect(wrong).toEqual([]);
  });
});
