/** Which languages a handle speaks. */
import { words } from '../municipality/fold.ts';
import type { Municipality } from '../municipality/municipality.ts';
import { KNOWN, type Said } from './known-words.ts';
import type { Parted } from './tokens.ts';
import { TONGUES, type Tongue } from './vocabulary.ts';

/** How much each language speaks in a handle: its own words first, English everywhere. */
export type Speech = Readonly<Record<Tongue | 'any', number>>;

const OWN = 1;
const ENGLISH = 0.6;
const FOREIGN = 0.12;
/** Nothing tells the language. */
const UNTOLD = 0.35;

/** The languages of the words that say what a body is; links and countries are in every name. */
const tonguesOf = (said: readonly Said[]): string[] =>
  said.filter((one) => one.idea.role !== 'link').map((one) => one.tongue);

/** What is not in the list of towns was typed by somebody: its languages are those of its words, not those of the list. */
const languagesOf = ({ tokens }: Parted, municipality: Municipality | undefined): readonly string[] => {
  if (municipality && municipality.country !== 'other') return municipality.languages;
  const named = municipality ? words(municipality.name).flatMap((word) => KNOWN.get(word) ?? []) : [];
  return tonguesOf([...tokens.flatMap((one) => (one.role === 'link' ? [] : one.said)), ...named]);
};

/** The languages of a handle, from the municipality when the list knows it, otherwise from the words in both. */
export const speechOf = (parted: Parted, municipality?: Municipality): Speech => {
  const own = languagesOf(parted, municipality);
  const told = own.some((tongue) => tongue !== 'any');
  const share = (tongue: Tongue): number => {
    if (own.includes(tongue)) return OWN;
    if (tongue === 'en') return told ? ENGLISH : OWN;
    return told ? FOREIGN : UNTOLD;
  };
  const [nl, fr, de, en, es, it] = TONGUES.map(share);
  return { nl: nl ?? 0, fr: fr ?? 0, de: de ?? 0, en: en ?? 0, es: es ?? 0, it: it ?? 0, any: OWN };
};
