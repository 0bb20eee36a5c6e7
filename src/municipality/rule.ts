/** What a platform allows as a handle, as data, and what a handle breaks when it is not allowed. */

/** `alphabet` is a regular-expression character class without brackets, lower case; lengths count characters. */
export type HandleRule = {
  min: number;
  max: number;
  alphabet: string;
  /** The finer points, each with the word that explains it; tested on the lower-cased handle. */
  shape: readonly Clause[];
  /** Characters that make no difference on this platform (Facebook: "."). */
  ignores: string;
  /** Separators that may stand between words, best first; empty when words must run together. */
  separators: readonly string[];
  /** A handle that is a domain name: words are joined by "-" and a suffix is part of it. */
  suffixes?: readonly string[];
};

export type Clause = { breach: 'start' | 'end' | 'double' | 'digits' | 'ending' | 'word'; wrong: RegExp };

export type Breach =
  | { is: 'empty' }
  | { is: 'short'; length: number; min: number }
  | { is: 'long'; length: number; max: number }
  | { is: 'characters'; found: string }
  | { is: Clause['breach'] };

/**
 * What is wrong with a handle on a platform.
 * @param rule the platform's rule
 * @param handle as a person typed it; case does not matter
 * @returns the first breach, or null when the handle is allowed
 */
export const breachOf = (rule: HandleRule, handle: string): Breach | null => {
  const lower = handle.toLowerCase();
  if (lower.length === 0) return { is: 'empty' };
  const odd = [...new Set(lower.replace(new RegExp(`[${rule.alphabet}]`, 'gu'), ''))];
  if (odd.length > 0) return { is: 'characters', found: odd.slice(0, 5).join('') };
  if (lower.length > rule.max) return { is: 'long', length: lower.length, max: rule.max };
  if (lower.length < rule.min) return { is: 'short', length: lower.length, min: rule.min };
  const clause = rule.shape.find((one) => one.wrong.test(lower));
  return clause ? { is: clause.breach } : null;
};

/** Lower case; the Kelvin sign and its like stay what they are, because their small form is an ordinary letter. */
const lowered = (character: string): string => {
  const lower = character.toLowerCase();
  return /^[ -~]/.test(lower) && !/^[ -~]/.test(character) ? character : lower;
};

/** Lower case in which no two letters that look alike become one. */
export const lowerCase = (text: string): string => [...text].map(lowered).join('');

/** The form in which two handles are the same account on this platform: lower case, ignored characters dropped. */
export const sameForm = (rule: HandleRule, handle: string): string =>
  [...lowerCase(handle)].filter((character) => !rule.ignores.includes(character)).join('');
