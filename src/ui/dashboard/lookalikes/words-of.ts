/** The words of a language that is not the page's own: a notice may go to a platform in another one. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { loadWords, phrase, type Words } from '../../../browser/words.ts';
import type { Language } from '../../../municipality/municipality.ts';
import type { Say } from '../../parts/say.ts';
import { language, words } from '../../store.ts';

/** Phrases in a language; null until its words are loaded. */
export const useWordsOf = (wanted: Language): Say | null => {
  const loaded = useSignal<{ language: Language; words: Words } | null>(null);
  useEffect(() => {
    if (wanted === language.peek()) return undefined;
    let left = false;
    loadWords(wanted).then(
      (read) => {
        if (!left) loaded.value = { language: wanted, words: read };
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [wanted, loaded]);
  const known = wanted === language.value ? words.value : loaded.value?.language === wanted ? loaded.value.words : null;
  return known && ((key, ...args) => phrase(known, wanted, key, ...args));
};
