/** What an old page says once its municipality has merged. */
import { clean } from '../municipality/fold.ts';
import type { Language } from '../municipality/municipality.ts';

/** Not words of the interface: one page may speak two languages at once. */
const MOVED: Readonly<Record<Language, string>> = {
  nl: 'Deze pagina verhuisde naar',
  fr: 'Cette page a déménagé vers',
  de: 'Diese Seite ist umgezogen zu',
  en: 'This page has moved to',
};

/**
 * The text for an old page.
 * @param name of the new municipality
 * @param address of its page or website; may be empty
 */
export const movedText = (language: Language, name: string, address: string): string =>
  clean(address) === '' ? `${MOVED[language]} ${clean(name)}.` : `${MOVED[language]} ${clean(name)}: ${clean(address)}`;
