/** What leaves as a file comes back as it was. */
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../../../../tools/locales.ts';
import { phrase } from '../../../../browser/words.ts';
import { LANGUAGES } from '../../../../municipality/municipality.ts';
import { PLATFORMS } from '../../../../platforms/index.ts';
import { guessColumns } from '../../../../register/columns.ts';
import { parseCsv } from '../../../../register/csv-in.ts';
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
    custody: { ...anAccount('x', 'a').custody, secondFactor: 'app', administrators: [{ role: 'IT', name: '' }] },
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
      const text = listOf(ACCOUNTS, say(language), delimiter);
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
