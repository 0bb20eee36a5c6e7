/** A name a person wants to have checked as well: is it possible there, is it shown already, and what would do instead. */
import { nearest } from '../../municipality/nearest.ts';
import { type Breach, breachOf, type HandleRule, sameForm } from '../../municipality/rule.ts';

export type Wish =
  | { is: 'empty' }
  | { is: 'good'; handle: string }
  | { is: 'shown'; handle: string }
  | { is: 'breach'; handle: string; breach: Breach; nearest: string | null };

/**
 * Reads a typed name.
 * @param typed with or without "@"; anything at all
 * @param shown the names that are checked already
 */
export const wishOf = (rule: HandleRule, typed: string, shown: readonly string[]): Wish => {
  const handle = typed.trim().replace(/^@/, '').toLowerCase();
  if (handle === '') return { is: 'empty' };
  const breach = breachOf(rule, handle);
  if (breach) return { is: 'breach', handle, breach, nearest: nearest(rule, handle) };
  const form = sameForm(rule, handle);
  return { is: shown.some((one) => sameForm(rule, one) === form) ? 'shown' : 'good', handle };
};
