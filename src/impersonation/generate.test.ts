/** The order in which look-alikes are dealt, and what is never among them. */
import { describe, expect, it } from 'vitest';
import type { Municipality } from '../municipality/municipality.ts';
import type { HandleRule } from '../municipality/rule.ts';
import { lookalikesOf } from './generate.ts';

const rule: HandleRule = {
  min: 4,
  max: 15,
  alphabet: 'a-z0-9_',
  shape: [{ breach: 'word', wrong: /^altstadgent$/ }],
  ignores: '',
  separators: ['', '_'],
};

const liege: Municipality = {
  id: 'be:62063',
  country: 'be',
  name: 'Liège',
  names: [
    { language: 'fr', name: 'Liège' },
    { language: 'nl', name: 'Luik' },
  ],
  languages: ['fr'],
  city: true,
  postalCode: '4000',
  website: null,
  websiteGuessed: false,
  predecessors: [],
  province: 'Luik',
};

const handles = (official: string, count = 500): string[] =>
  lookalikesOf(official, rule, { count, year: 2026 }).map((one) => one.handle);

const ofTown = (official: string, municipality: Municipality): string[] =>
  lookalikesOf(official, rule, { count: 500, year: 2026, municipality }).map((one) => one.handle);

const elsewhere = (name: string): Municipality => ({
  ...liege,
  id: 'own:x',
  country: 'other',
  name,
  names: [{ language: 'nl', name }],
  languages: ['nl'],
  postalCode: null,
});

describe('look-alikes of a municipality', () => {
  it('translate its title with its name, and put its postal code to the bare name', () => {
    expect(ofTown('villedeliege', liege)).toEqual(
      expect.arrayContaining(['stadluik', 'luik', 'liege4000', '4000liege', 'villedeluik']),
    );
  });

  it('of a city that is not listed speak the language of its own words, not Dutch', () => {
    const maple = ofTown('cityofmaple', elsewhere('City of Maple'));
    expect(maple).toContain('maplecity');
    expect(maple).toContain('officialmaple');
    expect(maple.filter((one) => /officieel|nieuws|vlaanderen/.test(one))).toEqual([]);
    expect(ofTown('munchen', elsewhere('München'))).toEqual(expect.arrayContaining(['munich', 'cityofmunich']));
    expect(ofTown('comunelin', elsewhere('Comune di Linara'))).toContain('comunelinara');
  });

  it('are made of a handle of any length', () => {
    expect(() => lookalikesOf('gemeente'.repeat(12_000), rule, { count: 500, year: 2026 })).not.toThrow();
  });
});

describe('look-alikes', () => {
  it('hold the best of every likely kind among the first forty', () => {
    const kinds = new Set(lookalikesOf('stad_gent', rule, { count: 40, year: 2026 }).map((one) => one.how));
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        'separatorAdded',
        'separatorRemoved',
        'protestWord',
        'wordAdded',
        'wordSwapped',
        'wordDropped',
        'wordMoved',
        'digitAdded',
        'letterDropped',
        'letterDoubled',
        'lettersTransposed',
        'looksAlike',
        'twoChanges',
      ]),
    );
  });

  it('say how each was made', () => {
    const made = lookalikesOf('stadgent', rule, { count: 500, year: 2026 });
    const howOf = (handle: string) => made.find((one) => one.handle === handle)?.how;
    expect(howOf('stadgent_')).toBe('separatorAdded');
    expect(howOf('roguestadgent')).toBe('protestWord');
    expect(howOf('gemeentegent')).toBe('wordSwapped');
    expect(howOf('stadgent1')).toBe('digitAdded');
  });

  it('leave out what the platform refuses, and our own handle in whatever case', () => {
    expect(handles('stadgent')).not.toContain('altstadgent');
    expect(handles('StadGent')).not.toContain('stadgent');
    expect(handles('stadgent').filter((one) => one.length > 15 || one.length < 4)).toEqual([]);
  });

  it('count as many as are wanted, the same ones first', () => {
    expect(handles('stadgent', 40)).toEqual(handles('stadgent', 500).slice(0, 40));
    expect(handles('stadgent', 0)).toEqual([]);
  });

  it('are made for a name that is too long for the platform itself', () => {
    expect(handles('gemeentemerelbekemelle')).toContain('merelbekemelle');
  });

  it('bear the other names of a municipality', () => {
    const made = lookalikesOf('villedeliege', rule, { municipality: liege, count: 100, year: 2026 });
    expect(made).toContainEqual({ handle: 'villedeluik', how: 'otherName' });
  });

  it('are none for a handle without a letter or digit', () => {
    expect(handles('___')).toEqual([]);
    expect(handles('')).toEqual([]);
  });
});
