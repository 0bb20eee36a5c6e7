/** The keys of the yearly review. */
import { describe, expect, it } from 'vitest';
import { meantBy } from './review-keys.ts';

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  meantBy({ key, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe('a key in the review', () => {
  it('answers, in capitals or not', () => {
    expect(['k', 'K', 'w', 'A', 's', 'ArrowLeft'].map((key) => press(key))).toEqual([
      'keep',
      'keep',
      'change',
      'change',
      'close',
      'back',
    ]);
  });

  it('says nothing otherwise, nor with a key that belongs to the browser', () => {
    expect(['x', 'Enter', 'ArrowRight'].map((key) => press(key))).toEqual([null, null, null]);
    expect([
      press('s', { ctrlKey: true }),
      press('a', { metaKey: true }),
      press('ArrowLeft', { altKey: true }),
    ]).toEqual([null, null, null]);
  });
});
