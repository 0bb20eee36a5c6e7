/** The keys with which accounts are gone through, one after the other. */
import type { Answer } from '../../../register/review-due.ts';

/** What each letter answers, the same in every language; the buttons show the first of each. */
export const KEYS = {
  keep: ['k'],
  change: ['w', 'a'],
  close: ['s'],
} as const satisfies Record<Answer, readonly string[]>;

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * What a pressed key means.
 * @returns null for any other key, and together with Ctrl, Alt or Cmd, which belong to the browser
 */
export const meantBy = ({ key, ctrlKey, metaKey, altKey }: Pressed): Answer | 'back' | null => {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'ArrowLeft') return 'back';
  const letter = key.toLowerCase();
  const answers: readonly Answer[] = ['keep', 'change', 'close'];
  return answers.find((answer) => (KEYS[answer] as readonly string[]).includes(letter)) ?? null;
};
