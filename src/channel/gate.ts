/** The gate between asleep and open: a complete and signed business case opens it, or a person with a reason. */
import { clean } from '../municipality/fold.ts';
import { type ChannelCase, emptyCase } from './case.ts';
import { type Missing, missingIn } from './case-missing.ts';
import type { Say } from './groups.ts';

/** A person let one account through without a finished case. `at` is epoch milliseconds. */
export type Override = { at: number; by: string; reason: string };

/** Own choice: a crisis may open a channel today, but within three months there is a case. */
export const OVERRIDE_DAYS = 90;

/** Own choice: a word is no reason. */
export const LEAST_REASON = 10;

const DAY = 86_400_000;

export type Gate =
  | { is: 'open' }
  | { is: 'shut'; missing: Missing[] }
  /** Open on a person's word until `until`; what is missing stays in sight. */
  | { is: 'overridden'; override: Override; until: number; missing: Missing[] };

/** The moment from which an override no longer holds. */
export const overriddenUntil = ({ at }: Override): number => at + OVERRIDE_DAYS * DAY;

/**
 * The override that still holds, or null.
 * @param now epoch milliseconds; an override in the future (a clock set back) counts as just now
 */
export const overrideNow = (overrides: readonly Override[], now: number): Override | null =>
  overrides.filter((one) => overriddenUntil(one) > now).sort((one, other) => other.at - one.at)[0] ?? null;

/**
 * Whether an account may move from asleep to open.
 * @param plan its business case, or undefined when nobody began one
 * @param overrides those of this account only
 * @param now epoch milliseconds
 */
export const gateOf = (plan: ChannelCase | undefined, overrides: readonly Override[], now: number): Gate => {
  const missing = missingIn(plan ?? emptyCase(''), now);
  if (missing.length === 0) return { is: 'open' };
  const override = overrideNow(overrides, now);
  return override === null
    ? { is: 'shut', missing }
    : { is: 'overridden', override, until: overriddenUntil(override), missing };
};

/** Whether the register may take the step to open. */
export const mayOpen = (gate: Gate): boolean => gate.is !== 'shut';

/**
 * Lets an account through without a finished case.
 * @param overrides those of this account so far; they are kept, so that it stays visible how often this happened
 * @returns the overrides with one more, or what it still wants
 */
export const overrideGate = (
  overrides: readonly Override[],
  { at, by, reason }: Override,
): Override[] | { refused: 'no_reason' | 'no_name' } => {
  if (clean(reason).length < LEAST_REASON || !/\p{L}/u.test(reason)) return { refused: 'no_reason' };
  if (clean(by) === '') return { refused: 'no_name' };
  return [...overrides, { at, by: clean(by), reason: clean(reason) }];
};

/** The gate in one sentence. @param until the end of an override, written in the language of the reader */
export const gateText = (gate: Gate, until: string, say: Say): string => {
  if (gate.is === 'open') return say('gate_open');
  if (gate.is === 'shut') return say('gate_shut', gate.missing.length);
  return say('gate_overridden', gate.override.by, gate.override.reason, until);
};

/** What an override still wants, in words. */
export const gateRefusalText = (refused: 'no_reason' | 'no_name', say: Say): string =>
  refused === 'no_reason' ? say('gate_refused_no_reason', LEAST_REASON) : say('gate_refused_no_name');
