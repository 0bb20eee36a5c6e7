import { describe, expect, it } from 'vitest';
import { LOCALES, messagesOf } from '../../tools/locales.ts';
import { BULK_WRONGS, bulkKey } from './bulk.ts';
import { COLUMNS } from './columns.ts';
import type { Trouble } from './csv-in.ts';
import { columnKey, type Phrase, type Remark, remarkWords, troubleWords } from './import-remark.ts';
import { MERGED } from './merge-fields.ts';

const about = { heading: 'Kolom', text: 'tekst' };

/** One of each, so that a new kind cannot be forgotten. */
const remarks: Record<Remark['is'], Remark> = {
  no_platform: { is: 'no_platform' },
  no_handle: { is: 'no_handle' },
  too_long: { is: 'too_long' },
  unknown_platform: { is: 'unknown_platform', text: 'Hyves' },
  breach: { is: 'breach', text: 'stad gent' },
  no_address: { is: 'no_address', ...about },
  no_word: { is: 'no_word', ...about },
  no_town: { is: 'no_town', ...about },
  no_day: { is: 'no_day', ...about },
  date_unread: { is: 'date_unread', ...about },
  date_future: { is: 'date_future', ...about },
  date_early: { is: 'date_early', ...about },
  mismatch: { is: 'mismatch', text: 'x.com/a' },
  secret: { is: 'secret', heading: 'Nota', kind: 'password' },
  held: { is: 'held', handle: 'stadgent' },
  twice: { is: 'twice', line: 3 },
  two_services: { is: 'two_services', line: 3, service: 'Jeugd' },
};

const troubles: Record<Trouble['is'], Trouble> = {
  empty: { is: 'empty' },
  workbook: { is: 'workbook' },
  letters: { is: 'letters' },
  cut: { is: 'cut', line: 2 },
  quote: { is: 'quote', line: 2 },
  uneven: { is: 'uneven', count: 2, line: 3 },
};

describe.each(LOCALES)('the words of an import in %s', (language) => {
  const messages = messagesOf(language);
  const places = ({ key }: Phrase): number => {
    const text = (messages[key] ?? messages[`${key}_other`])?.message;
    return text === undefined ? -1 : new Set(text.match(/\$\d/g) ?? []).size;
  };

  it.each([...Object.values(remarks).map(remarkWords), ...Object.values(troubles).map(troubleWords)])(
    'are there for $key, with a place for each value',
    (phrase) => {
      expect(places(phrase)).toBe(phrase.values.length);
    },
  );

  it('are there for every address that gives no account', () => {
    expect(BULK_WRONGS.map((wrong) => places({ key: bulkKey(wrong), values: [] }))).toEqual(BULK_WRONGS.map(() => 1));
  });

  it('are there for every column and every field that was merged', () => {
    const missing = [...COLUMNS, ...MERGED, 'moves' as const].map(columnKey).filter((key) => !messages[key]);
    expect(missing).toEqual([]);
  });
});
