/** What was counted of a channel, put beside the targets of its plan. */
import type { Target } from '../../../channel/case.ts';
import { MEASURES } from '../../../channel/measures.ts';
import { type Measured, resultsOf, type TargetResult } from '../../../channel/results.ts';
import { type Point, usual } from './dialogue-series.ts';

/** A share is stored between 0 and 1 and promised in hundredths. */
const scaleOf = (measure: string): number => (MEASURES.find(({ id }) => id === measure)?.unit === 'share' ? 100 : 1);

/** Two figures behind the comma are enough for a promise. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/**
 * The counts of the last period that is over, as the page shows them, for each target that names a measure.
 * @param points the periods of the account, the oldest first
 * @returns one per target that was counted
 */
export const measuredFor = (targets: readonly Target[], points: readonly Point[]): Measured[] => {
  const last = usual(points);
  if (last === undefined) return [];
  return targets.flatMap(({ id, measure }) => {
    const found = last.measures.find((one) => one.id === measure);
    if (found === undefined || found.value === null) return [];
    return [{ target: id, value: rounded(found.value * scaleOf(measure)), enough: found.enough, at: last.dialogue.at }];
  });
};

/**
 * The results with one value typed by a person, who says by that that it is enough to go by.
 * @param value null takes the value away
 */
export const withValue = (
  results: readonly TargetResult[],
  id: string,
  value: number | null,
  now: number,
): TargetResult[] =>
  results.flatMap((one) =>
    one.target.id === id ? resultsOf([one.target], [{ target: id, value, enough: true, at: now }], now) : [one],
  );
