/** The yearly review in one sitting: every account once, the weakest first, with one of three answers. */
import { type Account, accountKey } from './account.ts';
import { type URGENCIES, weaknesses } from './custody.ts';
import { type Answer, isAsked, type Review } from './review-due.ts';

export const startReview = (municipality: string, now: number): Review => ({
  municipality,
  startedAt: now,
  answers: [],
  closedAt: null,
});

/** What one thing that waits weighs; something urgent outweighs any number of lesser ones. */
const WEIGHTS = { now: 10_000, soon: 100, later: 1 } as const satisfies Record<(typeof URGENCIES)[number], number>;

const weightOf = (account: Account, at: number): number =>
  weaknesses(account, at).reduce((sum, { urgency }) => sum + WEIGHTS[urgency], 0);

/**
 * The accounts that still have no answer, the weakest first. The order is that of the day the review began, so that it
 * stays the same while somebody answers.
 */
export const toReview = (review: Review, accounts: readonly Account[]): Account[] => {
  const answered = new Set(review.answers.map((one) => one.account));
  return accounts
    .filter((one) => one.municipality === review.municipality && isAsked(one) && !answered.has(accountKey(one)))
    .map((account) => ({ account, key: accountKey(account), weight: weightOf(account, review.startedAt) }))
    .sort((one, other) => other.weight - one.weight || (one.key < other.key ? -1 : 1))
    .map((one) => one.account);
};

/** The next account to ask about, or null when all have an answer. */
export const nextToReview = (review: Review, accounts: readonly Account[]): Account | null =>
  toReview(review, accounts)[0] ?? null;

const without = (review: Review, account: string) => review.answers.filter((one) => one.account !== account);

/** Gives an answer, in place of an earlier one; a closed review no longer changes. @param account an `accountKey` */
export const answerReview = (review: Review, account: string, answer: Answer, at: number): Review =>
  review.closedAt === null ? { ...review, answers: [...without(review, account), { account, answer, at }] } : review;

/** Takes an answer back, so that the account is asked about again. @param account an `accountKey` */
export const takeAnswerBack = (review: Review, account: string): Review =>
  review.closedAt === null ? { ...review, answers: without(review, account) } : review;

/** Ends a review, or says that accounts still wait: a half review would put the next one off by a year. */
export const closeReview = (
  review: Review,
  accounts: readonly Account[],
  at: number,
): Review | { refused: 'unanswered' } => {
  if (review.closedAt !== null) return review;
  return nextToReview(review, accounts) === null ? { ...review, closedAt: at } : { refused: 'unanswered' };
};

/**
 * The register after a review: what is kept has had its access gone through on that day.
 * What must change or close keeps its old date until somebody has done it.
 */
export const afterReview = (review: Review, accounts: readonly Account[]): Account[] => {
  const kept = new Map(review.answers.filter((one) => one.answer === 'keep').map((one) => [one.account, one.at]));
  return accounts.map((account) => {
    const at = kept.get(accountKey(account));
    if (at === undefined || account.state === 'wanted' || !isAsked(account)) return account;
    const reviewedAt = Math.max(at, account.custody.reviewedAt ?? at);
    return { ...account, custody: { ...account.custody, reviewedAt } };
  });
};
