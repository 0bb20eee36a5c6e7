/** What to ask next: it follows from when each name was last asked, so there is no queue to keep or to repair. */
import type { Platform, Probe } from '../probe/platform.ts';
import { judgementOf } from '../state/judging.ts';
import type { Lookalike } from '../state/lookalike.ts';
import { type Machine, nameKey } from '../state/machine.ts';
import { namesFor } from '../state/names.ts';
import type { State, Watched } from '../state/state.ts';
import { conclude } from '../verdict/conclude.ts';
import type { Doubt } from '../verdict/evidence.ts';
import type { Finding } from '../verdict/finding.ts';
import { decidedLately } from './lately.ts';
import { restingHosts, restsUntil } from './resting.ts';
import { afterSleep, nextTurn } from './turns.ts';

/** One name to ask: because a person asked, or because its turn came. */
export type Check = {
  platform: Platform;
  handle: string;
  key: string;
  why: 'asked' | 'clock';
  /** Ids of the municipalities that want to know. */
  towns: string[];
};

export type Known = {
  state: State;
  machine: Machine;
  findings: Readonly<Record<string, Finding>>;
  lookalikes: Readonly<Record<string, Lookalike>>;
  /** When the browser woke up; left out where nobody knows. */
  since?: number;
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Doubts that pass by themselves, so that the name is worth asking again before its weekly turn. */
const PASSING: readonly Doubt[] = ['offline', 'timeout', 'limited', 'server-fault', 'ungranted'];

const onlyOnClick = (platform: Platform): boolean =>
  platform.probes.every((probe: Probe) => probe.manners?.onlyOnClick);

const isPassing = (finding: Finding): boolean => {
  const last = conclude(finding.last);
  return last.is === 'unknown' && PASSING.includes(last.doubt);
};

const toldOf = (finding: Finding): number =>
  Math.max(0, ...finding.last.map((one) => (one.says === 'nothing' ? (one.retryAt ?? 0) : 0)));

/** When the clock may ask a name again, in epoch milliseconds. @param since when the browser woke up */
export const clockTurn = (finding: Finding, key: string, ours: boolean, since = 0): number => {
  const told = toldOf(finding);
  const turn = isPassing(finding)
    ? Math.max(told, finding.askedAt + (told > finding.askedAt ? 0 : HOUR))
    : Math.max(told, nextTurn(finding.askedAt, key, ours ? 2 * DAY : 7 * DAY));
  return afterSleep(turn, key, since);
};

/** When a person last asked for a name; a mark from the future (a clock set back) is no mark. */
const askedAt = ({ machine }: Known, { watched, key, own }: WatchedName, now: number): number => {
  // "Check now" is about our own names; somebody else's account is asked in its turn, or when it is pointed at.
  const all = own ? (machine.asked[watched.municipality.id] ?? 0) : 0;
  return Math.max(...[all, machine.askedOne[key] ?? 0].map((at) => (at > now + HOUR ? 0 : at)));
};

const reasonFor = (known: Known, name: WatchedName, now: number): Check['why'] | null => {
  const { watched, platform, key, ours, own } = name;
  const finding = known.findings[key];
  const asked = askedAt(known, name, now);
  if (asked > 0 && (!finding || finding.askedAt < asked || finding.askedAt > now + HOUR))
    return finding && decidedLately(finding, platform, now) ? null : 'asked';
  if (watched.startedAt === null || onlyOnClick(platform)) return null;
  if (!finding) return !own || (known.machine.asked[watched.municipality.id] === undefined && ours) ? 'clock' : null;
  return finding.askedAt > now + HOUR || clockTurn(finding, key, ours, known.since) <= now ? 'clock' : null;
};

type WatchedName = {
  watched: Watched;
  platform: Platform;
  handle: string;
  key: string;
  /** The account is ours. */
  ours: boolean;
  /** The name is one of the municipality's own, not somebody else's account. */
  own: boolean;
};

/** Every possible name of every municipality on the platforms that can be asked at all. */
const ownNames = (state: State, platforms: readonly Platform[]): WatchedName[] =>
  state.municipalities.flatMap((watched) =>
    platforms
      .filter((platform) => platform.probes.length > 0)
      .flatMap((platform) =>
        namesFor(watched, platform, state.accounts, state.settings.namesPerPlatform)
          .filter((name) => name.breach === null)
          .map(({ handle, origin }) => {
            return { watched, platform, handle, key: nameKey(platform.id, handle), ours: origin === 'ours', own: true };
          }),
      ),
  );

/** Accounts of others that a person pointed at or that were found; what a person said is harmless is left alone. */
const othersNames = (known: Pick<Known, 'state' | 'lookalikes'>, platforms: readonly Platform[], now: number) => {
  const { state, lookalikes } = known;
  const found = [...state.pointed, ...Object.values(lookalikes)];
  return found.flatMap((one): WatchedName[] => {
    const watched = state.municipalities.find(({ municipality }) => municipality.id === one.municipality);
    const platform = platforms.find(({ id, probes }) => id === one.platform && probes.length > 0);
    const decided = judgementOf(state, one, now)?.decided;
    if (!watched || !platform || decided === 'unrelated' || decided === 'service') return [];
    const key = nameKey(one.platform, one.handle);
    return [{ watched, platform, handle: one.handle, key, ours: false, own: false }];
  });
};

const watchedNames = (
  known: Pick<Known, 'state' | 'lookalikes'>,
  platforms: readonly Platform[],
  now: number,
): WatchedName[] => [...ownNames(known.state, platforms), ...othersNames(known, platforms, now)];

/**
 * Every name whose turn it is, those a person asked for first. Impossible names are never among them.
 * @param platforms the platforms the officer ticked, in their order
 * @param now epoch milliseconds
 */
export const due = (known: Known, platforms: readonly Platform[], now: number): Check[] => {
  const checks = new Map<string, Check>();
  const resting = restingHosts(known.machine.hosts, now);
  const { keys } = known.state.settings;
  for (const name of watchedNames(known, platforms, now)) {
    const { watched, platform, handle, key } = name;
    const before = checks.get(key);
    const why = reasonFor(known, name, now);
    const towns = [...new Set([...(before?.towns ?? []), watched.municipality.id])];
    if (before) checks.set(key, { ...before, towns, why: why === 'asked' ? why : before.why });
    else if (why === 'asked' || (why && restsUntil(resting, platform, handle, keys) === 0))
      checks.set(key, { platform, handle, key, why, towns });
  }
  const all = [...checks.values()];
  return [...all.filter((one) => one.why === 'asked'), ...all.filter((one) => one.why === 'clock')];
};

/** A name never asked and never asked for has no turn; somebody else's account is asked at once. */
const turnOf = (known: Omit<Known, 'machine'>, { key, ours, own }: WatchedName, now: number): number => {
  const finding = known.findings[key];
  if (finding) return clockTurn(finding, key, ours, known.since);
  return own ? Number.POSITIVE_INFINITY : now;
};

/** The next moment at which the clock has something to ask, or infinity when it never has. */
export const nextDue = (
  known: Omit<Known, 'machine'> & Partial<Pick<Known, 'machine'>>,
  platforms: readonly Platform[],
  now: number,
): number => {
  const resting = restingHosts(known.machine?.hosts ?? {}, now);
  const { keys } = known.state.settings;
  let next = Number.POSITIVE_INFINITY;
  for (const name of watchedNames(known, platforms, now)) {
    if (name.watched.startedAt === null || onlyOnClick(name.platform)) continue;
    const turn = turnOf(known, name, now);
    if (turn < next) next = Math.min(next, Math.max(turn, restsUntil(resting, name.platform, name.handle, keys)));
  }
  return next;
};

/** The next moment that a host named itself, for a name that was put off, or infinity: a person may wait for that one. */
export const nextTold = ({ findings }: Pick<Known, 'findings'>, now: number): number =>
  Object.values(findings)
    .map(toldOf)
    .filter((told) => told > now)
    .reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
