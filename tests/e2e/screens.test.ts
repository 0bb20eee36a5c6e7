/** Every screen in every language, light and dark, narrow and wide: no flaw that axe can find, nothing that runs off the page. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRACTICE } from '../world/practice.ts';
import { openWorld, type World } from '../world/world.ts';
import { openChromium, openFirefox } from './browsers.ts';
import type { Rig, Screen } from './rig.ts';

const POPUP = 'src/ui/popup/index.html';
const DASHBOARD = 'src/ui/dashboard/index.html';
const PICTURES = join(import.meta.dirname, '../../.cache/screens');
const PATIENCE = 90_000;

const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const;
const PAGES = ['overview', 'names', 'register', 'settings'] as const;

/** Wider than the window: the page itself would have to be scrolled sideways. */
const SIDEWAYS = 'document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth';

type Look = { scheme: 'light' | 'dark'; width: number; height: number };
const IN_POPUP: readonly Look[] = [
  { scheme: 'light', width: 400, height: 600 },
  { scheme: 'dark', width: 320, height: 600 },
];
const IN_TAB: readonly Look[] = [
  { scheme: 'light', width: 1280, height: 900 },
  { scheme: 'dark', width: 320, height: 800 },
];

const firstRun = async (rig: Rig, name: string): Promise<void> => {
  const popup = await rig.openPage(POPUP);
  await popup.wait('[name=municipality]');
  await popup.type('[name=municipality]', name);
  await popup.press('Enter');
  await popup.click('[name=check]');
  await popup.wait('[data-state=done]', PATIENCE);
  await popup.close();
};

const speak = async (rig: Rig, language: string): Promise<void> => {
  const state = (await rig.stored())['naamwacht'] as { settings: Record<string, unknown> };
  await rig.store({ naamwacht: { ...state, settings: { ...state.settings, language } } });
};

const examine = async (screen: Screen, name: string, looks: readonly Look[]): Promise<void> => {
  for (const { scheme, width, height } of looks) {
    await screen.scheme(scheme);
    await screen.resize(width, height);
    await screen.screenshot(join(PICTURES, `${name}-${scheme}-${width}.png`) as `${string}.png`, true);
    expect(await screen.axe(), `${name} ${scheme} ${width}`).toEqual([]);
    expect(await screen.evaluate<number>(SIDEWAYS), `${name} ${width} runs off the page`).toBeLessThanOrEqual(0);
  }
};

describe.each([
  { browser: 'chromium', build: 'chrome-e2e', open: openChromium, languages: LANGUAGES },
  { browser: 'firefox', build: 'firefox-e2e', open: openFirefox, languages: ['nl'] as const },
])('in $browser', ({ browser, build, open, languages }) => {
  let world: World;
  let rig: Rig;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    world = await openWorld(PRACTICE);
    rig = await open({ extension: join(import.meta.dirname, '../../dist', build), port: world.port });
  });

  afterAll(async () => {
    await rig?.close();
    await world?.close();
  });

  it('the first run has no flaw', async () => {
    const popup = await rig.openPage(POPUP);
    await popup.wait('[name=check]');
    await examine(popup, `${browser}-first-run`, IN_POPUP);
    await popup.close();
    await firstRun(rig, 'Beveren-Kruibeke-Zwijndrecht');
  });

  it.each([...languages])('no screen has a flaw in %s', { timeout: 240_000 }, async (language) => {
    await speak(rig, language);
    const popup = await rig.openPage(POPUP);
    await popup.wait('[data-verdict]');
    await examine(popup, `${browser}-${language}-popup`, IN_POPUP);
    await popup.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true })');
    await popup.evaluate(
      'document.querySelectorAll("[aria-expanded=false]").forEach((one) => one.getAttribute("role") === "combobox" || one.click())',
    );
    await examine(popup, `${browser}-${language}-popup-open`, IN_POPUP);
    await popup.close();
    for (const page of PAGES) {
      const dashboard = await rig.openPage(`${DASHBOARD}#${page}`);
      await dashboard.wait('main h1');
      await examine(dashboard, `${browser}-${language}-${page}`, IN_TAB);
      await dashboard.close();
    }
  });
});
