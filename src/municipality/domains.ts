/** Handles that are domain names: the own website first, then the name under the suffixes that suit the place. */
import { type Form, formsOf } from './forms.ts';
import { HOME_SUFFIXES, LOCAL_SUFFIXES } from './habits.ts';
import type { Municipality } from './municipality.ts';
import type { HandleRule } from './rule.ts';

export type Domain = { handle: string; habit: string };

/** The plain name comes before the likeliest form: a domain needs no type word to be understood. */
const PLAIN = 1.2;
const HYPHENED = 0.7;
/** Each next suffix is this much less likely than the one before. */
const NEXT_SUFFIX = 0.45;

/** The host of the own website and the domain it belongs to, unless the address was only guessed. */
const ownDomains = ({ website, websiteGuessed }: Municipality): string[] => {
  if (!website || websiteGuessed || !URL.canParse(website)) return [];
  const host = new URL(website).hostname.replace(/^www\./, '');
  return [host, host.split('.').slice(-2).join('.')];
};

const suits = ({ country, languages, province }: Municipality, suffix: string): boolean => {
  const local = LOCAL_SUFFIXES[suffix];
  if (!local || country === 'other') return true;
  if (country !== 'be') return false;
  const brussels = province === null;
  return local === 'belgian' || (local === 'brussels' ? brussels : !brussels && languages[0] === 'nl');
};

const suffixesOf = (municipality: Municipality, rule: HandleRule): string[] => {
  const country = HOME_SUFFIXES[municipality.country];
  const city = HOME_SUFFIXES[municipality.id];
  const shared = (rule.suffixes ?? []).filter((suffix) => suits(municipality, suffix));
  return [...new Set([...(country ? [country] : []), ...shared, ...(city ? [city] : [])])];
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
  const suffixes = suffixesOf(municipality, rule);
  const made = forms.flatMap((form) =>
    labels(form, best).flatMap(({ label, weight }) =>
      suffixes.map((suffix, index) => ({
        handle: label + suffix,
        habit: form.habit + suffix,
        weight: weight * NEXT_SUFFIX ** index,
      })),
    ),
  );
  const own = ownDomains(municipality).map((handle) => ({ handle, habit: 'website' }));
  return [...own, ...made.sort((a, b) => b.weight - a.weight).map(({ handle, habit }) => ({ handle, habit }))];
};
