/** What the targets of a channel that goes on promise from now on: a later date, and another number where somebody wants one. */
import { isNumber, type Target } from './case.ts';
import { targetFlaw } from './case-rules.ts';

/** A new promise for one target, by its id. Null is what nobody typed: the date to look again, the number as it was. */
export type Renewal = { id: string; to: number | null; by: number | null };

const DAY = 86_400_000;

/** A target that ends before anybody looks again would leave the channel without one; the same day is soon enough. */
const endsBefore = ({ by }: Target, next: number | null, now: number): boolean =>
  isNumber(by) && (by <= now || (next !== null && by + DAY <= next));

const renew = (target: Target, given: Renewal | undefined, next: number | null): Target => ({
  ...target,
  to: given?.to ?? target.to,
  by: given?.by ?? next,
});

/**
 * The targets that need a new promise, with what was typed or proposed already in them.
 * @param targets those of the plan
 * @param given what a person typed so far
 * @param next when the channel is looked at again, epoch milliseconds; null while nobody chose: then the dates are null too
 * @param now epoch milliseconds
 */
export const renewedTargets = (
  targets: readonly Target[],
  given: readonly Renewal[],
  next: number | null,
  now: number,
): Target[] =>
  targets
    .filter((one) => endsBefore(one, next, now))
    .map((one) =>
      renew(
        one,
        given.find(({ id }) => id === one.id),
        next,
      ),
    );

/** What keeps a new promise from being one: a day that is past, or a number that was reached before it began. */
export const renewalFlaw = (target: Target, now: number): 'past' | 'already' | null => {
  const why = targetFlaw(target, now);
  return why === 'past' || why === 'already' ? why : null;
};

/** The targets of a plan with their new promises in place. */
export const withRenewals = (targets: readonly Target[], renewals: readonly Renewal[]): Target[] =>
  targets.map((one) => {
    const found = renewals.find(({ id }) => id === one.id);
    return found ? { ...one, to: found.to ?? one.to, by: found.by ?? one.by } : one;
  });
