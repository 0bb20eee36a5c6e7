import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, fold, letters, words } from './fold.ts';

describe('folding', () => {
  it.each([
    ['Liège', 'liege'],
    ["Braine-l'Alleud", 'braine lalleud'],
    ['’s-Gravenhage', 's gravenhage'],
    ['Nuenen, Gerwen en Nederwetten', 'nuenen gerwen en nederwetten'],
    ['Súdwest-Fryslân', 'sudwest fryslan'],
    ['Ĳsselstein', 'ijsselstein'],
    ['Straße', 'strasse'],
    ['Sacré-Cœur', 'sacre coeur'],
    ['Büllingen', 'bullingen'],
    ['Bergen (NH.)', 'bergen nh'],
  ])('writes %s as %s', (name, folded) => {
    expect(fold(name)).toBe(folded);
  });

  it('takes out what cannot be seen: zero-width, bidirectional and control characters', () => {
    expect(fold('Ge\u200bnt\u202e\u0007')).toBe('gent');
    expect(clean('  Stad\t\u2066Gent\u2069 \n')).toBe('Stad Gent');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(clean(clean(text))).toBe(clean(text));
      }),
    );
  });

  it('makes one of the three ways to write Knokke-Heist', () => {
    expect(new Set(['Knokke-Heist', 'knokke heist', 'KNOKKEHEIST'].map(letters)).size).toBe(1);
  });

  it('gives no word for punctuation alone', () => {
    expect(words(" -'’./ ")).toEqual([]);
  });
});
