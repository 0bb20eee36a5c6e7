/** When a sleeping account must be visited before the platform may take it away. */
import type { Account } from './account.ts';

const DAY = 86_400_000;

/** Our own reminder where a platform states no period (facts: "own choice"). */
export const OWN_CHOICE_DAYS = 183;

/** The part of the period after which we remind, so that a holiday still fits in. */
const REMIND_AT = 0.8;

export type Visit = { remindAt: number; dueAt: number; ownChoice: boolean };

/**
 * When to sign in again.
 * @param account the account; a visit in the future (a clock set back) counts as just now
 * @param days the platform's published period, or null when none is stated
 * @param now epoch milliseconds
 * @returns null for an account nobody has to sign in to: only wanted, closed, or no longer ours
 */
export const nextVisit = (
  account: Pick<Account, 'visitedAt' | 'claimedAt' | 'state'>,
  days: number | null,
  now: number,
): Visit | null => {
  if (account.state !== 'asleep' && account.state !== 'open') return null;
  const period = (days ?? OWN_CHOICE_DAYS) * DAY;
  // Nobody knows when it was last visited: the sooner somebody looks, the better.
  const from = Math.min(account.visitedAt ?? account.claimedAt ?? now - period, now);
  return { remindAt: from + period * REMIND_AT, dueAt: from + period, ownChoice: days === null };
};
