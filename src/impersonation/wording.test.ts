/** Words left out, moved, swapped, shortened and joined otherwise. */
import { describe, expect, it } from 'vitest';
import { shortened, writtenBases } from './shorten.ts';
import { speechOf } from './speech.ts';
import { abbreviated, swapped } from './swaps.ts';
import { parted, phrased, written } from './tokens.ts';
import { type Basis, inStyles, missing, moved, type Wording } from './wording.ts';

const basisOf = (handle: string): Basis => ({
  parted: phrased(parted(handle)),
  speech: speechOf(parted(handle)),
  joints: ['_', '.'],
});

const own = (handle: string, wordings: readonly Wording[]): string[] =>
  wordings.map((one) => written(basisOf(handle).parted, one.tokens, null));

const styled = (handle: string, wordings: (basis: Basis) => readonly Wording[]): string[] =>
  wordings(basisOf(handle)).flatMap((one) => inStyles(basisOf(handle), one).map((guess) => guess.handle));

describe('a word', () => {
  it('is left out, or two are, but never all of the name', () => {
    expect(own('NatlSoilService', missing(basisOf('NatlSoilService').parted))).toEqual(
      expect.arrayContaining(['soilservice', 'natlsoil', 'soil']),
    );
    expect(own('stadmol', missing(basisOf('stadmol').parted))).toEqual(['mol', 'stad']);
    expect(missing(basisOf('gent').parted)).toEqual([]);
  });

  it('moves to the other end, with the separator of the house', () => {
    expect(own('kitamori_city', moved(basisOf('kitamori_city').parted))).toContain('city_kitamori');
    expect(own('stadgent', moved(basisOf('stadgent').parted))).toContain('gentstad');
  });

  it('gives way to another of its kind, in place or behind', () => {
    const made = styled('stadgent', swapped);
    expect(made).toEqual(expect.arrayContaining(['gemeentegent', 'lokaalbestuurgent', 'lokaal_bestuur_gent']));
    expect(made).toEqual(expect.arrayContaining(['cityofgent', 'politiegent', 'gentgemeente']));
  });

  it('gives way to its abbreviation first', () => {
    const [first, second] = styled('HartwickGov', swapped);
    expect([first, second]).toContain('hartwickgovt');
    expect(own('RiverDept', abbreviated(basisOf('RiverDept')))).toContain('riverdpt');
    expect(own('NatlSoilService', abbreviated(basisOf('NatlSoilService')))).toContain('natsoilserv');
  });

  it('is cut to initials or to its first syllable', () => {
    expect(own('MapleRidgeNPS', shortened(basisOf('MapleRidgeNPS').parted))).toEqual(
      expect.arrayContaining(['mrnps', 'maplenps']),
    );
    expect(own('stadantwerpen', shortened(basisOf('stadantwerpen').parted))).toContain('stadantw');
  });
});

describe('the names a word may be put before', () => {
  it('begin with the whole handle and hold each shorter one once', () => {
    const bases = writtenBases(basisOf('NatlSoilService'), 30).map((one) => one.text);
    expect(bases[0]).toBe('natlsoilservice');
    expect(bases).toEqual(expect.arrayContaining(['soilservice', 'soilserv', 'natsoilserv']));
    expect(new Set(bases).size).toBe(bases.length);
  });
});
