/** Bodies to hold profiles against in tests. */
import { organisation } from '../municipality/free-entry.ts';
import type { Municipality } from '../municipality/municipality.ts';
import { type Context, type Ourselves, ourselves } from './ourselves.ts';
import type { Subject } from './subject.ts';

const town = (id: string, name: string, more: Partial<Municipality>): Municipality => ({
  id,
  country: 'be',
  name,
  names: [{ language: 'nl', name }],
  languages: ['nl'],
  city: false,
  postalCode: null,
  website: null,
  websiteGuessed: false,
  predecessors: [],
  province: 'Oost-Vlaanderen',
  ...more,
});

export const GENT = town('be:44021', 'Gent', {
  names: [
    { language: 'nl', name: 'Gent' },
    { language: 'fr', name: 'Gand' },
    { language: 'en', name: 'Ghent' },
  ],
  city: true,
  postalCode: '9000',
  website: 'https://stad.gent',
});

const MONS = town('be:53053', 'Mons', {
  names: [
    { language: 'fr', name: 'Mons' },
    { language: 'nl', name: 'Bergen' },
  ],
  languages: ['fr'],
});

/** Some neighbours and namesakes, enough to tell a town from another. */
export const TOWNS: readonly Municipality[] = [
  GENT,
  MONS,
  town('be:71016', 'Genk', {}),
  town('be:13016', 'Hulshout', {}),
  town('be:31005', 'Brugge', {}),
  town('nl:GM0373', 'Bergen', { country: 'nl', province: 'Noord-Holland' }),
];

export const CONTEXT: Context = { now: Date.UTC(2026, 10, 23), towns: TOWNS };

const officialOf = (handles: readonly string[]) => handles.map((handle) => ({ platform: 'x', handle }));

/** The town of Ghent, or another municipality, with its handles on X. */
export const townSubject = (handles: readonly string[] = ['stadgent'], municipality: Municipality = GENT): Subject => ({
  municipality,
  official: officialOf(handles),
});

/** Mons, whose Dutch name two other towns bear. */
export const monsSubject = (): Subject => townSubject(['villedemons'], MONS);

/** Any other body by its name. */
export const bodySubject = (name: string, handles: readonly string[]): Subject => {
  const body = organisation(name);
  if ('refused' in body) throw new Error(`${name}: ${body.refused}`);
  return { municipality: body, official: officialOf(handles) };
};

/** What the likeness knows of a body. */
export const ownOf = (subject: Subject, country?: string): Ourselves =>
  ourselves(subject, country === undefined ? CONTEXT : { ...CONTEXT, country });
