import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countIn, isNoCount } from './count-text.ts';

describe('a count', () => {
  it.each([
    ['0', 0],
    ['1234', 1234],
    ['1.234', 1234],
    ['1,234', 1234],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u202f234\u202f567', 1234567],
    ["1'234", 1234],
    ['1.234.567', 1234567],
    ['1,2K', 1200],
    ['1.2K', 1200],
    ['12 k', 12000],
    ['3,4 mln.', 3400000],
    ['1.5M', 1500000],
    ['2,5 Tsd.', 2500],
    ['1,5 Mio.', 1500000],
    ['12.0', 12],
    ['12,00', 12],
    [' 7 ', 7],
  ])('is read in %j', (text, count) => {
    expect(countIn(text)).toBe(count);
  });

  it.each([
    '',
    '-',
    'N/A',
    '12%',
    '3,5',
    '0.25',
    '-3',
    '1.23.456',
    '1.234,567',
    '1,2345',
    '1e5',
    'veel',
    '0:09',
    '99999999999999',
  ])('is not guessed from %j', (text) => {
    expect(countIn(text)).toBeNull();
  });

  it('comes back from how each language writes it', () => {
    fc.assert(
      fc.property(fc.nat(900_000_000), fc.constantFrom('nl', 'fr', 'de', 'en', 'de-CH', 'fr-BE'), (count, language) => {
        expect(countIn(count.toLocaleString(language))).toBe(count);
      }),
    );
  });

  it('is whole, not negative and never a failure', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'0123456789.,kKmM% -') });
    fc.assert(
      fc.property(fc.oneof(odd, fc.string()), (text) => {
        const count = countIn(text);
        expect(count === null || (Number.isInteger(count) && count >= 0)).toBe(true);
      }),
    );
  });

  it('is missing where an export leaves it out', () => {
    expect(['', ' ', '-', '–', 'N/A', 'n/a', 'null'].every(isNoCount)).toBe(true);
    expect(['0', '12%', 'geen'].some(isNoCount)).toBe(false);
  });
});
