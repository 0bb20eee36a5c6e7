/** The words of the interface, from the same message files the browser reads, in a language of the user's choice. */
import browser from 'webextension-polyfill';
import { LANGUAGES, type Language } from '../municipality/municipality.ts';
import { plainly } from '../municipality/visible.ts';

export type Words = Readonly<Record<string, { message: string }>>;

/** The language to speak: the user's choice, else the browser's when we have it, else Dutch. */
export const languageFor = (choice: Language | null): Language => {
  const own = browser.i18n.getUILanguage().slice(0, 2);
  return choice ?? LANGUAGES.find((language) => language === own) ?? 'nl';
};

/** Loads the words of one language from the package. */
export const loadWords = async (language: Language): Promise<Words> => {
  const reply = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  return (await reply.json()) as Words;
};

/**
 * A phrase with its arguments filled in as plain text, in which nothing can hide or turn the rest of the sentence round.
 * @param key the message; when the first argument is a number and `<key>_one` exists, the plural form is chosen by it
 * @returns the phrase, or the key itself when it is missing (a test holds that none is)
 */
export const phrase = (words: Words, language: Language, key: string, ...args: (string | number)[]): string => {
  const [count] = args;
  const plural = typeof count === 'number' && words[`${key}_one`] ? new Intl.PluralRules(language).select(count) : null;
  const entry = plural ? (words[`${key}_${plural}`] ?? words[`${key}_other`]) : words[key];
  const shown = args.map((one) => (typeof one === 'number' ? one.toLocaleString(language) : plainly(one)));
  return entry?.message.replace(/\$([1-9])/g, (_, index) => shown[Number(index) - 1] ?? '') ?? key;
};

/** The packaged list of municipalities, unchecked. */
export const loadMunicipalities = async (): Promise<unknown> => {
  const reply = await fetch(browser.runtime.getURL('municipalities.json'));
  return reply.json();
};
