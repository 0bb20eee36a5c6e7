/** `npm run pictures`: the stores' pictures, 1280 by 800, of a made-up town in the practice world; and the tile. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import type { State } from '../src/state/state.ts';
import { openChromium } from '../tests/e2e/chromium.ts';
import type { Rig, Screen } from '../tests/e2e/rig.ts';
import { openWorld, type World } from '../tests/world/world.ts';
import { backdrop } from './pictures/backdrop.ts';
import { begun, WORLD } from './pictures/town.ts';
import { builds } from './start/builds.ts';
import { DASHBOARD, POPUP } from './start/main-job.ts';

const FOLDER = join(import.meta.dirname, '..', 'docs', 'store', 'pictures');
const PATIENCE = 120_000;

const pathOf = (name: string) => join(FOLDER, `${name}.png`) as `${string}.png`;
const dataOf = (path: string): string => `data:image/png;base64,${readFileSync(path).toString('base64')}`;

/** What each picture shows, and which part of the page stands at its top. */
const PAGES: readonly { name: string; place: string; until: string; top: string }[] = [
  { name: 'nl-2-names', place: 'names', until: '[data-verdict]', top: 'body' },
  { name: 'nl-3-lookalikes', place: 'lookalikes', until: 'tr[data-lookalike]', top: 'section:has([data-lookalike])' },
  { name: 'nl-4-register', place: 'register', until: 'tr[data-account]', top: 'body' },
  { name: 'nl-5-channels', place: 'channels', until: 'tr[data-channel]:nth-child(4)', top: 'h1 ~ p' },
  { name: 'nl-6-report', place: 'report', until: '[data-report-page]', top: '[data-report-page]' },
];

/** Scrolls to the part, and then so far back that no line is cut through at the lower edge. */
const SETTLE = (top: string): string => `{
  document.activeElement?.blur();
  const part = document.querySelector(${JSON.stringify(top)});
  scrollTo(0, part.getBoundingClientRect().top + scrollY - 16);
  const cut = [...document.querySelectorAll('tr, li, p, h2, h3')].map((one) => one.getBoundingClientRect())
    .filter((one) => one.height < 200 && one.top < innerHeight && one.bottom > innerHeight + 4).map((one) => one.top);
  if (cut.length > 0) scrollBy(0, Math.min(...cut) - innerHeight);
}`;

/** The lower edge of the last row that fits whole. */
const LAST_ROW = `Math.max(...[...document.querySelectorAll('.names li.platform')]
  .map((one) => one.getBoundingClientRect().bottom).filter((bottom) => bottom <= 600))`;

const stateOf = async (rig: Rig): Promise<State> => (await rig.stored())['naamwacht'] as State;

const speak = async (rig: Rig, language: 'nl' | 'fr'): Promise<void> => {
  const state = await stateOf(rig);
  await rig.store({ naamwacht: { ...state, settings: { ...state.settings, language } } });
};

const openAt = async (rig: Rig, place: string, until: string): Promise<Screen> => {
  const screen = await rig.openPage(`${DASHBOARD}#${place}`);
  await screen.resize(1280, 800);
  await screen.wait(until, PATIENCE);
  return screen;
};

/** The first check of a town that has had its register for a year, and a search for look-alikes. */
const live = async (rig: Rig): Promise<void> => {
  await rig.store({ naamwacht: begun(Date.now()) });
  await rig.restart();
  await speak(rig, 'nl');
  const popup = await rig.openPage(POPUP);
  await popup.wait('[name=check]');
  await popup.click('[name=check]');
  await popup.wait('[data-state=done]', PATIENCE);
  await popup.close();
  const dashboard = await openAt(rig, 'lookalikes', '[name=search-lookalikes]');
  await dashboard.click('[name=search-lookalikes]');
  await dashboard.wait('[data-patrol=done]', PATIENCE);
  await dashboard.close();
};

const popupIn = async (rig: Rig, world: World, language: 'nl' | 'fr'): Promise<void> => {
  await speak(rig, language);
  const path = pathOf(`${language}-1-popup`);
  const popup = await rig.openPage(POPUP);
  await popup.resize(400, 600);
  await popup.wait('[data-verdict]');
  await popup.resize(400, Math.floor(await popup.evaluate<number>(LAST_ROW)));
  await popup.screenshot(path);
  await popup.close();
  const icon = dataOf(join(import.meta.dirname, '..', 'dist', 'chrome-e2e', 'icons', '128.png'));
  world.websites.set('www.zonnedorp.be/', backdrop(dataOf(path), icon));
  const page = await rig.openWeb('https://www.zonnedorp.be/');
  await page.resize(1280, 800);
  await page.screenshot(path);
  await page.close();
};

const tile = (): void => {
  const drawing = readFileSync(join(import.meta.dirname, 'pictures', 'tile.svg'), 'utf8');
  writeFileSync(pathOf('tile-440x280'), new Resvg(drawing).render().asPng());
};

const main = async (): Promise<void> => {
  const { chromium } = builds(false);
  const world = await openWorld(WORLD);
  const rig = await openChromium({ extension: chromium, port: world.port });
  try {
    await live(rig);
    await popupIn(rig, world, 'nl');
    for (const { name, place, until, top } of PAGES) {
      const screen = await openAt(rig, place, until);
      await screen.evaluate(SETTLE(top));
      await screen.screenshot(pathOf(name));
      await screen.close();
    }
    await popupIn(rig, world, 'fr');
    tile();
  } finally {
    await rig.close();
    await world.close();
  }
};

await main();
