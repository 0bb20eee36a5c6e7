/** Names in small spaces, and plans on one sheet. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperSize } from './paper-size.ts';
import { shortened } from './shortened.ts';

describe('small spaces', () => {
  it('shorten a long name and leave a short one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const letters = [...new Intl.Segmenter().segment(shortened(name, 8))];
        expect(letters.length).toBeLessThanOrEqual(9);
      }),
    );
    expect(shortened('Gent', 8)).toBe('Gent');
    expect(shortened('Beveren-Kruibeke', 8)).toBe('Beveren…');
  });

  it('write a longer plan smaller, never larger', () => {
    expect([100, 3_000, 6_000, 9_000].map(paperSize)).toEqual(['usual', 'small', 'least', 'over']);
  });
});
