/** What is searched for by name: the municipality as people call it, and its best handle. */
import { propose } from '../municipality/candidates.ts';
import { words } from '../municipality/fold.ts';
import type { Beat } from './patrol.ts';

const MOST = 3;

/**
 * The words to search for on a beat, most telling first.
 * @returns at most three texts; for an office-holder her name alone
 */
export const searchWords = ({ watched, holder, platform }: Beat): string[] => {
  if (holder) return [holder.name];
  const { municipality } = watched;
  const best = propose(municipality, platform.rule, 1).candidates.map((one) => one.handle);
  const names = municipality.names.map((one) => words(one.name).join(' '));
  return [...new Set([...best, ...names])].slice(0, MOST);
};
