/** The words of the interface in the language shown now; a component that says something redraws when it changes. */
import { phrase } from '../../browser/words.ts';
import { language, words } from '../store.ts';

export type Say = (key: string, ...args: (string | number)[]) => string;

/**
 * A phrase of the interface.
 * @param key a key in `locales/`
 * @param args fill $1, $2 …; a number in front also chooses between singular and plural
 */
export const say: Say = (key, ...args) => phrase(words.value, language.value, key, ...args);
