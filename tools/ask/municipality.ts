/** The municipality that a person means on the command line. */
import { organisation } from '../../src/municipality/free-entry.ts';
import { readList } from '../../src/municipality/list.ts';
import type { Municipality } from '../../src/municipality/municipality.ts';
import { type Found, named } from '../../src/municipality/search.ts';
import { municipalitiesJson } from '../municipalities.ts';

/** Somebody who asks for a former municipality wants its names, not those of what it became. */
const asFormer = ({ municipality, name }: Found): Municipality => ({
  ...municipality,
  name,
  names: municipality.languages.slice(0, 1).map((language) => ({ language, name })),
  predecessors: [],
  postalCode: null,
  website: null,
});

/** `Bergen (NH)` is in the list as such, `Laren (NH.)` is not. */
const spelledOtherwise = (name: string): string[] => [name, name.replace(/\s*\([^)]*\)\s*$/, '')];

/**
 * The municipality, or any other organisation, that a person names on the command line.
 * @param name as typed; of several with one name the Belgian one is meant
 * @param country `be` or `nl`, when another one is meant
 * @throws when no name can be made of it, with a message for people
 */
export const municipalityOf = (name: string, country?: string): Municipality => {
  const list = readList(JSON.parse(municipalitiesJson())).filter((one) => !country || one.country === country);
  const found = spelledOtherwise(name).flatMap((one) => named(list, one) ?? [])[0];
  if (found) return found.former ? asFormer(found) : found.municipality;
  const free = organisation(name);
  if ('refused' in free) throw new Error(`this name cannot be used: ${free.refused}`);
  return free;
};
