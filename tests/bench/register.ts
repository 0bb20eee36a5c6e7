/** The register when it is large: how fast its table opens, how fast a list comes in, and how long the page is busy at a time. */
import { join } from 'node:path';
import { type Account, newAccount } from '../../src/register/account.ts';
import type { State } from '../../src/state/state.ts';
import { openChromium } from '../e2e/browsers.ts';
import type { Rig, Screen } from '../e2e/rig.ts';
import { openWorld } from '../world/world.ts';
import { crowd } from './crowd.ts';
import { LONG_LIST } from './csv.ts';
import { type Figure, median, seconds } from './figure.ts';

const PAGE = 'src/ui/dashboard/index.html#register';
const ROUNDS = 7;
const PATIENCE = 60_000;
const PLATFORMS = ['facebook', 'instagram', 'x', 'linkedin', 'youtube', 'tiktok', 'bluesky', 'mastodon'];

const accounts = (count: number, municipality: string): Account[] =>
  Array.from({ length: count }, (_, index) => ({
    ...newAccount({ municipality, platform: PLATFORMS[index % PLATFORMS.length] ?? 'x', handle: `dienst${index}` }),
    service: `Dienst ${index % 40}`,
    keeper: { role: 'communicatieambtenaar', name: `Persoon ${index % 60}` },
    claimedAt: 1_700_000_000_000,
    visitedAt: 1_790_000_000_000 + index,
  }));

/** From the start of the page until the register shows its first row. */
const FIRST_ROW = `new Promise((done) => {
  const look = () => (document.querySelector('tr[data-account]') ? done(performance.now()) : setTimeout(look, 5));
  look();
})`;

const openingOf = async (rig: Rig): Promise<number> => {
  const page = await rig.openPage(PAGE);
  const time = await page.evaluate<number>(FIRST_ROW);
  await page.close();
  return time;
};

const opening = async (rig: Rig, state: State, municipality: string): Promise<Figure> => {
  const times = async (count: number): Promise<number> => {
    await rig.store({ naamwacht: { ...state, accounts: accounts(count, municipality) } });
    const all: number[] = [];
    for (let round = 0; round < ROUNDS; round++) all.push(await openingOf(rig));
    return median(all);
  };
  const [few, many] = [await times(20), await times(2_000)];
  return {
    what: 'register opens with 2,000 accounts',
    measured: `${many.toFixed(0)} ms`,
    against: `${few.toFixed(0)} ms with 20`,
    ratio: many / few,
    aim: '≤ 2',
  };
};

/** Hands the file to the page and watches how long it is busy at a time. */
const GIVE = `{
  globalThis.busy = 0;
  new PerformanceObserver((list) => { for (const one of list.getEntries()) busy = Math.max(busy, one.duration); })
    .observe({ type: 'longtask', buffered: false });
  const field = document.querySelector('[name=register-file]');
  const files = new DataTransfer();
  files.items.add(new File([${JSON.stringify(LONG_LIST)}], 'register.csv', { type: 'text/csv' }));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  globalThis.began = performance.now();
}`;

const importing = async (rig: Rig): Promise<Figure> => {
  const page: Screen = await rig.openPage(PAGE.replace('#register', '#register/import'));
  await page.wait('[name=register-file]');
  await page.evaluate(`${GIVE}; undefined`);
  await page.wait('[name=register-take-over]', PATIENCE);
  const read = await page.evaluate<number>('performance.now() - began');
  const busy = await page.evaluate<number>('busy');
  await page.close();
  return {
    what: 'preview of a CSV of 10,000 rows',
    measured: seconds(read),
    against: `longest task ${busy.toFixed(0)} ms`,
    ratio: null,
    aim: '< 2 s',
  };
};

export const register = async (): Promise<Figure[]> => {
  const world = await openWorld();
  const rig = await openChromium({ extension: join(import.meta.dirname, '../../dist/chrome-e2e'), port: world.port });
  try {
    const { state } = crowd(1, Date.now());
    const town = state.municipalities[0]?.municipality.id ?? '';
    const opened = await opening(rig, state, town);
    await rig.store({ naamwacht: state });
    return [opened, await importing(rig)];
  } finally {
    await rig.close();
    await world.close();
  }
};
