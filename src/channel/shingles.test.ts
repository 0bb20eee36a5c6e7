import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../municipality/fold.ts';
import { pairsOf, tellingWords } from './shingles.ts';
import { STOP_WORDS } from './stop-words.ts';

describe('the telling words of a text', () => {
  it.each([
    ['De Kerkstraat is drie weken afgesloten.', 'kerkstraat drie weken afgesloten'],
    ['🚧 KERKSTRAAT afgesloten 🚧 https://bit.ly/3kX #werken #hinder', 'kerkstraat afgesloten'],
    ['Meer op lindebeke.be/nieuws/kerk of www.lindebeke.be', ''],
    ['L’eau de l’étang jusqu’à 19 heures', 'eau etang 19 heures'],
    ['Auto’s en foto’s van @lindebeke', 'autos fotos'],
    ['Kom naar het #buurtfeest in het park', 'kom buurtfeest park'],
  ])('%j are %j', (text, telling) => {
    expect(tellingWords(text).join(' ')).toBe(telling);
  });

  it('leave out only words that are written down folded', () => {
    expect([...STOP_WORDS].filter((word) => fold(word) !== word)).toEqual([]);
  });

  it('are folded, and none of them stands in every sentence', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of tellingWords(text)) {
          expect(STOP_WORDS.has(word)).toBe(false);
          expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
        }
      }),
    );
  });

  it('stay the same when tags, links and faces are hung on', () => {
    const words = fc.array(fc.constantFrom('park', 'kerk', 'werken', 'fiets', 'de', 'zondag'), { minLength: 1 });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        expect(tellingWords(`${text} 🎉👉 https://a.be/b?c=d #feest #lindebeke`)).toEqual(tellingWords(text));
        expect(tellingWords(text.toUpperCase())).toEqual(tellingWords(text));
      }),
    );
  });
});

describe('pairs of words', () => {
  it('are neighbours, each pair once', () => {
    expect([...pairsOf(['a', 'b', 'a', 'b'])]).toEqual(['a b', 'b a']);
    expect(pairsOf(['a']).size).toBe(0);
    expect(pairsOf([]).size).toBe(0);
  });
});
