/**
 * Profiles around made-up and real bodies, labelled by hand, for measuring likeness.
 *
 * Every account here is invented from the taxonomy of the known cases; whether one of that name exists was not looked
 * up. Most bodies abroad are invented as well.
 */

import type { LikenessClass } from '../../src/impersonation/decide.ts';
import type { Context, Seen } from '../../src/impersonation/likeness.ts';
import type { Subject } from '../../src/impersonation/subject.ts';
import { organisation } from '../../src/municipality/free-entry.ts';
import { readList } from '../../src/municipality/list.ts';
import type { Municipality } from '../../src/municipality/municipality.ts';
import { named } from '../../src/municipality/search.ts';
import { municipalitiesJson } from '../../tools/municipalities.ts';
import { ASIDE } from './profiles-aside.ts';
import { GERMAN } from './profiles-de.ts';
import { ENGLISH } from './profiles-en.ts';
import { FRENCH } from './profiles-fr.ts';
import { DUTCH } from './profiles-nl.ts';

/** The label, "platform handle", the display name (none when empty), the description, and what else is known. */
export type Row = readonly [
  label: LikenessClass,
  account: string,
  name: string,
  about?: string,
  more?: { followers?: number; createdAt?: number },
];

export type Group = {
  body: string;
  country: string;
  language: 'nl' | 'fr' | 'de' | 'en' | 'es';
  website?: string;
  official: readonly string[];
  abouts?: readonly string[];
  followers?: number;
  profiles: readonly Row[];
};

export type Labelled = {
  label: LikenessClass;
  language: Group['language'];
  profile: Seen;
  subject: Subject;
  context: Context;
};

const NOW = Date.UTC(2026, 10, 23);
export const TOWNS = readList(JSON.parse(municipalitiesJson()));

const accountOf = (text: string): { platform: string; handle: string } => {
  const [platform = '', handle = ''] = text.split(' ');
  return { platform, handle };
};

const municipalityOf = ({ body, country, website }: Group): Municipality => {
  const found = named(
    TOWNS.filter((one) => one.country === country),
    body,
  );
  if (found) return found.municipality;
  const free = organisation(/[a-z]/i.test(body) ? body : 'body');
  if ('refused' in free) throw new Error(`${body}: ${free.refused}`);
  return { ...free, name: body, names: [{ language: 'nl', name: body }], website: website ?? null };
};

const profileOf = ([, account, name, about, more]: Row): Seen => ({
  ...accountOf(account),
  ...(name ? { name } : {}),
  ...(about ? { about } : {}),
  ...more,
});

const labelled = (group: Group): Labelled[] => {
  const { official, abouts, followers, country, language, profiles } = group;
  const subject: Subject = {
    municipality: municipalityOf(group),
    official: official.map(accountOf),
    ...(abouts ? { abouts } : {}),
    ...(followers ? { followers } : {}),
  };
  const context: Context = { now: NOW, towns: TOWNS, country };
  return profiles.map((row) => ({ label: row[0], language, profile: profileOf(row), subject, context }));
};

/** What the weights were set on. */
export const TUNED: readonly Labelled[] = [...DUTCH, ...FRENCH, ...GERMAN, ...ENGLISH].flatMap(labelled);

/** Other bodies, only measured. */
export const PUT_ASIDE: readonly Labelled[] = ASIDE.flatMap(labelled);
