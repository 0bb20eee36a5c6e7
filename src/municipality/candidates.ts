/** The handles to propose to a municipality on one platform, and what was wished for but is impossible there. */
import { domainsOf } from './domains.ts';
import { type Form, formsOf } from './forms.ts';
import type { Municipality } from './municipality.ts';
import { nearest } from './nearest.ts';
import { type Breach, breachOf, type HandleRule, sameForm } from './rule.ts';

export type Candidate = {
  handle: string;
  /** The form it follows (see `HABITS`): `stad *`. */
  habit: string;
};

export type Proposal = {
  /** Possible here, likeliest first; no two are the same account. */
  candidates: Candidate[];
  /** The forms most wished for that this platform does not allow, each with the nearest candidate. */
  impossible: { handle: string; breach: Breach; nearest: string | null }[];
};

const WISHES = 3;

const joined = (forms: readonly Form[], separator: string): Candidate[] =>
  forms.map((form) => ({ handle: form.words.join(separator), habit: form.habit }));

/** All forms with the best separator come before any with the next one. */
const handlesOf = (municipality: Municipality, rule: HandleRule): Candidate[] => {
  if (rule.suffixes) return domainsOf(municipality, rule);
  const separators = rule.separators.length > 0 ? rule.separators : [''];
  return separators.flatMap((separator) => joined(formsOf(municipality), separator));
};

const possible = (all: readonly Candidate[], rule: HandleRule, count: number): Candidate[] => {
  const unique = new Map<string, Candidate>();
  for (const one of all) {
    if (unique.size >= count) break;
    const form = sameForm(rule, one.handle);
    if (!unique.has(form) && breachOf(rule, one.handle) === null) unique.set(form, one);
  }
  return [...unique.values()];
};

/** The full names people would choose first if length and letters were no object; domains have room for all. */
const wishesOf = (municipality: Municipality, rule: HandleRule): Candidate[] => {
  if (rule.suffixes) return [];
  const full = formsOf(municipality).filter((form) => form.spelling === 'full');
  return joined([...full].sort((a, b) => b.wish - a.wish).slice(0, WISHES), rule.separators[0] ?? '');
};

/**
 * What to propose on one platform.
 * @param municipality from the list or a free entry
 * @param rule the platform's rule; with `suffixes` the handles are domain names
 * @param count how many candidates at most
 * @returns the same for the same question; both lists are empty when the name holds no letter a handle could use
 */
export const propose = (municipality: Municipality, rule: HandleRule, count = 8): Proposal => {
  const candidates = possible(handlesOf(municipality, rule), rule, count);
  const among = candidates.map((one) => one.handle);
  const impossible = wishesOf(municipality, rule).flatMap(({ handle }) => {
    const breach = breachOf(rule, handle);
    return breach ? [{ handle, breach, nearest: nearest(rule, handle, among) }] : [];
  });
  return { candidates, impossible };
};
