import { describe, expect, it } from 'vitest';
import { lessThreads, mark, onceEach, troublesOf } from './own-posts.ts';
import type { Post } from './post.ts';

const post = (id: string, comments?: number): Post => ({
  ...{ id, at: 0, text: '', kind: 'post' },
  ...(comments === undefined ? {} : { comments }),
});

describe('posts of our own', () => {
  it('count no comment that we wrote ourselves, and never fewer than none', () => {
    const posts = lessThreads([post('a', 3), post('b', 0), post('c')], ['a', 'a', 'b', 'c', 'elsewhere']);
    expect(posts.map(({ comments }) => comments)).toEqual([1, 0, undefined]);
  });

  it('come once each', () => {
    expect(onceEach([post('a'), post('b'), post('a')]).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('are only marked where somebody else speaks', () => {
    expect(mark('reply', 'r', 5)).toEqual({ id: 'r', at: 5, text: '', kind: 'reply' });
  });

  it('say what was wrong, each once', () => {
    const wrong = [{ error: 'x' }, { error: 'y' }, {}, null];
    expect(troublesOf(wrong, 2, [mark('reply', 'r', null)])).toEqual([
      ...[{ is: 'refused' }, { is: 'shape' }, { is: 'foreign', count: 2 }, { is: 'undated', count: 1 }],
    ]);
    expect(troublesOf([], 0, [post('a')])).toEqual([]);
  });
});
