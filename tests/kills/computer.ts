/** A computer with a browser in it whose every call from outside is a numbered step, at which anything may go wrong. */
import { type Accounts, openAccounts } from '../world/accounts.ts';
import { type Alarm, type Area, browserOf, type Listeners, openArea } from './browser.ts';
import { dateOf, mathOf } from './clock.ts';
import { answering } from './internet.ts';
import { openLocks } from './locks.ts';
import type { Program } from './program.ts';
import { openJobs } from './queue.ts';

/**
 * What goes wrong at a step. `kill` ends the worker, `quit` the whole browser; `full` refuses every write from here on,
 * `error` this one call; `twin` starts a second background beside the one that is at work.
 */
export type Trouble =
  | 'kill'
  | 'quit'
  | 'full'
  | 'error'
  | 'no alarm'
  | 'year on'
  | 'year back'
  | 'day back'
  | 'offline'
  | 'revoked'
  | 'twin';

/** Something that runs: a background or a page. */
export type Running = { dead: boolean; page: boolean; hears: Listeners };

const DAY = 86_400_000;
const JUMPS: Partial<Record<Trouble, number>> = { 'year on': 365 * DAY, 'year back': -365 * DAY, 'day back': -DAY };

/** An idle worker is ended by its browser. */
const IDLE = 30_000;

/** A Wednesday morning: the office is open for as long as a scene lasts. */
export const MORNING = Date.UTC(2026, 10, 25, 8, 30);

export type Programs = { background: Program; page: Program };

/** What a computer holds while nothing runs on it. */
export type Asleep = {
  local: Area;
  session: Area;
  alarms: Map<string, Alarm>;
  standing: Set<string>;
  badge: string;
  at: number;
  accounts: Accounts;
};

const NEW = (): Asleep => ({
  local: openArea(),
  session: openArea(),
  alarms: new Map(),
  standing: new Set(),
  badge: '',
  at: MORNING,
  accounts: openAccounts(),
});

/**
 * Switches a computer on.
 * @param asleep how another one was left; its accounts of the internet are the same, all else is copied
 */
export const openComputer = (programs: Programs, asleep: Asleep = NEW()) => {
  const jobs = openJobs();
  const locks = openLocks();
  const math = mathOf();
  const state = {
    local: openArea(asleep.local),
    session: openArea(asleep.session),
    alarms: new Map(asleep.alarms),
    standing: new Set(asleep.standing),
    told: [] as string[],
    asked: [] as { url: string; at: number }[],
    badge: asleep.badge,
    online: true,
    full: false,
    /** Whether the browser ends a worker that has nothing to do; starting one takes the most time of a test. */
    ends: true,
    /** Notifications that went with the browser before anybody could have read them twice. */
    vanished: 0,
    /** What the person was told to be wrong, ever. */
    faults: new Set<string>(),
    revoked: false,
    offset: asleep.at,
    trace: [] as string[],
    plan: (_step: number, _name: string): Trouble | null => null,
    websites: new Map<string, string>(),
    accounts: asleep.accounts,
  };
  let worker: Running | null = null;
  const alive = new Set<Running>();
  const wall = (): number => jobs.now() + state.offset;

  const end = (one: Running): void => {
    one.dead = true;
    alive.delete(one);
    jobs.forget(one);
    locks.free(one);
    if (worker === one) worker = null;
  };

  /** The browser itself ends: what it kept for this session only is gone, and so are its alarms and notifications. */
  const quit = (): void => {
    for (const one of [...alive]) end(one);
    state.session = openArea();
    state.alarms.clear();
    state.vanished += state.standing.size;
    state.standing.clear();
  };

  const suffer = (trouble: Trouble, one: Running): void => {
    if (trouble === 'kill') end(one);
    if (trouble === 'quit') quit();
    if (trouble === 'full') state.full = true;
    if (trouble === 'no alarm') state.alarms.clear();
    if (trouble === 'offline') state.online = false;
    if (trouble === 'revoked') state.revoked = true;
    if (trouble === 'twin') {
      worker = null;
      fire('alarm', { name: 'wake', scheduledTime: wall() });
    }
    state.offset += JUMPS[trouble] ?? 0;
  };

  /** One call to the outside: it takes a moment, and nobody hears its answer who died meanwhile. */
  const outside = <T>(one: Running, name: string, effect: () => T): Promise<T> =>
    new Promise((done, fail) => {
      if (one.dead) return;
      let refused = false;
      if (!one.page) {
        state.trace.push(name);
        const trouble = state.plan(state.trace.length, name);
        if (trouble) suffer(trouble, one);
        if (one.dead) return;
        refused = trouble === 'error' || (state.full && name.startsWith('local.set'));
      }
      // Owned by the computer: what was sent off happens, whether or not the sender lives to hear of it.
      jobs.later(1, jobs, () => {
        try {
          if (refused) throw new Error('The browser refused');
          const value = effect();
          if (!one.dead) done(value);
        } catch (error) {
          if (!one.dead) fail(error);
        }
      });
    });

  const start = (page: boolean): Running => {
    const one: Running = { dead: false, page, hears: {} };
    alive.add(one);
    const program = page ? programs.page : programs.background;
    program({
      outsideBrowser: browserOf({ state, one, outside, wall, fire, changed }),
      fetch: (url) => answering(state, wall, <T>(name: string, effect: () => T) => outside(one, name, effect))(url),
      setTimeout: (work, milliseconds = 0) => (one.dead ? 0 : jobs.later(milliseconds, one, work)),
      clearTimeout: (timer) => void (timer !== undefined && jobs.callOff(timer)),
      Date: dateOf(wall),
      Math: math,
      navigator: {
        get onLine() {
          return state.online;
        },
        locks: locks.of(one),
      },
    });
    return one;
  };

  /** Lets the background hear something; it is started when it does not run. */
  function fire(event: string, ...told: unknown[]): void {
    worker ??= start(false);
    for (const hear of worker.hears[event] ?? []) hear(...told);
  }

  /** A change of storage is heard by everybody who runs; it wakes nobody here. */
  function changed(area: string, changes: object): void {
    const fault = state.session.get('fault')['fault'] as { what: string } | undefined;
    if (fault) state.faults.add(fault.what);
    for (const one of alive) for (const hear of one.hears['storage'] ?? []) hear(changes, area);
  }

  const nextAlarm = (): [string, Alarm] | undefined => [...state.alarms].sort(([, a], [, b]) => a.when - b.when)[0];

  const ring = ([name, alarm]: [string, Alarm]): void => {
    state.alarms.set(name, { ...alarm, when: wall() + alarm.period });
    fire('alarm', { name, scheduledTime: alarm.when });
  };

  /** Lets so much time pass, with all that happens in it. */
  const pass = async (milliseconds: number): Promise<void> => {
    const until = jobs.now() + milliseconds;
    for (;;) {
      await new Promise((done) => setImmediate(done));
      const alarm = nextAlarm();
      const rings = alarm ? Math.max(jobs.now(), alarm[1].when - state.offset) : Number.POSITIVE_INFINITY;
      const next = Math.min(rings, jobs.next());
      if (state.ends && next - jobs.now() > IDLE) for (const one of [...alive]) end(one);
      if (next > until) break;
      if (alarm && rings < jobs.next()) {
        jobs.pass(rings);
        ring(alarm);
      } else jobs.pass(next);
    }
    jobs.pass(until);
  };

  return {
    state,
    pass,
    wall,
    quit,
    fire,
    /** The browser starts, as after it ended. */
    boot: () => fire('startup'),
    install: () => fire('installed', { reason: 'install' }),
    /** A page sends a command, and is closed at once. */
    send: (command: object): void => {
      const page = start(true);
      for (const hear of page.hears['ready'] ?? []) hear(command);
      page.dead = true;
      alive.delete(page);
    },
    stored: (): Record<string, unknown> => state.local.all(),
    /** As it is when nothing runs any more. */
    asleep: (): Asleep => ({ ...state, at: wall() }),
  };
};

export type Computer = ReturnType<typeof openComputer>;
