/** Manners per host: how it may be asked, and what its refusals mean for the next question. */

import { type Manners, type Platform, USUAL_MANNERS } from '../probe/platform.ts';
import { requestOf } from '../probe/request.ts';
import { emptyHost, type Host } from '../state/machine.ts';
import type { Doubt, Evidence } from '../verdict/evidence.ts';

const SECOND = 1_000;
const DAY = 86_400_000;

/** Doubts with which a host shows that it has had enough of us for now. */
const REFUSALS: readonly Doubt[] = ['limited', 'refused', 'challenge'];

/** Doubts that are no word of the host: the question never left. */
const UNHEARD: readonly Doubt[] = ['offline', 'ungranted'];

/** Doubts with which a host, or the way to it, shows that it is out of order. */
const FAULTS: readonly Doubt[] = ['server-fault', 'timeout'];

const strictest = (one: Manners, other: Manners): Manners => {
  const budget = [one.budget, other.budget].sort(
    (a, b) => (a ? a.asks / a.per : Number.POSITIVE_INFINITY) - (b ? b.asks / b.per : Number.POSITIVE_INFINITY),
  )[0];
  return {
    spacing: Math.max(one.spacing, other.spacing),
    atOnce: one.atOnce === 1 || other.atOnce === 1 ? 1 : 2,
    ...(budget ? { budget } : {}),
  };
};

/** The manners of every host that the platforms ask by a fixed name; two probes on one host share the stricter ones. */
export const mannersByHost = (platforms: readonly Platform[]): ReadonlyMap<string, Manners> => {
  const hosts = new Map<string, Manners>();
  for (const platform of platforms) {
    for (const probe of platform.probes) {
      const address = requestOf(probe, platform.known[0] ?? 'naamwacht', {})?.url;
      const host = URL.parse(address ?? '')?.host;
      if (host) hosts.set(host, strictest(hosts.get(host) ?? USUAL_MANNERS, probe.manners ?? USUAL_MANNERS));
    }
  }
  return hosts;
};

/**
 * Whether a host may be asked now.
 * @param asked true when a person asked: our own guess of a back-off does not bind her, the host's word does
 * @returns null when it may, otherwise the moment (epoch ms) from which it may
 */
export const waitFor = (host: Host | undefined, manners: Manners, asked: boolean, now: number): number | null => {
  if (!host) return null;
  const bound = Math.max(host.told, asked ? 0 : host.guess);
  if (bound > now && bound < now + 8 * DAY) return bound;
  const { budget } = manners;
  if (!budget) return null;
  const recent = host.recent.filter((at) => at > now - budget.per && at <= now);
  return recent.length < budget.asks ? null : Math.min(...recent) + budget.per;
};

/** The host after one more request was sent to it. Only hosts with a budget need a memory of it. */
export const afterAsking = (host: Host | undefined, manners: Manners, now: number): Host => {
  const before = host ?? emptyHost();
  const { budget } = manners;
  if (!budget) return before;
  return { ...before, recent: [...before.recent.filter((at) => at > now - budget.per && at <= now), now] };
};

/** A fault may be our own network's: then no platform is forgotten for a whole day. */
const backOff = (refusals: number, doubt: Doubt): number =>
  Math.min(30 * SECOND * 4 ** refusals, FAULTS.includes(doubt) ? DAY / 4 : DAY);

/** The host after its answer: a refusal or a fault makes us wait longer each time, anything else makes it good. */
export const afterAnswer = (host: Host | undefined, evidence: Evidence, now: number): Host => {
  const before = host ?? emptyHost();
  if (evidence.says !== 'nothing' || !(isRefusal(evidence) || isFault(evidence)))
    return evidence.says === 'nothing' && UNHEARD.includes(evidence.doubt)
      ? before
      : { ...before, told: 0, guess: 0, refusals: 0 };
  const refusals = before.refusals + 1;
  const wait = now + backOff(before.refusals, evidence.doubt);
  // A 429 without a time still is the host's own word.
  const said = evidence.retryAt ?? (evidence.doubt === 'limited' ? wait : 0);
  return { ...before, told: said, guess: Math.max(wait, said), refusals };
};

/** Whether this evidence means that the host gave no answer that could be used, without having refused us. */
export const isFault = (evidence: Evidence): boolean => evidence.says === 'nothing' && FAULTS.includes(evidence.doubt);

/** Whether this evidence means that the host should be left alone for a while. */
export const isRefusal = (evidence: Evidence): boolean =>
  evidence.says === 'nothing' && REFUSALS.includes(evidence.doubt);
