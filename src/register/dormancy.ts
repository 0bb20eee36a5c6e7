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
 */
export const nextVisit = (account: Pick<Account, 'visitedAt'>, days: number | null, now: number): Visit => {
  const period = (days ?? OWN_CHOICE_DAYS) * DAY;
  const from = Math.min(account.visitedAt, now);
  return { remindAt: from + period * REMIND_AT, dueAt: from + period, ownChoice: days === null };
};
