/** When to look again: the next turn of any name, never later than a couple of hours. */
import type { Platform } from '../probe/platform.ts';
import { type Known, nextDue } from './due.ts';
import { nextRation, type Patrolled } from './patrol.ts';
import { LONGEST_SLEEP } from './turns.ts';
import { nextReading, type SitesKnown } from './website.ts';

const SOON = 30_000;

/** Everything that is remembered. */
export type Remembered = Known & Pick<Patrolled, 'patrols'> & Pick<SitesKnown, 'websites'>;

/**
 * The moment of the next alarm.
 * @returns epoch milliseconds, at least 30 seconds and at most two hours away
 */
export const wakeAt = (known: Remembered, platforms: readonly Platform[], now: number): number => {
  const turns = [nextDue(known, platforms, now), nextRation(known, platforms, now), nextReading(known)];
  return Math.max(Math.min(...turns, now + LONGEST_SLEEP), now + SOON);
};
