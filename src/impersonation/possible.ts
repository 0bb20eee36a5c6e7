/** Whether a platform allows a handle, asked thousands of times. */
import type { HandleRule } from '../municipality/rule.ts';

/**
 * The question `breachOf(rule, handle) === null`, with the alphabet made ready once.
 * @returns a test of one handle in any case
 */
export const possibleUnder = (rule: HandleRule): ((handle: string) => boolean) => {
  const alphabet = new RegExp(`^[${rule.alphabet}]+$`, 'u');
  return (handle) => {
    const lower = handle.toLowerCase();
    if (lower.length < rule.min || lower.length > rule.max || !alphabet.test(lower)) return false;
    return !rule.shape.some((one) => one.wrong.test(lower));
  };
};

const SEPARATORS = ['_', '.', '-'] as const;

/** The separators that a rule allows and tells apart; the underscore, which impostors like best, comes first. */
export const jointsOf = (rule: HandleRule): string[] => {
  const alphabet = new RegExp(`^[${rule.alphabet}]$`, 'u');
  const usable = SEPARATORS.filter((one) => alphabet.test(one) && !rule.ignores.includes(one));
  // In a domain name a dot parts a subdomain off.
  return rule.suffixes ? usable.filter((one) => one !== '.') : usable;
};
