/** A clock that jumps from one timer to the next, so that a year passes in minutes; the machine's own clock is not asked. */
import { vi } from 'vitest';

type Timer = { at: number; fire: () => void };

export type Clock = {
  now: () => number;
  /** Sleeps in simulated time. */
  rest: (milliseconds: number) => Promise<void>;
  /** Runs everything that happens up to a moment; time stands there afterwards. */
  until: (moment: number) => Promise<void>;
  /** Runs what is under way until nothing waits any more, whatever time that takes. */
  calm: () => Promise<void>;
  /** Gives the machine its own clock back. */
  close: () => void;
};

const breath = setImmediate;

/** Everything that waits for no timer has happened. */
const settled = (): Promise<void> => new Promise((done) => breath(done));

/**
 * Takes over `Date.now`, `setTimeout` and `clearTimeout`.
 * @param start epoch milliseconds
 */
export const openClock = (start: number): Clock => {
  let now = start;
  let ids = 0;
  const timers = new Map<number, Timer>();
  const add = (fire: () => void, wait = 0): number => {
    ids += 1;
    timers.set(ids, { at: now + Math.max(0, wait), fire });
    return ids;
  };
  vi.stubGlobal('setTimeout', add);
  vi.stubGlobal('clearTimeout', (id: number | undefined) => timers.delete(id ?? 0));
  const date = vi.spyOn(Date, 'now').mockImplementation(() => now);

  const next = (): [number, Timer] | undefined => {
    let first: [number, Timer] | undefined;
    for (const one of timers) if (!first || one[1].at < first[1].at) first = one;
    return first;
  };
  /** Fires the next timer up to a moment. @returns false when there is none */
  const step = async (limit: number): Promise<boolean> => {
    await settled();
    const first = next();
    if (!first || first[1].at > limit) return false;
    timers.delete(first[0]);
    now = Math.max(now, first[1].at);
    first[1].fire();
    return true;
  };
  return {
    now: () => now,
    rest: (milliseconds) => new Promise((done) => add(done, milliseconds)),
    until: async (moment) => {
      while (await step(moment));
      now = Math.max(now, moment);
    },
    calm: async () => {
      while (await step(Number.POSITIVE_INFINITY));
    },
    close: () => {
      date.mockRestore();
      vi.unstubAllGlobals();
    },
  };
};
