/** Separators, digits, endings, and words around a name. */
import { describe, expect, it } from 'vitest';
import type { HandleRule } from '../municipality/rule.ts';
import { affixed, protesting } from './affixes.ts';
import { endingOf, otherEndings } from './endings.ts';
import type { Guess } from './letters.ts';
import { numbered } from './numbers.ts';
import { jointsOf } from './possible.ts';
import { reseparated, separated, unseparated } from './separators.ts';
import { speechOf } from './speech.ts';
import { parted } from './tokens.ts';
import type { Basis } from './wording.ts';

const basisOf = (handle: string): Basis => ({
  parted: parted(handle),
  speech: speechOf(parted(handle)),
  joints: ['_', '.'],
});

const handles = (guesses: readonly Guess[]): string[] => guesses.map((one) => one.handle);

const likeliest = (guesses: readonly Guess[]): string | undefined =>
  [...guesses].sort((one, other) => other.share - one.share)[0]?.handle;

const rule: HandleRule = { min: 1, max: 30, alphabet: 'a-z0-9._', shape: [], ignores: '', separators: [''] };

describe('separators', () => {
  it('are added behind, before, around, between and to one another', () => {
    const made = separated(basisOf('stadgent'), 'stadgent');
    expect(likeliest(made)).toBe('stadgent_');
    expect(handles(made)).toEqual(expect.arrayContaining(['stadgent__', '_stadgent', '_stadgent_', 'stad_gent']));
    expect(handles(separated(basisOf('stad_gent'), 'stad_gent'))).toContain('stad__gent');
    expect(handles(separated(basisOf('stadgent'), 'stadgent'))).toContain('stad.gent_');
  });

  it('are left out, one or all', () => {
    expect(handles(unseparated(basisOf('city_of_gent'), 'city_of_gent'))).toEqual(
      expect.arrayContaining(['cityofgent', 'cityof_gent', 'city_ofgent']),
    );
  });

  it('are exchanged or moved', () => {
    expect(handles(reseparated(basisOf('stad_gent')))).toEqual(expect.arrayContaining(['stad.gent', 'sta_dgent']));
    expect(reseparated(basisOf('stadgent'))).toEqual([]);
  });

  it('are those that the platform allows and tells apart, the underscore first', () => {
    expect(jointsOf(rule)).toEqual(['_', '.']);
    expect(jointsOf({ ...rule, ignores: '.' })).toEqual(['_']);
    expect(jointsOf({ ...rule, alphabet: 'a-z0-9.-', suffixes: ['.be'] })).toEqual(['-']);
  });
});

describe('digits', () => {
  it('come behind the name, with the year and the postal code that were told', () => {
    const made = numbered('stadgent', ['_'], 2031, '9000');
    expect(likeliest(made)).toBe('stadgent1');
    expect(handles(made)).toEqual(expect.arrayContaining(['stadgent2031', 'stadgent_2', '9000stadgent']));
  });

  it('replace the last one of a handle that has one', () => {
    expect(handles(numbered('gent1', [], 2031, null))).toContain('gent2');
  });
});

describe('endings of domain names', () => {
  const domains: HandleRule = { ...rule, suffixes: ['.be', '.com'] };

  it('are parted from the label, and stay away elsewhere', () => {
    expect(endingOf(domains, 'stad.gent')).toEqual({ label: 'stad', ending: '.gent' });
    expect(endingOf(rule, 'stad.gent')).toEqual({ label: 'stad.gent', ending: '' });
  });

  it('are exchanged, also with the old one drawn into the label', () => {
    expect(handles(otherEndings(domains, 'stad', '.gent'))).toEqual(
      expect.arrayContaining(['stad.be', 'stadgent.be', 'stad-gent.com']),
    );
    expect(otherEndings(rule, 'stad', '')).toEqual([]);
  });
});

describe('words around a name', () => {
  it('of protest stand before it, before a part of it, and in few letters before an abbreviation', () => {
    const made = protesting(basisOf('NatlSoilService'), 15);
    expect(handles(made)).toEqual(expect.arrayContaining(['altsoilservice', 'rogue_soil', 'altnatsoilserv']));
    expect(likeliest(protesting(basisOf('nasa'), 15))).toBe('altnasa');
  });

  it('of protest cut off a name that is too long', () => {
    expect(handles(protesting(basisOf('yellowstone'), 12))).toContain('altyellowsto');
  });

  it('of trust and prizes are in the language of the handle or in English', () => {
    const made = affixed(basisOf('gemeentekalmthout'), 30);
    const shareOf = (handle: string) => made.find((one) => one.handle === handle)?.share ?? 0;
    expect(handles(made)).toEqual(
      expect.arrayContaining([
        'gemeentekalmthout_official',
        'officieelgemeentekalmthout',
        'winactie_gemeentekalmthout',
        'gemeentekalmthoutbe',
      ]),
    );
    expect(shareOf('gemeentekalmthoutofficieel')).toBeGreaterThan(5 * shareOf('gemeentekalmthoutoficial'));
  });
});
