import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCsv, parseCsv, parseInPieces } from './csv-in.ts';
import { headingsAt } from './csv-shape.ts';

const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('the text of a file', () => {
  it('is found in what spreadsheets save', () => {
    const text = 'Dienst;Naam\r\nLiège;stadgent\r\n';
    expect(decodeCsv(Buffer.from(`\uFEFF${text}`))).toEqual({ text, encoding: 'utf-8' });
    expect(decodeCsv(Buffer.from(text))).toEqual({ text, encoding: 'utf-8' });
    expect(decodeCsv(utf16(text, false))).toEqual({ text, encoding: 'utf-16le' });
    expect(decodeCsv(utf16(text, true))).toEqual({ text, encoding: 'utf-16be' });
    expect(decodeCsv(Buffer.from(text, 'utf16le'))).toEqual({ text, encoding: 'utf-16le' });
    expect(decodeCsv(latin(text))).toEqual({ text, encoding: 'windows-1252' });
  });

  it('has the euro and the curly quotes of windows-1252, also where the file ends with a letter', () => {
    expect(decodeCsv(Uint8Array.of(0x80, 0x91, 0x92)).text).toBe('€‘’');
    expect(decodeCsv(latin('Naam\nCité'))).toEqual({ text: 'Naam\nCité', encoding: 'windows-1252' });
  });

  it('is UTF-8 still when the file was cut inside a letter', () => {
    const bytes = Buffer.from('Liège;Huy 🎉');
    expect(decodeCsv(bytes.subarray(0, -2))).toEqual({ text: 'Liège;Huy ', encoding: 'utf-8' });
  });

  it('comes back from UTF-8 whatever it is, and never makes decoding fail', () => {
    const whole = fc.string({ unit: 'binary' }).filter((text) => !text.startsWith('\uFEFF') && !text.includes('\0'));
    fc.assert(fc.property(whole, (text) => void expect(decodeCsv(Buffer.from(text)).text).toBe(text)));
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void expect(decodeCsv(bytes).text).toBeTypeOf('string')));
  });
});

describe('the rows of a list', () => {
  it.each([
    ['a semicolon', ';'],
    ['a comma', ','],
    ['a tab', '\t'],
  ])('are cut at %s', (_, sign) => {
    const text = [`Platform${sign}Naam`, `x${sign}"a ""b"", ;c"`, `y${sign}z`, ''].join('\r\n');
    expect(parseCsv(text)).toEqual({
      delimiter: sign,
      trouble: [],
      rows: [
        ['Platform', 'Naam'],
        ['x', 'a "b", ;c'],
        ['y', 'z'],
      ],
    });
  });

  it('are cut at what Excel itself names in the first line', () => {
    const { rows, delimiter } = parseCsv('\uFEFFsep=|\r\na;b|c\r\n1|2\r\n');
    expect(delimiter).toBe('|');
    expect(rows).toEqual([
      ['a;b', 'c'],
      ['1', '2'],
    ]);
  });

  it('are not cut at the commas of their texts', () => {
    const { rows } = parseCsv('Platform;Naam\nx;een, twee, drie, vier\ny;vijf, zes\n');
    expect(rows[1]).toEqual(['x', 'een, twee, drie, vier']);
    expect(parseCsv('Adres\nx.com/a\nx.com/b, oud\nx.com/c\n').rows[2]).toEqual(['x.com/b, oud']);
  });

  it('go on over lines where quotes are open', () => {
    expect(parseCsv('a;b\r\n"een\r\ntwee\n\n;drie";x\r\n').rows[1]).toEqual(['een\r\ntwee\n\n;drie', 'x']);
  });

  it('end as the system of the writer ends them, also mixed', () => {
    const rows = [
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
    ];
    for (const text of ['a;b\n1;2\n3;4', 'a;b\r1;2\r3;4\r', 'a;b\r\n1;2\n3;4\r\n', 'a;b\r\n1;"2"\r\n3;4\n'])
      expect(parseCsv(text).rows).toEqual(rows);
  });

  it('keep their numbers: blank lines stay', () => {
    expect(parseCsv('a;b\r\n;\r\n\r\n1;2\r\n').rows).toEqual([['a', 'b'], ['', ''], [''], ['1', '2']]);
  });

  it('are the same in pieces of any size', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\n', '\r', ' ', '\uFEFF') });
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }),
        fc.integer({ min: 1, max: 7 }),
        (table, size) => {
          const rows = [['p', 'q', 'r'], ...table];
          const text = rows.map((row) => `${row.map(quote).join(';')}\r\n`).join('');
          expect([...parseInPieces(text, size)].flat()).toEqual(rows);
          expect(parseCsv(text).rows).toEqual(rows);
        },
      ),
    );
  });

  it('come from anything at all without a failure', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\n', '\r', '\t') }), (text) => {
        const { rows } = parseCsv(text);
        // Every letter is still there: only signs between cells and quotation marks may go.
        expect(rows.flat().join('').replace(/[^a]/g, '')).toBe(text.replace(/[^a]/g, ''));
      }),
    );
  });
});

describe('trouble with a file', () => {
  const troubles = (text: string) => parseCsv(text).trouble;

  it('is told when there is nothing in it', () => {
    for (const text of ['', '\uFEFF', '\r\n\r\n', ';;\r\n;;\r\n']) expect(troubles(text)).toEqual([{ is: 'empty' }]);
  });

  it('is told when it is a workbook, and nothing is read from it', () => {
    const zipped = decodeCsv(Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0xff));
    expect(parseCsv(zipped.text)).toMatchObject({ rows: [], trouble: [{ is: 'workbook' }] });
    const old = decodeCsv(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1));
    expect(troubles(old.text)).toEqual([{ is: 'workbook' }]);
  });

  it('is told when letters were broken before', () => {
    expect(troubles('a;b\r\nLi\uFFFDge;x\r\n')).toEqual([{ is: 'letters' }]);
    expect(troubles('a;b\r\nLiÃ¨ge;x\r\n')).toEqual([{ is: 'letters' }]);
    expect(troubles('a;b\r\nLiège;SÃO\r\n')).toEqual([]);
  });

  it('is told with the line where the file was cut', () => {
    expect(troubles('a;b\r\n1;2\r\n3;"vie')).toEqual([{ is: 'cut', line: 3 }]);
    expect(troubles('a;b;c\r\n1;2;3\r\n3;4')).toEqual([{ is: 'cut', line: 3 }]);
    expect(troubles('a;b\r\n1;2\r\n3;4')).toEqual([]);
  });

  it('is told with the line where a quotation mark has no partner', () => {
    expect(troubles('a;b\r\n1;2\r\n"Gent;4\r\n5;"zes"\r\n')).toContainEqual({ is: 'quote', line: 3 });
    expect(troubles('a;b\r\n1;scherm van 5" breed\r\n')).toEqual([]);
  });

  it('is told where lines have more cells than there are headings', () => {
    expect(troubles('Titel\r\na;b\r\n1;2\r\n1;2;3\r\n1;2;\r\n1;2;3\r\n')).toEqual([
      { is: 'uneven', count: 2, line: 4 },
    ]);
  });
});

describe('the headings', () => {
  it('stand under a title, or in the first row that is not blank', () => {
    expect(headingsAt([[''], ['Sociale media', ''], ['a', 'b'], ['1', '2']])).toBe(2);
    expect(
      headingsAt([
        ['', ''],
        ['a', 'b'],
        ['1', ''],
      ]),
    ).toBe(1);
    expect(headingsAt([['Adres'], ['x.com/a'], ['x.com/b', 'oud']])).toBe(0);
    expect(headingsAt([[''], ['']])).toBe(-1);
  });

  it('are the first line that names two columns, whatever stands above it', () => {
    const above = [
      ['Accounts van de stad', '', ''],
      ['opgemaakt door', '', 'An'],
    ];
    expect(headingsAt([...above, ['Platform', 'Account', 'Dienst'], ['Facebook', 'stadgent', 'Jeugd']])).toBe(2);
    expect(headingsAt([...above, ['Ons platform', 'Naam account', 'Welke dienst'], ['Facebook', 'a', 'Jeugd']])).toBe(
      2,
    );
  });

  it('are not a line further down that only speaks of such things', () => {
    const rows = [
      ['uno', 'dos', 'tres'],
      ['Facebook', 'het account van de stad', 'dienst jeugd'],
      ['X', 'a', 'b'],
    ];
    expect(headingsAt(rows)).toBe(0);
  });
});

describe('a list of 10,000 lines', () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, at) => `Facebook;stad${at};"Dienst ""${at}""\r\nmet twee regels";31/12/2019`,
  );
  const text = `Platform;Naam;Dienst;Sinds\r\n${rows.join('\r\n')}\r\n`;

  it('is read whole', () => {
    const parsed = parseCsv(decodeCsv(Buffer.from(text)).text);
    expect(parsed.rows.length).toBe(10_001);
    expect(parsed.trouble).toEqual([]);
  });

  it('comes in pieces no larger than asked, so that a page can breathe in between', () => {
    const sizes = [...parseInPieces(text, 500)].map((piece) => piece.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(10_001);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(500);
  });
});
