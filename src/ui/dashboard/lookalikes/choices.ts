/** What a person can say of an account, the keys for it, and which account comes next. */
import { CLASSES, type Decided } from '../../../impersonation/class.ts';
import type { Entry } from '../../../schedule/entries.ts';

/** In the order of the form; `ours` puts the account in the register and is no class. */
export const CHOICES = [...CLASSES, 'service', 'unrelated', 'ours'] as const;
export type Choice = Decided | 'ours';

/** Ten digits for eleven choices: the last one is chosen with Tab and the arrows. */
const DIGITS = '1234567890';

/** The digit that chooses it; empty for the one that has none. */
export const digitOf = (choice: Choice): string => DIGITS[CHOICES.indexOf(choice)] ?? '';

/** The choice of a digit. */
export const choiceOf = (digit: string): Choice | undefined => CHOICES[DIGITS.indexOf(digit)];

/**
 * The digit of a pressed key. On a Belgian keyboard the row of digits gives other characters, so the place of the key
 * counts; on the numeric pad only a key that means a digit now.
 */
export const digitPressed = ({ code, key }: Pick<KeyboardEvent, 'code' | 'key'>): string | null => {
  if (/^Digit\d$/.test(code)) return code.slice(-1);
  return /^\d$/.test(key) ? key : null;
};

/** The next account that waits for a word: the first one after this one in the list, then from the top again. */
export const nextOpen = (entries: readonly Entry[], key: string): Entry | undefined => {
  const at = entries.findIndex((one) => one.key === key);
  const turned = [...entries.slice(at + 1), ...entries.slice(0, Math.max(at, 0))];
  return turned.find((one) => one.standing === 'open' && one.key !== key);
};
