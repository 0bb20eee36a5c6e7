import { describe, expect, it } from 'vitest';
import { elsewhere, isNewTown, isSurname } from './homonyms.ts';
import { piecesOf } from './pieces.ts';
import { spread } from './spread.ts';
import { bodySubject, GENT, ownOf, townSubject } from './subject.fixture.ts';

const gent = ownOf(townSubject());
const pieces = (text: string, own = gent) => piecesOf(spread(text, false), own);
const where = (text: string, own = gent) => elsewhere(text, pieces(text, own), own);

describe('a namesake elsewhere', () => {
  it.each([
    ['Ghent, NY', 'NY'],
    ['Gent (KY)', 'KY'],
    ['Gent, Belgium', null],
    ['Stad Gent', null],
  ])('%s: %s', (name, found) => {
    expect(where(name)).toBe(found);
  });

  it('is not our own state, nor North Holland', () => {
    const maplewood = ownOf(bodySubject('City of Maplewood', ['CityOfMaplewoodOH']), 'us');
    expect(where('Maplewood, OH', maplewood)).toBeNull();
    expect(where('Maplewood, MN', maplewood)).toBe('MN');
    const bergen = townSubject([], { ...GENT, id: 'nl:GM0373', country: 'nl', name: 'Bergen', names: [] });
    expect(where('Gemeente Bergen (NH)', ownOf(bergen))).toBeNull();
  });

  it('may be larger and call itself in another language', () => {
    const essen = { ...GENT, id: 'be:11016', name: 'Essen', names: [{ language: 'nl' as const, name: 'Essen' }] };
    const own = ownOf(townSubject(['gemeenteessen'], essen));
    expect(where('Stadt Essen', own)).toBe('Stadt Essen');
    expect(where('Gemeente Essen', own)).toBeNull();
  });
});

describe('a longer name of a place', () => {
  it.each([
    ['Ville de Gand-en-Barœul', 'Gand-en-Barœul'],
    ['Gent-sur-Mer', 'Gent-sur-Mer'],
    ['Gent-Centrum', null],
    ['Stad Gent - in beeld', null],
    ['Gent-', null],
  ])('%s: %s', (name, found) => {
    expect(where(name)).toBe(found);
  });

  it('is none when it is one of our own names', () => {
    const name = 'Braine-sur-Lin';
    const braine = {
      ...GENT,
      id: 'be:1',
      name,
      names: [{ language: 'fr' as const, name }],
      languages: ['fr' as const],
    };
    expect(where(name, ownOf(townSubject([], braine)))).toBeNull();
  });
});

describe('a new town', () => {
  it.each([
    ['New Gent', true],
    ['Nieuw-Gent', true],
    ['New City of Gent', false],
    ['Stad Gent', false],
  ])('%s: %s', (name, found) => {
    expect(isNewTown(pieces(name))).toBe(found);
  });
});

describe('a surname', () => {
  it.each([
    ['Van Gent', true],
    ['Van Gent 94', true],
    ['Stad van Gent', false],
    ['Gent', false],
  ])('%s: %s', (name, surname) => {
    expect(isSurname(pieces(name))).toBe(surname);
  });
});
