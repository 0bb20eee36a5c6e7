/** One name and eight names on eighteen platforms, against the least time that the manners per host allow. */
import { join } from 'node:path';
import { PLATFORMS } from '../../src/platforms/index.ts';
import { USUAL_MANNERS } from '../../src/probe/platform.ts';
import { mannersByHost } from '../../src/schedule/manners.ts';
import { spread } from '../../src/schedule/turns.ts';
import { emptyState, NO_GUARD } from '../../src/state/state.ts';
import { openChromium } from '../e2e/browsers.ts';
import type { Screen } from '../e2e/rig.ts';
import { openWorld, type Visit } from '../world/world.ts';
import { type Figure, seconds } from './figure.ts';

const EIGHTEEN = PLATFORMS.filter((one) => one.probes.length > 0 && one.controlled).slice(0, 18);
const MANNERS = mannersByHost(EIGHTEEN);
const TOWN = {
  id: 'be:44021',
  country: 'be' as const,
  name: 'Gent',
  names: [{ language: 'nl' as const, name: 'Gent' }],
  languages: ['nl' as const],
  city: true,
  postalCode: '9000',
  website: 'https://stad.gent',
  websiteGuessed: false,
  predecessors: [],
  province: null,
};

/** Between 80 and 800 ms, fixed for each host. */
const latency = (host: string): number => 80 + Math.round(spread(host) * 720);

/** The least time one host needs for so many questions: spaced starts, at most so many at a time. */
const chain = (host: string, questions: number): number => {
  const { spacing, atOnce } = MANNERS.get(host) ?? USUAL_MANNERS;
  const places = new Array<number>(atOnce).fill(0);
  let last = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < questions; index++) {
    const place = places.indexOf(Math.min(...places));
    last = Math.max(last + spacing, places[place] ?? 0);
    places[place] = last + latency(host);
  }
  return Math.max(...places);
};

const boundOf = (log: readonly Visit[]): number =>
  Math.max(
    ...[...new Set(log.map((one) => one.host))].map((host) =>
      chain(host, log.filter((one) => one.host === host).length),
    ),
  );

/** Milliseconds from the click to the first verdict and to the last, counted inside the page. */
const timed = (screen: Screen): Promise<[number, number]> =>
  screen.evaluate(`new Promise((done) => {
    const start = performance.now();
    let first = null;
    const look = () => {
      if (first === null && document.querySelector('[data-verdict]:not([data-verdict=impossible])')) first = performance.now() - start;
      const progress = document.querySelector('[data-state]');
      if (first !== null && progress.dataset.state === 'done' && progress.dataset.settled === progress.dataset.total) done([first, performance.now() - start]);
      else setTimeout(look, 5);
    };
    document.querySelector('[name=check]').click();
    look();
  })`);

const measure = async (names: number): Promise<Figure[]> => {
  const world = await openWorld({ latency });
  const rig = await openChromium({ extension: join(import.meta.dirname, '../../dist/chrome-e2e'), port: world.port });
  try {
    const state = emptyState(EIGHTEEN.map((one) => one.id));
    await rig.store({
      naamwacht: {
        ...state,
        municipalities: [{ municipality: TOWN, addedAt: Date.now(), startedAt: null, choices: {}, guard: NO_GUARD }],
        current: TOWN.id,
        settings: { ...state.settings, namesPerPlatform: names },
      },
    });
    const popup = await rig.openPage('src/ui/popup/index.html');
    await popup.wait('[name=check]');
    const [first, last] = await timed(popup);
    const bound = boundOf(world.log);
    const what = `${names} name${names > 1 ? 's' : ''} on ${EIGHTEEN.length} platforms (${world.log.length} questions)`;
    return [
      { what: `${what}: first verdict`, measured: seconds(first), against: '', ratio: null, aim: '' },
      {
        what: `${what}: last verdict`,
        measured: seconds(last),
        against: `${seconds(bound)} the manners allow`,
        ratio: last / bound,
        aim: '≤ 1.25',
      },
    ];
  } finally {
    await rig.close();
    await world.close();
  }
};

export const sweep = async (): Promise<Figure[]> => [...(await measure(1)), ...(await measure(8))];
