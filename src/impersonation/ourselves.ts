/** What we are known by, taken apart once: names and spellings, our own words, our handles, and where we are. */
import { letters } from '../municipality/fold.ts';
import type { Municipality } from '../municipality/municipality.ts';
import { exonymsOf } from './exonyms.ts';
import { homeOf, statesOf } from './home.ts';
import { othersFor, senseOf } from './lexicon.ts';
import { namesOfTowns, townsCalled } from './other-towns.ts';
import { leftOvers, type OwnHandle, ownHandles } from './own-handles.ts';
import {
  apart,
  type Core,
  coresOfBody,
  coresOfTown,
  type NameWords,
  namesInside,
  nameWords,
  phrased,
  telling,
  titlesOf,
} from './own-names.ts';
import type { Subject } from './subject.ts';

/** What a likeness is looked for in; `country` is a code like `us` where the municipality itself tells none. */
export type Context = { now: number; towns?: readonly Municipality[]; country?: string };

export type Ourselves = {
  /** A place or a person, whose bare name says it all; otherwise an institution, which needs its title: police, park. */
  town: boolean;
  cores: readonly Core[];
  /** Words of our own name and handles, also as others shorten them, each with the word it stands for. */
  words: ReadonlyMap<string, string>;
  /** The words of each name; most of them together are the name, in whatever order. */
  names: readonly NameWords[];
  /** Every name in full, in letters. */
  full: ReadonlySet<string>;
  /** What kind of service we are ourselves. */
  families: ReadonlySet<string>;
  handles: readonly OwnHandle[];
  /** Of the list's towns in Belgium. */
  postalCode: string | null;
  /** The code of our country, when it is known. */
  home: string | null;
  /** Codes of the American state in our own names. */
  states: ReadonlySet<string>;
  /** Names of other towns, in letters, and those among them that are ours in another language. */
  others: ReadonlySet<string>;
  shared: ReadonlySet<string>;
};

const isListed = ({ country }: Municipality): boolean => country !== 'other';

/** The names of an organisation whose place is a town of the list, in the town's other languages. */
const translated = (cores: readonly Core[], context: Context): Core[] =>
  cores
    .filter((one) => one.kind === 'name')
    .flatMap((one) => townsCalled(context.towns, one.letters))
    .filter((town) => context.country === undefined || town.country === context.country)
    .slice(0, 1)
    .flatMap((town) => town.names.map((one): Core => ({ letters: letters(one.name), kind: 'name' })));

const LEAST_INITIALS = 3;
const LEAST_NAME = 2;

const distinct = (cores: readonly Core[]): Core[] => {
  const seen = new Set<string>();
  return cores.filter(({ letters: name, kind }) => {
    const wanted = name.length >= (kind === 'initials' ? LEAST_INITIALS : LEAST_NAME) && !seen.has(name);
    seen.add(name);
    return wanted;
  });
};

const coresOf = (municipality: Municipality, context: Context): Core[] => {
  if (isListed(municipality)) return distinct(coresOfTown(municipality));
  const own = coresOfBody(municipality);
  const abroad = own
    .filter((one) => one.kind === 'name')
    .flatMap((one) => exonymsOf(one.letters))
    .map((name): Core => ({ letters: name, kind: 'name' }));
  return distinct([...own, ...translated(own, context), ...abroad]);
};

/** Bergen is Mons in Dutch, but two Dutch towns bear the name themselves. */
const isLost = ({ names, languages, country }: Municipality, others: ReadonlySet<string>, core: Core): boolean =>
  country !== 'other' &&
  others.has(core.letters) &&
  !names.some((one) => languages.includes(one.language) && letters(one.name) === core.letters);

const OWN_MEANINGS = new Set(['service', 'club', undefined]);

const ownWords = ({ names }: Municipality, handles: readonly OwnHandle[]): Map<string, string> => {
  const all = names.map((one) => apart(one.name));
  const known = [...all.flatMap(telling), ...all.flatMap((one) => titlesOf(phrased(one))).map((one) => one.word)];
  const found = new Map(known.map((word) => [word, word]));
  for (const word of known) for (const other of othersFor(word)) if (!found.has(other)) found.set(other, word);
  for (const rest of leftOvers(handles)) if (OWN_MEANINGS.has(senseOf(rest)?.meaning)) found.set(rest, rest);
  return found;
};

/** An office-holder called by name: others may add the office, that is no other service. */
const isPerson = ({ names }: Municipality): boolean =>
  names.some((one) => senseOf(apart(one.name)[0] ?? '')?.meaning === 'person' && apart(one.name).length > 1);

const familiesOf = (municipality: Municipality): string[] => {
  if (isListed(municipality)) return [];
  const titles = municipality.names.flatMap((one) => titlesOf(phrased(apart(one.name))));
  const families = titles.flatMap((one) => (one.sense?.meaning === 'service' ? [one.sense.family] : []));
  return titles.length === 0 && isPerson(municipality) ? ['office'] : families;
};

const make = ({ municipality, official }: Subject, context: Context): Ourselves => {
  const listed = isListed(municipality);
  const others = namesOfTowns(context.towns, municipality);
  const all = coresOf(municipality, context);
  const cores = all.filter((one) => !isLost(municipality, others, one));
  const families = familiesOf(municipality);
  const handles = ownHandles(official, cores);
  const names = municipality.names.map((one) => one.name);
  return {
    town: families.every((family) => family === 'office'),
    cores,
    words: listed ? new Map() : ownWords(municipality, handles),
    names: listed ? [] : names.flatMap(namesInside).map(nameWords),
    full: new Set(names.flatMap((one) => [one, ...namesInside(one)]).map(letters)),
    families: new Set(families),
    handles,
    postalCode: municipality.postalCode,
    home: homeOf(municipality, context.country),
    states: statesOf(
      municipality,
      handles.map((one) => one.letters),
      cores.map((one) => one.letters),
    ),
    others,
    shared: new Set(all.filter((one) => isLost(municipality, others, one)).map((one) => one.letters)),
  };
};

/** Taking a name apart costs more than comparing with it. */
const kept = new WeakMap<Subject, { towns: Context['towns']; country: string | undefined; own: Ourselves }>();

/** What we are known by; the same subject and context give the same answer without taking the name apart again. */
export const ourselves = (subject: Subject, context: Context): Ourselves => {
  const known = kept.get(subject);
  if (known && known.towns === context.towns && known.country === context.country) return known.own;
  const own = make(subject, context);
  kept.set(subject, { towns: context.towns, country: context.country, own });
  return own;
};
