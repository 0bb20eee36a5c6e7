/** Everything there is to do in one round: what a person asked for at once and whole, what the clock asks for in small parts. */
import type { Platform } from '../probe/platform.ts';
import { type Check, due } from '../schedule/due.ts';
import { type Ration, rations } from '../schedule/patrol.ts';
import type { Remembered } from '../schedule/wake.ts';
import { type Reading, readings } from '../schedule/website.ts';
import { type FeedTurn, feedTurns } from './feeding.ts';
import type { Kept } from './memory.ts';

/** How many names the clock may ask in one round, of all platforms and of each; the rest has its turn at the next alarm. */
const SHORT_ROUND = 40;
const SHORT_OF_EACH = 4;

/** How many beats for look-alikes the clock may go in one round; each is a handful of names, and a day has room for all. */
const SHORT_BEATS = 2;

/** The first so many of each platform. */
const few = <T>(all: readonly T[], platformOf: (one: T) => Platform, most: number): T[] => {
  const counts = new Map<Platform, number>();
  return all.filter((one) => {
    const count = (counts.get(platformOf(one)) ?? 0) + 1;
    counts.set(platformOf(one), count);
    return count <= most;
  });
};

export type Work = { checks: Check[]; rations: Ration[]; readings: Reading[]; feeds: FeedTurn[] };

const isAsked = (one: { why: 'asked' | 'clock' }): boolean => one.why === 'asked';

/** @param now epoch milliseconds */
export const workOf = (known: Remembered, kept: Kept, platforms: readonly Platform[], now: number): Work => {
  const [checks, beats, sites] = [due(known, platforms, now), rations(known, platforms, now), readings(known, now)];
  const feeds = feedTurns(known.state, kept, known.machine, now, known.since);
  const asked = { checks: checks.filter(isAsked), rations: beats.filter(isAsked), readings: sites.filter(isAsked) };
  if (asked.checks.length + asked.rations.length + asked.readings.length > 0) return { ...asked, feeds: [] };
  return {
    checks: few(checks, ({ platform }) => platform, SHORT_OF_EACH).slice(0, SHORT_ROUND),
    rations: few(beats, ({ beat }) => beat.platform, 1).slice(0, SHORT_BEATS),
    readings: sites.slice(0, 1),
    feeds,
  };
};

export const isIdle = ({ checks, rations: beats, readings: sites, feeds }: Work): boolean =>
  checks.length + beats.length + sites.length + feeds.length === 0;
