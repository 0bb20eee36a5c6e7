/** An open channel's feed becomes counts by month, and nothing but counts; what a person typed stands. */
import { beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { countsOf } from '../channel/post.ts';
import { organisation } from '../municipality/free-entry.ts';
import type { Municipality } from '../municipality/municipality.ts';
import type { Reply } from '../probe/reply.ts';
import { accountKey, newAccount } from '../register/account.ts';
import { remember } from '../verdict/remember.ts';
import { turn } from './commands.ts';
import { feedTurns, readFeeds } from './feeding.ts';
import { recall, recallKept } from './memory.ts';
import type { Probing } from './probing.ts';
import { record } from './record.ts';

const NOW = Date.UTC(2026, 10, 25, 10);
const DAY = 86_400_000;
const DID = 'did:plc:stadgent';
const town = { ...(organisation('Gent') as Municipality), id: 'be:44021' };
const own = { municipality: town.id, platform: 'bluesky', handle: 'stadgent' };

const post = (at: string, text: string, answers?: string) => ({
  post: {
    uri: `at://${DID}/app.bsky.feed.post/${at}`,
    author: { did: DID, handle: 'stadgent.bsky.social' },
    record: {
      $type: 'app.bsky.feed.post',
      text,
      createdAt: at,
      ...(answers && { reply: { parent: { uri: answers }, root: { uri: answers } } }),
    },
    replyCount: 0,
    likeCount: 3,
    repostCount: 0,
    indexedAt: at,
  },
});

const FEED = {
  feed: [
    post('2026-11-20T09:00:00.000Z', 'Werken in de Veldstraat vanaf maandag.'),
    post('2026-11-19T09:00:00.000Z', 'Dag Jan, dat kan aan het loket.', 'at://did:plc:jan/app.bsky.feed.post/1'),
    post('2026-10-02T09:00:00.000Z', 'Kom je mee praten over het park?'),
  ],
};

const reply = (url: string, status: number, body: unknown): Reply => ({
  url,
  landed: url,
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
  cut: false,
});

const goRound = async (answer: (url: string) => Reply, now = NOW): Promise<void> => {
  const probing: Probing = {
    lanes: { ask: async ({ ask, read }) => read(answer(ask.url)), stop: () => undefined },
    keys: {},
    controls: {},
    now: () => now,
    chance: () => 0.5,
    judged: () => undefined,
    settled: async () => undefined,
  };
  const memory = await recall();
  if (typeof memory === 'string') throw new Error(memory);
  const kept = await recallKept();
  await readFeeds(probing, memory.state, kept, feedTurns(memory.state, kept, memory.machine, now));
};

const dialogue = async () => {
  const memory = await recall();
  return typeof memory === 'string' ? [] : memory.state.channels.dialogue;
};

const good = (url: string) => reply(url, 200, FEED);

beforeEach(async () => {
  await browser.storage.local.clear();
  await turn({ do: 'watch', municipality: town });
  const taken = {
    says: 'taken',
    holder: 'profile',
    profile: { handle: 'stadgent', name: 'Stad Gent', stableId: DID, followers: 900 },
    from: { by: 'probe', probe: 'bluesky/profile', address: '' },
    at: NOW,
  } as const;
  const finding = remember(undefined, { platform: 'bluesky', handle: 'stadgent' }, [taken], NOW);
  await record({}, () => ({ items: [{ kind: 'finding', key: 'bluesky stadgent', value: finding }] }));
  await turn({ do: 'register', change: 'enter', accounts: [{ ...newAccount(own), state: 'open' }] });
});

describe('an open feed', () => {
  it('becomes counts by month', async () => {
    await goRound(good);
    const kept = await dialogue();
    expect(kept.map((one) => [one.period, one.counts.posts, one.counts.replies])).toEqual([
      ['2026-10', 1, 0],
      ['2026-11', 1, 1],
    ]);
    expect(kept[0]).toMatchObject({ key: accountKey(own), from: 'feed', around: { followers: 900 } });
  });

  it('leaves out its oldest month when the page is full, however few of its posts count', async () => {
    const recent = Array.from({ length: 45 }, (_, hour) =>
      post(new Date(NOW - hour * 3_600_000).toISOString(), 'Nieuws.'),
    );
    const old = post('2026-09-30T09:00:00.000Z', 'Een bericht van toen.');
    await goRound((url) => reply(url, 200, { feed: [...recent, ...recent, old] }));
    expect((await dialogue()).map(({ period }) => period)).toEqual(['2026-11']);
  });

  it('counts no post of a month that is still to come', async () => {
    const later = post('2027-03-01T09:00:00.000Z', 'Uit de toekomst.');
    await goRound((url) => reply(url, 200, { feed: [later, ...FEED.feed] }));
    expect((await dialogue()).map(({ period }) => period)).toEqual(['2026-10', '2026-11']);
  });

  it('says nothing of the followers of a month that is long past', async () => {
    await goRound((url) => reply(url, 200, { feed: [...FEED.feed, post('2026-07-01T09:00:00.000Z', 'Zomer.')] }));
    expect((await dialogue()).map(({ period, around }) => [period, around.followers])).toEqual([
      ['2026-07', null],
      ['2026-10', 900],
      ['2026-11', 900],
    ]);
  });

  it('tells how fast we answered under our own posts, not how much stayed without an answer', async () => {
    const root = `at://${DID}/app.bsky.feed.post/2026-10-02T09:00:00.000Z`;
    const question = { uri: 'at://did:plc:jan/app.bsky.feed.post/2', indexedAt: '2026-11-18T07:00:00.000Z' };
    const answer = post('2026-11-18T11:00:00.000Z', 'Dag Jan, zaterdag.');
    const record = { ...answer.post.record, reply: { parent: { uri: question.uri }, root: { uri: root } } };
    const entry = { post: { ...answer.post, record }, reply: { parent: question } };
    await goRound((url) => reply(url, 200, { feed: [entry, ...FEED.feed] }));
    const [october, november] = await dialogue();
    expect(october?.around.answering).toBeNull();
    expect(november?.around.answering).toMatchObject({ received: null, answered: 1, hours: 4, officeHours: 3 });
    expect(november?.around.answering?.wall).toMatchObject({ working_day: 1, never: 0 });
  });

  it('leaves no word and no name of anybody in the storage', async () => {
    await goRound(good);
    const stored = JSON.stringify(await browser.storage.local.get(null));
    for (const word of ['Veldstraat', 'Jan', 'park', 'did:plc:jan']) expect(stored).not.toContain(word);
  });

  it('is read once a week, and not of a channel that sleeps', async () => {
    await goRound(good);
    let asked = 0;
    const counting = (url: string) => {
      asked += 1;
      return good(url);
    };
    await goRound(counting, NOW + DAY);
    expect(asked).toBe(0);
    await goRound(counting, NOW + 9 * DAY);
    expect(asked).toBe(1);
    await turn({ do: 'register', change: 'move', to: 'asleep', by: '', reason: '', ...own });
    await goRound(counting, NOW + 30 * DAY);
    expect(asked).toBe(1);
  });

  it('that is empty, or fails, is not asked again and again', async () => {
    const asked: string[] = [];
    const empty = (url: string) => reply(url, 200, { feed: [] });
    const answering = (answer: (url: string) => Reply) => (url: string) => {
      asked.push(url);
      return answer(url);
    };
    for (const later of [0, 1, 2, 3]) await goRound(answering(empty), NOW + later * 3_600_000);
    expect(asked).toHaveLength(1);
    for (const days of [9, 9.1, 9.9])
      await goRound(
        answering(() => ({ silent: 'timeout' })),
        NOW + days * DAY,
      );
    expect(asked).toHaveLength(2);
    await goRound(answering(good), NOW + 10.5 * DAY);
    expect(asked).toHaveLength(3);
    await turn({ do: 'read-feed', account: accountKey(own) });
    await goRound(answering(good), NOW + 10.6 * DAY);
    await goRound(answering(good), NOW + 10.7 * DAY);
    expect(asked).toHaveLength(4);
  });

  it('that is gone, refused or of another shape changes nothing', async () => {
    await goRound(good);
    const before = await dialogue();
    for (const bad of [
      (url: string) => reply(url, 404, {}),
      (url: string) => reply(url, 200, { posts: [] }),
      (url: string): Reply => ({ ...(reply(url, 200, {}) as object), body: '<html>' }) as Reply,
      (): Reply => ({ silent: 'timeout' }),
    ])
      await goRound(bad, NOW + 9 * DAY);
    expect(await dialogue()).toEqual(before);
  });

  it('never takes the place of what a person typed for a month', async () => {
    const typed = { ...countsOf([], { replies: true }), posts: 12 };
    const around = { followers: 1, inhabitants: null, answering: null };
    const entry = { key: accountKey(own), period: '2026-11', from: 'typed', at: NOW, counts: typed, around } as const;
    await turn({ do: 'channel', change: 'dialogue', dialogue: entry });
    await goRound(good);
    expect((await dialogue()).find((one) => one.period === '2026-11')?.counts.posts).toBe(12);
  });
});
