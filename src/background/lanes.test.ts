/** Lanes keep the manners: two at a time, spaced, none after a refusal, none without permission. */
import { describe, expect, it } from 'vitest';
import type { Manners } from '../probe/platform.ts';
import type { Host } from '../state/machine.ts';
import type { Evidence } from '../verdict/evidence.ts';
import { type Edge, openLanes } from './lanes.ts';

type Asked = { at: number; url: string };

/** A stepping clock: time moves only when somebody sleeps. */
const rig = (answers: (url: string) => 'free' | 'limited' | 'timeout' | 'server-fault', latency = 500) => {
  const asked: Asked[] = [];
  const remembered: Record<string, Host> = {};
  const sleepers: { until: number; wake: () => void }[] = [];
  let [now, busy, most] = [0, 0, 0];
  const sleep = (milliseconds: number) =>
    new Promise<void>((wake) => {
      sleepers.push({ until: now + milliseconds, wake });
    });
  const run = async (work: Promise<unknown>) => {
    let done = false;
    void work.then(() => {
      done = true;
    });
    while (!done) {
      await new Promise((next) => setImmediate(next));
      const next = sleepers.sort((a, b) => a.until - b.until).shift();
      if (!next) continue;
      now = Math.max(now, next.until);
      next.wake();
    }
  };
  const edge: Edge = {
    ask: async ({ url }) => {
      asked.push({ at: now, url });
      busy += 1;
      most = Math.max(most, busy);
      await sleep(latency);
      busy -= 1;
      return { url, landed: url, status: 200, headers: {}, body: answers(url), cut: false };
    },
    granted: async (host) => host !== 'not.allowed',
    now: () => now,
    sleep,
    remember: (host, state) => {
      remembered[host] = state;
    },
  };
  return { edge, asked, remembered, run, most: () => most };
};

const from = { by: 'probe', probe: 'p', address: '' } as const;
const question = (url: string, asked = true) => ({
  ask: { url, method: 'GET' as const, headers: {} },
  asked,
  read: (reply: { silent: string } | { body: string }): Evidence => {
    const doubt =
      'silent' in reply
        ? reply.silent
        : ['limited', 'timeout', 'server-fault'].includes(reply.body)
          ? reply.body
          : null;
    return doubt
      ? { says: 'nothing', doubt: doubt as 'limited', from, at: 0 }
      : { says: 'free', strength: 'likely', from, at: 0 };
  },
});
const urls = (count: number, host = 'one.example') =>
  Array.from({ length: count }, (_, index) => `https://${host}/${index}`);
const manners = (of: Partial<Manners>) => new Map([['one.example', { spacing: 200, atOnce: 2 as const, ...of }]]);
const doubts = (list: (Evidence | null)[]) =>
  list.map((one) => (one?.says === 'nothing' ? one.doubt : (one?.says ?? null)));

describe('a lane', () => {
  it('asks at most two at a time and leaves the spacing between starts', async () => {
    const { edge, asked, run, most } = rig(() => 'free');
    const lanes = openLanes(edge, manners({}), {});
    await run(Promise.all(urls(6).map((url) => lanes.ask(question(url)))));
    expect(most()).toBe(2);
    const gaps = asked.slice(1).map((one, index) => one.at - (asked[index]?.at ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(200);
  });

  it('asks one at a time where the platform bears no more', async () => {
    const { edge, run, most } = rig(() => 'free');
    const lanes = openLanes(edge, manners({ atOnce: 1 }), {});
    await run(Promise.all(urls(4).map((url) => lanes.ask(question(url)))));
    expect(most()).toBe(1);
  });

  it('does not make one host wait for another', async () => {
    const { edge, asked, run } = rig(() => 'free');
    const lanes = openLanes(edge, new Map(), {});
    await run(
      Promise.all(
        ['a.example', 'b.example', 'c.example'].flatMap((host) => urls(1, host)).map((url) => lanes.ask(question(url))),
      ),
    );
    expect(asked.map((one) => one.at)).toEqual([0, 0, 0]);
  });

  it('stops at a refusal: the rest is answered with the same doubt and not asked', async () => {
    const { edge, asked, remembered, run } = rig(() => 'limited');
    const lanes = openLanes(edge, manners({ atOnce: 1 }), {});
    const all = Promise.all(urls(5).map((url) => lanes.ask(question(url))));
    await run(all);
    expect(asked).toHaveLength(1);
    expect(doubts(await all)).toEqual(['limited', 'limited', 'limited', 'limited', 'limited']);
    expect(remembered['one.example']?.refusals).toBe(1);
  });

  it('does not wait for a host again and again: two silences in a row end its round', async () => {
    const { edge, asked, run } = rig(() => 'timeout');
    const lanes = openLanes(edge, manners({ atOnce: 1 }), {});
    const all = Promise.all(urls(6).map((url) => lanes.ask(question(url))));
    await run(all);
    expect(asked).toHaveLength(2);
    expect(doubts(await all)).toEqual(new Array(6).fill('timeout'));
  });

  it('ends its round after two faults in a row, and remembers them so that the clock waits', async () => {
    const { edge, asked, remembered, run } = rig(() => 'server-fault');
    const lanes = openLanes(edge, manners({ atOnce: 1 }), {});
    const all = Promise.all(urls(6).map((url) => lanes.ask(question(url))));
    await run(all);
    expect(asked).toHaveLength(2);
    expect(doubts(await all)).toEqual(new Array(6).fill('server-fault'));
    expect(remembered['one.example']?.guess).toBeGreaterThan(0);
    expect(remembered['one.example']?.told).toBe(0);
  });

  it('asks no more than its budget, and says that the rest has to wait', async () => {
    const { edge, asked, run } = rig(() => 'free');
    const lanes = openLanes(edge, manners({ budget: { asks: 2, per: 60_000 } }), {});
    const all = Promise.all(urls(4).map((url) => lanes.ask(question(url))));
    await run(all);
    expect(asked).toHaveLength(2);
    expect(doubts(await all)).toEqual(['free', 'free', 'limited', 'limited']);
  });

  it('keeps to a wait the host named before, also when a person asks', async () => {
    const { edge, asked, run } = rig(() => 'free');
    const lanes = openLanes(edge, manners({}), {
      'one.example': { told: 9_000, guess: 9_000, refusals: 1, recent: [] },
    });
    const all = Promise.all([lanes.ask(question('https://one.example/'))]);
    await run(all);
    expect(asked).toEqual([]);
    expect(doubts(await all)).toEqual(['limited']);
  });

  it('asks nothing where permission is missing', async () => {
    const { edge, asked, run } = rig(() => 'free');
    const all = Promise.all([openLanes(edge, new Map(), {}).ask(question('https://not.allowed/'))]);
    await run(all);
    expect(asked).toEqual([]);
    expect(doubts(await all)).toEqual(['ungranted']);
  });

  it('drops what was not asked yet when it is stopped', async () => {
    const { edge, asked, run } = rig(() => 'free');
    const lanes = openLanes(edge, manners({ atOnce: 1 }), {});
    const all = Promise.all(urls(3).map((url) => lanes.ask(question(url))));
    lanes.stop();
    await run(all);
    expect(asked.length).toBeLessThanOrEqual(1);
    expect(doubts(await all).slice(1)).toEqual([null, null]);
  });
});
