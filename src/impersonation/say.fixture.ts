/** The real words of each language, for tests that read what a person reads. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { LANGUAGES, type Language } from '../municipality/municipality.ts';
import type { Say } from './notice.ts';

const LOCALES = resolve(import.meta.dirname, '../../locales');
const FILES = ['notice', 'triage'];

const read = (language: Language): Record<string, string> =>
  Object.assign(
    {},
    ...FILES.map((file) => JSON.parse(readFileSync(resolve(LOCALES, language, `${file}.json`), 'utf8'))),
  );

const texts = Object.fromEntries(LANGUAGES.map((language) => [language, read(language)]));

/** The text of a key as it stands in the file. */
export const textIn = (language: Language, key: string): string => {
  const text = texts[language]?.[key];
  if (text === undefined) throw new Error(`${language} has no ${key}`);
  return text;
};

/** Phrases in one language, filled in as the pages do; a key that does not exist throws. */
export const sayIn =
  (language: Language): Say =>
  (key, ...args) =>
    textIn(language, key).replace(/\$([1-9])/g, (_, index) => args[Number(index) - 1] ?? '');
