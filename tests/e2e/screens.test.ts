/** Every screen in every language, light and dark, narrow and wide: no flaw that axe or we can find. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PRACTICE } from '../world/practice.ts';
import { openWorld, type World } from '../world/world.ts';
import { openChromium, openFirefox } from './browsers.ts';
import { faultsIn, HEADINGS, LANDMARKS, LOUD, NOISY, SAME_IDS, SAME_NAMES, SIDEWAYS, SMALL_TARGETS } from './faults.ts';
import { furnish, speak, TOWN_NAME } from './furnished.ts';
import { arrive, DASHBOARD, EMPTY, FURNISHED, type Place, POPUP } from './places.ts';
import type { Rig, Screen } from './rig.ts';

const PATIENCE = 90_000;
const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const;

type Look = { scheme: 'light' | 'dark'; width: number; height: number };
const IN_POPUP: readonly Look[] = [
  { scheme: 'light', width: 400, height: 600 },
  { scheme: 'dark', width: 320, height: 600 },
];
const IN_TAB: readonly Look[] = [
  { scheme: 'light', width: 1280, height: 900 },
  { scheme: 'dark', width: 320, height: 800 },
];

/** What does not change with the colours or the width, and what does. */
const ONCE = { SAME_NAMES, SAME_IDS, HEADINGS, LOUD, NOISY, LANDMARKS };
const EACH = { SIDEWAYS, SMALL_TARGETS };
/** Of axe’s rules, those whose answer changes with colours or width; the others are asked once. */
const VISUAL = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

const examine = async (screen: Screen, name: string, looks: readonly Look[]): Promise<void> => {
  for (const [at, { scheme, width, height }] of looks.entries()) {
    await screen.scheme(scheme);
    await screen.resize(width, height);
    const flaws = await screen.axe(at === 0 ? undefined : VISUAL);
    const found = flaws.map(({ id, where }) => `${id} ${where.join(' | ')}`);
    const faults = [...found, ...(await faultsIn(screen, at === 0 ? { ...ONCE, ...EACH } : EACH))];
    expect.soft(faults, `${name} ${scheme} ${width}`).toEqual([]);
  }
};

const examineAll = async (rig: Rig, places: readonly Place[]): Promise<void> => {
  const screen = await rig.openPage(DASHBOARD);
  for (const place of places) {
    // Where a person comes by clicks, she comes in a window of the usual size.
    await screen.resize(1280, 900);
    await arrive(screen, place);
    await examine(screen, place.name, IN_TAB);
  }
  await screen.close();
};

/** The first question, the box with what it finds and with what it refuses, and where it is asked in the dashboard. */
const examineFirstRun = async (rig: Rig): Promise<void> => {
  const popup = await rig.openPage(POPUP);
  await popup.wait('[name=check]');
  await examine(popup, 'first run', IN_POPUP);
  await popup.type('[name=municipality]', 'Beveren');
  await popup.wait('[role=option]');
  await examine(popup, 'first run, found', IN_POPUP);
  await popup.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true })');
  await popup.press('Enter');
  await examine(popup, 'first run, chosen', IN_POPUP);
  await popup.close();
  const dashboard = await rig.openPage(DASHBOARD);
  await dashboard.wait('[name=municipality]');
  await examine(dashboard, 'first run, dashboard', IN_TAB);
  await dashboard.close();
};

const firstRun = async (rig: Rig): Promise<void> => {
  const popup = await rig.openPage(POPUP);
  await popup.wait('[name=municipality]');
  await popup.type('[name=municipality]', TOWN_NAME);
  await popup.press('Enter');
  await popup.click('[name=check]');
  await popup.wait('[data-state=checking]');
  await examine(popup, 'popup, checking', IN_POPUP.slice(0, 1));
  await popup.wait('[data-state=done]', PATIENCE);
  await popup.close();
};

/** Closed, with everything unfolded, and over a profile that is ours, another's or unknown. */
const examinePopup = async (rig: Rig): Promise<void> => {
  const popup = await rig.openPage(POPUP);
  await popup.wait('[data-verdict]');
  await popup.wait('[data-step]');
  await examine(popup, 'popup', IN_POPUP);
  await popup.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true })');
  await popup.wait('.name-details');
  await examine(popup, 'popup, open', IN_POPUP);
  await popup.close();
  for (const address of ['x.com/bkz_', 'www.facebook.com/beverenkz0', 'bsky.app/profile/stadgent-be.bsky.social']) {
    const page = await rig.openWeb(`https://${address}`);
    const over = await rig.openPage(POPUP);
    await over.wait('.this-page button');
    await examine(over, `popup over ${address}`, IN_POPUP);
    await over.close();
    await page.close();
  }
};

describe.each([
  { browser: 'chromium', build: 'chrome-e2e', open: openChromium, languages: LANGUAGES },
  { browser: 'firefox', build: 'firefox-e2e', open: openFirefox, languages: ['nl'] as const },
])('in $browser', ({ build, open, languages }) => {
  let world: World;
  let rig: Rig;

  beforeAll(async () => {
    world = await openWorld(PRACTICE);
    rig = await open({ extension: join(import.meta.dirname, '../../dist', build), port: world.port });
  });

  afterAll(async () => {
    await rig?.close();
    await world?.close();
  });

  it('the first run has no flaw', async () => {
    await examineFirstRun(rig);
    await firstRun(rig);
  });

  it.each([...languages])(
    'a town without anything has no screen with a flaw in %s',
    { timeout: 480_000 },
    async (language) => {
      await speak(rig, language);
      await examineAll(rig, EMPTY);
    },
  );

  it.each([...languages])(
    'a town with everything has no screen with a flaw in %s',
    { timeout: 480_000 },
    async (language) => {
      await furnish(rig);
      await speak(rig, language);
      await examinePopup(rig);
      await examineAll(rig, FURNISHED);
    },
  );
});
