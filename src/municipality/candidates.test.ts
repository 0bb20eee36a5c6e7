import { describe, expect, it } from 'vitest';
import { municipalitiesJson } from '../../tools/municipalities.ts';
import { propose } from './candidates.ts';
import { organisation } from './free-entry.ts';
import { readList } from './list.ts';
import type { Municipality } from './municipality.ts';
import type { HandleRule } from './rule.ts';
import { named } from './search.ts';

const list = readList(JSON.parse(municipalitiesJson()));
const roomy: HandleRule = { min: 1, max: 50, alphabet: 'a-z0-9', shape: [], ignores: '', separators: [''] };
const tight: HandleRule = { ...roomy, min: 5, max: 15, alphabet: 'a-z0-9_', separators: ['', '_'] };
const domains: HandleRule = {
  ...roomy,
  max: 63,
  alphabet: 'a-z0-9.-',
  separators: ['-'],
  suffixes: ['.be', '.vlaanderen', '.brussels'],
};

const place = (name: string): Municipality => {
  const found = named(list, name)?.municipality;
  if (!found) throw new Error(`${name} is not in the list`);
  return found;
};
const handles = (name: string, rule = roomy, count = 8) =>
  propose(place(name), rule, count).candidates.map((one) => one.handle);

describe('candidates', () => {
  it.each([
    ['Gent', 'stadgent', 'a Flemish city'],
    ['Kalmthout', 'gemeentekalmthout', 'a Flemish municipality'],
    ['Liège', 'villedeliege', 'a Walloon city'],
    ['Rixensart', 'communederixensart', 'a Walloon municipality'],
    ['Eupen', 'stadteupen', 'a German-speaking city'],
    ['Raeren', 'gemeinderaeren', 'a German-speaking municipality'],
    ['Uccle', 'uccle1180', 'a Brussels municipality'],
    ['Utrecht', 'gemeenteutrecht', 'a Dutch municipality'],
  ])('put for %s first %s: %s', (name, first) => {
    expect(handles(name)[0]).toBe(first);
  });

  it.each([
    ['Ath', 'villedath', "d' before a vowel"],
    ['Les Bons Villers', 'communedesbonsvillers', 'des for les'],
    ['Le Roeulx', 'villeduroeulx', 'du for le'],
    ['La Louvière', 'villedelalouviere', 'de la'],
    ['Huy', 'villedehuy', 'de before an aspirated h'],
    ['Hoeksche Waard', 'gemeentehw', 'initials, as in the web address'],
    ['Sint-Katelijne-Waver', 'gemeenteskw', 'the web address'],
    ['Capelle aan den IJssel', 'gemeentecapelle', 'the first part'],
    ['Capelle aan den IJssel', 'gemeentecapelleadijssel', 'aan den as ad'],
    ['Noordoostpolder', 'gemeentenop', 'the parts of a compound'],
    ['Sankt Vith', 'stadtstvith', 'St for Sankt'],
    ['Bütgenbach', 'gemeindebuetgenbach', 'ue for ü'],
    ['Den Haag', 'gemeentedenhaag', 'the name in use'],
    ['Merelbeke-Melle', 'gemeentemelle', 'a former municipality'],
    ['Berchem-Sainte-Agathe', '1082berchem', 'the postal code before the first part'],
    ['Bruxelles', 'bxldestad', 'a nickname of the capital'],
    ['Woluwe-Saint-Lambert', 'woluwe1200', 'a web address with the postal code'],
  ])('for %s include %s: %s', (name, handle) => {
    expect(handles(name, roomy, 10)).toContain(handle);
  });

  it('hold no other place that happens to end the name', () => {
    expect(handles('Sint-Katelijne-Waver', roomy, 20)).not.toContain('gemeentewaver');
  });

  it('carry the form they follow', () => {
    expect(propose(place('Gent'), roomy).candidates[0]).toEqual({ handle: 'stadgent', habit: 'stad *' });
  });

  it('count the same account once, whatever the platform ignores', () => {
    const dotted = { ...roomy, alphabet: 'a-z0-9.', ignores: '.', separators: ['', '.'] };
    expect(
      propose(place('Gent'), dotted, 100).candidates.filter((one) => /^stad\.?gent$/.test(one.handle)),
    ).toHaveLength(1);
  });

  it('turn to other separators only when the forms are used up', () => {
    const all = handles('Gent', { ...roomy, alphabet: 'a-z0-9_', separators: ['', '_'] }, 100);
    expect(all.indexOf('stad_gent')).toBeGreaterThan(all.indexOf('ingent'));
  });

  it('say what is impossible, why, and what comes nearest', () => {
    expect(propose(place('Merelbeke-Melle'), tight).impossible).toContainEqual({
      handle: 'gemeentemerelbekemelle',
      breach: { is: 'long', length: 22, max: 15 },
      nearest: 'merelbekemelle',
    });
    expect(propose(place('Ath'), tight).impossible).toContainEqual({
      handle: 'ath',
      breach: { is: 'short', length: 3, min: 5 },
      nearest: 'athbe',
    });
  });

  it('as domains begin with the own website, then keep to the suffixes of the place', () => {
    expect(handles('Gent', domains).slice(0, 3)).toEqual(['stad.gent', 'gent.be', 'stadgent.be']);
    expect(handles('Namur', domains).some((one) => one.endsWith('.vlaanderen'))).toBe(false);
    expect(handles('Uccle', domains)).toContain('uccle.brussels');
    expect(handles('Utrecht', domains).every((one) => one.endsWith('.nl'))).toBe(true);
  });

  it('do not trust a guessed website', () => {
    const guessed = { ...place('Herentals'), website: 'https://www.elders.be', websiteGuessed: true };
    expect(propose(guessed, domains).candidates.map((one) => one.handle)).not.toContain('elders.be');
  });

  it('of a free entry begin with the name as typed', () => {
    const free = organisation('OCMW Gent');
    if ('refused' in free) throw new Error(free.refused);
    expect(propose(free, roomy).candidates[0]?.handle).toBe('ocmwgent');
  });

  it('are none for a name without a usable letter', () => {
    const strange = { ...place('Gent'), id: 'own:x', country: 'other' as const, name: '北京', names: [] };
    expect(propose(strange, roomy)).toEqual({ candidates: [], impossible: [] });
  });
});
