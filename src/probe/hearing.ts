/** What the manners must know of a reply that no sign reads, such as a website or a feed: whether the host wants to be left alone. */
import type { Doubt, Evidence } from '../verdict/evidence.ts';
import { retryAt, statusDoubt } from './faults.ts';
import type { Reply } from './reply.ts';

/** Refusals and faults keep their doubt; whatever else came was an answer. */
const HEARD: readonly (Doubt | null)[] = ['limited', 'refused', 'server-fault', 'timeout'];

/**
 * The reply as evidence that says nothing about any name.
 * @param probe what asked: `site` or `feed`
 * @param now epoch milliseconds
 */
export const hearingOf = (reply: Reply, probe: string, address: string, now: number): Evidence => {
  const from = { by: 'probe', probe, address } as const;
  if ('silent' in reply) return { says: 'nothing', doubt: reply.silent, from, at: now };
  const heard = statusDoubt(reply.status);
  const doubt = heard !== null && HEARD.includes(heard) ? heard : 'unprobed';
  const wait = doubt === 'unprobed' ? undefined : retryAt(reply.headers, now);
  return { says: 'nothing', doubt, from, at: now, ...(wait === undefined ? {} : { retryAt: wait }) };
};
