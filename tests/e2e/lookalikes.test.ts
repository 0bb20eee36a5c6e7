/** Who else uses the name, in real browsers: found, shown with reasons, told once, decided by a person, and remembered. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRACTICE } from '../world/practice.ts';
import { openWorld, type World } from '../world/world.ts';
import { BROWSERS } from './browsers.ts';
import type { Rig, Screen } from './rig.ts';

const POPUP = 'src/ui/popup/index.html';
const DASHBOARD = 'src/ui/dashboard/index.html';
const BUILDS = { chromium: 'chrome-e2e', firefox: 'firefox-e2e' } as const;
const PATIENCE = 90_000;

type Shown = Record<string, string>;

const rowOf = (platform: string, handle: string): string =>
  `tr[data-lookalike][data-platform="${platform}"][data-handle="${handle}"]`;

const open = async (rig: Rig, page: string, until: string): Promise<Screen> => {
  const screen = await rig.openPage(`${DASHBOARD}#${page}`);
  await screen.wait(until, PATIENCE);
  return screen;
};

describe.each(BROWSERS)('who else uses the name, in $name', ({ name, open: openBrowser }) => {
  let world: World;
  let rig: Rig;
  let found: Shown[] = [];

  const classOf = (platform: string, handle: string): string | undefined =>
    found.find((one) => one['platform'] === platform && one['handle'] === handle)?.['likeness'];

  beforeAll(async () => {
    world = await openWorld(PRACTICE);
    rig = await openBrowser({ extension: join(import.meta.dirname, '../../dist', BUILDS[name]), port: world.port });
    const popup = await rig.openPage(POPUP);
    await popup.wait('[name=municipality]');
    await popup.type('[name=municipality]', 'Gent');
    await popup.press('Enter');
    await popup.click('[name=check]');
    await popup.wait('[data-state=done]', PATIENCE);
    await popup.close();
  });

  afterAll(async () => {
    await rig?.close();
    await world?.close();
  });

  it('asks about no name that only looks like ours before a person wants it', () => {
    expect(world.log.filter((one) => /stadgent_|searchActors|api\/v2\/search/.test(one.path))).toEqual([]);
  });

  it('finds copies, jokes and services by search and by made names, each with what it seems to be', async () => {
    const screen = await open(rig, 'lookalikes', '[name=search-lookalikes]');
    await screen.click('[name=search-lookalikes]');
    await screen.wait(rowOf('instagram', 'stadgent_'), PATIENCE);
    await screen.wait(rowOf('bluesky', 'stadgent-be'), PATIENCE);
    await screen.wait(rowOf('mastodon', 'stadgent_help'), PATIENCE);
    found = await screen.data('tr[data-lookalike]');
    expect(classOf('instagram', 'stadgent_')).toBe('lookalike');
    expect(classOf('bluesky', 'stadgent-be')).toBe('lookalike');
    expect(classOf('bluesky', 'nietstadgent') ?? 'parody').toBe('parody');
    for (const [platform, handle] of [
      ['bluesky', 'gent-kentucky'],
      ['bluesky', 'jan-van-gent'],
      ['mastodon', 'politiegent'],
      ['bluesky', 'bib-gent'],
    ] as const)
      expect(classOf(platform, handle), `${platform} ${handle}`).not.toBe('lookalike');
    await screen.close();
  });

  it('tells each of them once: the badge does not grow when they are seen again', async () => {
    const before = Number(await rig.badge());
    expect(before).toBeGreaterThan(0);
    const screen = await open(rig, 'lookalikes', '[name=search-lookalikes]');
    const asked = world.log.length;
    await screen.click('[name=search-lookalikes]');
    await expect.poll(() => world.log.length, { timeout: PATIENCE }).toBeGreaterThan(asked + 5);
    await screen.wait('[data-patrol=done]', PATIENCE);
    // Other names may be found on a further look; those that are known make no second alert.
    const state = (await rig.stored())['naamwacht'] as { alerts: { kind: string; platform: string; handle: string }[] };
    const about = state.alerts.filter((one) => one.kind === 'lookalike').map((one) => `${one.platform} ${one.handle}`);
    expect(new Set(about).size).toBe(about.length);
    await screen.close();
  });

  it('says why, and keeps a person’s decision', async () => {
    const key = encodeURIComponent('be:44021 instagram stadgent_');
    const screen = await open(rig, `lookalikes/${key}`, '[name=class][value=fraud]');
    const text = (await screen.texts('main')).join(' ');
    expect(text).toContain('stadgent_');
    expect(text.toLowerCase()).not.toMatch(/\bnep\b|\bfake\b/);
    await screen.click('[name=class][value=fraud]');
    await screen.click('[name=judge]');
    await screen.wait('[data-decision=fraud]');
    await screen.close();
    const list = await open(rig, 'lookalikes', rowOf('instagram', 'stadgent_'));
    const [row] = await list.data(rowOf('instagram', 'stadgent_'));
    expect(row).toMatchObject({ standing: 'decided', class: 'fraud' });
    await list.close();
  });

  it('answers “is this ours?” on a profile page: known, and unknown with its likeness', async () => {
    const web = await rig.openWeb('https://www.instagram.com/stadgent_/');
    const popup = await rig.openPage(POPUP);
    await popup.wait('[data-page=instagram][data-page-handle="stadgent_"][data-standing=other]');
    await popup.close();
    await web.close();
    const other = await rig.openWeb('https://bsky.app/profile/stadgent-be.bsky.social');
    const again = await rig.openPage(POPUP);
    await again.wait('[data-page=bluesky][data-page-handle="stadgent-be"]');
    await again.wait('[data-likeness=lookalike]');
    await again.click('[name=page-unrelated]');
    await again.wait('[data-standing=other]');
    await again.close();
    await other.close();
  });

  it('takes an address by hand, and answers clearly when it is no profile', async () => {
    const screen = await open(rig, 'lookalikes', '[name=lookalike-address]');
    for (const address of ['https://bit.ly/gent-prijs', 'https://www.facebook.com/login', 'javascript:alert(1)']) {
      await screen.evaluate(
        `{ const field = document.querySelector('[name=lookalike-address]'); field.value = '';
           field.dispatchEvent(new Event('input', { bubbles: true })) }`,
      );
      await screen.type('[name=lookalike-address]', address);
      await screen.press('Enter');
      await screen.wait('[data-pasted]:not([data-pasted=""])');
    }
    await screen.evaluate(
      `{ const field = document.querySelector('[name=lookalike-address]'); field.value = '';
         field.dispatchEvent(new Event('input', { bubbles: true })) }`,
    );
    await screen.type('[name=lookalike-address]', 'https://www.facebook.com/gent.be');
    await screen.press('Enter');
    await expect
      .poll(async () => JSON.stringify((await rig.stored())['naamwacht']), { timeout: PATIENCE })
      .toContain('"pointed":[{');
    await screen.close();
  });

  it('reads our own website on a click, and shows what it proves', async () => {
    const screen = await open(rig, 'lookalikes', '[name=read-website]');
    await screen.click('[name=read-website]');
    await screen.wait('tr[data-official][data-platform=facebook][data-handle=stadgent]', PATIENCE);
    await screen.close();
    const popup = await rig.openPage(POPUP);
    await popup.wait('[data-platform=facebook][data-handle=stadgent][data-whose=ours]', PATIENCE);
    await popup.close();
  });
});
