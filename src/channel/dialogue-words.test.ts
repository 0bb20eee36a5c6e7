import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ANCHORS } from './anchors.ts';
import { BUCKETS } from './answers.ts';
import {
  ANCHOR_KEYS,
  anchorWords,
  bucketKey,
  clockKey,
  columnKey,
  EXPORT_CHOICES,
  FORMULA_KEY,
  meaningKey,
  measureKey,
  notEnoughWords,
  type Trouble,
  trendKey,
  troubleWords,
  UNKNOWN_KEY,
  type Words,
} from './dialogue-words.ts';
import { EXPORT_COLUMNS } from './export-headings.ts';
import { MEASURES } from './measures.ts';

const textsOf = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../../locales/${language}/dialogue.json`), 'utf8'));

/** One of every kind, so that a new kind without words does not compile. */
const TROUBLES: Readonly<Record<Trouble['is'], Trouble>> = {
  empty: { is: 'empty' },
  page: { is: 'page' },
  unknown: { is: 'unknown' },
  broken: { is: 'broken' },
  cut: { is: 'cut' },
  crowded: { is: 'crowded', count: 2 },
  undated: { is: 'undated', count: 2 },
  future: { is: 'future', count: 2 },
  refused: { is: 'refused' },
  shape: { is: 'shape' },
  foreign: { is: 'foreign', count: 2 },
  no_headings: { is: 'no_headings' },
  no_rows: { is: 'no_rows' },
  per_day: { is: 'per_day' },
  people: { is: 'people' },
  other_platform: { is: 'other_platform', said: 'x', seen: 'linkedin' },
  unrecognised: { is: 'unrecognised' },
  date_order: { is: 'date_order' },
  date_mixed: { is: 'date_mixed' },
  dates_unread: { is: 'dates_unread', count: 2 },
  counts_unread: { is: 'counts_unread', count: 2 },
  twice: { is: 'twice', count: 2 },
};

const WORDS: readonly Words[] = [
  ...Object.values(TROUBLES).map(troubleWords),
  ...ANCHORS.map(anchorWords),
  notEnoughWords(3),
];

const KEYS: readonly string[] = [
  ...MEASURES.flatMap(({ id }) => [measureKey(id), meaningKey(id)]),
  ...BUCKETS.map(bucketKey),
  ...(['wall', 'office'] as const).map(clockKey),
  ...(['up', 'down', 'level'] as const).map((is) => trendKey({ is, by: 0 })),
  trendKey({ is: 'not_enough' }),
  trendKey({ is: 'none_before' }),
  ...[...EXPORT_COLUMNS, 'ignore', null].map((column) => columnKey(column as Parameters<typeof columnKey>[0])),
  ...[...ANCHOR_KEYS, UNKNOWN_KEY, FORMULA_KEY],
];

describe.each(['nl', 'fr', 'de', 'en'])('the words of the dialogue in %s', (language) => {
  const texts = textsOf(language);

  it('are there for every measure, bucket, trend and column', () => {
    expect(KEYS.filter((key) => !texts[key])).toEqual([]);
  });

  it('have a place for everything that fills them, and no more places than that', () => {
    for (const { key, values } of WORDS) {
      const forms = texts[key] === undefined ? [texts[`${key}_one`], texts[`${key}_other`]] : [texts[key]];
      const wanted = values.map((_, index) => `$${index + 1}`);
      for (const text of forms) expect([...new Set(text?.match(/\$\d/g))].sort(), key).toEqual(wanted);
    }
  });

  it('are all used', () => {
    const plain = (key: string) => key.replace(/_(?:one|other)$/, '');
    const used = new Set([...KEYS, ...WORDS.map(({ key }) => key)]);
    expect(Object.keys(texts).filter((key) => !used.has(key) && !used.has(plain(key)))).toEqual([]);
  });
});

describe('a trouble', () => {
  it('names both platforms as people know them', () => {
    expect(troubleWords(TROUBLES.other_platform).values).toEqual(['X', 'LinkedIn']);
    expect(EXPORT_CHOICES.map(({ name }) => name)).toContain('YouTube');
  });
});
