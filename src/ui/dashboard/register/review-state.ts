/** Where the yearly review stands: the sitting that is open, the last one that was closed, and when the next is due. */
import { computed } from '@preact/signals';
import { type Account, accountKey } from '../../../register/account.ts';
import { toReview } from '../../../register/review.ts';
import { type Answer, type Review, reviewDue } from '../../../register/review-due.ts';
import { now, state, watched } from '../../store.ts';

const town = computed(() => watched.value?.municipality.id ?? '');

/** The accounts of the shown municipality. */
export const held = computed<Account[]>(() => state.value.accounts.filter((one) => one.municipality === town.value));

const reviews = computed<Review[]>(() => state.value.reviews.filter((one) => one.municipality === town.value));

/** The sitting that was begun and not ended. */
export const openReview = computed<Review | null>(() => reviews.value.find((one) => one.closedAt === null) ?? null);

/** The sitting that was ended last. */
export const lastReview = computed<Review | null>(
  () =>
    reviews.value
      .filter((one) => one.closedAt !== null)
      .sort((one, other) => (other.closedAt ?? 0) - (one.closedAt ?? 0))[0] ?? null,
);

export const due = computed(() => reviewDue(reviews.value, held.value, now.value));

/** The accounts of a sitting that still have no answer, the weakest first. */
export const waiting = (review: Review): Account[] => toReview(review, held.value);

/** The accounts that got an answer, as they are now. */
export const answered = (review: Review, answer: Answer): Account[] => {
  const keys = new Set(review.answers.filter((one) => one.answer === answer).map((one) => one.account));
  return held.value.filter((one) => keys.has(accountKey(one)));
};

/** How many accounts of a sitting were answered, of how many; accounts that are gone since do not count. */
export const progressOf = (review: Review): { done: number; total: number } => {
  const done = held.value.filter((one) => review.answers.some(({ account }) => account === accountKey(one))).length;
  return { done, total: done + waiting(review).length };
};
