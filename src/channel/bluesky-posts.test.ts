import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blueskyPosts } from './bluesky-posts.ts';
import { countsOf } from './post.ts';

const US = 'did:plc:lindebeke';
const CITIZEN = 'did:plc:citizen';
const at = (did: string, key: string): string => `at://${did}/app.bsky.feed.post/${key}`;

type Reply = { parent: string; root: string };

/** An entry as the network writes it, with the citizen's words wherever the network puts them. */
const entry = (key: string, text: string, reply?: Reply, numbers: Readonly<Record<string, number>> = {}) => ({
  post: {
    uri: at(US, key),
    author: { did: US, handle: 'stad.lindebeke.be' },
    record: {
      $type: 'app.bsky.feed.post',
      text,
      createdAt: '2026-11-20T09:00:00.000Z',
      ...(reply ? { reply: { parent: { uri: reply.parent }, root: { uri: reply.root } } } : {}),
    },
    ...numbers,
  },
  ...(reply
    ? { reply: { parent: { author: { did: CITIZEN, handle: 'piet.citizen' }, record: { text: 'citizen' } } } }
    : {}),
});

const asked = { did: US, replies: true };
const read = (...feed: unknown[]) => blueskyPosts([{ feed }], asked);

describe('our posts on Bluesky', () => {
  it('bring their numbers; a quote is a share', () => {
    const numbers = { likeCount: 4, replyCount: 2, repostCount: 3, quoteCount: 1 };
    expect(read(entry('1', 'Kom je ook?', undefined, numbers)).posts).toEqual([
      {
        id: at(US, '1'),
        at: Date.UTC(2026, 10, 20, 9),
        text: 'Kom je ook?',
        kind: 'post',
        likes: 4,
        comments: 2,
        shares: 4,
        question: true,
        answered: false,
      },
    ]);
  });

  it('tell dialogue from a thread with oneself and from reposts', () => {
    const { posts, troubles } = read(
      entry('4', 'Dag Piet, dat klopt.', { parent: at(CITIZEN, 'a'), root: at(US, '1') }),
      {
        post: { uri: at(CITIZEN, 'z'), record: { text: 'citizen' } },
        reason: { $type: 'app.bsky.feed.defs#reasonRepost' },
      },
      entry('2', 'Vervolg', { parent: at(US, '1'), root: at(US, '1') }),
      entry('1', 'Nieuws', undefined, { replyCount: 3 }),
    );
    expect(troubles).toEqual([{ is: 'undated', count: 1 }]);
    expect(countsOf(posts, { replies: true })).toMatchObject({ posts: 1, replies: 1, threads: 1, reposts: 1 });
    // One of the three replies is our own second part.
    expect(posts.find(({ kind }) => kind === 'post')).toMatchObject({ comments: 2, answered: true });
  });

  it('are unanswered when we only wrote elsewhere', () => {
    const { posts } = read(
      entry('4', 'Dag', { parent: at(CITIZEN, 'a'), root: at(CITIZEN, 'a') }),
      entry('1', 'Nieuws', undefined, { replyCount: 1 }),
    );
    expect(countsOf(posts, { replies: true })).toMatchObject({ commented: 1, unanswered: 1 });
  });

  it('say nothing of answers when replies were not asked for', () => {
    const { posts, replies } = blueskyPosts([{ feed: [entry('1', 'Nieuws', undefined, { replyCount: 1 })] }], {
      ...{ did: US, replies: false },
    });
    expect(replies).toBe(false);
    expect(countsOf(posts, { replies })).toMatchObject({ replies: null, commented: 0 });
  });

  it('come once each, also when one is pinned or two pages overlap', () => {
    const pinned = { ...entry('1', 'Nieuws'), reason: { $type: 'app.bsky.feed.defs#reasonPin' } };
    const pages = [{ feed: [pinned, entry('2', 'Meer')] }, { feed: [entry('2', 'Meer'), entry('1', 'Nieuws')] }];
    expect(blueskyPosts(pages, asked).posts.map(({ kind }) => kind)).toEqual(['post', 'post']);
  });

  it('take the page of a card, or else the first link', () => {
    const card = entry('1', 'Lees');
    const record = { ...card.post.record, embed: { external: { uri: 'https://lindebeke.be/nieuws' } } };
    const facets = [{ features: [{ $type: 'app.bsky.richtext.facet#tag', tag: 'x' }, { uri: 'https://a.be/b' }] }];
    const linked = entry('2', 'Lees');
    const { posts } = read(
      { post: { ...card.post, record } },
      { post: { ...linked.post, record: { ...linked.post.record, facets } } },
    );
    expect(posts.map(({ link }) => link)).toEqual(['https://lindebeke.be/nieuws', 'https://a.be/b']);
  });
});

describe('trouble with Bluesky', () => {
  it.each([
    [{ error: 'InvalidRequest', message: 'Profile not found' }, [{ is: 'refused' }]],
    [{ posts: [] }, [{ is: 'shape' }]],
    [null, [{ is: 'shape' }]],
    [{ feed: [{ post: { uri: at(CITIZEN, '1'), record: { text: 'citizen' } } }] }, [{ is: 'foreign', count: 1 }]],
  ])('in %j is %j', (page, troubles) => {
    expect(blueskyPosts([page], asked)).toEqual({ posts: [], replies: true, exchanges: [], troubles });
  });

  it('never follows from anything at all', () => {
    const broken = fc.oneof(fc.anything(), fc.record({ feed: fc.array(fc.anything()) }));
    fc.assert(
      fc.property(fc.array(broken), fc.string(), fc.boolean(), (pages, did, replies) => {
        expect(Array.isArray(blueskyPosts(pages, { did, replies }).posts)).toBe(true);
      }),
    );
  });
});

describe('a citizen', () => {
  it('leaves no word, name or address behind', () => {
    const reply = fc.constantFrom(
      undefined,
      { parent: at(CITIZEN, 'a'), root: at(US, '1') },
      { parent: at(CITIZEN, 'a'), root: at(CITIZEN, 'a') },
      { parent: at(US, '1'), root: at(CITIZEN, 'a') },
    );
    const texts = fc.constantFrom('Dag @piet.citizen!', 'Nieuws', '@piet.citizen');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), texts, reply)), (list) => {
        const feed = list.map(([key, text, to]) => entry(String(key), text, to));
        const repost = {
          post: { uri: at(CITIZEN, 'z'), record: { text: 'citizen' } },
          reason: { by: { did: CITIZEN } },
        };
        const reposted = { ...repost, reason: { ...repost.reason, $type: 'app.bsky.feed.defs#reasonRepost' } };
        expect(JSON.stringify(read(...feed, reposted))).not.toMatch(/citizen|piet/i);
      }),
    );
  });
});
