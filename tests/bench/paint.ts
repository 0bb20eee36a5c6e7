/** The first contentful paint of popup and dashboard against that of an empty page of the same extension, with an empty and a full state. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from '../e2e/browsers.ts';
import type { Rig } from '../e2e/rig.ts';
import { openWorld } from '../world/world.ts';
import { crowd } from './crowd.ts';
import { type Figure, median } from './figure.ts';

const ROUNDS = 15;
const POPUP = 'src/ui/popup/index.html';
const DASHBOARD = 'src/ui/dashboard/index.html';
const PAINT = `new Promise((done) => {
  const seen = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  const look = () => (seen() === undefined ? setTimeout(look, 10) : done(seen()));
  look();
})`;

const paintOf = async (rig: Rig, path: string): Promise<number> => {
  const page = await rig.openPage(path);
  const time = await page.evaluate<number>(PAINT);
  await page.close();
  return time;
};

/** Takes turns between both pages, so that a busy machine slows both. */
const compare = async (rig: Rig, path: string, what: string, aim: string): Promise<Figure> => {
  const [ours, empty]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    empty.push(await paintOf(rig, 'empty.html'));
    ours.push(await paintOf(rig, path));
  }
  const [one, other] = [median(ours), median(empty)];
  return {
    what,
    measured: `${one.toFixed(0)} ms`,
    against: `${other.toFixed(0)} ms empty page`,
    ratio: one / other,
    aim,
  };
};

export const paint = async (): Promise<Figure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'naamwacht-paint-'));
  cpSync(join(import.meta.dirname, '../../dist/chrome-e2e'), folder, { recursive: true });
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>empty</title><p>empty</p>');
  const world = await openWorld();
  const rig = await openChromium({ extension: folder, port: world.port });
  try {
    const bare = await compare(rig, POPUP, 'first paint of the popup, first run', '≤ 1.3');
    const { state, findings } = crowd(70, Date.now());
    const five = { ...state, municipalities: state.municipalities.slice(0, 5) };
    const stored = Object.entries(findings)
      .slice(0, 2_000)
      .map(([key, finding]) => [`finding:${key}`, finding]);
    await rig.store({ naamwacht: five, ...Object.fromEntries(stored) });
    const much = `5 municipalities, ${stored.length.toLocaleString('en')} findings`;
    const full = await compare(rig, POPUP, `first paint of the popup, ${much}`, '≤ 1.3');
    const dashboard = await compare(rig, DASHBOARD, `first paint of the dashboard, ${much}`, '');
    return [bare, full, dashboard];
  } finally {
    await rig.close();
    await world.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
