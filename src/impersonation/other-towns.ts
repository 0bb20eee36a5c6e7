/** The towns of the list by name, to tell another town from a look-alike of ours. */
import { letters } from '../municipality/fold.ts';
import type { Municipality } from '../municipality/municipality.ts';

/** `Bergen (NH)` is called Bergen by everybody else. */
const withoutBrackets = (name: string): string => name.replace(/\s*\([^)]*\)/gu, '');

const LEAST = 3;
const indexes = new WeakMap<readonly Municipality[], Map<string, Municipality[]>>();

const indexOf = (towns: readonly Municipality[]): Map<string, Municipality[]> => {
  const known = indexes.get(towns);
  if (known) return known;
  const fresh = new Map<string, Municipality[]>();
  for (const town of towns) {
    const names = new Set(town.names.flatMap((one) => [letters(one.name), letters(withoutBrackets(one.name))]));
    for (const name of names) fresh.set(name, [...(fresh.get(name) ?? []), town]);
  }
  indexes.set(towns, fresh);
  return fresh;
};

/** The towns with this name in any language. @param name in letters only */
export const townsCalled = (towns: readonly Municipality[] | undefined, name: string): readonly Municipality[] =>
  (towns && indexOf(towns).get(name)) ?? [];

/** A town called so in its own language. */
const isMainName = (town: Municipality, name: string): boolean =>
  town.names
    .filter((one) => town.languages.includes(one.language))
    .some((one) => letters(one.name) === name || letters(withoutBrackets(one.name)) === name);

/** The names of all other towns, in letters; a name of ours is among them when another town calls itself so. */
export const namesOfTowns = (towns: readonly Municipality[] | undefined, own: Municipality): ReadonlySet<string> => {
  const ours = new Set(own.names.map((one) => letters(one.name)));
  const names = new Set<string>();
  for (const [name, all] of towns ? indexOf(towns) : []) {
    const bearers = all.filter((town) => town.id !== own.id);
    const borne = ours.has(name) ? bearers.some((town) => isMainName(town, name)) : bearers.length > 0;
    if (borne && name.length >= LEAST) names.add(name);
  }
  return names;
};
