import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { municipalitiesJson } from '../../tools/municipalities.ts';
import { letters } from './fold.ts';
import { readList } from './list.ts';
import { named, search } from './search.ts';

const list = readList(JSON.parse(municipalitiesJson()));
const names = (typed: string, limit = 8) => search(list, typed, limit).map((one) => one.municipality.name);
const every = list.flatMap((municipality) =>
  [...municipality.names.map((one) => one.name), ...municipality.predecessors].map((name) => ({ municipality, name })),
);
const rankOf = (id: string, typed: string, limit: number) =>
  search(list, typed, limit).findIndex((one) => one.municipality.id === id);

/** Behind Mons, whose Dutch name is Bergen; the province tells them apart on the screen. */
const HOMONYMS = ['Bergen (Noord-Holland)', 'Bergen (Limburg)'];

/** One insertion, deletion, replacement or swap somewhere in the text. */
const mistyped = (text: string, kind: number, place: number, letter: string): string => {
  const at = place % text.length;
  const swap = Math.min(at, text.length - 2);
  const typos = [
    text.slice(0, at) + letter + text.slice(at),
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + letter + text.slice(at + 1),
    text.slice(0, swap) + text.charAt(swap + 1) + text.charAt(swap) + text.slice(swap + 2),
  ];
  return typos[kind % 4] ?? text;
};

describe('searching', () => {
  it('finds every municipality among the first three by each of its names', () => {
    const lost = every.filter(({ municipality, name }) => rankOf(municipality.id, name, 3) < 0);
    expect(lost.map((one) => one.name)).toEqual([]);
  });

  it('finds every municipality first by its own name, but for the homonyms we know', () => {
    const second = list.filter((one) => rankOf(one.id, one.name, 1) !== 0);
    expect(second.map((one) => `${one.name} (${one.province})`)).toEqual(HOMONYMS);
  });

  it('finds every municipality among the first eight after one typo', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...every.filter(({ name }) => letters(name).length > 4)),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
        ({ municipality, name }, kind, place, letter) => {
          expect(rankOf(municipality.id, mistyped(letters(name), kind, place, letter), 8)).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds Antwerp by a former municipality and says so', () => {
    expect(search(list, 'Borsbeek', 1)).toMatchObject([
      { municipality: { name: 'Antwerpen' }, name: 'Borsbeek', former: true },
    ]);
  });

  it.each([
    ['gent', 'Gent'],
    ['GAND', 'Gent'],
    ['ghent', 'Gent'],
    ['liege', 'Liège'],
    ['luttich', 'Liège'],
    ['knokkeheist', 'Knokke-Heist'],
    ['heist knokke', 'Knokke-Heist'],
    ['braine l alleud', "Braine-l'Alleud"],
    ['den haag', "'s-Gravenhage"],
    ['stad gent', 'Gent'],
    ['gemeente kalmthout', 'Kalmthout'],
    ["ville d'ath", 'Ath'],
    ['commune de la bruyere', 'La Bruyère'],
    ['stadt eupen', 'Eupen'],
    ['Bruxelles-Ville', 'Brussel'],
    ['kalmtout', 'Kalmthout'],
    ['fryslan sudwest', 'Súdwest-Fryslân'],
  ])('finds for "%s" first %s', (typed, name) => {
    expect(names(typed)[0]).toBe(name);
  });

  it('puts Belgian before Dutch on a tie, and a present name before a former one', () => {
    expect(search(list, 'bergen', 3).map((one) => one.municipality.id)).toEqual(['be:53053', 'nl:GM0373', 'nl:GM0893']);
    expect(names('zwijndrecht', 2)).toEqual(['Zwijndrecht', 'Beveren-Kruibeke-Zwijndrecht']);
  });

  it('puts exact before longer', () => {
    expect(names('mol', 1)).toEqual(['Mol']);
  });

  it('does not take a handle for a municipality', () => {
    expect(names('stadgent')).toEqual([]);
    expect(names('gemeentekalmthout')).toEqual([]);
    expect(named(list, 'stadgent')).toBeUndefined();
  });

  it('names one municipality for an exact name only', () => {
    expect(named(list, 'Gand')?.municipality.name).toBe('Gent');
    expect(named(list, 'stad gent')?.municipality.name).toBe('Gent');
    expect(named(list, 'Gen')).toBeUndefined();
  });

  it('finds nothing for nothing, and never throws or exceeds the limit', () => {
    expect(search(list, '  ', 8)).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(9), (typed, limit) => {
        expect(search(list, typed, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
