/** What a list is read with: the platforms under all their names, the municipalities of this browser, the look for secrets. */
import { loadWords, phrase, type Words } from '../../../../browser/words.ts';
import { fold } from '../../../../municipality/fold.ts';
import { LANGUAGES, type Municipality } from '../../../../municipality/municipality.ts';
import { platformOf } from '../../../../platforms/index.ts';
import type { Platform } from '../../../../probe/platform.ts';
import { LINES, lineKey } from '../../../../register/custody.ts';
import type { Known } from '../../../../register/import-cells.ts';
import { secretIn } from '../../../../register/secret.ts';
import { platformName } from '../../../parts/platform-name.ts';
import type { Say } from '../../../parts/say.ts';
import { directoryOf } from '../directory.ts';

/**
 * The municipality that a text names, by its id or by its name in any language; null when it is none of these. Its own
 * name goes first: "Saint-Nicolas" is a municipality, and what Sint-Niklaas is called in French.
 */
export const townIn = (text: string, towns: readonly Municipality[]): string | null => {
  const name = fold(text);
  const says = (one: string): boolean => fold(one) === name;
  const town =
    towns.find(({ id }) => id === text) ??
    towns.find((one) => says(one.name)) ??
    towns.find(({ names }) => names.some((one) => says(one.name)));
  return town?.id ?? null;
};

/** The lines of the checklist by their ids and by their words in some languages, for a list may hold either. */
const checksIn = (languages: readonly Say[]): ReadonlyMap<string, string> => {
  const ids = [...new Set(LINES.map(({ id }) => id))];
  return new Map(
    ids.flatMap((id) => [id, ...languages.map((say) => say(lineKey(id)))].map((text) => [fold(text), id])),
  );
};

/** A platform under what it is called in some languages, for a list that was saved in another one. */
export const namesOf = (platform: Platform, languages: readonly Say[]): { id: string; name: string }[] => [
  platform,
  ...languages.map((say) => ({ id: platform.id, name: platformName(platform, say) })),
];

const wordsIn = async (language: (typeof LANGUAGES)[number]): Promise<Say[]> => {
  // Without another language's words a list is read all the same, by the names in this one.
  const words: Words | null = await loadWords(language).catch(() => null);
  return words ? [(key, ...args) => phrase(words, language, key, ...args)] : [];
};

let loaded: Promise<Say[]> | null = null;

/** The words of all languages, read once. */
export const allLanguages = (): Promise<Say[]> => {
  loaded ??= Promise.all(LANGUAGES.map(wordsIn)).then((all) => all.flat());
  return loaded;
};

/**
 * What a list of one municipality is read with.
 * @param platforms those that this browser knows
 * @param servers ids of further platforms, which the list itself names
 * @param languages the interface in each language
 * @param now epoch milliseconds
 */
export const knownFor = (
  municipality: string,
  towns: readonly Municipality[],
  platforms: readonly Platform[],
  servers: readonly string[],
  languages: readonly Say[],
  now: number,
): Known => {
  const more = servers.flatMap((id) => (platforms.some((one) => one.id === id) ? [] : (platformOf(id) ?? [])));
  const all = [...platforms, ...more];
  const checks = checksIn(languages);
  return {
    ...directoryOf(all),
    platforms: all.flatMap((one) => namesOf(one, languages)),
    municipality,
    municipalityNamed: (text) => townIn(text, towns),
    checkNamed: (text) => checks.get(fold(text)) ?? null,
    secretIn,
    now,
  };
};
