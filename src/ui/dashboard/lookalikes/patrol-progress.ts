/** How far the look for look-alikes is: what each platform can be asked, and what was asked of it. */
import type { Keys, Platform, Probe } from '../../../probe/platform.ts';
import { requestOf } from '../../../probe/request.ts';
import { beatsOf, type Patrolled, type Ration, rations } from '../../../schedule/patrol.ts';
import { patrolMark } from '../../../state/machine.ts';
import { emptyPatrol, type Patrol } from '../../../state/patrol.ts';

/** `open` to everybody, only with the user's own `key` (which is there), `lacking` that key, or not at all. */
export type Way = 'open' | 'key' | 'lacking' | 'none';

/** Any name shows whether a question can be put at all. */
const SAMPLE = 'gent';

const wayBy = (canAsk: (keys: Keys) => boolean, keys: Keys): Way => {
  if (canAsk({})) return 'open';
  return canAsk(keys) ? 'key' : 'lacking';
};

/** How a platform can be searched by name. */
export const searchWay = ({ search }: Pick<Platform, 'search'>, keys: Keys): Way =>
  search ? wayBy((held) => search.request(SAMPLE, held) !== null, keys) : 'none';

const showsProfile = ({ signs }: Probe): boolean =>
  signs.some((sign) => sign.says === 'taken' && sign.profile !== undefined);

/** How a platform can be asked about single names; where probes show a profile, only those are put. */
export const nameWay = ({ patrol, probes }: Pick<Platform, 'patrol' | 'probes'>, keys: Keys): Way => {
  if (patrol === undefined) return 'none';
  const telling = probes.some(showsProfile) ? probes.filter(showsProfile) : probes;
  return wayBy((held) => telling.some((probe) => requestOf(probe, SAMPLE, held) !== null), keys);
};

const isPossible = (way: Way): boolean => way === 'open' || way === 'key';

/** What was asked on one beat. `last` is when anything was last asked there, null when nothing ever was. */
export type Coverage = { asked: number; size: number; last: number | null };

/** How far one beat is. */
export const coverageOf = ({ asked, size, searchedAt }: Patrol = emptyPatrol()): Coverage => {
  const moments = [...Object.values(asked), ...(searchedAt === null ? [] : [searchedAt])];
  return {
    asked: Math.min(Object.keys(asked).length, size),
    size,
    last: moments.length === 0 ? null : Math.max(...moments),
  };
};

export type Progress = Coverage & {
  /** `idle`: nobody asked for a look · `asking`: it is under way · `done`: what could be asked was asked. */
  is: 'idle' | 'asking' | 'done';
};

/** A platform that keeps us waiting longer than this is asked later, by itself; nobody needs to watch for it. */
const WATCHED_FOR = 10 * 60_000;

/** What is left of a ration once what cannot be asked for want of a key is left out. */
const isLeft = ({ beat, count, search }: Ration, keys: Keys): boolean =>
  (count > 0 && isPossible(nameWay(beat.platform, keys))) || (search && isPossible(searchWay(beat.platform, keys)));

/**
 * How far the whole look is for one municipality, its office-holders included.
 * @param platforms the ticked ones
 * @param now epoch milliseconds
 */
export const progressOf = (
  known: Patrolled,
  municipality: string,
  platforms: readonly Platform[],
  now: number,
): Progress => {
  const own = beatsOf(known.state, platforms).filter(({ watched }) => watched.municipality.id === municipality);
  const all = own.map(({ key, platform }) => {
    const coverage = coverageOf(known.patrols[key]);
    // Names that cannot be asked for want of a key are none of those to go through.
    return isPossible(nameWay(platform, known.state.settings.keys)) ? coverage : { ...coverage, size: 0, asked: 0 };
  });
  const moments = all.flatMap(({ last }) => (last === null ? [] : [last]));
  const mark = known.machine.askedOne[patrolMark(municipality)] ?? 0;
  const left = rations(known, platforms, now).some(
    (one) =>
      one.why === 'asked' &&
      one.beat.watched.municipality.id === municipality &&
      isLeft(one, known.state.settings.keys),
  );
  return {
    is: mark === 0 || own.length === 0 ? 'idle' : left && now - mark < WATCHED_FOR ? 'asking' : 'done',
    asked: all.reduce((sum, one) => sum + one.asked, 0),
    size: all.reduce((sum, one) => sum + one.size, 0),
    last: moments.length === 0 ? null : Math.max(...moments),
  };
};
