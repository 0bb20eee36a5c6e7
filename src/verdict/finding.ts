/** What is remembered about one handle on one platform: the last answer that decided, and the last time it was asked. */
import { conclude, type Verdict } from './conclude.ts';
import type { Evidence } from './evidence.ts';

/** `known` is the evidence of the last round that decided; `last` is that of the last round, whatever it said. */
export type Finding = {
  platform: string;
  handle: string;
  /** When the name was first asked: an account created later is news, whatever was known before. */
  since: number;
  askedAt: number;
  last: Evidence[];
  known: Evidence[];
  knownAt: number | null;
};

/** A finding as a person reads it. `since` is when the verdict was last confirmed; `doubt` why it could not be renewed. */
export type Reading = { verdict: Verdict; at: number | null; evidence: Evidence[]; renewed: boolean };

const DAY = 86_400_000;

/** A person's sighting speaks for 90 days, then it only shows as old. */
export const SIGHTING_SPEAKS = 90 * DAY;

/** A verdict that has not been confirmed for this long looks old. */
export const OLD_AFTER = 21 * DAY;

const newest = (evidence: readonly Evidence[]): number | null =>
  evidence.length === 0 ? null : Math.max(...evidence.map((one) => one.at));

/**
 * Reads a finding together with what people saw.
 * @param finding what the probes remembered, if anything
 * @param sightings evidence given by people, any age
 * @param now epoch milliseconds; a sighting older than 90 days speaks only where no probe does
 */
export const readFinding = (finding: Finding | undefined, sightings: readonly Evidence[], now: number): Reading => {
  const known = finding?.known ?? [];
  const fresh = sightings.filter((one) => one.says !== 'nothing' && now - one.at < SIGHTING_SPEAKS);
  const old = sightings.filter((one) => one.says !== 'nothing' && now - one.at >= SIGHTING_SPEAKS);
  const speaking = [...known, ...fresh].length > 0 ? [...known, ...fresh] : old;
  if (speaking.length === 0) {
    const last = finding?.last ?? [];
    return { verdict: conclude(last), at: finding?.askedAt ?? null, evidence: last, renewed: true };
  }
  const renewed = finding === undefined || finding.knownAt === finding.askedAt;
  return { verdict: conclude(speaking), at: newest(speaking), evidence: speaking, renewed };
};

/** Whether a verdict confirmed at `at` should look old at `now`; a moment in the future counts as old too. */
export const looksOld = (at: number | null, now: number): boolean =>
  at !== null && (now - at > OLD_AFTER || at - now > DAY);
