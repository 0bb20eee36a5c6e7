/** One round: what is due is asked, read and handed to a turn; whatever does not fit waits for the next alarm. */
import { armAlarm } from '../browser/alarms.ts';
import { askHost } from '../browser/ask.ts';
import { granted } from '../browser/permissions.ts';
import { tickedOf } from '../platforms/index.ts';
import type { Platform } from '../probe/platform.ts';
import { type Check, due } from '../schedule/due.ts';
import { mannersByHost } from '../schedule/manners.ts';
import { LONGEST_SLEEP } from '../schedule/turns.ts';
import { wakeAt } from '../schedule/wake.ts';
import { newsOf } from '../state/news.ts';
import type { Memory } from '../state/update.ts';
import type { Evidence } from '../verdict/evidence.ts';
import { remember } from '../verdict/finding.ts';
import { type Lanes, openLanes } from './lanes.ts';
import { askPlatform, type Probing } from './probing.ts';
import { tellPeople } from './telling.ts';
import { found, note, raise, recall, recallFindings } from './turn.ts';

/** How many names the clock may ask in one round; the rest has its turn at the next alarm. */
const SHORT_ROUND = 20;

const NEXT_ROUND = 60_000;

let lanes: Lanes | null = null;
let running: Promise<void> | null = null;
let again = false;

/** Set when something found could not be written: asking again soon would only trouble the hosts. */
let unwritten = false;

const settle = async (check: Check, evidence: Evidence[]): Promise<void> => {
  const written = await found(check.key, (memory, before) => {
    // Everything was erased while this question was under way: its answer must leave no trace.
    if (memory.state.municipalities.length === 0) return null;
    const now = Date.now();
    const finding = remember(before, { platform: check.platform.id, handle: check.handle }, evidence, now);
    return { finding, alert: newsOf(memory.state, before, finding, now) };
  });
  if (!written) unwritten = true;
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
const probingOf = ({ state, machine }: Memory, opened: Lanes): Probing => ({
  lanes: opened,
  keys: state.settings.keys,
  controls: machine.controls,
  now: Date.now,
  chance: Math.random,
  judged: (probe, control, alert) => {
    void note((notes) => ({ ...notes, controls: { ...notes.controls, [probe]: control } }));
    if (alert) void raise([alert]);
  },
  settled: settle,
});

const oneRound = async (): Promise<void> => {
  const memory = await recall();
  if (typeof memory === 'string') return;
  const platforms = tickedOf(memory.state.settings.platforms);
  const known = { ...memory, findings: await recallFindings() };
  const all = due(known, platforms, Date.now());
  const asked = all.filter((check) => check.why === 'asked');
  const checks = asked.length > 0 ? asked : all.slice(0, SHORT_ROUND);
  // Armed before the work: a worker that is killed half-way wakes within a minute and finds the rest still due.
  await armAlarm(checks.length > 0 ? Date.now() + NEXT_ROUND : wakeAt(known, platforms, Date.now()));
  if (checks.length === 0) return;
  lanes = openRound(platforms, memory.machine.hosts);
  const probing = probingOf(memory, lanes);
  const asking = platforms.map((platform) => ({ platform, own: checks.filter((one) => one.platform === platform) }));
  const busy = asking.filter(({ own }) => own.length > 0);
  await Promise.all(busy.map(({ platform, own }) => askPlatform(probing, platform, own)));
  lanes = null;
  await rearm();
};

const rounds = async (): Promise<void> => {
  unwritten = false;
  try {
    do {
      again = false;
      await oneRound();
      await tellPeople();
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
  const known = { ...memory, findings: await recallFindings() };
  const at = wakeAt(known, tickedOf(memory.state.settings.platforms), Date.now());
  await armAlarm(unwritten ? Date.now() + LONGEST_SLEEP : at);
};

/** Starts a round; while one runs, another follows it, so that what came in meanwhile is seen. */
export const startRound = (): Promise<void> => {
  again = true;
  running ??= rounds();
  return running;
};

/** Stops asking: questions that were not put yet are dropped, and their names stay due. */
export const stopRound = (): void => lanes?.stop();
