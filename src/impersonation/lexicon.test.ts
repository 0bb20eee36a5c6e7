import { describe, expect, it } from 'vitest';
import { AFFIXES, PROTEST } from './affix-words.ts';
import { FIRST_NAMES } from './first-names.ts';
import { LANDS } from './lands.ts';
import { LONGEST_WORD, othersFor, senseOf } from './lexicon.ts';
import { WORD_LISTS } from './words.ts';

const all = WORD_LISTS.flatMap((list) => list.words.flatMap((words) => words.split(', ')));

describe('the lexicon', () => {
  it.each([
    ['stad', 'type'],
    ['villede', 'type'],
    ['bibliotheek', 'service'],
    ['kantonspolizei', 'service'],
    ['townshipof', 'village'],
    ['parodie', 'parody'],
    ['onofficieel', 'unofficial'],
    ['alt', 'protest'],
    ['winactie', 'prize'],
    ['restaurant', 'trade'],
    ['fc', 'club'],
    ['kentucky', 'land'],
    ['emma', 'person'],
    ['officieel', 'affix'],
    ['van', 'small'],
  ])('knows %s as %s', (word, meaning) => {
    expect(senseOf(word)?.meaning).toBe(meaning);
  });

  it('has only words as they are folded', () => {
    const odd = [...all, ...LANDS.flatMap(([, names]) => names.split(', '))].filter(
      (word) => !/^[\p{Ll}\p{Lo}\p{M}\p{N}ー]+(?: [\p{Ll}\p{N}]+)*$/u.test(word) || word !== word.toLowerCase(),
    );
    expect(odd).toEqual([]);
  });

  it('has first names of three letters at least, each once', () => {
    expect(FIRST_NAMES.filter((name) => !/^[a-z]{3,}$/.test(name))).toEqual([]);
  });

  it('knows every affix that look-alikes are made with', () => {
    const words = [...AFFIXES, ...PROTEST].flatMap((idea) =>
      Object.values(idea.words).flatMap((one) => one.split(', ')),
    );
    expect(words.filter((word) => senseOf(word.replaceAll(' ', '')) === undefined)).toEqual([]);
  });

  it('knows how long its longest word is', () => {
    expect(senseOf('a'.repeat(LONGEST_WORD + 1))).toBeUndefined();
    expect(LONGEST_WORD).toBeGreaterThan(15);
  });

  it('knows how the words of an institution are shortened', () => {
    expect(othersFor('national')).toContain('natl');
    expect(othersFor('gent')).toEqual([]);
  });
});
