/** The list that goes out: what a spreadsheet sees, and that reading it back changes nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../tools/locales.ts';
import { PLATFORMS } from '../platforms/index.ts';
import { type Account, NO_CUSTODY, newAccount, SECOND_FACTORS, STATES } from './account.ts';
import { COLUMNS, guessColumns } from './columns.ts';
import { decodeCsv, parseCsv } from './csv-in.ts';
import { writeCsv } from './csv-out.ts';
import { known, NOW, wordsIn } from './import.fixture.ts';
import { previewImport } from './import-preview.ts';
import { importRows } from './import-rows.ts';

const dutch = wordsIn('nl');
const free = { ...known, secretIn: () => null };
const gent = newAccount({ municipality: 'be:44021', platform: 'x', handle: 'gent_info' });

const back = (text: string, held: Account[] = []) => {
  const { rows, trouble } = parseCsv(text);
  const choices = guessColumns(rows[0] ?? [], rows.slice(1, 20));
  return { ...importRows(rows, choices, free, held), trouble, choices };
};

describe('a list that goes out', () => {
  it('opens in Excel: a mark in front, CRLF at the ends, a heading per column', () => {
    const text = writeCsv([gent], dutch, ';');
    expect(text.startsWith('\uFEFFGemeente;Platform;Accountnaam;Adres;')).toBe(true);
    const [first = '', second, ...rest] = text.slice(1).split('\r\n');
    expect(first.split(';')).toHaveLength(COLUMNS.length);
    expect(second).toBe('Gent;X;gent_info;;;;;;;;;;;;slaapt;;;;;;;;;');
    expect(rest).toEqual(['']);
  });

  it('has commas where a program wants those', () => {
    expect(writeCsv([{ ...gent, service: 'Jeugd, sport' }], dutch, ',')).toContain('X,gent_info,,"Jeugd, sport",');
  });

  it('writes days, roles with names, and who has access in one cell', () => {
    const custody = {
      ...NO_CUSTODY,
      secondFactor: 'key' as const,
      administrators: [
        { role: 'Communicatie', name: 'An' },
        { role: 'IT', name: '' },
      ],
      checks: ['mailbox', 'vault'],
    };
    const archive = { at: new Date(2020, 0, 2, 15).getTime(), place: 'P:' };
    const text = writeCsv(
      [{ ...gent, claimedAt: new Date(2019, 1, 1, 9, 30).getTime(), custody, archive }],
      dutch,
      ';',
    );
    expect(text).toContain(
      '2019-02-01;;;slaapt;beveiligingssleutel;;Communicatie (An) | IT (?);;;"Het account staat op een mailbox van de organisatie, niet op iemands eigen adres. | Het wachtwoord en de herstelcodes liggen in een wachtwoordkluis, nooit in een bestand.";2020-01-02;P:;',
    );
  });

  it('has no cell that a spreadsheet would calculate, whatever was typed', () => {
    const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', "'", ' ', 'a', ';', '"');
    const text = fc.array(sign, { maxLength: 5 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, text, (service, notes, handle) => {
        const { rows } = parseCsv(writeCsv([{ ...gent, service, notes, handle }], dutch, ';'));
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s\p{C}]*[=+\-@＝]|^[\t\r]/u);
      }),
    );
  });
});

/** Any text a person can type; blank is as good as none. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '"',
          ';',
          ',',
          '\n',
          '\r',
          '\r\n',
          '\t',
          '=',
          "'",
          '@',
          '|',
          '(',
          ')',
          '\\',
          '🎉',
          'é',
          ' ',
          'a',
          '\uFEFF',
        ),
        { maxLength: 8 },
      )
      .map((all) => all.join('')),
  )
  .map((one) => (one.trim() === '' ? '' : one));
const keeper = fc.record({ role: text, name: text });
const day = fc.option(
  fc.integer({ min: new Date(2004, 0, 1).getTime(), max: NOW }).map((at) => new Date(at).setHours(0, 0, 0, 0)),
);

const account: fc.Arbitrary<Account> = fc
  .record({
    platform: fc.constantFrom(...PLATFORMS.map(({ id }) => id)),
    handle: fc.constantFrom('stadgent', 'StadGent', 'stad.gent', 'gent-info', 'Gent_Jeugd'),
    address: fc.constantFrom('', 'https://www.facebook.com/pages/Gent/1', 'stad.gent/nl?a=1;b=2'),
    service: text,
    purpose: text,
    language: text,
    keeper,
    standIn: keeper,
    claimedAt: day,
    by: text,
    visitedAt: day,
    state: fc.constantFrom(...STATES),
    custody: fc.record({
      secondFactor: fc.constantFrom(...SECOND_FACTORS),
      recovery: text,
      administrators: fc.array(
        keeper.filter(({ role, name }) => role !== '' || name !== ''),
        { maxLength: 3 },
      ),
      place: text,
      reviewedAt: day,
      checks: fc.array(
        text.filter((one) => one !== ''),
        { maxLength: 3 },
      ),
    }),
    archive: fc.tuple(day, text).map(([at, place]) => (at === null ? null : { at, place })),
    notes: text,
  })
  .map((fields) => ({ ...gent, ...fields, municipality: 'be:11002' }));

describe('a list that goes out and comes back', () => {
  it.each(LOCALES)('gives the same accounts, in %s', (language) => {
    const words = wordsIn(language);
    fc.assert(
      fc.property(
        fc.array(account, { maxLength: 3 }),
        fc.constantFrom(';' as const, ',' as const),
        (accounts, sign) => {
          const bytes = new TextEncoder().encode(writeCsv(accounts, words, sign));
          const { rows, refused, trouble } = back(decodeCsv(bytes).text);
          expect(refused).toEqual([]);
          expect(trouble.filter(({ is }) => is !== 'letters')).toEqual([]);
          expect(rows.map((row) => row.account)).toEqual(accounts);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('changes nothing in the register it came from, hours and all', () => {
    const full = fc.integer({ min: new Date(2004, 0, 1).getTime(), max: NOW });
    fc.assert(
      fc.property(account, full, full, (one, claimedAt, visitedAt) => {
        const held = [{ ...one, claimedAt, visitedAt }];
        const { rows } = back(writeCsv(held, dutch, ';'), held);
        const { counts } = previewImport(
          held,
          rows.map((row) => row.account),
          [],
          free.sameForm,
        );
        expect(counts).toEqual({ added: 0, changed: 0, differing: 0, unchanged: 1, refused: 0 });
      }),
    );
  });

  it('comes back from another spreadsheet: without the mark, with tabs, as UTF-16', () => {
    const accounts = [{ ...gent, service: 'Jeugd é', notes: 'een\ntwee' }];
    const tabs = writeCsv(accounts, dutch, ';').slice(1).replaceAll(';', '\t');
    const bytes = Buffer.concat([Uint8Array.of(0xff, 0xfe), Buffer.from(tabs, 'utf16le')]);
    expect(back(decodeCsv(bytes).text).rows.map((row) => row.account)).toEqual(accounts);
  });

  it('comes back with columns missing and in another order', () => {
    const { rows } = parseCsv(writeCsv([{ ...gent, service: 'Jeugd', purpose: 'Feest' }], dutch, ';'));
    const less = rows.map((row) => [row[4], row[2], row[1]].join(';')).join('\n');
    expect(back(less).rows.map((row) => row.account)).toEqual([{ ...gent, service: 'Jeugd' }]);
  });

  it('keeps all whole lines when the file was cut', () => {
    const accounts = ['a_gent', 'b_gent', 'c_gent'].map((handle) => ({ ...gent, handle, notes: 'een\r\n"twee"' }));
    const cut = writeCsv(accounts, dutch, ';').slice(0, -8);
    const { rows, trouble } = back(cut);
    expect(trouble).toEqual([{ is: 'cut', line: 4 }]);
    expect(rows.slice(0, 2).map((row) => row.account)).toEqual(accounts.slice(0, 2));
  });
});
