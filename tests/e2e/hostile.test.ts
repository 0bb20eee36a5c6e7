/** Hostile days on the wire, in real browsers: nothing is free, nothing is taken, and the check still comes to an end. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../world/world.ts';
import { BROWSERS } from './browsers.ts';
import type { Rig } from './rig.ts';

const POPUP = 'src/ui/popup/index.html';
const PATIENCE = 110_000;
const BUILDS = { chromium: 'chrome-e2e', firefox: 'firefox-e2e' } as const;
const CLEAR = '(globalThis.browser ?? globalThis.chrome).storage.local.clear().then(() => null)';

/** Days that only show on a real connection; the engine's own tests go through every other one. */
const DAYS = [
  'endless body',
  'slow drip',
  'silence',
  'redirect loop',
  'reset connection',
  'cut body',
  'gzip bomb',
  'login by redirect',
  'consent by redirect',
  'empty 202',
  'binary',
  '429',
];

describe.each(BROWSERS)('in $name', ({ name, open }) => {
  let world: World;
  let rig: Rig;

  beforeAll(async () => {
    world = await openWorld({
      accounts: ['youtube', 'x', 'bluesky', 'mastodon', 'instagram'].map((platform) => ({
        platform,
        handle: 'stadgent',
      })),
    });
    rig = await open({ extension: join(import.meta.dirname, '../../dist', BUILDS[name]), port: world.port });
  });

  afterAll(async () => {
    await rig?.close();
    await world?.close();
  });

  it.each(DAYS)('says neither free nor taken on a day of "%s"', async (day) => {
    world.day('*', day);
    const popup = await rig.openPage(POPUP);
    await popup.evaluate(CLEAR);
    await popup.reload();
    await popup.wait('[name=municipality]');
    await popup.type('[name=municipality]', 'Gent');
    await popup.press('Enter');
    await popup.click('[name=check]');
    await popup.wait('[data-state=done]', PATIENCE);
    const rows = await popup.data('[data-platform][data-handle][data-verdict]');
    expect(rows.length).toBeGreaterThan(25);
    expect(rows.filter((row) => row['verdict'] === 'free' || row['verdict'] === 'taken')).toEqual([]);
    expect(rows.filter((row) => row['verdict'] === 'unknown' && !row['doubt'])).toEqual([]);
    await popup.close();
  });
});
