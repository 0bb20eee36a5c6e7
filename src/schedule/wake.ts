/** When to look again: the next turn of any name, never later than a couple of hours. */
import type { Platform } from '../probe/platform.ts';
import { type Known, nextDue } from './due.ts';
import { LONGEST_SLEEP } from './turns.ts';

const SOON = 30_000;

/**
 * The moment of the next alarm.
 * @returns epoch milliseconds, at least 30 seconds and at most two hours away
 */
export const wakeAt = (known: Known, platforms: readonly Platform[], now: number): number =>
  Math.max(Math.min(nextDue(known, platforms), now + LONGEST_SLEEP), now + SOON);
