/** What a wake costs when nothing is due: counted in a real browser, by waking it. */
import { join } from 'node:path';
import { openChromium } from '../e2e/browsers.ts';
import { openWorld } from '../world/world.ts';
import { crowd } from './crowd.ts';
import type { Figure } from './figure.ts';

const WAKE =
  "Promise.all([chrome.alarms.create('wake', { when: Date.now() + 50 }), new Promise((done) => setTimeout(done, 3000))]).then(() => null)";
const COUNT = 'globalThis.writes = 0; chrome.storage.onChanged.addListener(() => { globalThis.writes += 1; }); null';

export const idleWake = async (): Promise<Figure[]> => {
  const world = await openWorld();
  const rig = await openChromium({ extension: join(import.meta.dirname, '../../dist/chrome-e2e'), port: world.port });
  try {
    const { state, findings } = crowd(5, Date.now());
    const stored = Object.fromEntries(Object.entries(findings).map(([key, finding]) => [`finding:${key}`, finding]));
    await rig.store({ naamwacht: state, ...stored });
    const page = await rig.openPage('src/ui/dashboard/index.html');
    await page.evaluate(COUNT);
    const asked = world.log.length;
    await page.evaluate(WAKE);
    const writes = await page.evaluate<number>('globalThis.writes');
    return [
      {
        what: 'a wake with nothing due: requests',
        measured: String(world.log.length - asked),
        against: '',
        ratio: null,
        aim: '0',
      },
      { what: 'a wake with nothing due: writes', measured: String(writes), against: '', ratio: null, aim: '0' },
    ];
  } finally {
    await rig.close();
    await world.close();
  }
};
