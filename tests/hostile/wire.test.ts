/** The product's own sender on a real connection: bombs, floods, drips, loops and lies of encoding bring no verdict, and little memory. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { askHost } from '../../src/browser/ask.ts';
import { PLATFORMS } from '../../src/platforms/index.ts';
import type { Platform } from '../../src/probe/platform.ts';
import { read } from '../../src/probe/read.ts';
import { requestOf } from '../../src/probe/request.ts';
import { conclude, type Verdict } from '../../src/verdict/conclude.ts';
import { KEYS } from '../replied.ts';
import { openWorld, type World } from '../world/world.ts';
import { ASKED, nameOn, STEMS } from './given.ts';
import { loopbackFetch } from './loopback-fetch.ts';

const MEBIBYTE = 1024 * 1024;
const LIMIT = 2 * MEBIBYTE;

/** Short, because some hosts never end: nobody has to wait for them here. */
const PATIENCE = 400;
/** Longer than any test may last: what ends before it ends for another reason. */
const ENDLESS = 600_000;

/** Days on which no patience helps, and those that end by themselves. */
const DAYS: readonly (readonly [string, number])[] = [
  ...['endless body', 'slow drip', 'silence'].map((day) => [day, PATIENCE] as const),
  ...['gzip bomb', 'brotli bomb', 'an encoding that is none', 'redirect loop', 'reset connection', 'cut body'].map(
    (day) => [day, ENDLESS] as const,
  ),
  ...['binary', 'UTF-16 under the name of UTF-8', 'empty 202', '429', '451', 'half a body', 'wrong content type'].map(
    (day) => [day, ENDLESS] as const,
  ),
  ...['login by redirect', 'consent by redirect', 'home page', 'redirect to another host'].map(
    (day) => [day, ENDLESS] as const,
  ),
  ...['redirect without encryption', 'invalid JSON', 'another shape', 'soft 404 nl', 'cloudflare under 404'].map(
    (day) => [day, ENDLESS] as const,
  ),
];

const taken = { bytes: 0 };
const count = { replies: 0, largest: 0 };
let world: World;

const tls = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];

beforeAll(async () => {
  // The world's certificate is its own; the connection never leaves this machine.
  process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
  world = await openWorld();
  for (const platform of ASKED)
    world.accounts.add({ platform: platform.id, handle: nameOn(platform, STEMS.held), name: 'Stad Wachtproef' });
  vi.stubGlobal('fetch', loopbackFetch(world.port, taken));
});

afterAll(async () => {
  vi.unstubAllGlobals();
  if (tls === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
  else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = tls;
  await world.close();
  console.log(
    `hostile wire: ${count.replies} replies over the wire, the largest of ${count.largest} letters, 0 verdicts`,
  );
});

const verdictOn = async (platform: Platform, handle: string, patience: number): Promise<Verdict> => {
  const evidence = await Promise.all(
    platform.probes.map(async (probe) => {
      const ask = requestOf(probe, handle, KEYS);
      if (!ask) return [];
      const reply = await askHost(ask, () => true, patience);
      count.replies += 1;
      if (!('silent' in reply)) count.largest = Math.max(count.largest, reply.body.length);
      return [read(platform, probe, handle, ask.url, reply, Date.now())];
    }),
  );
  return conclude(evidence.flat());
};

describe('the sender of the product', () => {
  it('brings the verdicts of a good day from the loopback world', async () => {
    for (const platform of ASKED)
      expect([platform.id, await verdictOn(platform, nameOn(platform, STEMS.held), ENDLESS)]).toMatchObject([
        platform.id,
        { is: 'taken' },
      ]);
  });

  it.each(DAYS)('brings no verdict on a day of "%s"', async (day, patience) => {
    world.day('*', day);
    const wrong = await Promise.all(
      ASKED.flatMap((platform) =>
        // Of a name that is held: on most of these days nothing of the name ever arrives.
        [STEMS.held].map(async (stem) => {
          const verdict = await verdictOn(platform, nameOn(platform, stem), patience);
          return verdict.is === 'unknown' ? [] : [`${platform.id} ${stem}: ${JSON.stringify(verdict).slice(0, 120)}`];
        }),
      ),
    );
    world.day('*', 'good');
    expect(wrong.flat()).toEqual([]);
    expect(count.largest).toBeLessThan(LIMIT + MEBIBYTE);
  });

  it.each(['gzip bomb', 'brotli bomb', 'endless body'])('stops reading a "%s" at two mebibytes', async (day) => {
    const [x] = PLATFORMS.filter(({ id }) => id === 'x').flatMap(({ probes }) => probes);
    const ask = x && requestOf(x, 'wachtproef', {});
    world.day('*', day);
    taken.bytes = 0;
    const reply = ask && (await askHost(ask, () => true, ENDLESS));
    world.day('*', 'good');
    expect(reply).toMatchObject({ cut: true });
    expect(taken.bytes).toBeGreaterThan(LIMIT);
    expect(taken.bytes).toBeLessThan(LIMIT + MEBIBYTE);
  });
});
