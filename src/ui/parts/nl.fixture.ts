/** The real Dutch words, for tests that read what a person reads. */
import { messagesOf } from '../../../tools/locales.ts';
import { phrase } from '../../browser/words.ts';
import { language, ready, state, words } from '../store.ts';
import type { Say } from './say.ts';

const dutch = messagesOf('nl');

export const nl: Say = (key, ...args) => phrase(dutch, 'nl', key, ...args);

/** Lets the pages speak Dutch, as they do once the store was opened. */
export const speakDutch = (): void => {
  state.value = { ...state.value, settings: { ...state.value.settings, language: 'nl' } };
  words.value = dutch;
  ready.value = language.value === 'nl';
};
