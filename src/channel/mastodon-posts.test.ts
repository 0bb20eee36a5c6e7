import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mastodonPosts } from './mastodon-posts.ts';
import { countsOf } from './post.ts';

const US = '10';
const asked = { account: US, replies: true };

/** A status as the server writes it. */
const status = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({
  id,
  created_at: '2026-11-20T09:00:00.000Z',
  in_reply_to_id: null,
  in_reply_to_account_id: null,
  visibility: 'public',
  account: { id: US, acct: 'lindebeke' },
  reblog: null,
  content: '<p>Nieuws</p>',
  favourites_count: 1,
  reblogs_count: 2,
  replies_count: 3,
  ...more,
});

const MENTION = '<span class="h-card"><a href="https://m.nl/@piet" class="u-url mention">@<span>piet</span></a></span>';

describe('our posts on Mastodon', () => {
  it('bring their numbers, text and link', () => {
    const content = `<p>Kom je ook, ${MENTION}? <a href="https://m.nl/tags/park" class="mention hashtag">#park</a>
      <a href="https://lindebeke.be/park?a=1&amp;b=2" rel="nofollow"><span class="invisible">https://</span>lindebeke.be</a></p>`;
    expect(mastodonPosts([[status('1', { content })]], asked)).toEqual({
      replies: true,
      exchanges: [],
      troubles: [],
      posts: [
        {
          id: '1',
          at: Date.UTC(2026, 10, 20, 9),
          text: 'Kom je ook, ? #park https://lindebeke.be',
          kind: 'post',
          likes: 1,
          comments: 3,
          shares: 2,
          link: 'https://lindebeke.be/park?a=1&b=2',
          question: true,
        },
      ],
    });
  });

  it('prefer the page of the card', () => {
    const card = { url: 'https://lindebeke.be/kaart' };
    expect(mastodonPosts([[status('1', { card })]], asked).posts[0]?.link).toBe('https://lindebeke.be/kaart');
  });

  it('tell dialogue from a thread with oneself and from boosts', () => {
    const { posts } = mastodonPosts(
      [
        [
          status('5', { reblog: { id: '99', content: 'citizen' } }),
          status('4', { in_reply_to_id: '3', in_reply_to_account_id: '77' }),
          status('3', { in_reply_to_id: '33', in_reply_to_account_id: null }),
          status('2', { in_reply_to_id: '1', in_reply_to_account_id: US }),
          status('1'),
        ],
      ],
      asked,
    );
    expect(countsOf(posts, { replies: true })).toMatchObject({ posts: 1, replies: 2, threads: 1, reposts: 1 });
    expect(posts.find(({ id }) => id === '1')?.comments).toBe(2);
  });

  it('do not tell whether we answered under them', () => {
    const { posts } = mastodonPosts([[status('1')]], asked);
    expect(countsOf(posts, { replies: true })).toMatchObject({ commented: 0, unanswered: 0 });
  });

  it('leave out what is not for everybody, and what others wrote', () => {
    const page = [
      status('1', { visibility: 'direct' }),
      status('2', { visibility: 'private' }),
      status('3', { visibility: 'unlisted' }),
      status('4', { account: { id: '11' } }),
    ];
    const { posts, troubles } = mastodonPosts([page], asked);
    expect(posts.map(({ id }) => id)).toEqual(['3']);
    expect(troubles).toEqual([{ is: 'foreign', count: 1 }]);
  });
});

describe('trouble with Mastodon', () => {
  it.each([
    [{ error: 'Record not found' }, [{ is: 'refused' }]],
    [{}, [{ is: 'shape' }]],
    [[status('1', { created_at: 'x' })], [{ is: 'undated', count: 1 }]],
  ])('in %j is %j', (page, troubles) => {
    expect(mastodonPosts([page], asked).troubles).toEqual(troubles);
  });

  it('never follows from anything at all', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.anything(), fc.array(fc.anything()))), fc.string(), (pages, account) => {
        expect(Array.isArray(mastodonPosts(pages, { account, replies: true }).posts)).toBe(true);
      }),
    );
  });
});

describe('a citizen', () => {
  it('leaves no word or name behind', () => {
    const texts = fc.constantFrom('<p>Nieuws</p>', `<p>${MENTION} dag</p>`, `Dank ${MENTION}, tot dan`);
    const to = fc.constantFrom(
      {},
      { in_reply_to_id: '7', in_reply_to_account_id: '77' },
      { reblog: { content: 'piet' } },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), texts, to)), (list) => {
        const page = list.map(([id, content, more]) => status(String(id), { content, ...more }));
        expect(JSON.stringify(mastodonPosts([page], asked))).not.toMatch(/piet|"77"/);
      }),
    );
  });
});
