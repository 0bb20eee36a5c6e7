/** The main job in real browsers: from a municipality's name to verdicts, a claim and a badge, whatever happens on the way. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../src/platforms/index.ts';
import { mannersByHost } from '../../src/schedule/manners.ts';
import { openWorld, type World } from '../world/world.ts';
import { BROWSERS } from './browsers.ts';
import type { Rig, Screen } from './rig.ts';

const POPUP = 'src/ui/popup/index.html';
const DASHBOARD = 'src/ui/dashboard/index.html';
const PATIENCE = 60_000;
const DAY = 86_400_000;

const BUILDS = { chromium: 'chrome-e2e', firefox: 'firefox-e2e' } as const;
const buildOf = (name: Rig['name']) => join(import.meta.dirname, '../../dist', BUILDS[name]);

type Shown = Record<string, string>;

const shown = (screen: Screen): Promise<Shown[]> => screen.data('[data-platform][data-handle][data-verdict]');
const verdictOf = (rows: readonly Shown[], platform: string, handle: string): string | undefined =>
  rows.find((row) => row['platform'] === platform && row['handle'] === handle)?.['verdict'];

const HOSTS = mannersByHost(PLATFORMS);

/** The questions put to platforms; the browser's own calls home are none of ours. */
const asked = (world: World) => world.log.filter((one) => HOSTS.has(one.host));

/** Picks a municipality and checks it, as on a first run. */
const firstRun = async (screen: Screen, name: string): Promise<void> => {
  await screen.wait('[name=municipality]');
  await screen.type('[name=municipality]', name);
  await screen.press('Enter');
  await screen.wait('[name=check]:not([disabled])');
  await screen.click('[name=check]');
  await screen.wait('[data-state=done]', PATIENCE);
};

/** Makes every finding old, as if ten days had gone by. */
const letTimePass = async (rig: Rig, days: number): Promise<void> => {
  const stored = await rig.stored();
  const back = days * DAY;
  const older = Object.entries(stored).map(([key, value]) => {
    const text = JSON.stringify(value).replace(
      /"(askedAt|knownAt|since|at|told|guess)":(\d{13})/g,
      (_, field, at) => `"${field}":${Number(at) - back}`,
    );
    return [key, JSON.parse(text)];
  });
  await rig.store(Object.fromEntries(older));
};

describe.each(BROWSERS)('in $name', ({ name, open }) => {
  let world: World;
  let rig: Rig;

  beforeAll(async () => {
    world = await openWorld({
      accounts: [
        { platform: 'youtube', handle: 'stadgent', name: 'Stad Gent' },
        { platform: 'x', handle: 'stadgent', name: 'Stad Gent' },
        { platform: 'x', handle: 'gent', state: 'suspended' },
        { platform: 'bluesky', handle: 'gent', name: 'Iemand uit Gent' },
        { platform: 'mastodon', handle: 'stadgent', name: 'Stad Gent', verifiedLinks: ['https://stad.gent/'] },
        { platform: 'instagram', handle: 'gent', name: 'Gent' },
      ],
    });
    rig = await open({ extension: buildOf(name), port: world.port });
  });

  afterAll(async () => {
    await rig?.close();
    await world?.close();
  });

  it('asks nothing of any platform before a person does', async () => {
    const popup = await rig.openPage(POPUP);
    await popup.wait('[name=municipality]');
    expect(asked(world)).toEqual([]);
    await popup.close();
  });

  it('tells per platform which names are free, taken, not knowable or impossible, never wrongly', async () => {
    const popup = await rig.openPage(POPUP);
    await firstRun(popup, 'Gent');
    const rows = await shown(popup);
    expect(new Set(rows.map((row) => row['platform'])).size).toBeGreaterThanOrEqual(10);
    for (const row of rows) {
      const { platform = '', handle = '', verdict } = row;
      const holder = world.accounts.find(platform, handle, platform === 'facebook' ? '.' : '');
      if (verdict === 'free') expect(holder, `${platform} ${handle} is said to be free`).toBeUndefined();
      if (verdict === 'taken' && platform !== 'domain' && platform !== 'bluesky-domain')
        expect(holder, `${platform} ${handle} is said to be taken`).toBeDefined();
    }
    expect(verdictOf(rows, 'youtube', 'stadgent')).toBe('taken');
    expect(verdictOf(rows, 'x', 'gent')).toBe('taken');
    expect(verdictOf(rows, 'bluesky', 'stadgent')).toBe('free');
    expect(verdictOf(rows, 'bluesky', 'gent')).toBe('taken');
    expect(rows.find((row) => row['platform'] === 'facebook' && row['verdict'] === 'free')).toBeUndefined();
    expect(await popup.data('[data-pending]')).toEqual([]);
    await popup.close();
  });

  it('asks every host at most two questions at a time, spaced', () => {
    for (const host of new Set(asked(world).map((one) => one.host))) {
      const times = world.log.filter((one) => one.host === host).map((one) => one.at);
      const hasty = times.filter((at, index) => index >= 2 && at - (times[index - 2] ?? 0) < 150);
      expect(hasty, host).toEqual([]);
    }
  });

  it('never asks about a name that is impossible', async () => {
    const popup = await rig.openPage(POPUP);
    await popup.wait('[data-verdict]');
    const impossible = (await shown(popup)).filter((row) => row['verdict'] === 'impossible');
    expect(impossible.length).toBeGreaterThan(0);
    for (const { handle = '', platform = '' } of impossible)
      expect(asked(world).filter((one) => one.host.includes(platform) && one.path.endsWith(`/${handle}`))).toEqual([]);
    await popup.close();
  });

  it('shows the same verdicts in the dashboard', async () => {
    const popup = await rig.openPage(POPUP);
    await popup.wait('[data-verdict]');
    const inPopup = await shown(popup);
    await popup.close();
    const dashboard = await rig.openPage(`${DASHBOARD}#names`);
    await dashboard.wait('[data-verdict]');
    const inDashboard = await shown(dashboard);
    const line = (row: Shown) => `${row['platform']} ${row['handle']} ${row['verdict']}`;
    expect(inDashboard.map(line).sort()).toEqual(inPopup.map(line).sort());
    await dashboard.close();
  });

  it('keeps what is known on a bad day, and learns nothing from it', async () => {
    world.day('*', '403');
    const popup = await rig.openPage(POPUP);
    await popup.wait('[data-verdict]');
    const before = await shown(popup);
    await popup.click('[name=check]');
    await popup.wait('[data-state=checking]');
    await popup.wait('[data-state=done]', PATIENCE);
    const line = (row: Shown) => `${row['platform']} ${row['handle']} ${row['verdict']}`;
    const known = (rows: Shown[]) =>
      rows
        .filter((row) => row['verdict'] !== 'unknown')
        .map(line)
        .sort();
    expect(known(await shown(popup))).toEqual(known(before));
    world.day('*', 'good');
    await popup.close();
  });

  it('tells by the badge, days later, that a name changed hands, once', async () => {
    expect(await rig.badge()).toBe('');
    world.accounts.add({ platform: 'bluesky', handle: 'stadgent', name: 'Niet van ons' });
    await letTimePass(rig, 10);
    const before = world.log.length;
    await rig.restart();
    const popup = await rig.openPage(POPUP);
    await popup.wait('[data-platform=bluesky][data-handle=stadgent][data-verdict=taken]', PATIENCE);
    expect(world.log.length).toBeGreaterThan(before);
    expect(await rig.badge()).toBe('1');
    await popup.click('[name=check]');
    await popup.wait('[data-state=done]', PATIENCE);
    expect(await rig.badge()).toBe('1');
    await popup.close();
  });

  it('goes on when the popup closes and the background is killed', async () => {
    const popup = await rig.openPage(POPUP);
    await popup.wait('[name=check]');
    await popup.click('[name=check]');
    await popup.close();
    await rig.killBackground();
    const again = await rig.openPage(POPUP);
    await again.wait('[data-state]');
    await rig.restart();
    const later = await rig.openPage(POPUP);
    await later.wait('[data-state=done]', PATIENCE);
    expect(await rig.badge()).toBe('1');
    await later.close();
  });
});
