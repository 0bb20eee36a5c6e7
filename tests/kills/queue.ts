/** What is going to happen on a computer, in order; nothing happens by itself. */

type Job = { at: number; owner: object; run: () => void };

export type Jobs = {
  /** Milliseconds since the computer was switched on; no wall clock. */
  now: () => number;
  /** @returns a number by which it can be called off */
  later: (milliseconds: number, owner: object, run: () => void) => number;
  callOff: (job: number) => void;
  /** Whatever this owner still meant to do is not done any more. */
  forget: (owner: object) => void;
  next: () => number;
  /** Does the next thing, or lets the time pass until then. */
  pass: (until: number) => void;
};

/** Timers count in 32 bits: a longer wait ends at once, in every browser. */
const LONGEST_TIMER = 2 ** 31 - 1;

export const openJobs = (): Jobs => {
  const jobs = new Map<number, Job>();
  let [now, count] = [0, 0];
  const first = (): [number, Job] | undefined =>
    [...jobs].reduce<[number, Job] | undefined>(
      (one, other) => (one === undefined || other[1].at < one[1].at ? other : one),
      undefined,
    );
  return {
    now: () => now,
    later: (milliseconds, owner, run) => {
      count += 1;
      jobs.set(count, { at: now + (milliseconds > LONGEST_TIMER ? 1 : Math.max(0, milliseconds)), owner, run });
      return count;
    },
    callOff: (job) => void jobs.delete(job),
    forget: (owner) => {
      for (const [id, job] of jobs) if (job.owner === owner) jobs.delete(id);
    },
    next: () => first()?.[1].at ?? Number.POSITIVE_INFINITY,
    pass: (until) => {
      const found = first();
      if (!found || found[1].at > until) {
        now = Math.max(now, until);
        return;
      }
      now = Math.max(now, found[1].at);
      jobs.delete(found[0]);
      found[1].run();
    },
  };
};
