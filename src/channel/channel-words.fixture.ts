/** The real words of each language, for tests that read what a person reads. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LANGUAGES, type Language } from '../municipality/municipality.ts';
import type { Say } from './groups.ts';

const LOCALES = resolve(import.meta.dirname, '../../locales');

const texts = Object.fromEntries(
  LANGUAGES.map((language): [Language, Record<string, string>] => [
    language,
    JSON.parse(readFileSync(resolve(LOCALES, language, 'channel.json'), 'utf8')),
  ]),
);

/** The text of a key as it stands in the file; a key that does not exist throws. */
export const textIn = (language: Language, key: string): string => {
  const text = texts[language]?.[key];
  if (text === undefined) throw new Error(`${language} has no ${key}`);
  return text;
};

const pluralOf = (language: Language, key: string, count: string | number | undefined): string => {
  if (typeof count !== 'number' || texts[language]?.[`${key}_one`] === undefined) return key;
  const form = new Intl.PluralRules(language).select(count);
  return texts[language]?.[`${key}_${form}`] === undefined ? `${key}_other` : `${key}_${form}`;
};

/** Phrases in one language, filled in as the pages do. */
export const sayIn =
  (language: Language): Say =>
  (key, ...args) =>
    textIn(language, pluralOf(language, key, args[0])).replace(/\$([1-9])/g, (_, index) => {
      const one = args[Number(index) - 1] ?? '';
      return typeof one === 'number' ? one.toLocaleString(language) : one;
    });
