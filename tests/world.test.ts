/** Every platform against its twin: right on a good day, silent on every bad one. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachOf } from '../src/municipality/rule.ts';
import { PLATFORMS, platformOf } from '../src/platforms/index.ts';
import type { Keys, Platform } from '../src/probe/platform.ts';
import { read } from '../src/probe/read.ts';
import { requestOf } from '../src/probe/request.ts';
import { conclude, type Verdict } from '../src/verdict/conclude.ts';
import { clientOf } from './world/client.ts';
import { BAD_DAYS } from './world/days.ts';
import { PRACTICE } from './world/practice.ts';
import { openWorld, type World } from './world/world.ts';

const PATIENCE = 1_500;
const KEYS: Keys = { youtube: 'key', x: 'key' };
const ASKED = PLATFORMS.filter((platform) => platform.probes.length > 0);

/** Answers without a name in them cannot show that they are about somebody else. */
const NAMELESS = ['x', 'discord', 'reddit'];

const nameOn = (platform: Platform, stem: string): string => stem + (platform.rule.suffixes ? '.gent' : '');
const HELD = 'wachtproef';
const ABSENT = 'geenzulkenaam';
const SUSPENDED = 'geschorstenaam';

let world: World;

beforeAll(async () => {
  world = await openWorld();
  for (const platform of ASKED) {
    const one = {
      platform: platform.id,
      name: 'Stad Wachtproef',
      website: 'https://www.wachtproef.be',
      followers: 4321,
    };
    world.accounts.add({ ...one, handle: nameOn(platform, HELD) });
    world.accounts.add({ ...one, handle: nameOn(platform, SUSPENDED), state: 'suspended' });
  }
});
afterAll(() => world.close());

const verdictOn = async (
  platform: Platform,
  handle: string,
  keys: Keys = KEYS,
  port = world.port,
): Promise<Verdict> => {
  const client = clientOf(port, PATIENCE);
  const evidence = await Promise.all(
    platform.probes.map(async (probe) => {
      const ask = requestOf(probe, handle, keys);
      return ask ? [read(platform, probe, handle, ask.url, await client(ask), Date.now())] : [];
    }),
  );
  return conclude(evidence.flat());
};

const promisesFree = (platform: Platform): boolean =>
  platform.probes.some((probe) => probe.signs.some((sign) => sign.says === 'free'));

describe.each(ASKED.map((platform) => [platform.id, platform] as const))('%s on a good day', (_, platform) => {
  it('allows the names of this test', () => {
    for (const stem of [HELD, ABSENT, SUSPENDED]) expect(breachOf(platform.rule, nameOn(platform, stem))).toBeNull();
  });

  it.each([
    ['with keys', KEYS],
    ['without keys', {}],
  ])('finds an account %s', async (_how, keys) => {
    const verdict = await verdictOn(platform, nameOn(platform, HELD), keys);
    expect(verdict).toMatchObject({ is: 'taken' });
  });

  it('finds every account it checks itself with', async () => {
    for (const handle of platform.known)
      expect([handle, await verdictOn(platform, handle)]).toMatchObject([handle, { is: 'taken' }]);
  });

  it('does not find an absent one, and calls it free only where it has a sign for that', async () => {
    const verdict = await verdictOn(platform, nameOn(platform, ABSENT), {});
    expect(verdict).toMatchObject({ is: promisesFree(platform) ? 'free' : 'unknown' });
  });

  it('never calls a suspended one surely free', async () => {
    const verdict = await verdictOn(platform, nameOn(platform, SUSPENDED));
    expect(verdict).not.toMatchObject({ is: 'free', strength: 'sure' });
  });
});

describe('on a bad day no platform says free or taken', () => {
  it.each(Object.keys(BAD_DAYS))('%s', async (day) => {
    world.day('*', day);
    const wrong = await Promise.all(
      ASKED.filter(({ id }) => day !== 'another account' || !NAMELESS.includes(id)).flatMap((platform) =>
        [HELD, ABSENT].map(async (stem) => {
          const verdict = await verdictOn(platform, nameOn(platform, stem));
          return verdict.is === 'unknown' ? [] : [`${platform.id} ${stem}: ${JSON.stringify(verdict).slice(0, 120)}`];
        }),
      ),
    );
    world.day('*', 'good');
    expect(wrong.flat()).toEqual([]);
  });
});

describe('the practice world', () => {
  const accounts = PRACTICE.accounts ?? [];

  it('holds only names that their platforms allow', () => {
    const odd = accounts.filter(({ platform, handle }) => {
      const found = platformOf(platform);
      return !found || breachOf(found.rule, handle) !== null;
    });
    expect(odd).toEqual([]);
  });

  it('shows its public accounts as taken, none of its accounts as surely free, and every kind of verdict', async () => {
    const practice = await openWorld(PRACTICE);
    const seen = new Set<string>();
    for (const { platform: id, handle, state = 'public' } of accounts) {
      const platform = platformOf(id);
      if (!platform) continue;
      const verdict = await verdictOn(platform, handle, {}, practice.port);
      if (state === 'public') expect([id, handle, verdict]).toMatchObject([id, handle, { is: 'taken' }]);
      expect(verdict).not.toMatchObject({ is: 'free', strength: 'sure' });
      seen.add(verdict.is === 'taken' ? `taken ${verdict.holder}` : verdict.is);
    }
    await practice.close();
    expect([...seen]).toEqual(
      expect.arrayContaining(['taken profile', 'taken registered', 'taken suspended', 'unknown']),
    );
  });
});

describe('the world', () => {
  it('keeps a log, and ends even in the middle of a reply without end', async () => {
    const other = await openWorld();
    other.day('t.me', 'silence');
    const asking = clientOf(other.port, 5_000)({ url: 'https://t.me/gent?x=1', method: 'GET', headers: {} });
    await expect.poll(() => other.log).toMatchObject([{ host: 't.me', path: '/gent?x=1', method: 'GET', body: '' }]);
    await other.close();
    expect(await asking).toEqual({ silent: 'server-fault' });
  });

  it('has no host that nobody put there', async () => {
    const reply = await clientOf(world.port, PATIENCE)({ url: 'https://nowhere.be/', method: 'GET', headers: {} });
    expect(reply).toEqual({ silent: 'server-fault' });
  });

  it('takes the time that a host is wished to take', async () => {
    const slow = await openWorld({ latency: (host) => (host === 't.me' ? 300 : 0) });
    const before = performance.now();
    await clientOf(slow.port, PATIENCE)({ url: 'https://t.me/gent', method: 'GET', headers: {} });
    expect(performance.now() - before).toBeGreaterThan(290);
    await slow.close();
  });
});
