/** What all Belgian municipalities together would ask of each platform: derived from the platforms, the names and the schedule. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readList } from '../src/municipality/list.ts';
import type { Municipality } from '../src/municipality/municipality.ts';
import { feedOf } from '../src/platforms/feeds.ts';
import { PLATFORMS } from '../src/platforms/index.ts';
import type { Platform, Probe } from '../src/probe/platform.ts';
import { requestOf } from '../src/probe/request.ts';
import { randomHandle } from '../src/schedule/control.ts';
import { onLookout } from '../src/schedule/lookout.ts';
import { WATCHED_LOOKALIKES } from '../src/schedule/patrol.ts';
import { searchWords } from '../src/schedule/search-words.ts';
import { namesFor } from '../src/state/names.ts';
import { emptyState, NO_GUARD, type Watched } from '../src/state/state.ts';
import { municipalitiesJson } from './municipalities.ts';

const FILE = join(import.meta.dirname, '..', 'docs', 'load.md');
const PLACE = /(<!-- load -->\n)[\s\S]*?(<!-- \/load -->)/;

/** The browser is on for five days of seven; a name of ours has three turns in them, any other name one. */
const WORKING_DAYS = 5;
const TURNS_OF_OURS = 3;
/** Every look-alike once in four weeks. */
const WEEKS_OF_A_LIST = 4;
/** One name of three is ours where a platform is ticked at first: most towns hold about that much. */
const OURS = 1;

export type Load = { host: string; platform: Platform; one: number; together: number };

/** Where the question goes; the domains that are asked themselves are one line together. */
const hostOf = ({ origins }: Platform, probe: Probe, handle: string): string | undefined => {
  const host = URL.parse(requestOf(probe, handle, {})?.url ?? '')?.host;
  return host === undefined || origins.includes(`https://${host}/*`) ? host : 'the domains themselves';
};

const main = ({ probes }: Platform): readonly Probe[] =>
  probes.filter((probe) => !probe.standsIn && !probe.manners?.onlyOnClick);

/** Questions a week, added up by host. */
type Weekly = Map<string, number>;

const add = (weekly: Weekly, platform: Platform, handle: string, times: number): void => {
  for (const probe of main(platform)) {
    const host = hostOf(platform, probe, handle);
    if (host) weekly.set(host, (weekly.get(host) ?? 0) + times);
  }
};

const addAddress = (weekly: Weekly, address: string | undefined, times: number): void => {
  const host = URL.parse(address ?? '')?.host;
  if (host) weekly.set(host, (weekly.get(host) ?? 0) + times);
};

const namesOf = (watched: Watched, platform: Platform): string[] =>
  namesFor(watched, platform, [], emptyState([]).settings.namesPerPlatform)
    .filter(({ breach }) => breach === null)
    .map(({ handle }) => handle);

/** What one municipality asks about one platform in a week of five working days, without any key. */
const weekOf = (municipality: Municipality, platform: Platform): Weekly => {
  const weekly: Weekly = new Map();
  const watched: Watched = { municipality, addedAt: 0, startedAt: 0, choices: {}, guard: NO_GUARD };
  const names = namesOf(watched, platform);
  for (const [rank, handle] of names.entries()) add(weekly, platform, handle, rank < OURS ? TURNS_OF_OURS : 1);
  if (platform.controlled && names.length > 0)
    for (const handle of [platform.known[0], randomHandle(platform, () => 0.5)])
      if (handle !== undefined) add(weekly, platform, handle, WORKING_DAYS);
  if (platform.patrol) {
    const handle = platform.known[0] ?? 'naamwacht';
    add(weekly, onLookout(platform, {}), handle, WATCHED_LOOKALIKES / WEEKS_OF_A_LIST);
  }
  const beat = { watched, holder: null, platform, key: '' };
  for (const words of platform.search ? searchWords(beat) : [])
    addAddress(weekly, platform.search?.request(words, {})?.url, 1);
  addAddress(weekly, feedOf(platform.id)?.request('a', 'a').url, 1);
  return weekly;
};

/** The load of every host, on a working day: of one municipality on average, and of all together. */
export const loads = (): Load[] => {
  const towns = readList(JSON.parse(municipalitiesJson())).filter(({ country }) => country === 'be');
  return PLATFORMS.flatMap((platform) => {
    const sum: Weekly = new Map();
    for (const town of towns)
      for (const [host, times] of weekOf(town, platform)) sum.set(host, (sum.get(host) ?? 0) + times);
    return [...sum].map(([host, times]): Load => {
      const together = times / WORKING_DAYS;
      return { host, platform, one: together / towns.length, together };
    });
  });
};

/** The table as Markdown. */
export const loadTable = (): string => {
  const lines = loads().map(({ host, platform, one, together }) => {
    const figures = [
      one.toFixed(1),
      Math.round(together).toLocaleString('en'),
      Math.ceil(together / 3).toLocaleString('en'),
    ];
    return `| ${[platform.name, host, platform.usual ? 'yes' : '', ...figures].join(' | ')} |`;
  });
  return [
    '| platform | host | ticked at first | one municipality, a working day | 565 together, a working day | together, in the busiest hour at most |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
};

export const readLoad = (): string => readFileSync(FILE, 'utf8');

/** The page as it should be. */
export const freshLoad = (page: string): string =>
  page.replace(PLACE, (_, open, close) => `${open}${loadTable()}${close}`);

if (process.argv[1] === import.meta.filename) writeFileSync(FILE, freshLoad(readLoad()));
