/** What leaves as a file comes back as it was. */
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../../../../tools/locales.ts';
import { phrase } from '../../../../browser/words.ts';
import { LANGUAGES } from '../../../../municipality/municipality.ts';
import { PLATFORMS } from '../../../../platforms/index.ts';
import { guessColumns } from '../../../../register/columns.ts';
import { parseCsv } from '../../../../register/csv-in.ts';
import { LINES } from '../../../../register/custody.ts';
import { readBackup } from '../../../../state/backup.ts';
import type { Say } from '../../../parts/say.ts';
import { broughtInPieces } from './brought.ts';
import { fileName, listOf, registerFile } from './export-files.ts';
import { knownFor } from './known.ts';
import { checkInPieces } from './list-check.ts';
import { serversIn } from './list-file.ts';
import { anAccount, GENT, NOW, watching } from './register.fixture.ts';

const say = (language: (typeof LANGUAGES)[number]): Say => {
  const words = messagesOf(language);
  return (key, ...args) => phrase(words, language, key, ...args);
};

const ACCOUNTS = [
  anAccount('facebook', 'stadgent', {
    notes: '=1+1\nregel "twee"; met, alles',
    service: 'Bibliotheek De Krook',
    state: 'open',
    custody: {
      ...anAccount('x', 'a').custody,
      secondFactor: 'app',
      administrators: [{ role: 'IT', name: '' }],
      checks: [...new Set(LINES.map(({ id }) => id)), 'iets anders'],
    },
  }),
  anAccount('domain', 'stad.gent'),
  anAccount('bluesky-domain', 'stad.gent'),
  anAccount('mastodon:mast.be', 'stadgent', { state: 'wanted' }),
];

const endOf = <T>(work: Generator<unknown, T>): T => {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
};

describe('the list for a spreadsheet', () => {
  it.each(LANGUAGES.flatMap((language) => ([';', ','] as const).map((delimiter) => ({ language, delimiter }))))(
    'in $language with $delimiter changes nothing when it is read again',
    ({ language, delimiter }) => {
      const text = listOf(ACCOUNTS, [GENT], say(language), delimiter);
      expect(text.startsWith('\uFEFF')).toBe(true);
      const parsed = parseCsv(text);
      expect(parsed).toMatchObject({ delimiter, trouble: [] });
      const known = knownFor(GENT.id, [GENT], PLATFORMS, serversIn(parsed.rows), LANGUAGES.map(say), NOW);
      const choices = guessColumns(parsed.rows[0] ?? [], parsed.rows.slice(1));
      const { rows, refused } = endOf(checkInPieces(parsed.rows, choices, known, ACCOUNTS, 50));
      expect(refused).toEqual([]);
      const incoming = rows.map(({ account }) => account);
      const { counts } = endOf(broughtInPieces(ACCOUNTS, incoming, [], 50));
      expect(counts).toEqual({ added: 0, changed: 0, differing: 0, unchanged: 4, refused: 0 });
      const fresh = endOf(checkInPieces(parsed.rows, choices, known, [], 50)).rows.map(({ account }) => account);
      expect(fresh).toEqual(ACCOUNTS);
    },
  );
});

describe('what people read in the list', () => {
  const text = listOf(ACCOUNTS, [GENT], say('nl'), ';');

  it('is the name of the municipality, and the words of the checklist', () => {
    expect(text).toContain('Gent;Facebook;stadgent');
    expect(text).toContain('Minstens twee mensen kunnen het account beheren. |');
    expect(text).not.toMatch(/be:44021|two_people/);
  });

  it('is an id where a name would lead to another municipality', () => {
    const other = { ...GENT, id: 'nl:1' };
    expect(listOf([anAccount('x', 'a', { municipality: 'nl:1' })], [GENT, other], say('nl'), ';')).toContain('nl:1;X');
  });

  it('is read from a list with the ids in it just as well', () => {
    const ids = text
      .replaceAll('Gent;', 'be:44021;')
      .replace('Minstens twee mensen kunnen het account beheren.', 'two_people');
    const { rows } = parseCsv(ids);
    const known = knownFor(GENT.id, [GENT], PLATFORMS, serversIn(rows), LANGUAGES.map(say), NOW);
    const choices = guessColumns(rows[0] ?? [], rows.slice(1));
    const read = endOf(checkInPieces(rows, choices, known, [], 50)).rows.map(({ account }) => account);
    expect(ids).toContain('two_people');
    expect(read).toEqual(ACCOUNTS);
  });
});

describe('the register as a file', () => {
  it('opens as a backup that holds the register of one municipality and nothing else', () => {
    const read = readBackup(registerFile(watching(GENT), ACCOUNTS, ['x'], NOW));
    expect(read).toMatchObject({ is: 'good', state: { accounts: ACCOUNTS, current: GENT.id, sightings: [] } });
    expect(read.is === 'good' && read.state.settings.platforms).toEqual(['x']);
  });

  it('has a name with the municipality and the day in it', () => {
    expect(fileName('Braine-l’Alleud', 'csv', NOW)).toBe('naamwacht-register-braine-lalleud-2026-11-25.csv');
    expect(fileName('「」', 'json', NOW)).toBe('naamwacht-register-2026-11-25.json');
  });
});
