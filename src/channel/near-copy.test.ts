import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearCopy } from './near-copy.ts';

const NEWS = {
  title: 'Kerkstraat drie weken afgesloten voor rioleringswerken',
  text: 'Vanaf maandag 4 maart is de Kerkstraat afgesloten voor alle verkeer. Doorgaand verkeer volgt de omleiding via de Nieuwe Steenweg.',
};

const word = fc.constantFrom('park', 'kerk', 'werken', 'fiets', 'zondag', 'raad', 'feest', 'school', 'markt', 'water');
const odd = fc.string({
  unit: fc.constantFrom('a', 'É', '😀', '#', '@', '/', '.', ' ', '\n', '\u200b', '\ud800', '’', 'ﬁ'),
});
const sentence = fc.uniqueArray(word, { minLength: 3, maxLength: 10 });

describe('a near-copy', () => {
  it.each([
    'Kerkstraat drie weken afgesloten voor rioleringswerken',
    'KERKSTRAAT DRIE WEKEN AFGESLOTEN voor rioleringswerken!!! 🚧 #werken',
    'Vanaf maandag 4 maart is de Kerkstraat afgesloten voor alle verkeer…',
  ])('is %j', (post) => {
    expect(nearCopy(post, NEWS)).toBe(true);
  });

  it.each([
    '',
    '🚧',
    'Kerkstraat',
    'Kerkstraat afgesloten?',
    'De Kerkstraat is weer open! Bedankt voor jullie geduld.',
  ])('is not %j', (post) => {
    expect(nearCopy(post, NEWS)).toBe(false);
  });

  it('is every text of itself, and every run of words cut from it', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.nat(), (list, from, length) => {
        const start = from % (list.length - 2);
        const part = list.slice(start, start + 3 + (length % list.length)).join(' ');
        expect(nearCopy(part, { title: '', text: list.join(' ') })).toBe(true);
      }),
    );
  });

  it('stays one when a platform hangs tags, faces and links on it', () => {
    fc.assert(
      fc.property(sentence, (list) => {
        const text = list.join(' ');
        expect(nearCopy(`🎉 ${text} 👉 https://bit.ly/x #${list[0]}`, { title: text, text: '' })).toBe(true);
      }),
    );
  });

  it('is never made of words that the news does not hold', () => {
    fc.assert(
      fc.property(sentence, (list) => {
        expect(nearCopy(list.map((one) => `on${one}`).join(' '), { title: list.join(' '), text: '' })).toBe(false);
      }),
    );
  });

  it('is not made of the same words in another company', () => {
    const text = 'raad park feest kerk school fiets markt water zondag werken';
    expect(nearCopy('raad feest school markt zondag', { title: '', text })).toBe(false);
    expect(nearCopy('raad park feest kerk school', { title: '', text })).toBe(true);
  });

  it('is looked for in anything without a failure; nothing copies nothing', () => {
    fc.assert(
      fc.property(odd, fc.string(), fc.string(), (post, title, text) => {
        expect(nearCopy(post, { title, text })).toBeTypeOf('boolean');
        expect(nearCopy('', { title, text })).toBe(false);
      }),
    );
  });

  it('may be as short as a title, but only the very same title', () => {
    expect(nearCopy('Kerstmarkt Lindebeke', { title: 'Kerstmarkt Lindebeke', text: 'Op zondag.' })).toBe(true);
    expect(nearCopy('Kerstmarkt', { title: 'Kerstmarkt Lindebeke', text: 'Op zondag.' })).toBe(false);
    expect(nearCopy('Zin in de kerstmarkt van Lindebeke?', { title: 'Kerstmarkt Lindebeke', text: '' })).toBe(false);
  });
});
