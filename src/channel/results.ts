/** What became of each target: reached, partly, not, not measured, or too little to say. */
import { clean } from '../municipality/fold.ts';
import { isNumber, type Target } from './case.ts';
import { isReached } from './case-rules.ts';

/** A measured value. `enough` is false where too few posts or questions lie under it to say anything. */
export type Measured = { target: string; value: number | null; enough: boolean; at: number };

export const RESULTS = ['reached', 'partly', 'not', 'not_measured', 'unclear'] as const;
export type Result = (typeof RESULTS)[number];

/** Why nothing can be said: too few to go by, no number to hold it against, or its date has not come. */
export type Unclear = 'few' | 'no_number' | 'early';

/** A target as it stood, what was measured, and what came of it. */
export type TargetResult = {
  target: Target;
  value: number | null;
  measuredAt: number | null;
  result: Result;
  why: Unclear | null;
};

/** Own choice: half of the way is worth the word "partly", one step is not. */
export const PART = 0.5;

/** How much of the way from `from` to `to` was gone; nothing when nobody noted where it began, or it began past the end. */
const wayGone = (value: number, { from, aim }: Target, to: number): number =>
  isNumber(from) && !isReached(from, to, aim) ? (value - from) / (to - from) : 0;

const judged = (target: Target, { value, enough }: Measured, now: number): Pick<TargetResult, 'result' | 'why'> => {
  const { to, aim, by } = target;
  if (!isNumber(value)) return { result: 'not_measured', why: null };
  if (!isNumber(to)) return { result: 'unclear', why: 'no_number' };
  if (!enough) return { result: 'unclear', why: 'few' };
  if (isReached(value, to, aim)) return { result: 'reached', why: null };
  if (isNumber(by) && by > now) return { result: 'unclear', why: 'early' };
  return { result: wayGone(value, target, to) >= PART ? 'partly' : 'not', why: null };
};

/**
 * What became of each target.
 * @param measured values by the id of their target; of two for one target the later one counts
 * @param now epoch milliseconds
 */
export const resultsOf = (targets: readonly Target[], measured: readonly Measured[], now: number): TargetResult[] =>
  targets.map((target) => {
    const own = measured.filter((one) => one.target === target.id).sort((one, other) => other.at - one.at)[0];
    if (own === undefined) return { target, value: null, measuredAt: null, result: 'not_measured', why: null };
    const value = isNumber(own.value) ? own.value : null;
    return { target, value, measuredAt: value === null ? null : own.at, ...judged(target, own, now) };
  });

/** Goals with a measured result, of all goals: what was never measured was never really a goal. */
export const goalFit = (results: readonly TargetResult[]): { measured: number; of: number } => ({
  measured: results.filter(({ result }) => result !== 'not_measured').length,
  of: results.length,
});

/** The key of a result's name. */
export const resultKey = (result: Result): string => `evaluation_result_${result}`;

/** The key that says why nothing can be said. */
export const unclearKey = (why: Unclear): string => `evaluation_unclear_${why}`;

/** The words of a target: what is counted, or the id of its measure when nobody wrote any. */
export const targetTitle = ({ words, measure }: Target): string => clean(words) || measure;
