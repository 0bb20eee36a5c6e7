/** Values of strangers as text on a page: nothing hidden, lines kept, and not longer than the place allows. */
import type { Language } from '../../../../municipality/municipality.ts';
import { type MergedField, SLOTS } from '../../../../register/merge-fields.ts';
import type { Say } from '../../../parts/say.ts';
import { visible } from '../../../parts/visible.ts';
import { valueWords } from '../words.ts';

/** The beginning of a long text, with a sign that there is more. */
export const clipped = (text: string, most: number): string => {
  const letters = [...text.slice(0, 2 * most)];
  return letters.length > most || text.length > 2 * most ? `${letters.slice(0, most).join('')}…` : text;
};

/** A text as it can be shown on one line. */
export const oneLine = (text: string, most: number): string => visible(clipped(text.replace(/\s+/g, ' ').trim(), most));

const textIn = (json: string): string | null => {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
};

/**
 * A value in full, as `openDifferences` gives it; where it has lines they stay lines.
 * @param json the value as a JSON text
 */
export const wholeValue = (field: MergedField, json: string, say: Say, language: Language): string => {
  const text = textIn(json);
  if (text === null || !/[\r\n]/.test(text)) return valueWords(field, json, say, language);
  return text
    .split(/\r\n|\r|\n/)
    .map(visible)
    .join('\n');
};

const SHORT = 120;

/** A value in a list of changes, on one line. */
export const shortValue = (field: MergedField, json: string, say: Say, language: Language): string => {
  const text = textIn(json);
  // Words of our own for a state are texts as well, and have no line ends.
  return text !== null && (text.length > SHORT || /[\r\n]/.test(text))
    ? oneLine(text, SHORT)
    : valueWords(field, json, say, language);
};

/** Whether a field has values that can be shown; lists that join by themselves have not. */
export const isMerged = (field: string): field is MergedField => Object.hasOwn(SLOTS, field);
