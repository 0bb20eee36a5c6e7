/** The words of the interface are complete, the same in every language, and all in use. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Breach } from '../src/municipality/rule.ts';
import { ALERT_KINDS } from '../src/state/state.ts';
import { doubtKey } from '../src/ui/parts/verdict-words.ts';
import { DOUBTS, type Holder } from '../src/verdict/evidence.ts';
import { LOCALES, messagesOf } from '../tools/locales.ts';

const SRC = resolve(import.meta.dirname, '../src');
const dutch = messagesOf('nl');
const keys = Object.keys(dutch);

/** The key without its plural ending: what the code asks for. */
const stem = (key: string): string => key.replace(/_(?:one|other)$/, '');

const placeholders = (message: string): string[] => [...new Set(message.match(/\$\d/g) ?? [])].sort();

const sources = [
  readFileSync(resolve(SRC, '../manifest.json'), 'utf8'),
  ...readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|fixture)\.tsx?$/.test(name))
    .map((name) => readFileSync(join(SRC, name), 'utf8')),
].join('\n');

/** Texts in the code that look like keys: whole ones, and those with a hole in them (`doubt_${...}_why`). */
const literals = new Set([...sources.matchAll(/['"`]([a-z][a-z0-9]*(?:_[a-z0-9]+)+)['"`]/g)].map(([, key]) => key));
const manifest = new Set([...sources.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key));
const holed = [...sources.matchAll(/`([a-z0-9_]*\$\{[^`}]*(?:\([^`}]*\))?[^`}]*\}[a-z0-9_]*)`/g)]
  .map(([, text = '']) => text)
  .filter((text) => text.includes('_'))
  .map((text) => ({ text, pattern: new RegExp(`^${text.replace(/\$\{.*?\}/g, '[a-z0-9_]+')}$`) }));

/** What is asked for by its whole name in the code. */
const asked = [...sources.matchAll(/\bsay\(\s*'([^']+)'/g)].map(([, key = '']) => key);
const askedWithHole = [...sources.matchAll(/\bsay\(\s*`([^`]+)`/g)].map(([, text = '']) => text);

describe.each(LOCALES.filter((locale) => locale !== 'nl'))('the words in %s', (locale) => {
  const words = messagesOf(locale);

  it('have the same keys as the Dutch ones', () => {
    expect(Object.keys(words).sort()).toEqual([...keys].sort());
  });

  it('have the same places to fill in', () => {
    const different = keys.filter(
      (key) => placeholders(words[key]?.message ?? '').join() !== placeholders(dutch[key]?.message ?? '').join(),
    );
    expect(different).toEqual([]);
  });
});

describe('French words', () => {
  it('never break a line before a mark that stands apart, nor after an opening quote', () => {
    const broken = Object.entries(messagesOf('fr')).filter(([, { message }]) => /\S [?!:;»](?!\))|« /.test(message));
    expect(broken.map(([key]) => key)).toEqual([]);
  });
});

describe('the words', () => {
  it('are never empty, and never wear spaces at their ends', () => {
    for (const locale of LOCALES)
      for (const [key, { message }] of Object.entries(messagesOf(locale)))
        expect(message !== '' && message === message.trim(), `${locale} ${key}`).toBe(true);
  });

  it('have keys that browsers take', () => {
    expect(keys.filter((key) => !/^[a-z0-9_]+$/.test(key))).toEqual([]);
  });

  it('have both plural forms or none', () => {
    const plural = keys.filter((key) => key.endsWith('_one')).map(stem);
    expect(plural.filter((key) => !dutch[`${key}_other`])).toEqual([]);
  });

  it('exist for everything the code says', () => {
    const known = new Set(keys.map(stem));
    expect(asked.filter((key) => !known.has(stem(key)))).toEqual([]);
    const patterns = askedWithHole.map((text) => new RegExp(`^${text.replace(/\$\{.*?\}/g, '[a-z0-9_]+')}$`));
    expect(askedWithHole.filter((_, index) => !keys.some((key) => patterns[index]?.test(stem(key))))).toEqual([]);
  });

  it('are all used', () => {
    const named = (key: string) => literals.has(key) || holed.some((one) => one.pattern.test(key));
    const used = (key: string) => named(key) || named(stem(key)) || manifest.has(key);
    expect(keys.filter((key) => !used(key))).toEqual([]);
  });

  it('never call a person a cheat, but where a person chooses that word herself', () => {
    for (const locale of LOCALES)
      for (const [key, { message }] of Object.entries(messagesOf(locale)).filter(([one]) => one !== 'class_fraud'))
        expect(message, `${locale} ${key}`).not.toMatch(
          /\bnep\b|nepaccount|\bfake\b|oplicht|fraud|escroc|Betrüg|\bfaux\b/i,
        );
  });
});

describe('every case has its words', () => {
  const breaches: Record<Breach['is'], true> = {
    empty: true,
    short: true,
    long: true,
    characters: true,
    start: true,
    end: true,
    double: true,
    digits: true,
    ending: true,
    word: true,
  };
  const holders: Record<Holder, true> = {
    profile: true,
    registered: true,
    suspended: true,
    private: true,
    reserved: true,
  };

  it.each([
    ['doubt', DOUBTS.flatMap((doubt) => ['', '_why', '_todo'].map((end) => doubtKey(doubt) + end))],
    ['breach', Object.keys(breaches).map((breach) => `breach_${breach}`)],
    ['reason to be taken', Object.keys(holders).map((holder) => `holder_${holder}`)],
    ['alert', ALERT_KINDS.flatMap((kind) => ['title', 'why', 'todo'].map((end) => `alert_${kind}_${end}`))],
  ])('every %s', (_, wanted) => {
    expect(wanted.filter((key) => !dutch[key])).toEqual([]);
  });
});
