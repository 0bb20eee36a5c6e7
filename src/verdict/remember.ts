/** What a round of evidence adds to what was remembered of one handle on one platform. */
import { conclude, type Verdict } from './conclude.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';

const decides = (verdict: Verdict): boolean => verdict.is !== 'unknown' || verdict.doubt === 'disagree';

/**
 * Adds one round of evidence to what was remembered. A round that decides nothing only ages what is known;
 * a disagreement between sources does count as news, because it means that one of them is wrong.
 * @param before the finding so far, or undefined for the first round
 * @param round everything the probes said this time
 * @param now epoch milliseconds
 */
export const remember = (
  before: Finding | undefined,
  asked: { platform: string; handle: string },
  round: readonly Evidence[],
  now: number,
): Finding => {
  const last = [...round];
  const decided = decides(conclude(round));
  return {
    platform: asked.platform,
    handle: asked.handle,
    since: before?.since ?? now,
    askedAt: now,
    last,
    known: decided ? last : (before?.known ?? []),
    knownAt: decided ? now : (before?.knownAt ?? null),
  };
};
