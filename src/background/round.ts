/** One round: what is due is asked, read and handed to a turn; whatever does not fit waits for the next alarm. */

import { armAlarm } from '../browser/alarms.ts';
import { alone } from '../browser/alone.ts';
import { askHost } from '../browser/ask.ts';
import { awakeSince } from '../browser/awake.ts';
import { granted } from '../browser/permissions.ts';
import { loadMunicipalities } from '../browser/words.ts';
import { readList } from '../municipality/list.ts';
import { tickedOf } from '../platforms/index.ts';
import type { Platform } from '../probe/platform.ts';
import type { Check } from '../schedule/due.ts';
import { mannersByHost } from '../schedule/manners.ts';
import { LONGEST_SLEEP } from '../schedule/turns.ts';
import { wakeAt } from '../schedule/wake.ts';
import type { State } from '../state/state.ts';
import type { Memory } from '../state/update.ts';
import { withClockSetBack } from '../state/wishes.ts';
import type { Evidence } from '../verdict/evidence.ts';
import { keepControl } from './alerting.ts';
import { expire } from './expiring.ts';
import { readFeeds } from './feeding.ts';
import { type Lanes, openLanes } from './lanes.ts';
import { recall, recallKept } from './memory.ts';
import { patrol } from './patrolling.ts';
import { comparePictures } from './picturing.ts';
import { askPlatform, type Probing } from './probing.ts';
import { readWebsite } from './reading.ts';
import { type Surroundings, settleCheck } from './settling.ts';
import { tellPeople } from './telling.ts';
import { note } from './turn.ts';
import { isIdle, type Work, workOf } from './work.ts';

const NEXT_ROUND = 60_000;

let lanes: Lanes | null = null;
let running: Promise<void> | null = null;
let again = false;

/** Set when something found could not be written: asking again soon would only trouble the hosts. */
let unwritten = false;

/** All municipalities, read once in a worker's life: the package does not change under it. */
let towns: Surroundings['towns'] = [];

const allTowns = async (): Promise<Surroundings['towns']> => {
  if (towns.length === 0) towns = readList(await loadMunicipalities().catch(() => []));
  return towns;
};

const settle = async (check: Check, evidence: Evidence[], around: Surroundings): Promise<void> => {
  if (!(await settleCheck(check, evidence, around, Date.now()))) unwritten = true;
};

const openRound = (platforms: readonly Platform[], hosts: Parameters<typeof openLanes>[2]): Lanes =>
  openLanes(
    {
      ask: (ask) => askHost(ask, () => navigator.onLine),
      granted: async (host) => (await granted([`https://${host}/*`])).size === 1,
      now: Date.now,
      sleep: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
      remember: (host, state) => void note((machine) => ({ ...machine, hosts: { ...machine.hosts, [host]: state } })),
    },
    mannersByHost(platforms),
    hosts,
  );

/** What a round needs to know and whom it tells. */
const probingOf = ({ state, machine }: Memory, opened: Lanes, around: Surroundings): Probing => ({
  lanes: opened,
  keys: state.settings.keys,
  controls: machine.controls,
  now: Date.now,
  chance: Math.random,
  judged: (probe, control, alert) => void keepControl(probe, control, alert),
  settled: (check, evidence) => settle(check, evidence, around),
});

/** Names by platform and beats by platform run side by side: each host's lane keeps its own manners. */
const carryOut = async (
  work: Work,
  probing: Probing,
  state: State,
  around: Surroundings,
  platforms: readonly Platform[],
) => {
  const asking = platforms.map((platform) => ({
    platform,
    own: work.checks.filter((one) => one.platform === platform),
  }));
  await Promise.all([
    ...asking.filter(({ own }) => own.length > 0).map(({ platform, own }) => askPlatform(probing, platform, own)),
    ...work.readings.map((reading) => readWebsite(probing, reading)),
  ]);
  // After the names, so that a person who waits for those does not wait for these.
  await Promise.all(
    platforms.map(async (platform) => {
      for (const one of work.rations) if (one.beat.platform === platform) await patrol(probing, state, one, around);
    }),
  );
  await readFeeds(probing, state, around.kept, work.feeds);
};

const oneRound = async (): Promise<void> => {
  const recalled = await recall();
  if (typeof recalled === 'string') return armAlarm(Date.now() + LONGEST_SLEEP);
  const memory = { ...recalled, machine: withClockSetBack(recalled.machine, Date.now()) };
  if (memory.machine !== recalled.machine) await note((machine) => withClockSetBack(machine, Date.now()));
  const platforms = tickedOf(memory.state.settings.platforms);
  const kept = await recallKept();
  await expire(kept, Date.now());
  const known = { ...memory, ...kept, since: await awakeSince(Date.now()) };
  const work = workOf(known, kept, platforms, Date.now());
  // Armed before the work: a worker that is killed half-way wakes within a minute and finds the rest still due.
  await armAlarm(isIdle(work) ? wakeAt(known, platforms, Date.now()) : Date.now() + NEXT_ROUND);
  if (isIdle(work)) return;
  const around = { towns: await allTowns(), kept };
  lanes = openRound(platforms, memory.machine.hosts);
  await carryOut(work, probingOf(memory, lanes, around), memory.state, around, platforms);
  lanes = null;
  await comparePictures(memory.state, { ...around, kept: await recallKept() }, Date.now);
  await rearm();
};

const rounds = async (): Promise<void> => {
  unwritten = false;
  try {
    do {
      again = false;
      await oneRound();
      // A notification that fails is tried again at the next wake; the badge tells meanwhile.
      await tellPeople().catch(() => undefined);
      // Nothing is awaited between this look and the end, so that no call can fall in between.
    } while (again);
  } finally {
    running = null;
  }
};

/** Sets the alarm by what is known after the round. */
const rearm = async (): Promise<void> => {
  const memory = await recall();
  if (typeof memory === 'string') return;
  const known = { ...memory, ...(await recallKept()), since: await awakeSince(Date.now()) };
  const at = wakeAt(known, tickedOf(memory.state.settings.platforms), Date.now());
  await armAlarm(unwritten ? Date.now() + LONGEST_SLEEP : at);
};

/** Starts a round; while one runs, another follows it, so that what came in meanwhile is seen. */
export const startRound = (): Promise<void> => {
  again = true;
  // Two rounds at once would ask everything twice.
  running ??= alone('round', rounds);
  return running;
};

/** Stops asking: questions that were not put yet are dropped, and their names stay due. */
export const stopRound = (): void => lanes?.stop();
