/** Hostile days on the wire, in real browsers: nothing is free, nothing is taken, and the check still comes to an end. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../src/platforms/index.ts';
import { openWorld, type World } from '../world/world.ts';
import { BROWSERS } from './browsers.ts';
import type { Rig, Screen } from './rig.ts';

const POPUP = 'src/ui/popup/index.html';
const PATIENCE = 170_000;
const BUILDS = { chromium: 'chrome-e2e', firefox: 'firefox-e2e' } as const;
const CLEAR = '(globalThis.browser ?? globalThis.chrome).storage.local.clear().then(() => null)';

/** Ticks one after the other: each choice is built on the one before it. */
const TICK_ALL = `(async () => {
  for (;;) {
    const box = document.querySelector('[name=platform]:not(:checked)');
    if (!box) return null;
    box.click();
    await new Promise((done) => setTimeout(done, 20));
  }
})()`;

/** Days that only show on a real connection first; then the walls and lies that careless readers believe. */
const DAYS = [
  ...['endless body', 'slow drip', 'silence', 'redirect loop', 'reset connection', 'cut body', 'gzip bomb'],
  ...['brotli bomb', 'an encoding that is none', 'UTF-16 under the name of UTF-8', 'binary', 'empty 202'],
  ...['login by redirect', 'consent by redirect', 'home page', 'redirect to another host', 'another name'],
  ...['soft 404 nl', 'soft 404 fr', 'cloudflare under 404', 'datadome under 200', 'proxy 404', 'wrong content type'],
  ...['429', 'marks in a comment', 'half a body', 'invalid JSON', '503'],
];

/** Every platform has a day of its own in each sweep, so that one sweep drives nearly all days at once. */
const SWEEPS = [0, 1, 2];
const dayOn = (sweep: number, platform: number): string => DAYS[(platform + sweep * 9) % DAYS.length] ?? '503';

const ASKED = PLATFORMS.filter(({ probes }) => probes.length > 0);

const spoil = (world: World, sweep: number): void => {
  // Towns' own websites and whatever else is asked have a bad day as well.
  world.day('*', '503');
  for (const [index, { origins }] of ASKED.entries())
    for (const origin of origins) world.day(new URL(origin.replace('/*', '/')).host, dayOn(sweep, index));
};

const checkAll = async (popup: Screen): Promise<Record<string, string>[]> => {
  await popup.evaluate(CLEAR);
  await popup.reload();
  await popup.wait('[name=municipality]');
  await popup.type('[name=municipality]', 'Gent');
  await popup.press('Enter');
  await popup.evaluate(TICK_ALL);
  await popup.click('[name=check]');
  await popup.wait('[data-state=done]', PATIENCE);
  return popup.data('[data-platform][data-handle][data-verdict]');
};

describe.each(BROWSERS)('in $name', ({ name, open }) => {
  let world: World;
  let rig: Rig;

  beforeAll(async () => {
    world = await openWorld({ accounts: ASKED.map(({ id }) => ({ platform: id, handle: 'stadgent' })) });
    rig = await open({ extension: join(import.meta.dirname, '../../dist', BUILDS[name]), port: world.port });
  });

  afterAll(async () => {
    await rig?.close();
    await world?.close();
  });

  it.each(SWEEPS)(
    'says neither free nor taken in sweep %i, in which every platform has its own bad day',
    async (sweep) => {
      spoil(world, sweep);
      world.log.length = 0;
      const popup = await rig.openPage(POPUP);
      const rows = await checkAll(popup);
      expect(rows.length).toBeGreaterThan(60);
      expect(new Set(rows.map((row) => row['platform'])).size).toBeGreaterThanOrEqual(ASKED.length);
      expect(rows.filter((row) => row['verdict'] === 'free' || row['verdict'] === 'taken')).toEqual([]);
      expect(rows.filter((row) => row['verdict'] === 'unknown' && !row['doubt'])).toEqual([]);
      expect(new Set(world.log.map(({ host }) => host)).size).toBeGreaterThan(20);
      await popup.close();
    },
    180_000,
  );
});
