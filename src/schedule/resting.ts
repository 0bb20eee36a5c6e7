/** Which hosts want to be left alone for now, so that nothing is asked of them, written about them or woken for them. */
import type { Keys, Platform } from '../probe/platform.ts';
import { USUAL_MANNERS } from '../probe/platform.ts';
import { requestOf } from '../probe/request.ts';
import type { Host } from '../state/machine.ts';
import { waitFor } from './manners.ts';

type Hosts = Readonly<Record<string, Host>>;

/** Until when each host rests, by the clock's own measure. @param now epoch milliseconds */
export const restingHosts = (hosts: Hosts, now: number): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(hosts).flatMap(([host, state]) => {
      const until = waitFor(state, USUAL_MANNERS, false, now);
      return until === null ? [] : [[host, until] as const];
    }),
  );

/**
 * Until when a name cannot be asked at all: every host that could tell something of it rests.
 * @param resting by host
 * @returns epoch milliseconds; 0 when at least one host may be asked
 */
export const restsUntil = (
  resting: ReadonlyMap<string, number>,
  { probes }: Platform,
  handle: string,
  keys: Keys,
): number => {
  if (resting.size === 0) return 0;
  const hosts = probes
    .filter((probe) => !probe.standsIn)
    .flatMap((probe) => URL.parse(requestOf(probe, handle, keys)?.url ?? '')?.host ?? []);
  return hosts.length === 0 ? 0 : Math.min(...hosts.map((host) => resting.get(host) ?? 0));
};
