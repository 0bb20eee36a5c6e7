import { describe, expect, it } from 'vitest';
import { municipalitiesJson } from '../../tools/municipalities.ts';
import { readList } from './list.ts';

const text = municipalitiesJson();
const list = readList(JSON.parse(text));
const at = (id: string) => list.find((one) => one.id === id);

describe('the list', () => {
  it('holds all 565 Belgian and 342 Dutch municipalities', () => {
    expect(list.filter((one) => one.country === 'be')).toHaveLength(565);
    expect(list.filter((one) => one.country === 'nl')).toHaveLength(342);
    expect(new Set(list.map((one) => one.id)).size).toBe(907);
  });

  it('stays under 80 kB', () => {
    expect(text.length).toBeLessThan(80_000);
  });

  it('knows Ghent in four languages, as a city with its own web address', () => {
    expect(at('be:44021')).toEqual({
      id: 'be:44021',
      country: 'be',
      name: 'Gent',
      names: [
        { language: 'nl', name: 'Gent' },
        { language: 'fr', name: 'Gand' },
        { language: 'en', name: 'Ghent' },
      ],
      languages: ['nl'],
      city: true,
      postalCode: '9000',
      website: 'https://stad.gent',
      websiteGuessed: false,
      predecessors: [],
      province: 'Oost-Vlaanderen',
    });
  });

  it('gives Brussels two languages and no province', () => {
    expect(at('be:21004')).toMatchObject({ name: 'Brussel', languages: ['nl', 'fr'], province: null });
  });

  it('puts the official language first and that of the facilities second', () => {
    expect(at('be:63013')).toMatchObject({ name: 'Bütgenbach', languages: ['de', 'fr'] });
    expect(at('be:23101')).toMatchObject({ name: 'Sint-Genesius-Rode', languages: ['nl', 'fr'] });
  });

  it('names Walloon places and their provinces in French, with the Dutch and German names beside', () => {
    const liege = at('be:62063');
    expect(liege).toMatchObject({ name: 'Liège', province: 'Liège', languages: ['fr'] });
    expect(liege?.names.map((one) => one.name)).toEqual(['Liège', 'Luik', 'Lüttich']);
  });

  it('names the former municipalities, also the one whose name was kept', () => {
    expect(at('be:11002')?.predecessors).toEqual(['Antwerpen', 'Borsbeek']);
  });

  it('marks a guessed website', () => {
    const herentals = list.find((one) => one.name === 'Herentals');
    expect(herentals).toMatchObject({ website: 'https://www.herentals.be', websiteGuessed: true });
  });

  it('knows what the Dutch call The Hague, and which Bergen is which', () => {
    expect(at('nl:GM0518')?.names.map((one) => one.name)).toEqual(["'s-Gravenhage", 'Den Haag', 'The Hague']);
    expect(at('nl:GM0373')?.names.map((one) => one.name)).toContain('Bergen (NH.)');
  });

  it.each([null, 12, {}, [null], [['x']], [['44021', '', '', 'nl', '', '', '', '', '']], 'text'])(
    'makes nothing of %j',
    (value) => {
      expect(readList(value)).toEqual([]);
    },
  );

  it('leaves out a broken row and keeps the rest', () => {
    const rows: unknown[] = JSON.parse(text);
    expect(readList([['44021'], ...rows])).toHaveLength(907);
  });
});
