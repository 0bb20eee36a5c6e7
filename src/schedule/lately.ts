/** Whether a name was answered so lately that its platform need not be troubled again, also not on a click. */
import type { Platform } from '../probe/platform.ts';
import type { Finding } from '../verdict/finding.ts';

const HOUR = 3_600_000;

/** A moment after now means that the clock was set back: it never counts as recent. */
export const age = (moment: number, now: number): number =>
  moment > now + HOUR ? Number.POSITIVE_INFINITY : now - moment;

/** A platform that bears one question per name per day has answered this one already. */
export const decidedLately = (finding: Finding, platform: Platform, now: number): boolean => {
  const perName = Math.max(0, ...platform.probes.map((probe) => probe.manners?.perName ?? 0));
  return finding.knownAt !== null && age(finding.knownAt, now) < perName;
};
