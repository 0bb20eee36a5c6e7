/** Any other organisation, by the name a person types: cleaned, or refused with the reason. */
import { clean, fold, letters } from './fold.ts';
import type { Municipality } from './municipality.ts';

export type Refusal = {
  /** `unwritable`: no letter or digit a handle could be made of; `markup`: the name holds < or >. */
  refused: 'empty' | 'short' | 'long' | 'markup' | 'unwritable';
};

const SHORTEST = 2;
const LONGEST = 100;

const refusalOf = (name: string): Refusal['refused'] | null => {
  if (name === '') return 'empty';
  if (/[<>]/.test(name)) return 'markup';
  if (name.length > LONGEST) return 'long';
  const written = letters(name).replace(/[^a-z0-9]/g, '').length;
  if (written === 0) return 'unwritable';
  return written < SHORTEST ? 'short' : null;
};

/** Pictures say nothing in a handle; they are dropped from the name. Digits, # and * are pictures to Unicode, not here. */
const withoutPictures = (text: string): string =>
  text.replace(/[\p{Extended_Pictographic}\p{Regional_Indicator}\p{EMod}]/gu, '');

/**
 * The organisation with a typed name.
 * @param typed anything at all
 * @returns a municipality of no country, its id made of the folded name, or why the name cannot be used; never throws
 */
export const organisation = (typed: string): Municipality | Refusal => {
  const name = clean(withoutPictures(clean(typed)));
  // Something was typed, only nothing to make a handle of.
  const refused = name === '' && clean(typed) !== '' ? 'unwritable' : refusalOf(name);
  if (refused) return { refused };
  return {
    id: `own:${fold(name).replaceAll(' ', '-')}`,
    country: 'other',
    name,
    names: [{ language: 'nl', name }],
    languages: ['nl'],
    city: false,
    postalCode: null,
    website: null,
    websiteGuessed: false,
    predecessors: [],
    province: null,
  };
};
