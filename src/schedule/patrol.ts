/** Which names that look like ours are asked, and when: a few a day on each platform, likeliest first. */
import { type Generated, lookalikesOf } from '../impersonation/generate.ts';
import { propose } from '../municipality/candidates.ts';
import { sameForm } from '../municipality/rule.ts';
import type { Platform } from '../probe/platform.ts';
import { type Machine, patrolMark } from '../state/machine.ts';
import { namesFor } from '../state/names.ts';
import { emptyPatrol, type Patrol, patrolKey } from '../state/patrol.ts';
import type { OfficeHolder, State, Watched } from '../state/state.ts';
import { holderHandles } from './holders.ts';
import { restingHosts, restsUntil } from './resting.ts';
import { afterSleep, nextTurn, spread } from './turns.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** A name nobody had is looked at again after four weeks. */
const AGAIN = 28 * DAY;

/** How many look-alike names are watched on one platform: more would take months to go round. */
export const WATCHED_LOOKALIKES = 60;

/** A handle that looks like ours; `same` is the very name of somebody in office. */
export type Made = { handle: string; how: Generated['how'] | 'same' };

/** One municipality, or somebody in its office, on one platform. */
export type Beat = { watched: Watched; holder: OfficeHolder | null; platform: Platform; key: string };

/** How many names to ask on a beat, and whether because a person asked. */
export type Ration = { beat: Beat; count: number; search: boolean; why: 'asked' | 'clock' };

export type Patrolled = {
  state: State;
  machine: Machine;
  patrols: Readonly<Record<string, Patrol>>;
  /** When the browser woke up; left out where nobody knows. */
  since?: number;
};

/** Every beat there is: only where the officer allowed it, on platforms that bear it. */
export const beatsOf = (state: State, platforms: readonly Platform[]): Beat[] =>
  state.municipalities
    .filter(({ guard, startedAt }) => guard.lookalikes && startedAt !== null)
    .flatMap((watched) => {
      const holders = state.officeHolders.filter((one) => one.municipality === watched.municipality.id);
      return [null, ...holders].flatMap((holder) =>
        platforms
          .filter((platform) => platform.patrol !== undefined || platform.search)
          .map((platform) => ({
            watched,
            holder,
            platform,
            key: patrolKey(watched.municipality.id, holder?.id ?? '', platform.id),
          })),
      );
    });

/** Nobody is watched a moment longer than she agreed to, also while it is not deleted yet. */
const isInOffice =
  (now: number) =>
  ({ holder }: Beat): boolean =>
    holder === null || holder.until > now;

/** The day of a beat begins at a moment of its own, so that not all begin at once. */
const dayBegan = (key: string, now: number): number => {
  const slot = spread(key) * DAY;
  return Math.floor((now - slot) / DAY) * DAY + slot;
};

const countSince = (patrol: Patrol, moment: number, now: number): number =>
  Object.values(patrol.asked).filter((at) => at >= moment && at <= now + HOUR).length;

/** When the clock may go a beat that is due today: at the beginning of its day, or in the hours after the browser woke up. */
const dayTurn = (key: string, since: number, now: number): number => afterSleep(dayBegan(key, now), key, since);

/** Whether every name of the list was asked lately; told without making the list again. */
const isRested = (patrol: Patrol, now: number): boolean =>
  patrol.size > 0 &&
  Object.keys(patrol.asked).length >= patrol.size &&
  Object.values(patrol.asked).every((at) => at <= now + HOUR && now - at < AGAIN);

/** A host that could not be asked is left alone for some hours; its own back-off may be longer. */
const TRY_AGAIN = 6 * HOUR;

/** Whether a search can be put at all: some need a key of the user's own. */
const isSearchable = ({ platform }: Beat, { settings }: State): boolean =>
  platform.search !== undefined && platform.search.request('naamwacht', settings.keys) !== null;

const searchTurn = (patrol: Patrol, key: string, since: number): number =>
  patrol.searchedAt === null ? 0 : afterSleep(nextTurn(patrol.searchedAt, `search ${key}`, WEEK), key, since);

const rationOf = ({ state, machine, patrols, since = 0 }: Patrolled, beat: Beat, now: number): Ration | null => {
  const patrol = patrols[beat.key] ?? emptyPatrol();
  const daily = beat.platform.patrol ?? 0;
  const mark = machine.askedOne[patrolMark(beat.watched.municipality.id)] ?? 0;
  const asked = mark > now + HOUR ? 0 : mark;
  const tried = (patrol.triedAt ?? 0) > now + HOUR ? 0 : (patrol.triedAt ?? 0);
  const searchable = isSearchable(beat, state);
  if (asked > 0 && tried < asked) {
    const most = patrol.size > 0 ? Math.min(daily, patrol.size) : daily;
    const count = most - countSince(patrol, asked, now);
    const search = searchable && (patrol.searchedAt ?? 0) < asked;
    if (count > 0 || search) return { beat, count: Math.max(count, 0), search, why: 'asked' };
  }
  if (now - tried < TRY_AGAIN) return null;
  const waits = isRested(patrol, now) || dayTurn(beat.key, since, now) > now;
  const count = waits ? 0 : daily - countSince(patrol, dayBegan(beat.key, now), now);
  const search = searchable && searchTurn(patrol, beat.key, since) <= now;
  return count > 0 || search ? { beat, count: Math.max(count, 0), search, why: 'clock' } : null;
};

/** Many beats share one platform and one address on the network: together they go as many rations a day as five would. */
const TOGETHER = 5;

/** When a beat last asked anything; those that waited longest go first. */
const lastGone = (patrol: Patrol | undefined): number => Math.max(0, ...Object.values(patrol?.asked ?? {}));

/** How many names a platform may still be asked today on all beats together. */
const leftOf = ({ patrols }: Patrolled, platform: Platform, now: number): number => {
  const gone = Object.entries(patrols)
    .filter(([key]) => key.endsWith(` ${platform.id}`))
    .reduce((sum, [, patrol]) => sum + countSince(patrol, now - DAY, now), 0);
  return TOGETHER * (platform.patrol ?? 0) - gone;
};

/** The rations by the clock that fit in the day of their platform; a search that is due goes anyway. */
const fitting = (known: Patrolled, all: readonly Ration[], now: number): Ration[] => {
  const left = new Map<Platform, number>();
  const byAge = [...all].sort((a, b) => lastGone(known.patrols[a.beat.key]) - lastGone(known.patrols[b.beat.key]));
  return byAge.flatMap((one) => {
    const { platform } = one.beat;
    const before = left.get(platform) ?? leftOf(known, platform, now);
    const count = Math.max(0, Math.min(one.count, before));
    left.set(platform, before - count);
    return count > 0 || one.search ? [{ ...one, count }] : [];
  });
};

/** What there is to ask on every beat now, those a person asked for first. */
export const rations = (known: Patrolled, platforms: readonly Platform[], now: number): Ration[] => {
  const resting = restingHosts(known.machine.hosts, now);
  const isAsleep = ({ platform }: Beat): boolean =>
    restsUntil(resting, platform, platform.known[0] ?? '', known.state.settings.keys) > now;
  const all = beatsOf(known.state, platforms)
    .filter(isInOffice(now))
    .map((beat) => rationOf(known, beat, now))
    .filter((one) => one !== null);
  const clock = all.filter((one) => one.why === 'clock' && !isAsleep(one.beat));
  return [...all.filter((one) => one.why === 'asked'), ...fitting(known, clock, now)];
};

/** The handles that look-alikes are made of: ours on this platform, else ours elsewhere, else the best proposal. */
const basesOf = ({ watched, holder, platform }: Beat, state: State): string[] => {
  if (holder) return holderHandles(holder, platform.rule);
  const ours = state.accounts.filter((one) => one.municipality === watched.municipality.id);
  const here = ours.filter((one) => one.platform === platform.id).map((one) => one.handle);
  const elsewhere = ours.map((one) => one.handle).filter((handle) => !handle.includes('.'));
  const best = propose(watched.municipality, platform.rule, 1).candidates.map((one) => one.handle);
  return [...new Set(here.length > 0 ? here : [...best, ...elsewhere])].slice(0, 3);
};

/** Lists taken in turn: the first of each, then the second of each. */
const inTurn = (lists: readonly (readonly Made[])[]): Made[] => {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) => lists.map((list) => list[index])).flatMap((row) =>
    row.filter((one) => one !== undefined),
  );
};

/**
 * The look-alike handles of a beat, likeliest first: without our own names, which are watched anyway.
 * @param year the present one, which people put behind names
 */
export const listOf = (beat: Beat, state: State, year: number): Made[] => {
  const { watched, platform, holder } = beat;
  const { rule } = platform;
  const municipality = holder ? {} : { municipality: watched.municipality };
  const made = basesOf(beat, state).map((base) =>
    lookalikesOf(base, rule, { ...municipality, count: 2 * WATCHED_LOOKALIKES, year }),
  );
  const bare: Made[] = holder ? basesOf(beat, state).map((handle) => ({ handle, how: 'same' })) : [];
  const known = new Set(
    namesFor(watched, platform, state.accounts, state.settings.namesPerPlatform).map((one) =>
      sameForm(rule, one.handle),
    ),
  );
  const spared = new Set(watched.guard.spared.map((handle) => sameForm(rule, handle)));
  const list = new Map<string, Made>();
  for (const one of [...bare, ...inTurn(made)]) {
    const form = sameForm(rule, one.handle);
    if (!known.has(form) && !spared.has(form) && !list.has(form)) list.set(form, one);
  }
  return [...list.values()].slice(0, WATCHED_LOOKALIKES);
};

/** The next names to ask of a list: those never asked first, then those asked longest ago. */
export const nextOf = (list: readonly Made[], patrol: Patrol, { count, why }: Ration, now: number): Made[] => {
  const askedAt = ({ handle }: Made): number => patrol.asked[handle.toLowerCase()] ?? 0;
  const waits = (one: Made): boolean => why === 'asked' || now - askedAt(one) >= AGAIN || askedAt(one) > now + HOUR;
  return list
    .filter(waits)
    .map((one, rank) => ({ one, rank }))
    .sort((a, b) => askedAt(a.one) - askedAt(b.one) || a.rank - b.rank)
    .slice(0, count)
    .map(({ one }) => one);
};

/** The next moment at which a beat has something to ask, or infinity when there is none. */
export const nextRation = (
  { state, patrols, since = 0 }: Omit<Patrolled, 'machine'>,
  platforms: readonly Platform[],
  now: number,
): number =>
  beatsOf(state, platforms)
    .filter(isInOffice(now))
    .map((beat) => {
      const { key, platform } = beat;
      const patrol = patrols[key] ?? emptyPatrol();
      const search = isSearchable(beat, state) ? searchTurn(patrol, key, since) : Number.POSITIVE_INFINITY;
      const rested = platform.patrol === undefined || isRested(patrol, now);
      const today = dayTurn(key, since, now);
      const next = Math.min(search, rested ? Number.POSITIVE_INFINITY : today > now ? today : dayBegan(key, now) + DAY);
      return Math.max(next, (patrol.triedAt ?? 0) > now ? 0 : (patrol.triedAt ?? 0) + TRY_AGAIN);
    })
    .reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
