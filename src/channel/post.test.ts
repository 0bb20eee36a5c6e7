import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf, median, type Post, seemsToAsk } from './post.ts';

const count = fc.option(fc.nat(50), { nil: undefined });

/** Posts as sources give them, with a secret in every text. */
const posts = fc.array(
  fc
    .record({
      kind: fc.constantFrom('post', 'reply', 'repost'),
      toOneself: fc.boolean(),
      question: fc.boolean(),
      answered: fc.option(fc.boolean(), { nil: undefined }),
      likes: count,
      comments: count,
      shares: count,
      reach: count,
    })
    .map(({ answered, likes, comments, shares, reach, ...rest }, index = 0): Post => {
      const numbers = Object.entries({ likes, comments, shares, reach }).filter(([, value]) => value !== undefined);
      const told = answered === undefined ? {} : { answered };
      return { id: `secret ${index}`, at: null, text: 'secret', ...rest, ...told, ...Object.fromEntries(numbers) };
    }),
  { maxLength: 40 },
);

describe('the median', () => {
  it('has as many values under it as above it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1 }), (values) => {
        const middle = median(values) ?? Number.NaN;
        const under = values.filter((value) => value < middle).length;
        const above = values.filter((value) => value > middle).length;
        expect(under).toBeLessThanOrEqual(values.length / 2);
        expect(above).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });

  it.each([
    [[], null],
    [[7], 7],
    [[4, 1], 2.5],
    [[9, 1, 2], 2],
    [[1, 2, 3, 100], 2.5],
  ])('of %j is %j', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('leaves its list as it was', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('the counts of posts', () => {
  it('are what counting one by one gives', () => {
    fc.assert(
      fc.property(posts, fc.boolean(), (all, replies) => {
        const counts = countsOf(all, { replies });
        let [own, toOthers, threads, reposts, asking, commented, silent, quiet] = [0, 0, 0, 0, 0, 0, 0, 0];
        for (const post of all) {
          if (post.kind === 'repost') reposts++;
          if (post.kind === 'reply') post.toOneself ? threads++ : toOthers++;
          if (post.kind !== 'post') continue;
          own++;
          if (post.question) asking++;
          if (post.comments === 0) quiet++;
          if ((post.comments ?? 0) > 0 && post.answered !== undefined) commented++;
          if ((post.comments ?? 0) > 0 && post.answered === false) silent++;
        }
        expect(counts).toMatchObject({ posts: own, threads, reposts, invitations: asking });
        expect(counts).toMatchObject({ commented, unanswered: silent, uncommented: quiet });
        expect(counts.replies).toBe(replies ? toOthers : null);
      }),
    );
  });

  it('tell of each number how many tell it, how many have one, the sum and the median', () => {
    fc.assert(
      fc.property(posts, (all) => {
        const told = all.flatMap(({ kind, likes }) => (kind === 'post' && likes !== undefined ? [likes] : []));
        expect(countsOf(all, { replies: true }).likes).toEqual({
          told: told.length,
          some: told.filter((likes) => likes >= 1).length,
          sum: told.reduce((sum, likes) => sum + likes, 0),
          median: median(told),
        });
      }),
    );
  });

  it('hold no text, no id and no address', () => {
    fc.assert(
      fc.property(posts, (all) => {
        const held = JSON.stringify(countsOf(all, { replies: true, rebroadcast: { of: 1, copies: 1 } }));
        expect(held).not.toMatch(/secret/);
        expect(held.replace(/"[a-zA-Z]+":/g, '')).toMatch(/^[\d{},.null]*$/);
      }),
    );
  });

  it('leave out numbers that are none', () => {
    const odd = [Number.NaN, -3, Number.POSITIVE_INFINITY, 4].map(
      (likes, index): Post => ({ id: `${index}`, at: null, text: '', kind: 'post', likes }),
    );
    expect(countsOf(odd, { replies: false }).likes).toEqual({ told: 1, some: 1, sum: 4, median: 4 });
  });

  it('say nothing of what was not compared', () => {
    expect(countsOf([], { replies: false })).toMatchObject({ replies: null, rebroadcast: null, crossPosted: null });
    const told = countsOf([], { replies: true, crossPosted: { of: 3, copies: 1 } });
    expect(told).toMatchObject({ replies: 0, rebroadcast: null, crossPosted: { of: 3, copies: 1 } });
  });
});

describe('a question', () => {
  it.each([
    ['Wat vind jij?', true],
    ['Kom je ook? 🎉', true],
    ['Kijk op https://stad.be/zoek?q=park', false],
    ['Het park is open.', false],
    ['Kijk op www.stad.be/?p=3 en zeg: goed?', true],
  ])('is suggested for %j: %j', (text, asks) => {
    expect(seemsToAsk(text)).toBe(asks);
  });
});
