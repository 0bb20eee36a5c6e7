/** Management's yes in words: who said it, when, and who noted it as far as that was filled in. */
import type { SignOff } from '../../../channel/case.ts';
import { dateWords } from '../../parts/age-words.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { language } from '../../store.ts';

/** @param signed `by` may be empty: then nothing is said about who noted it */
export const signedWords = (signed: Omit<SignOff, 'of'>): string => {
  const [role, at, by] = [visible(signed.function), dateWords(signed.at, language.value), visible(signed.by.trim())];
  return by === '' ? say('channels_signed_alone', role, at) : say('channels_signed', role, at, by);
};
