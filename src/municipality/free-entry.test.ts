import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisation } from './free-entry.ts';

describe('a free entry', () => {
  it('becomes a municipality of no country, with the name as typed', () => {
    expect(organisation('Politiezone  Het Houtsche')).toMatchObject({
      id: 'own:politiezone-het-houtsche',
      country: 'other',
      name: 'Politiezone Het Houtsche',
    });
  });

  it.each([
    ['', 'empty'],
    [' \t\n', 'empty'],
    ['\u200b\u202e', 'empty'],
    ['😀🇧🇪', 'unwritable'],
    ['a', 'short'],
    ['a'.repeat(300), 'long'],
    ['<b>Gent</b>', 'markup'],
    ['?!.,-', 'unwritable'],
    ['北京', 'unwritable'],
  ])('refuses %j as %s', (typed, refused) => {
    expect(organisation(typed)).toEqual({ refused });
  });

  it.each([
    ['OCMW 😀 Gent', 'OCMW Gent'],
    ['\u202eGent\u202c', 'Gent'],
    ['Bib\u0000liotheek', 'Bibliotheek'],
    ['Zone 1 #1', 'Zone 1 #1'],
  ])('cleans %j to %s', (typed, name) => {
    expect(organisation(typed)).toMatchObject({ name });
  });

  it('never throws, and keeps only names a handle can be made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const result = organisation(typed);
        if ('refused' in result) return;
        expect(result.name).not.toMatch(/[\p{C}<>]/u);
        expect(result.id).toMatch(/[a-z0-9]/);
        expect(organisation(result.name)).toEqual(result);
      }),
    );
  });
});
