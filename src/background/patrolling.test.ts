/** A patrol finds who looks like us, keeps it with its proof, and tells it once; a silent host teaches nothing. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { organisation } from '../municipality/free-entry.ts';
import { readList } from '../municipality/list.ts';
import type { Municipality } from '../municipality/municipality.ts';
import { PLATFORMS } from '../platforms/index.ts';
import type { Answer, Reply } from '../probe/reply.ts';
import { onLookout } from '../schedule/lookout.ts';
import { rations } from '../schedule/patrol.ts';
import type { State } from '../state/state.ts';
import { turn } from './commands.ts';
import { recall, recallKept } from './memory.ts';
import { patrol } from './patrolling.ts';
import type { Probing } from './probing.ts';

const NOW = Date.UTC(2026, 10, 25, 10);
const town = {
  ...(organisation('Stad Gent') as Municipality),
  id: 'be:44021',
  name: 'Gent',
  names: [{ language: 'nl' as const, name: 'Gent' }],
};
const bluesky = PLATFORMS.filter((one) => one.id === 'bluesky');

type Actor = { did: string; handle: string; displayName?: string; description?: string };
const CLONE: Actor = { did: 'did:plc:clone', handle: 'gent-prijzen.bsky.social', displayName: 'Stad Gent' };
const JOKE: Actor = { did: 'did:plc:joke', handle: 'nietgent.bsky.social', displayName: 'Niet Stad Gent (parodie)' };
const NOBODY = { error: 'InvalidRequest', message: 'Profile not found' };

const json = (url: string, status: number, value: unknown): Answer => ({
  url,
  landed: url,
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
  cut: false,
});

/** What the network answers: to a search everybody, to a name whoever holds it. */
const network =
  (actors: readonly Actor[]) =>
  (url: string): Reply => {
    const asked = new URL(url).searchParams.get('actor');
    if (url.includes('searchActors')) return json(url, 200, { actors });
    const one = actors.find((actor) => actor.handle === asked);
    return one ? json(url, 200, one) : json(url, 400, NOBODY);
  };

const probing = (answer: (url: string) => Reply, now = NOW): Probing => ({
  lanes: { ask: async ({ ask, read }) => read(answer(ask.url)), stop: () => undefined },
  keys: {},
  controls: {},
  now: () => now,
  chance: () => 0.5,
  judged: () => undefined,
  settled: async () => undefined,
});

const stateNow = async (): Promise<State> => {
  const memory = await recall();
  if (typeof memory === 'string') throw new Error(memory);
  return memory.state;
};

/** Goes one round with what the network says, at a moment. */
const goRound = async (answer: (url: string) => Reply, now = NOW): Promise<void> => {
  const memory = await recall();
  if (typeof memory === 'string') throw new Error(memory);
  const kept = await recallKept();
  const due = rations({ ...memory, patrols: kept.patrols }, bluesky, now);
  for (const ration of due) await patrol(probing(answer, now), memory.state, ration, { towns: readList([]), kept });
};

const lookalikes = async (): Promise<string[]> =>
  Object.values((await recallKept()).lookalikes).map((one) => one.handle);
const alerts = async (): Promise<string[]> => (await stateNow()).alerts.map((one) => `${one.kind} ${one.handle}`);

const DAY = 86_400_000;

beforeEach(async () => {
  await browser.storage.local.clear();
  await turn({ do: 'watch', municipality: town });
  await turn({ do: 'check', municipality: town.id });
  await turn({ do: 'guard', municipality: town.id, guard: { lookalikes: true } });
});

describe('a patrol', () => {
  it('keeps a copy and a joke that a search brings, and tells only the copy', async () => {
    await goRound(network([CLONE, JOKE]));
    expect(await lookalikes()).toEqual(expect.arrayContaining(['gent-prijzen', 'nietgent']));
    expect(await alerts()).toEqual(['lookalike gent-prijzen']);
  });

  it('tells it once, however often it is seen', async () => {
    await goRound(network([CLONE]));
    await goRound(network([CLONE]), NOW + 9 * DAY);
    expect(await alerts()).toEqual(['lookalike gent-prijzen']);
  });

  it('knows a renamed account by its number, and keeps it under its new name only', async () => {
    await goRound(network([CLONE]));
    await goRound(network([{ ...CLONE, handle: 'gent-winst.bsky.social' }]), NOW + 9 * DAY);
    expect(await lookalikes()).toEqual(['gent-winst']);
    const [kept] = Object.values((await recallKept()).lookalikes);
    expect(kept?.history).toMatchObject([{ what: 'handle', from: 'gent-prijzen', to: 'gent-winst' }]);
  });

  it('searches again for who asked while a search was under way: what came since may be missing from it', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW });
    let questions = 0;
    const slow = (url: string): Reply => {
      vi.setSystemTime(Date.now() + 1_000);
      if (url.includes('searchActors') && ++questions === 1) void turn({ do: 'patrol', municipality: town.id });
      return network([CLONE])(url);
    };
    const memory = await recall();
    if (typeof memory === 'string') throw new Error(memory);
    const kept = await recallKept();
    const [ration] = rations({ ...memory, patrols: kept.patrols }, bluesky, NOW);
    if (!ration) throw new Error('nothing is due');
    await patrol({ ...probing(slow), now: Date.now }, memory.state, ration, { towns: readList([]), kept });
    const after = await recall();
    if (typeof after === 'string') throw new Error(after);
    const [again] = rations({ ...after, patrols: (await recallKept()).patrols }, bluesky, Date.now());
    expect(questions).toBeGreaterThan(0);
    expect(again).toMatchObject({ search: true, why: 'asked' });
    vi.useRealTimers();
  });

  it('tells nothing new of an account that a person called harmless', async () => {
    await goRound(network([CLONE]));
    const own = { municipality: town.id, platform: 'bluesky', handle: 'gent-prijzen' };
    await turn({ do: 'judge', decided: 'satire', by: 'AB', note: '', ...own });
    await goRound(network([{ ...CLONE, displayName: 'Stad Gent!' }]), NOW + 9 * DAY);
    expect((await stateNow()).alerts.every((one) => one.closed)).toBe(true);
  });

  it('learns nothing from a host that refuses or answers nonsense', async () => {
    for (const answer of [
      (): Reply => ({ silent: 'timeout' }),
      (url: string): Reply => ({ ...json(url, 429, {}), status: 429 }),
      (url: string): Reply => ({ ...json(url, 200, {}), body: '<html>hello</html>' }),
      (url: string): Reply => json(url, 200, { actors: 'none' }),
    ])
      await goRound(answer);
    expect(await lookalikes()).toEqual([]);
    expect(await alerts()).toEqual([]);
  });

  it('asks X by its sign-up when there is no key, so that every name of the list has its turn', () => {
    const x = PLATFORMS.find((one) => one.id === 'x');
    expect(x && onLookout(x, {}).probes.map((one) => one.id)).toEqual(['x/sign-up']);
    expect(x && onLookout(x, { x: 'key' }).probes.map((one) => one.id)).toEqual(['x/api']);
  });

  it('does not take a name for asked that no host heard of', async () => {
    await goRound(() => ({ silent: 'ungranted' }));
    const [patrolled] = Object.values((await recallKept()).patrols);
    expect(patrolled).toMatchObject({ asked: {}, searchedAt: null, triedAt: NOW });
  });

  it('never keeps an account that stands in the register', async () => {
    await turn({ do: 'ours', by: '', municipality: town.id, platform: 'bluesky', handle: 'gent-prijzen' });
    await goRound(network([CLONE]));
    expect(await lookalikes()).toEqual([]);
  });

  it('finds a copy by the name that was made to look like ours, and does not find it twice', async () => {
    const typed: Actor = { did: 'did:plc:t', handle: 'stad-gent-be.bsky.social', displayName: 'Stad Gent' };
    const quiet = (url: string): Reply =>
      url.includes('searchActors') ? json(url, 200, { actors: [] }) : network([typed])(url);
    for (let day = 0; day < 4; day++) await goRound(quiet, NOW + day * DAY);
    const found = await lookalikes();
    expect(found.length).toBe(new Set(found).size);
    const patrols = Object.values((await recallKept()).patrols);
    expect(Object.keys(patrols[0]?.asked ?? {}).length).toBeGreaterThan(40);
  });
});
