/** When to look again: the next turn of any name, never later than a couple of hours. */
import type { Platform } from '../probe/platform.ts';
import { type Known, nextDue, nextTold } from './due.ts';
import { nextRation, type Patrolled } from './patrol.ts';
import { LONGEST_SLEEP } from './turns.ts';
import { nextReading, type SitesKnown } from './website.ts';

const SOON = 30_000;

/** What the clock asks can wait for its neighbours, so that one wake serves them all and no host is asked in a burst. */
const A_WHILE = 15 * 60_000;

/** Everything that is remembered. */
export type Remembered = Known & Pick<Patrolled, 'patrols'> & Pick<SitesKnown, 'websites'>;

/**
 * The moment of the next alarm.
 * @returns epoch milliseconds, at most two hours away; at least a quarter of an hour, or 30 seconds where a host said so itself
 */
export const wakeAt = (known: Remembered, platforms: readonly Platform[], now: number): number => {
  const turns = [nextDue(known, platforms, now), nextRation(known, platforms, now), nextReading(known)];
  const usual = Math.max(Math.min(...turns, now + LONGEST_SLEEP), now + A_WHILE);
  return Math.max(Math.min(usual, nextTold(known, now)), now + SOON);
};
