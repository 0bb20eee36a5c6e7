/** Which languages a handle speaks. */
import type { Municipality } from '../municipality/municipality.ts';
import type { Parted } from './tokens.ts';
import { TONGUES, type Tongue } from './vocabulary.ts';

/** How much each language speaks in a handle: its own words first, English everywhere. */
export type Speech = Readonly<Record<Tongue | 'any', number>>;

const OWN = 1;
const ENGLISH = 0.6;
const FOREIGN = 0.12;
/** Nothing tells the language. */
const UNTOLD = 0.35;

/** The languages of a handle, from the municipality when it is known, otherwise from the words in it. */
export const speechOf = ({ tokens }: Parted, municipality?: Municipality): Speech => {
  const heard = tokens.filter((one) => one.role !== 'link').flatMap((one) => one.said.map((said) => said.tongue));
  const own: readonly string[] = municipality ? municipality.languages : heard;
  const told = own.some((tongue) => tongue !== 'any');
  const share = (tongue: Tongue): number => {
    if (own.includes(tongue)) return OWN;
    if (tongue === 'en') return told ? ENGLISH : OWN;
    return told ? FOREIGN : UNTOLD;
  };
  const [nl, fr, de, en, es, it] = TONGUES.map(share);
  return { nl: nl ?? 0, fr: fr ?? 0, de: de ?? 0, en: en ?? 0, es: es ?? 0, it: it ?? 0, any: OWN };
};
