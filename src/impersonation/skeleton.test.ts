import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasForeignLetters,
  hasInvisible,
  hasTick,
  latinised,
  mixesScripts,
  sameSkeleton,
  skeleton,
} from './skeleton.ts';

describe('the skeleton of a name', () => {
  it.each([
    ['Stаd Gеnt', 'Stad Gent'],
    ['Stad\u200bGent', 'StadGent'],
    ['STAD lNFO', 'STAD INFO'],
    ['rnons', 'mons'],
  ])('is the same for %j and %s', (one, other) => {
    expect(sameSkeleton(one, other)).toBe(true);
  });

  it('differs where the eye sees a difference', () => {
    expect(sameSkeleton('Stad Gent', 'Stad Genk')).toBe(false);
  });

  it('of a skeleton is the skeleton, for plain text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcdghijklno tuvw') }), (text) => {
        expect(skeleton(skeleton(text))).toBe(skeleton(text));
      }),
    );
  });
});

describe('a name read as Latin', () => {
  it.each([
    ['Stаd Gеnt', 'Stad Gent'],
    ['Ｓｔａｄ Ｇｅｎｔ', 'Stad Gent'],
    ['𝗦𝘁𝗮𝗱 𝗚𝗲𝗻𝘁', 'Stad Gent'],
    ['Ⓢtad Gent', 'Stad Gent'],
    ['🅖ent', 'gent'],
    ['Stɑd ɡent', 'Stad gent'],
  ])('%s is %s', (name, read) => {
    expect(latinised(name)).toBe(read);
    expect(hasForeignLetters(name)).toBe(true);
  });

  it('keeps accents and other scripts', () => {
    expect(latinised('Büllingen Liège')).toBe('Büllingen Liège');
    expect(latinised('港川県警察')).toBe('港川県警察');
    expect(latinised('Łódź Ærø Straße')).toBe('Łódź Ærø Straße');
    expect(hasForeignLetters('Liège 港川 ª … Łódź Ærø')).toBe(false);
  });
});

describe('disguise', () => {
  it('is a mix of alphabets within one word', () => {
    expect(mixesScripts('Stаd Gent')).toBe(true);
    expect(mixesScripts('Stad Гент')).toBe(false);
    expect(mixesScripts('Stad 港川')).toBe(false);
  });

  it.each(['Stad\u200bGent', 'Stad \u202eGent', 'Sta\u00add Gent', 'Gent\u2066'])(
    'is what cannot be seen: %j',
    (name) => {
      expect(hasInvisible(name)).toBe(true);
    },
  );

  it.each(['Gent ❤️', 'Gent 👨‍👩‍👧', 'Gent 🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'Gent 🇧🇪', 'क्‍ष', 'Gent 1️⃣'])(
    'is not what belongs to a picture or a script: %s',
    (name) => {
      expect(hasInvisible(name)).toBe(false);
    },
  );

  it('is a copied tick mark', () => {
    for (const name of ['Stad Gent ✓', 'Stad Gent ✔️', 'Stad Gent ☑️', '✅ Stad Gent']) expect(hasTick(name)).toBe(true);
    expect(hasTick('Stad Gent ★')).toBe(false);
  });
});
