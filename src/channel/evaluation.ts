/** The evaluation of a channel: what was promised, what was measured, and management's verdict with its reason. */
import { type ChannelCase, isFilled, type SignOff, type Target } from './case.ts';
import { FARTHEST_MONTHS } from './case-flaws.ts';
import { monthsAfter } from './months.ts';
import { type Renewal, renewalFlaw, renewedTargets, withRenewals } from './renewal.ts';
import { type Measured, resultsOf, type TargetResult } from './results.ts';
import { signCase, signedUntil, signOffFlaw } from './sign-off.ts';

/** Keep it, change it, merge it into another, put it to sleep, or close it. */
export const VERDICTS = ['keep', 'change', 'merge', 'sleep', 'close'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** When the channel is looked at again; `ownChoice` when the officer chose another date than those proposed. */
export type NextDate = { at: number; ownChoice: boolean };

/** Times are epoch milliseconds. What was promised and measured is kept as it was, so that history stays true. */
export type Evaluation = {
  key: string;
  /** The date in the plan. */
  dueAt: number | null;
  startedAt: number;
  goal: string;
  results: TargetResult[];
  verdict: Verdict | null;
  reason: string;
  /** The key of the account it goes up in, when it is merged. */
  into: string;
  next: NextDate | null;
  /** What targets promise from now on: while it is open what was typed, once it is closed all that was decided. */
  renewals: Renewal[];
  signOff: Omit<SignOff, 'of'> | null;
  closedAt: number | null;
};

/** What a person fills in after reading the results. */
export type Judged = Pick<Evaluation, 'verdict' | 'reason' | 'into' | 'next' | 'renewals' | 'signOff'>;

/** The months after which a channel is proposed to be looked at again (users-and-domain: own choice, twice or once a year). */
export const NEXT_MONTHS = [6, 12] as const;

/** The dates to propose. @param from the day of the evaluation, epoch milliseconds */
export const nextDates = (from: number): { months: number; at: number }[] =>
  NEXT_MONTHS.map((months) => ({ months, at: monthsAfter(from, months) }));

/** The date a person chose, marked when it is not one of those proposed. */
export const chosenDate = (at: number, from: number): NextDate => ({
  at,
  ownChoice: !nextDates(from).some((one) => one.at === at),
});

/**
 * Begins an evaluation: takes the targets as they stand and puts what was measured beside them.
 * @param measured values by target; those of other targets are left out
 * @param now epoch milliseconds
 */
export const startEvaluation = (plan: ChannelCase, measured: readonly Measured[], now: number): Evaluation => ({
  key: plan.key,
  dueAt: plan.evaluateAt,
  startedAt: now,
  goal: plan.goal,
  results: resultsOf(plan.targets, measured, now),
  verdict: null,
  reason: '',
  into: '',
  next: null,
  renewals: [],
  signOff: null,
  closedAt: null,
});

/** Fills in the verdict, or corrects it; a closed evaluation no longer changes. */
export const judge = (one: Evaluation, judged: Partial<Judged>): Evaluation =>
  one.closedAt === null ? { ...one, ...judged } : one;

/** A channel that goes on is looked at again. */
export const goesOn = (verdict: Verdict | null): boolean => verdict === 'keep' || verdict === 'change';

export const LACKS = ['verdict', 'reason', 'into', 'next', 'next_far', 'targets', 'sign_off', 'future'] as const;
export type Lack = (typeof LACKS)[number];

const promisesIn = ({ verdict, renewals, next }: Evaluation, targets: readonly Target[], now: number): Target[] =>
  goesOn(verdict) ? renewedTargets(targets, renewals, next?.at ?? null, now) : [];

/**
 * What an evaluation lacks before it can be closed.
 * @param targets those of the plan as it stands
 * @param now epoch milliseconds
 */
export const lacksOf = (one: Evaluation, targets: readonly Target[], now: number): Lack[] => {
  const { key, verdict, reason, into, next, signOff } = one;
  const ahead = next !== null && next.at > now;
  const lacking: Record<Lack, boolean> = {
    verdict: verdict === null,
    reason: !isFilled(reason),
    into: verdict === 'merge' && (into === '' || into === key),
    next: goesOn(verdict) && !ahead,
    next_far: goesOn(verdict) && ahead && next.at > monthsAfter(now, FARTHEST_MONTHS),
    targets: ahead && promisesIn(one, targets, now).some((target) => renewalFlaw(target, now) !== null),
    sign_off: signOff === null || !isFilled(signOff.function) || !(signedUntil(signOff) > now),
    future: signOff !== null && signOff.at > now,
  };
  return LACKS.filter((lack) => lacking[lack]);
};

/**
 * Closes an evaluation, or says what it lacks. Where the channel ends, there is no next date and no new promise.
 * @param targets those of the plan as it stands
 * @param now epoch milliseconds
 */
export const closeEvaluation = (
  one: Evaluation,
  targets: readonly Target[],
  now: number,
): Evaluation | { lacks: Lack[] } => {
  if (one.closedAt !== null) return one;
  const lacks = lacksOf(one, targets, now);
  if (lacks.length > 0) return { lacks };
  const renewals = promisesIn(one, targets, now).map(({ id, to, by }) => ({ id, to, by }));
  return { ...one, next: goesOn(one.verdict) ? one.next : null, renewals, closedAt: now };
};

/**
 * The business case after a closed evaluation.
 * @returns kept: with its next date and the new promises of its targets, and signed anew where management had signed just
 * this plan; changed: the same without a signature, because the changed plan needs a yes of its own; otherwise as it was
 */
export const afterEvaluation = (plan: ChannelCase, evaluation: Evaluation): ChannelCase => {
  const { closedAt, verdict, next, renewals, signOff } = evaluation;
  if (closedAt === null || next === null || !goesOn(verdict)) return plan;
  const flaw = signOffFlaw(plan, closedAt);
  const dated = { ...plan, evaluateAt: next.at, targets: withRenewals(plan.targets, renewals) };
  const wasSigned = flaw === null || flaw === 'expired';
  return verdict === 'keep' && wasSigned && signOff ? signCase(dated, signOff) : dated;
};

/** The closed evaluations of one channel, the latest first. */
export const historyOf = (evaluations: readonly Evaluation[], key: string): Evaluation[] =>
  evaluations
    .filter((one) => one.key === key && one.closedAt !== null)
    .sort((one, other) => (other.closedAt ?? 0) - (one.closedAt ?? 0));

/** The key of a verdict's name; `_what` after it says what follows. */
export const verdictKey = (verdict: Verdict): string => `evaluation_${verdict}`;

/** The key that says what an evaluation lacks. */
export const lackKey = (lack: Lack): string => `evaluation_lacks_${lack}`;
