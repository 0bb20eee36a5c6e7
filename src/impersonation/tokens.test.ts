/** A handle is taken apart where a person would read it apart. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Municipality } from '../municipality/municipality.ts';
import { speechOf } from './speech.ts';
import { parted, phrased, written } from './tokens.ts';

const told = (handle: string, municipality?: Municipality): string =>
  parted(handle, municipality)
    .tokens.map((one) => `${one.joint}${one.text}`)
    .join(' ');

const roles = (handle: string): string =>
  parted(handle)
    .tokens.map((one) => one.role)
    .join(' ');

const merged: Municipality = {
  id: 'be:46030',
  country: 'be',
  name: 'Beveren-Kruibeke-Zwijndrecht',
  names: [{ language: 'nl', name: 'Beveren-Kruibeke-Zwijndrecht' }],
  languages: ['nl'],
  city: false,
  postalCode: '9120',
  website: null,
  websiteGuessed: false,
  predecessors: ['Beveren', 'Kruibeke', 'Zwijndrecht'],
  province: 'Oost-Vlaanderen',
};

describe('the words of a handle', () => {
  it.each([
    ['stadgent', 'stad gent'],
    ['stad_gent', 'stad _gent'],
    ['villedeseraing', 'ville de seraing'],
    ['NatlParkService', 'natl park service'],
    ['natlparkservice', 'natl park service'],
    ['metpoliceuk', 'met police uk'],
    ['ENRAgov', 'enra gov'],
    ['1082berchem', '1082 berchem'],
    ['pref_minakawa', 'pref _minakawa'],
    ['gemert', 'gemert'],
    ['gemkalmthout', 'gem kalmthout'],
    ['lokaalbestuurtorhout', 'lokaal bestuur torhout'],
    ['comines', 'comines'],
    ['villedath', 'ville d ath'],
    ['_gent_', 'gent'],
    ['._-', ''],
  ])('%s is read as "%s"', (handle, words) => {
    expect(told(handle)).toBe(words);
  });

  it('tells what each is for', () => {
    expect(roles('VisitGentOfficial')).toBe('service place affix');
    expect(roles('StadGent9000')).toBe('type place digits');
    expect(roles('metpoliceuk')).toBe('place service country');
  });

  it('finds the name of the town, also where no word betrays it', () => {
    expect(told('inbeverenkruibekezwijndrecht', merged)).toBe('in beveren kruibeke zwijndrecht');
    expect(told('gembkz', merged)).toBe('gem bkz');
    expect(told('gemeente.bever.en', merged)).toBe('gemeente .bever .en');
  });

  it('takes words that belong together as one', () => {
    expect(phrased(parted('CityOfKestrel')).tokens.map((one) => one.text)).toEqual(['city of', 'kestrel']);
    expect(phrased(parted('stad_gent')).tokens.map((one) => one.text)).toEqual(['stad', 'gent']);
  });

  it('are written back as they were, in small letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abdegnstuof019_.-AGN'), maxLength: 30 }), (handle) => {
        const whole = parted(handle);
        fc.pre(whole.tokens.length > 0);
        const joints = whole.tokens.slice(1).map((one) => one.joint);
        fc.pre(new Set(joints).size < 2);
        expect(written(phrased(whole), phrased(whole).tokens, null)).toBe(handle.toLowerCase());
      }),
    );
  });
});

describe('the languages of a handle', () => {
  it('are those of its words, and English a little', () => {
    const speech = speechOf(parted('gemeentekalmthout'));
    expect(speech.nl).toBe(1);
    expect(speech.en).toBeGreaterThan(speech.fr);
  });

  it('are those of the municipality when it is known', () => {
    expect(speechOf(parted('villedemons'), merged).nl).toBeGreaterThan(speechOf(parted('villedemons'), merged).fr);
  });

  it('are English first when nothing tells', () => {
    expect(speechOf(parted('nasa')).en).toBeGreaterThan(speechOf(parted('nasa')).nl);
  });
});
