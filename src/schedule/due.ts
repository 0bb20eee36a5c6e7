/** What to ask next: it follows from when each name was last asked, so there is no queue to keep or to repair. */
import type { Platform, Probe } from '../probe/platform.ts';
import { type Machine, nameKey } from '../state/machine.ts';
import { namesFor } from '../state/names.ts';
import type { State, Watched } from '../state/state.ts';
import { conclude } from '../verdict/conclude.ts';
import type { Doubt } from '../verdict/evidence.ts';
import type { Finding } from '../verdict/finding.ts';
import { nextTurn } from './turns.ts';

/** One name to ask: because a person asked, or because its turn came. */
export type Check = { platform: Platform; handle: string; key: string; why: 'asked' | 'clock' };

export type Known = { state: State; machine: Machine; findings: Readonly<Record<string, Finding>> };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Doubts that pass by themselves, so that the name is worth asking again before its weekly turn. */
const PASSING: readonly Doubt[] = ['offline', 'timeout', 'limited', 'server-fault', 'ungranted'];

const onlyOnClick = (platform: Platform): boolean =>
  platform.probes.every((probe: Probe) => probe.manners?.onlyOnClick);

/** A moment after now means that the clock was set back: it never counts as recent. */
const age = (moment: number, now: number): number => (moment > now + HOUR ? Number.POSITIVE_INFINITY : now - moment);

const isPassing = (finding: Finding): boolean => {
  const last = conclude(finding.last);
  return last.is === 'unknown' && PASSING.includes(last.doubt);
};

/** When the clock may ask a name again, in epoch milliseconds. */
export const clockTurn = (finding: Finding, key: string, ours: boolean): number => {
  const told = Math.max(0, ...finding.last.map((one) => (one.says === 'nothing' ? (one.retryAt ?? 0) : 0)));
  if (isPassing(finding)) return Math.max(told, finding.askedAt + (told > finding.askedAt ? 0 : HOUR));
  return Math.max(told, nextTurn(finding.askedAt, key, ours ? 2 * DAY : 7 * DAY));
};

/** A platform that bears one question per name per day has answered this one already. */
export const decidedLately = (finding: Finding, platform: Platform, now: number): boolean => {
  const perName = Math.max(0, ...platform.probes.map((probe) => probe.manners?.perName ?? 0));
  return finding.knownAt !== null && age(finding.knownAt, now) < perName;
};

/** When a person last asked for a name; a mark from the future (a clock set back) is no mark. */
const askedAt = (known: Known, watched: Watched, key: string, now: number): number =>
  Math.max(
    ...[known.machine.asked[watched.municipality.id] ?? 0, known.machine.askedOne[key] ?? 0].map((at) =>
      at > now + HOUR ? 0 : at,
    ),
  );

const reasonFor = (
  known: Known,
  watched: Watched,
  platform: Platform,
  key: string,
  ours: boolean,
  now: number,
): Check['why'] | null => {
  const finding = known.findings[key];
  const asked = askedAt(known, watched, key, now);
  if (asked > 0 && (!finding || finding.askedAt < asked || finding.askedAt > now + HOUR))
    return finding && decidedLately(finding, platform, now) ? null : 'asked';
  if (watched.startedAt === null || onlyOnClick(platform)) return null;
  if (!finding) return known.machine.asked[watched.municipality.id] === undefined && ours ? 'clock' : null;
  return finding.askedAt > now + HOUR || clockTurn(finding, key, ours) <= now ? 'clock' : null;
};

type WatchedName = { watched: Watched; platform: Platform; handle: string; key: string; ours: boolean };

/** Every possible name of every municipality on the platforms that can be asked at all. */
const watchedNames = (state: State, platforms: readonly Platform[]): WatchedName[] =>
  state.municipalities.flatMap((watched) =>
    platforms
      .filter((platform) => platform.probes.length > 0)
      .flatMap((platform) =>
        namesFor(watched, platform, state.accounts, state.settings.namesPerPlatform)
          .filter((name) => name.breach === null)
          .map(({ handle, origin }) => {
            return { watched, platform, handle, key: nameKey(platform.id, handle), ours: origin === 'ours' };
          }),
      ),
  );

/**
 * Every name whose turn it is, those a person asked for first. Impossible names are never among them.
 * @param platforms the platforms the officer ticked, in their order
 * @param now epoch milliseconds
 */
export const due = (known: Known, platforms: readonly Platform[], now: number): Check[] => {
  const checks = new Map<string, Check>();
  for (const { watched, platform, handle, key, ours } of watchedNames(known.state, platforms)) {
    const why = reasonFor(known, watched, platform, key, ours, now);
    if (why && checks.get(key)?.why !== 'asked') checks.set(key, { platform, handle, key, why });
  }
  const all = [...checks.values()];
  return [...all.filter((one) => one.why === 'asked'), ...all.filter((one) => one.why === 'clock')];
};

/** The next moment at which the clock has something to ask, or infinity when it never has. */
export const nextDue = (known: Known, platforms: readonly Platform[]): number =>
  watchedNames(known.state, platforms)
    .filter(({ watched, platform }) => watched.startedAt !== null && !onlyOnClick(platform))
    .map(({ key, ours }) => {
      const finding = known.findings[key];
      return finding ? clockTurn(finding, key, ours) : Number.POSITIVE_INFINITY;
    })
    .reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
