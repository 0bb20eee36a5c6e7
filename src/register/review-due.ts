/** When the register must be gone through again, and what a review is: the part that the agenda needs. */
import type { Account } from './account.ts';

/** Access and the register as a whole are gone through once a year (U.S. Digital Registry: yearly review). */
export const REVIEW_DAYS = 365;

const YEAR = REVIEW_DAYS * 86_400_000;

/** Keep it as it is, change something, or let it go. */
export const ANSWERS = ['keep', 'change', 'close'] as const;
export type Answer = (typeof ANSWERS)[number];

/** One sitting, which may be broken off and taken up again. Times are epoch milliseconds. */
export type Review = {
  municipality: string;
  startedAt: number;
  /** At most one per account; `account` is an `accountKey`. */
  answers: { account: string; answer: Answer; at: number }[];
  closedAt: number | null;
};

/** What is asked about: everything that is ours or wanted. */
export const isAsked = ({ state }: Account): boolean => state !== 'closed' && state !== 'former';

/** Since when an account waits for its first review; where nobody knows, it has waited long enough. */
const waitsSince = ({ custody, claimedAt }: Account, now: number): number =>
  custody.reviewedAt ?? claimedAt ?? now - YEAR;

/**
 * When the next review must be done.
 * @param reviews and accounts of one municipality
 * @param now epoch milliseconds; a review in the future (a clock set back) counts as just now
 * @returns null when there is nothing to review: names that are only wanted do not ask for one
 */
export const reviewDue = (
  reviews: readonly Review[],
  accounts: readonly Account[],
  now: number,
): { dueAt: number; due: boolean } | null => {
  const held = accounts.filter((one) => one.state === 'asleep' || one.state === 'open');
  if (held.length === 0) return null;
  const closed = reviews.flatMap((one) => (one.closedAt === null ? [] : [Math.min(one.closedAt, now)]));
  const from = closed.length > 0 ? Math.max(...closed) : Math.min(...held.map((one) => waitsSince(one, now)), now);
  return { dueAt: from + YEAR, due: from + YEAR <= now };
};
