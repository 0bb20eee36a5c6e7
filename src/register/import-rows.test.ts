import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Account, newAccount } from './account.ts';
import { type Choice, guessColumns } from './columns.ts';
import { parseCsv } from './csv-in.ts';
import { known } from './import.fixture.ts';
import { type Imported, importInPieces, importRows } from './import-rows.ts';

const read = (text: string, held: Account[] = [], choices?: Choice[]): Imported => {
  const { rows } = parseCsv(text);
  return importRows(rows, choices ?? guessColumns(rows[0] ?? [], rows.slice(1)), known, held);
};

/** The only line of a list, with what was said of it. */
const line = (headings: string, cells: string, held: Account[] = []) => {
  const { rows, refused } = read(`${headings}\n${cells}\n`, held);
  const [row] = rows;
  return { ...row?.account, remarks: (row ?? refused[0])?.remarks ?? [], refused: refused.length > 0 };
};
const remarks = (headings: string, cells: string, held: Account[] = []) =>
  line(headings, cells, held).remarks.map(({ is }) => is);

const gent = (platform: string, handle: string, more: Partial<Account> = {}): Account => ({
  ...newAccount({ municipality: 'be:44021', platform, handle }),
  ...more,
});

describe('the account of a line', () => {
  it('is named by platform and name', () => {
    expect(line('Platform;Naam', 'Facebook-pagina;@stad.gent')).toMatchObject({
      platform: 'facebook',
      handle: 'stad.gent',
    });
  });

  it('is named by its address alone, in whichever column it stands', () => {
    const expected = { platform: 'x', handle: 'StadGent', address: '', notes: '', remarks: [] };
    expect(line('Adres;Dienst', 'https://twitter.com/StadGent?lang=nl;')).toMatchObject(expected);
    expect(line('Gebruikersnaam;Dienst', 'twitter.com/StadGent;')).toMatchObject(expected);
  });

  it('keeps an address that does not follow from the name', () => {
    const row = line('Platform;Naam;Adres', 'Facebook;stadgent;https://www.facebook.com/pages/Gent/1234');
    expect(row).toMatchObject({ handle: 'stadgent', address: 'https://www.facebook.com/pages/Gent/1234' });
  });

  it('takes its name from the address where the name is only a title, which stays in the notes', () => {
    const row = line('Platform;Naam;Adres', 'Facebook;Stad Gent!;facebook.com/stadgent');
    expect(row).toMatchObject({ handle: 'stadgent', address: '', notes: 'Naam: Stad Gent!' });
    expect(row.remarks).toEqual([{ is: 'mismatch', text: 'facebook.com/stadgent' }]);
  });

  it('takes its name from the address also where the title could be a name', () => {
    const row = line('Naam;Link', 'Bibliotheek;facebook.com/bibgent');
    expect(row).toMatchObject({ platform: 'facebook', handle: 'bibgent', address: '', notes: 'Naam: Bibliotheek' });
    expect(line('Naam;Link', 'BibGent;facebook.com/bib.gent')).toMatchObject({
      handle: 'BibGent',
      notes: '',
      remarks: [],
    });
  });

  it('says where platform and address do not agree, and loses neither', () => {
    const row = line('Platform;Naam;Adres', 'Facebook;stadgent;https://x.com/gent_info');
    expect(row).toMatchObject({ platform: 'facebook', handle: 'stadgent', address: 'https://x.com/gent_info' });
    expect(row.remarks).toMatchObject([{ is: 'mismatch' }]);
    const bare = line('Platform;Naam;Adres', 'Facebook;;https://x.com/gent_info');
    expect(bare).toMatchObject({ platform: 'x', handle: 'gent_info', notes: 'Platform: Facebook' });
  });

  it('is of Bluesky also under an own domain', () => {
    const row = line('Platform;Adres', 'Bluesky;https://bsky.app/profile/stad.gent');
    expect(row).toMatchObject({ platform: 'bluesky-domain', handle: 'stad.gent', notes: '', remarks: [] });
  });

  it('is refused with the reason and with what stood there', () => {
    expect(remarks('Platform;Naam', ';stadgent')).toEqual(['no_platform']);
    expect(remarks('Platform;Naam', 'Hyves;stadgent')).toEqual(['unknown_platform']);
    expect(remarks('Platform;Naam;Dienst', 'Facebook;;Jeugd')).toEqual(['no_handle']);
    expect(read('Platform;Naam\nHyves;stadgent').refused).toMatchObject([{ line: 2, text: 'Hyves · stadgent' }]);
  });

  it('is taken over with a remark when the platform allows no such name', () => {
    expect(line('Platform;Naam', 'X;stad gent')).toMatchObject({ handle: 'stad gent', remarks: [{ is: 'breach' }] });
  });

  it('is of the town that the line names, else of ours', () => {
    expect(line('Gemeente;Adres', 'be:11002;x.com/antw')).toMatchObject({ municipality: 'be:11002' });
    const unknown = line('Gemeente;Adres', 'Atlantis;x.com/gent');
    expect(unknown).toMatchObject({
      municipality: 'be:44021',
      notes: 'Gemeente: Atlantis',
      remarks: [{ is: 'no_town' }],
    });
  });
});

describe('the fields of a line', () => {
  it('are all taken over', () => {
    const headings =
      'Adres;Dienst;Doel;Taal;Verantwoordelijke (functie);Verantwoordelijke (naam);Vervanger;Sinds;Door;Laatst aangemeld;Status;2FA;Hersteladres;Beheerders;Kluis;Archief gemaakt op;Archief;Opmerkingen';
    const cells =
      'x.com/gent_info;Jeugd;Jongeren;nl;Communicatie;An;Bob;1/2/2019;AP;25/11/2026;actief;app;post@stad.gent;An | Bob;Keepass;2020-01-02;P-schijf;Hallo';
    expect(line(headings, cells)).toEqual({
      ...gent('x', 'gent_info', {
        service: 'Jeugd',
        purpose: 'Jongeren',
        language: 'nl',
        keeper: { role: 'Communicatie', name: 'An' },
        standIn: { role: '', name: 'Bob' },
        claimedAt: new Date(2019, 1, 1).getTime(),
        by: 'AP',
        visitedAt: new Date(2026, 10, 25).getTime(),
        state: 'open',
        custody: {
          secondFactor: 'app',
          recovery: 'post@stad.gent',
          administrators: [
            { role: '', name: 'An' },
            { role: '', name: 'Bob' },
          ],
          place: 'Keepass',
          reviewedAt: null,
          checks: [],
        },
        archive: { at: new Date(2020, 0, 2).getTime(), place: 'P-schijf' },
        notes: 'Hallo',
      }),
      remarks: [],
      refused: false,
    });
  });

  it('keep what cannot be read as text in the notes', () => {
    const row = line('Adres;Sinds;Status;2FA;Archief', 'x.com/gent_info;ooit;misschien;ja;P-schijf');
    expect(row).toMatchObject({ claimedAt: null, state: 'asleep', archive: null });
    expect(row.notes).toBe('Sinds: ooit\nStatus: misschien\n2FA: ja\nArchief: P-schijf');
    expect(row.remarks.map(({ is }) => is)).toEqual(['date_unread', 'no_word', 'no_word', 'no_day']);
  });

  it('keep dates that cannot be', () => {
    const row = line('Adres;Sinds;Laatst aangemeld', 'x.com/gent_info;1/1/1979;1/1/2030');
    expect(row).toMatchObject({
      claimedAt: null,
      visitedAt: null,
      notes: 'Sinds: 1/1/1979\nLaatst aangemeld: 1/1/2030',
    });
    expect(row.remarks.map(({ is }) => is)).toEqual(['date_early', 'date_future']);
  });

  it('keep columns that nobody knows, and cells without a heading', () => {
    expect(line('Adres;Volgers', 'x.com/gent_info;1.200;en dit')).toMatchObject({ notes: 'Volgers: 1.200\nen dit' });
  });

  it('leave out a column that a person ignores', () => {
    const { rows } = read('Adres;Volgers\nx.com/gent_info;1.200', [], ['address', 'ignore']);
    expect(rows[0]?.account.notes).toBe('');
  });

  it('are read from safe cells as they were typed', () => {
    expect(line('Adres;Opmerkingen', "x.com/gent_info;'=1+1")).toMatchObject({ notes: '=1+1' });
  });
});

describe('a secret', () => {
  it('is left out wherever it stands, and only its column is named', () => {
    const text = 'Adres;Opmerkingen;Kleur;Wachtwoord\nx.com/gent_info;wachtwoord: geheim7;hunter2;zomer';
    const { rows } = read(text);
    expect(rows[0]?.account).toEqual(gent('x', 'gent_info'));
    expect(rows[0]?.remarks).toEqual([
      { is: 'secret', heading: 'Opmerkingen', kind: 'password' },
      { is: 'secret', heading: 'Kleur', kind: 'password' },
      { is: 'secret', heading: 'Wachtwoord', kind: 'password' },
    ]);
  });

  it('is found by what stands above it where nobody knows the column', () => {
    const rows = [
      ['Adres', 'Toegang'],
      ['x.com/gent_info', 'zomer'],
    ];
    const warned = {
      ...known,
      secretIn: (text: string) => (text === 'Toegang: zomer' ? { kind: 'password' as const } : null),
    };
    expect(importRows(rows, ['address', null], warned, []).rows[0]?.account.notes).toBe('');
    expect(importRows(rows, ['address', 'place'], warned, []).rows[0]?.account.custody.place).toBe('zomer');
  });

  it('is not repeated in a refused line', () => {
    const { refused } = read('Platform;Naam;Wachtwoord;Nota\nHyves;gent;zomer;hunter2');
    expect(JSON.stringify(refused)).not.toMatch(/zomer|hunter2/);
    expect(refused[0]?.text).toBe('Hyves · gent');
  });
});

describe('a name', () => {
  it('is no secret however much it looks like one, and a plain date is none either', () => {
    const suspicious = { ...known, secretIn: () => ({ kind: 'password' as const }) };
    const rows = [
      ['Adres', 'Sinds', 'Status', 'Gemeente'],
      ['xK7_pQ29', '1/2/2019', 'open', 'Gent'],
    ];
    const { refused } = importRows(rows, ['handle', 'claimedAt', 'state', 'municipality'], suspicious, []);
    expect(refused[0]?.remarks).toEqual([{ is: 'no_platform' }]);
    const odd = importRows(
      [...rows.slice(0, 1), ['xK7 !', 'ooit', 'x', 'y']],
      ['handle', 'claimedAt', 'state', 'municipality'],
      suspicious,
      [],
    );
    expect(odd.refused[0]?.text).toBe('');
  });
});

describe('an account that the register has', () => {
  const at = new Date(2020, 4, 5, 14, 33).getTime();
  const held = [
    gent('facebook', 'Stad.Gent', { state: 'open', claimedAt: at, notes: 'Eigen nota', service: 'Jeugd' }),
    gent('x', 'StadGent'),
  ];

  it('is found again through dots, capitals and old addresses', () => {
    expect(line('Adres', 'https://facebook.com/stadgent', held).remarks).toEqual([{ is: 'held', handle: 'Stad.Gent' }]);
    expect(remarks('Adres', 'https://twitter.com/stadgent', held)).toEqual(['held']);
    expect(remarks('Adres', 'https://twitter.com/gent_info', held)).toEqual([]);
  });

  it('is no different for what a list cannot say: the hour, the spelling, a state that is not named', () => {
    const row = line('Adres;Sinds', 'https://facebook.com/stadgent;5/5/2020', held);
    expect(row).toMatchObject({ handle: 'Stad.Gent', state: 'open', claimedAt: at });
    expect(line('Adres;Status', 'https://facebook.com/stadgent;slaapt', held)).toMatchObject({ state: 'asleep' });
    expect(line('Adres;Sinds', 'https://facebook.com/stadgent;6/5/2020', held).claimedAt).not.toBe(at);
  });

  it('gets new notes behind its own, once', () => {
    const once = line('Adres;Volgers', 'https://facebook.com/stadgent;12', held).notes ?? '';
    expect(once).toBe('Eigen nota\nVolgers: 12');
    expect(
      line('Adres;Volgers', 'https://facebook.com/stadgent;1', [gent('facebook', 'stadgent', { notes: once })]).notes,
    ).toBe('Eigen nota\nVolgers: 12\nVolgers: 1');
    expect(
      line('Adres;Volgers', 'https://facebook.com/stadgent;12', [gent('facebook', 'stadgent', { notes: once })]).notes,
    ).toBe(once);
  });
});

describe('an account that stands in the file twice', () => {
  it('is told with the earlier line', () => {
    const { rows } = read('Titel\nAdres;Dienst\nx.com/stadgent;Jeugd\n\ntwitter.com/StadGent;\n');
    expect(rows[1]).toMatchObject({ line: 5, remarks: [{ is: 'twice', line: 3 }] });
  });

  it('is told apart when it stands there for two services', () => {
    const { rows } = read('Adres;Dienst\nfacebook.com/stad.gent;Jeugd\nfacebook.com/stadgent;Sport\n');
    expect(rows[1]?.remarks).toEqual([{ is: 'two_services', line: 2, service: 'Jeugd' }]);
  });
});

describe('a whole list', () => {
  it('may lack every column but the address', () => {
    expect(read('Adres\nx.com/gent_info\nfacebook.com/stadgent\n').rows.map(({ account }) => account)).toEqual([
      gent('x', 'gent_info'),
      gent('facebook', 'stadgent'),
    ]);
  });

  it('is refused line by line when no column names an account', () => {
    expect(read('Dienst;Kleur\nJeugd;rood\nSport;blauw\n').refused).toHaveLength(2);
  });

  it('refuses a line into which half the file has run, and nothing else', () => {
    const { rows, refused } = read(`Adres;Nota\nx.com/gent_info;a\nx.com/gentbis;"${'b\n'.repeat(9_000)}`);
    expect(rows).toHaveLength(1);
    expect(refused).toMatchObject([{ line: 3, remarks: [{ is: 'too_long' }] }]);
    expect(refused[0]?.text.length).toBeLessThan(500);
  });

  it('is the same in pieces', () => {
    const { rows } = parseCsv(`Adres;Dienst\n${'x.com/stadgent;Jeugd\nHyves;\nfacebook.com/stadgent;\n'.repeat(5)}`);
    const pieces = [...importInPieces(rows, ['address', 'service'], known, [], 4)];
    expect(pieces).toHaveLength(4);
    expect({ rows: pieces.flatMap((one) => one.rows), refused: pieces.flatMap((one) => one.refused) }).toEqual(
      importRows(rows, ['address', 'service'], known, []),
    );
  });

  it('loses no line and no text, whatever stands in it', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        'Facebook',
        'x.com/gent_info',
        '@gent',
        'https://hyves.nl/a',
        '1/2/2019',
        'ooit',
        'open',
        'ja',
        '',
      ),
      fc.string(),
    );
    const choice = fc.constantFrom<Choice>(
      'platform',
      'handle',
      'address',
      'claimedAt',
      'state',
      'secondFactor',
      'notes',
      'place',
      null,
    );
    fc.assert(
      fc.property(
        fc.array(choice, { minLength: 2, maxLength: 6 }),
        fc.array(fc.array(cell, { minLength: 2, maxLength: 6 })),
        (choices, table) => {
          const filled = table.filter((row) => row.some((text) => text.trim() !== ''));
          const { rows, refused } = importRows(
            [['a', 'b', 'c'], ...table],
            choices,
            { ...known, secretIn: () => null },
            [],
          );
          expect(rows.length + refused.length).toBe(filled.length);
          // Names, dates and words are kept in another form; plain text and what nobody knows must be there as typed.
          for (const { account, line: at } of rows)
            for (const [index, text] of (table[at - 2] ?? []).entries())
              if (text.trim() !== '' && [null, undefined, 'notes', 'place'].includes(choices[index]))
                expect(account.notes + account.custody.place).toContain(text.startsWith("'") ? text.slice(1) : text);
        },
      ),
    );
  });
});

describe('a list of 10,000 lines', () => {
  const headings = 'Platform;Naam;Adres;Dienst;Beheerder;Sinds;Volgers;Opmerkingen';
  const body = Array.from(
    { length: 10_000 },
    (_, at) =>
      `Facebook;stadgent${at};https://www.facebook.com/stadgent${at};Dienst ${at};An Peeters;1/2/2019;${at};"Een nota ${at}"`,
  );

  it('becomes accounts in pieces no larger than asked, so that a page can breathe in between', () => {
    const { rows } = parseCsv([headings, ...body].join('\r\n'));
    const choices = guessColumns(rows[0] ?? [], rows.slice(1, 20));
    const pieces = importInPieces(rows, choices, known, [gent('facebook', 'stadgent7')], 200);
    const sizes = [...pieces].map((piece) => piece.rows.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(10_000);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(200);
  });
});
