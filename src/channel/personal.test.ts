/** What looks like a person is pointed at, what only seems to is left alone, and nothing is ever held back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalIn } from './personal.ts';
import type { Personal } from './personal-looks.ts';

/** The text, the kind, and the part that is pointed at. */
const PERSONS: readonly [string, Personal, string][] = [
  ['Mevrouw Peeters vroeg een bank aan de kerk.', 'name', 'Mevrouw Peeters'],
  ['Volgens mevr. De Smet is de put nog niet dicht.', 'name', 'mevr. De Smet'],
  ['dhr. Van den Berghe wil een zebrapad', 'name', 'dhr. Van den Berghe'],
  ['dhr. Hof van hiernaast', 'name', 'dhr. Hof'],
  ['Meneer D’Hondt belde al drie keer', 'name', 'Meneer D’Hondt'],
  ['de heer Janssens klaagt over zwerfvuil', 'name', 'de heer Janssens'],
  ['juf Els van de derde klas', 'name', 'juf Els'],
  ['Dokter Verhaeghe parkeert op de stoep', 'name', 'Dokter Verhaeghe'],
  ['Mme Dupont-Lefèvre demande un banc', 'name', 'Mme Dupont-Lefèvre'],
  ['M. Lambert attend une réponse', 'name', 'M. Lambert'],
  ['Monsieur de Villers se plaint', 'name', 'Monsieur de Villers'],
  ['Frau Müller möchte eine Bank', 'name', 'Frau Müller'],
  ['Herr von Asten wartet', 'name', 'Herr von Asten'],
  ['Mrs Jane Smith asked for a bench', 'name', 'Mrs Jane Smith'],
  ['Jan Peeters', 'name', 'Jan Peeters'],
  ['Jan Peeters vroeg een bank aan de kerk.', 'name', 'Jan Peeters'],
  ['De lamp is stuk, zei Els Van den Berghe', 'name', 'Els Van den Berghe'],
  ['volgens Koen D’Hondt is het te donker', 'name', 'Koen D’Hondt'],
  ['Fatima El Amrani wacht op antwoord', 'name', 'Fatima El Amrani'],
  ['Sophie Dupont-Lefèvre demande un banc', 'name', 'Sophie Dupont-Lefèvre'],
  ['Jean-Pierre de Villers se plaint', 'name', 'Jean-Pierre de Villers'],
  ['Jürgen Müller wartet noch', 'name', 'Jürgen Müller'],
  ['Sarah McDonald asked for a bench', 'name', 'Sarah McDonald'],
  ['bel 0475 12 34 56 voor meer uitleg', 'phone', '0475 12 34 56'],
  ['gsm: 0475/12.34.56', 'phone', '0475/12.34.56'],
  ['0475123456', 'phone', '0475123456'],
  ['0497.123.456', 'phone', '0497.123.456'],
  ['telefoon 09 210 10 10', 'phone', '09 210 10 10'],
  ['tel. 050/44.12.34', 'phone', '050/44.12.34'],
  ['02/512.34.56 na 17 uur', 'phone', '02/512.34.56'],
  ['+32 475 12 34 56', 'phone', '+32 475 12 34 56'],
  ['+32 (0)9 210 10 10', 'phone', '+32 (0)9 210 10 10'],
  ['0032 475 12 34 56', 'phone', '0032 475 12 34 56'],
  ['appelez le 01 42 34 56 78', 'phone', '01 42 34 56 78'],
  ['mijn nummer is 06-12345678', 'phone', '06-12345678'],
  ['stuur het naar els.peeters@voorbeeld.be', 'mail', 'els.peeters@voorbeeld.be'],
  ['jan+gent@voorbeeld.com wil antwoord', 'mail', 'jan+gent@voorbeeld.com'],
  ['voornaam.naam@stad.gent', 'mail', 'voornaam.naam@stad.gent'],
  ['rijksregisternummer 85.07.30-033.28', 'register_number', '85.07.30-033.28'],
  ['85073003328', 'register_number', '85073003328'],
  ['17 07 30 033 84 (geboren in 2017)', 'register_number', '17 07 30 033 84'],
  ['40.00.00-953.81 zonder geboortedag', 'register_number', '40.00.00-953.81'],
  ['stort terug op BE68 5390 0754 7034', 'bank', 'BE68 5390 0754 7034'],
  ['rekening BE68539007547034 aub', 'bank', 'BE68539007547034'],
  ['IBAN: NL91ABNA0417164300', 'bank', 'NL91ABNA0417164300'],
  ['DE89 3704 0044 0532 0130 00', 'bank', 'DE89 3704 0044 0532 0130 00'],
  ['FR14 2004 1010 0505 0001 3M02 606', 'bank', 'FR14 2004 1010 0505 0001 3M02 606'],
  ['de auto met plaat 1-ABC-234 staat er weer', 'plate', '1-ABC-234'],
  ['2ABC345 rijdt te snel', 'plate', '2ABC345'],
  ['1-xyz-999 parkeert fout', 'plate', '1-xyz-999'],
  ['nummerplaat ABC-123 van de buur', 'plate', 'nummerplaat ABC-123'],
  ['kenteken AB-12-CD', 'plate', 'kenteken AB-12-CD'],
  ['de lamp voor Kerkstraat 12 is stuk', 'address', 'Kerkstraat 12'],
  ['veldstraat 5 bus 3 krijgt geen post', 'address', 'veldstraat 5 bus 3'],
  ['Grote Markt 5 heeft een losse tegel', 'address', 'Grote Markt 5'],
  ['Burgemeester Van Houttestraat 33a, 9000 Gent', 'address', 'Houttestraat 33a'],
  ['Koning Albert I-laan 12', 'address', 'I-laan 12'],
  ['Brusselse Steenweg 100 en verder', 'address', 'Brusselse Steenweg 100'],
  ['Sint-Pietersplein nr. 9', 'address', 'Sint-Pietersplein nr. 9'],
  ['Sportlaan 8, bij de familie om de hoek', 'address', 'Sportlaan 8'],
  ['un arbre devant rue de la Loi 16', 'address', 'rue de la Loi 16'],
  ['12, rue Haute', 'address', '12, rue Haute'],
  ['Avenue Louise 54 bte 3', 'address', 'Avenue Louise 54 bte 3'],
  ['chaussée d’Alsemberg 220', 'address', 'chaussée d’Alsemberg 220'],
  ['vor der Hauptstraße 7 liegt Müll', 'address', 'Hauptstraße 7'],
  ['Aachener Straße 12', 'address', 'Aachener Straße 12'],
];

const INNOCENT: readonly string[] = [
  'Het voetpad in de Kerkstraat ligt los.',
  'De Kerkstraat is 3 weken dicht.',
  'Kerkstraat 3 maanden afgesloten',
  'In de Veldstraat 12 bomen geplant',
  'Kerkstraat 2025: eindelijk heraangelegd',
  'Kerkstraat 10-12 juli afgesloten',
  'Markt 15 december: kerstboom',
  'Kerstmarkt 3 dagen langer open',
  'Rommelmarkt 2 en 3 augustus',
  'Gentsesteenweg 70 km/u is te snel',
  'Brugsesteenweg 30 %',
  'Kerkstraat 14u: straatfeest',
  'Sportlaan 2e fase begint in mei',
  'Het fietspad 3 km verder is glad',
  'De N43 en de R4 zijn vuil',
  'Zone 30 in de hele wijk',
  'rue Haute fermée pendant 3 semaines',
  'rue du Moulin 2 fois par semaine',
  'en 2024 rue Haute était fermée',
  'place du Marché le 3 mai',
  'Hauptstraße 3 Wochen gesperrt',
  'Mevrouw de Burgemeester antwoordde zelf.',
  'meneer de voorzitter',
  'Geachte mevrouw, Meneer',
  'Mevrouw de Schepen van Cultuur',
  'Monsieur le Bourgmestre a répondu',
  'Madame la Présidente',
  'Herr Bürgermeister',
  'De mevrouw aan het loket was vriendelijk.',
  'een heer vroeg naar de bib',
  'Dokter Haekstraat ligt open',
  'Mevrouw Courtmanslaan: put',
  'M. 12 est en panne',
  'Burgemeester Peeters kwam langs',
  'Bel 112 bij nood of 1722 bij storm.',
  'Gratis nummer 0800 12 345',
  'Bel 078 15 20 20 of 070 23 30 00',
  'Ons ondernemingsnummer is 0207.451.227.',
  'BTW BE 0476.123.456',
  'BE0476123456',
  'KBO 0476123456',
  'op 01/02/2026 om 14 uur',
  'van 01-02-2026 tot 05-03-2026',
  '01.02.2026 - 05.03.2026',
  'tussen 09.00 en 17.00 uur',
  '09.00-12.00 en 13.00-17.00',
  'budget van 1 000 000 euro',
  '+500 000 euro voor fietspaden',
  'dossier 2026-001234',
  'OMV_2026012345678',
  '12345678901 is gewoon een dossiernummer',
  '85.07.30-033.29 klopt niet',
  '85.73.30-033.28 heeft geen maand',
  'ISBN 978-90-223-1234-5',
  'lijn 5 rijdt om de 10 minuten',
  'info@gent.be antwoordt snel',
  'Mail naar communicatie@merelbeke-melle.be of bib@aalst.be.',
  '@stadgent op Instagram',
  'volg ons: instagram.com/stadgent',
  'https://www.gent.be/nieuws/2026/11/25',
  'BE68 5390 0754 7035 heeft een foute controle',
  'code ABC-123 uit de catalogus',
  'besluit AB-12-CD',
  'een A4 met 3 puntjes',
  'klas 1ABC heeft 22 leerlingen',
  'de plaat van 3 mm',
  'Postcode 9000 Gent',
  '85% vindt 3 op 10 genoeg',
  'Speelplein 2 weken open',
  'Onderweg 3 putten gezien',
  'Meer banken, minder verharding!',
  'Elke Gentenaar wil minder lawaai.',
  'Lieve Buren, kom naar het feest',
  'Jan vroeg een bank aan de kerk.',
  'De Jan Breydelstraat ligt open',
  'Het Jan Palfijnplein is vuil',
  'AZ Jan Palfijn heeft te weinig parking',
  'Sint-Jan Berchmanscollege vraagt een zebrapad',
  'Sint Jan Berchmans vraagt een zebrapad',
  'Het Karel Poma park is te donker',
  'Karel de Grote Hogeschool',
  'Koning Albert Park',
  'la rue Jean Jaurès est fermée',
  'avenue Paul Janson en travaux',
  'L’école Jean XXIII demande un passage',
  'place Saint-Pierre Namur',
  'Saint-Paul Église',
  'Die Karl Marx Platz Baustelle',
  'Burgemeester Mathias De Clercq antwoordde zelf',
  'schepen Tine Heyse kwam langs',
  'Wim zei: Graag meer groen',
  'Dank aan Jan. Peeters is een winkel.',
  'Bib Gent en Jeugd Aalst',
  'De dienst Openbare Werken van Stad Gent',
  'Sint-Pieters Station',
  'Tom, Bedankt',
  'Op Facebook en in De Standaard',
  'Dijlepark Noord en Nieuw Gent',
  'Kim Maandag gesloten',
  '@JanPeeters en #TomBoonen',
  '',
];

const found = (text: string): [Personal, string][] =>
  personalIn(text).map(({ kind, at, length }) => [kind, text.slice(at, at + length)]);

describe('what looks like a person', () => {
  it.each(PERSONS)('is pointed at: %s', (text, kind, part) => {
    expect(found(text)).toContainEqual([kind, part]);
  });

  it('is tried on enough of both sides', () => {
    expect(PERSONS.length).toBeGreaterThanOrEqual(40);
    expect(INNOCENT.length).toBeGreaterThanOrEqual(60);
  });

  it('comes in the order of the text, each part once', () => {
    expect(found('Mevrouw Peeters, Kerkstraat 12, 0475 12 34 56, els@voorbeeld.be')).toEqual([
      ['name', 'Mevrouw Peeters'],
      ['address', 'Kerkstraat 12'],
      ['phone', '0475 12 34 56'],
      ['mail', 'els@voorbeeld.be'],
    ]);
  });
});

describe('what only seems to', () => {
  it.each(INNOCENT)('is left alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a national register number', () => {
  const pad = (number: number, width: number) => String(number).padStart(width, '0');
  const born = fc.record({
    year: fc.integer({ min: 1920, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    added: fc.constantFrom(0, 20, 40),
    day: fc.integer({ min: 1, max: 28 }),
    row: fc.integer({ min: 1, max: 998 }),
  });
  type Born = { year: number; month: number; added: number; day: number; row: number };
  const numberOf = ({ year, month, added, day, row }: Born, off: number): string => {
    const body = pad(year % 100, 2) + pad(month + added, 2) + pad(day, 2) + pad(row, 3);
    const check = 97 - (Number((year < 2000 ? '' : '2') + body) % 97);
    const shown = ((check - 1 + off) % 97) + 1;
    return `${body.slice(0, 2)}.${body.slice(2, 4)}.${body.slice(4, 6)}-${body.slice(6)}.${pad(shown, 2)}`;
  };

  it('is known by its check, of whatever century', () => {
    fc.assert(
      fc.property(born, (one) => {
        const number = numberOf(one, 0);
        expect(found(`nr ${number}!`)).toEqual([['register_number', number]]);
        expect(found(number.replace(/\D/g, ''))).toEqual([['register_number', number.replace(/\D/g, '')]]);
      }),
    );
  });

  it('has a day in the calendar', () => {
    const impossible = fc.oneof(
      fc.record({ month: fc.integer({ min: 13, max: 19 }), day: fc.integer({ min: 0, max: 31 }) }),
      fc.record({ month: fc.integer({ min: 60, max: 99 }), day: fc.integer({ min: 0, max: 31 }) }),
      fc.record({ month: fc.integer({ min: 0, max: 12 }), day: fc.integer({ min: 32, max: 99 }) }),
    );
    fc.assert(
      fc.property(impossible, fc.integer({ min: 1, max: 998 }), ({ month, day }, row) => {
        const one = numberOf({ year: 1985, month, added: 0, day, row }, 0);
        expect(found(one).filter(([kind]) => kind === 'register_number')).toEqual([]);
      }),
    );
    expect(found(numberOf({ year: 1985, month: 12, added: 40, day: 31, row: 5 }, 0))).toHaveLength(1);
  });

  it('is no number when its check is wrong for both centuries', () => {
    const between = ({ year }: Born, off: number) => (2_000_000_000 % 97) * (year < 2000 ? 1 : -1) + off;
    fc.assert(
      fc.property(born, fc.integer({ min: 1, max: 96 }), (one, off) => {
        fc.pre((between(one, off) + 97 * 97) % 97 !== 0);
        expect(found(numberOf(one, off)).filter(([kind]) => kind === 'register_number')).toEqual([]);
      }),
    );
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    ...[
      'Mevrouw ',
      'De ',
      'rue ',
      'de ',
      'la ',
      'Kerkstraat',
      ' 12',
      '0',
      '4',
      '.',
      '-',
      ' ',
      '@',
      'a',
      'BE68',
      '1-ABC-',
      '/',
      '\n',
      'é',
      '👩‍👧',
    ],
  );
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 200 }).map((list) => list.join('')),
  );

  it('gives warnings that lie inside it and do not overlap', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let end = 0;
        for (const { at, length } of personalIn(text)) {
          expect(length).toBeGreaterThan(0);
          expect(at).toBeGreaterThanOrEqual(end);
          end = at + length;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('is read to the end of what a person can type, and no further', () => {
    expect(found(`${'a '.repeat(5_000)}els@voorbeeld.be`)).toHaveLength(1);
    for (const piece of ['0', '0.', 'rue de ', 'Mevrouw ', 'De ', 'a-', 'BE68 ', 'straat', 'a.b@'])
      expect(personalIn(piece.repeat(100_000)).length).toBeLessThan(20_000);
  });
});
