/** How long the background takes to start and hear its first message, against one that does nothing at all. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openChromium } from '../e2e/browsers.ts';
import type { Rig } from '../e2e/rig.ts';
import { openWorld } from '../world/world.ts';
import { crowd } from './crowd.ts';
import { type Figure, median } from './figure.ts';

const ROUNDS = 15;
const BUILD = join(import.meta.dirname, '../../dist/chrome-e2e');

/** Resolves when the background has heard it; nothing changes by it. */
const CALL = `(() => {
  const start = performance.now();
  const done = () => performance.now() - start;
  return chrome.runtime.sendMessage({ do: 'select', municipality: '' }).then(done, done);
})()`;

const emptied = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'naamwacht-worker-'));
  cpSync(BUILD, folder, { recursive: true });
  const { background } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, background.service_worker), 'chrome.runtime.onMessage.addListener(() => undefined);');
  return folder;
};

const startOf = async (rig: Rig): Promise<number> => {
  const page = await rig.openPage('src/ui/popup/index.html');
  await rig.killBackground();
  const time = await page.evaluate<number>(CALL);
  await page.close();
  return time;
};

/** Both extensions take turns, so that a busy machine slows both. */
export const worker = async (): Promise<Figure[]> => {
  const folder = emptied();
  const world = await openWorld();
  const ours = await openChromium({ extension: BUILD, port: world.port });
  const empty = await openChromium({ extension: folder, port: world.port });
  try {
    const { state, findings } = crowd(5, Date.now());
    const stored = Object.fromEntries(Object.entries(findings).map(([key, finding]) => [`finding:${key}`, finding]));
    await ours.store({ naamwacht: state, ...stored });
    const [one, other]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      other.push(await startOf(empty));
      one.push(await startOf(ours));
    }
    const [real, bare] = [median(one), median(other)];
    return [
      {
        what: 'the background starts and hears its first message',
        measured: `${real.toFixed(0)} ms`,
        against: `${bare.toFixed(0)} ms for one that does nothing`,
        ratio: real / bare,
        aim: '',
      },
    ];
  } finally {
    await ours.close();
    await empty.close();
    await world.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
