/** The report to the management team on paper: one page, however long the names and however many the channels. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fullTown, PLATFORM_IDS } from '../../src/ui/dashboard/report/report-town.fixture.ts';
import { openWorld, type World } from '../world/world.ts';
import { openChromium } from './browsers.ts';
import type { Rig, Screen } from './rig.ts';

const REPORT = 'src/ui/dashboard/index.html#report';

/** Every page of a PDF is an object of its own, named in plain letters. */
const pagesOf = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

/** In points; A4 is 595 by 842. */
const sizesOf = (pdf: Uint8Array): string[] => [
  ...new Set(
    [
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g),
    ].map(([, width, height]) => `${Math.round(Number(width))}x${Math.round(Number(height))}`),
  ),
];

const printed = async (screen: Screen): Promise<Uint8Array> => {
  if (!screen.pdf) throw new Error('this browser prints no PDF');
  return screen.pdf();
};

describe('the report, printed by Chromium', () => {
  let world: World;
  let rig: Rig;
  let screen: Screen;

  beforeAll(async () => {
    world = await openWorld();
    rig = await openChromium({ extension: join(import.meta.dirname, '../../dist/chrome-e2e'), port: world.port });
  });

  afterAll(async () => {
    await rig?.close();
    await world?.close();
  });

  it.each(['nl', 'fr'] as const)('is one upright A4 page with fifteen channels, in %s', async (language) => {
    await rig.store({ naamwacht: fullTown(Date.now(), language) });
    screen = await rig.openPage(REPORT);
    await screen.wait(`[data-report-page][lang=${language}]`);
    const pdf = await printed(screen);
    expect(pagesOf(pdf)).toBe(1);
    expect(sizesOf(pdf)).toEqual(['595x842']);
    if (language === 'nl') await screen.close();
  });

  it('has its annex on the pages after it, with every channel, when that is ticked', async () => {
    await screen.click('[name=report-annex]');
    await screen.wait('[data-report-annex]');
    expect(await screen.texts('[data-report-annex] [data-section=channels] li')).toHaveLength(PLATFORM_IDS.length);
    const pdf = await printed(screen);
    expect(pagesOf(pdf)).toBeGreaterThan(1);
    expect(sizesOf(pdf)).toEqual(['595x842']);
  });

  it('fits a narrow window, and has no flaw that axe can see', async () => {
    await screen.resize(320, 640);
    expect(await screen.evaluate<number>('document.documentElement.scrollWidth')).toBe(320);
    expect(await screen.axe()).toEqual([]);
    expect(world.log).toEqual([]);
  });
});
