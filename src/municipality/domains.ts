/** Handles that are domain names: the own website first, then the name under the suffixes that suit the place. */
import { type Form, formsOf } from './forms.ts';
import { LOCAL_SUFFIXES } from './habits.ts';
import type { Municipality } from './municipality.ts';
import type { HandleRule } from './rule.ts';

export type Domain = { handle: string; habit: string };

/** The first form is the plain name: a domain needs no type word to be understood. */
const PLAIN = 1.2;
const HYPHENED = 0.7;
/** Each next suffix is this much less likely than the one before. */
const NEXT_SUFFIX = 0.45;

/** The domain of the own website, unless it was only guessed. */
const ownDomain = ({ website, websiteGuessed }: Municipality): string | null =>
  website && !websiteGuessed && URL.canParse(website) ? new URL(website).hostname.replace(/^www\./, '') : null;

const suits = (municipality: Municipality, suffix: string): boolean => {
  const local = LOCAL_SUFFIXES[suffix];
  if (!local) return true;
  if (local.id) return local.id === municipality.id;
  if (local.brussels) return municipality.country === 'be' && municipality.province === null;
  const here = municipality.country === 'other' || local.country === municipality.country;
  const flemish = municipality.languages[0] === local.language && municipality.province !== null;
  return here && (!local.language || flemish || municipality.country === 'other');
};

const labels = (form: Form, best: number): { label: string; weight: number }[] => {
  const weight = form.habit === '*' && form.spelling === 'full' ? best * PLAIN : form.weight;
  const joined = { label: form.words.join(''), weight };
  return form.words.length < 2 ? [joined] : [joined, { label: form.words.join('-'), weight: weight * HYPHENED }];
};

/**
 * Domain names for a municipality, likeliest first; the rule is not applied yet.
 * @param rule of a platform whose handles are domains
 */
export const domainsOf = (municipality: Municipality, rule: HandleRule): Domain[] => {
  const forms = formsOf(municipality);
  const best = forms[0]?.weight ?? 1;
  const suffixes = (rule.suffixes ?? []).filter((suffix) => suits(municipality, suffix));
  const made = forms.flatMap((form) =>
    labels(form, best).flatMap(({ label, weight }) =>
      suffixes.map((suffix, index) => ({
        handle: label + suffix,
        habit: form.habit + suffix,
        weight: weight * NEXT_SUFFIX ** index,
      })),
    ),
  );
  const own = ownDomain(municipality);
  return [...(own ? [{ handle: own, habit: 'website' }] : []), ...made.sort((a, b) => b.weight - a.weight)];
};
