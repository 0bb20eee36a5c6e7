/** A secret is refused whatever shape it has, and ordinary text never is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, messagesOf } from '../../tools/locales.ts';
import { municipalitiesJson } from '../../tools/municipalities.ts';
import { formsOf } from '../municipality/forms.ts';
import { readList } from '../municipality/list.ts';
import { INNOCENTS, SECRETS } from './secret.fixture.ts';
import { SECRET_KINDS, secretIn, secretKey } from './secret.ts';

const towns = readList(JSON.parse(municipalitiesJson()));
const signs = (from: string, size: number) =>
  fc.array(fc.constantFrom(...from), { minLength: size, maxLength: size }).map((all) => all.join(''));
const SMALL = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';

describe('a secret', () => {
  it('is refused by its kind, for every known one', () => {
    expect(SECRETS.length).toBeGreaterThanOrEqual(40);
    const missed = SECRETS.filter(([kind, text]) => secretIn(text)?.kind !== kind);
    expect(missed.map(([kind, text]) => `${kind}: ${text} -> ${secretIn(text)?.kind}`)).toEqual([]);
  });

  it('cannot hide behind ordinary text', () => {
    const hidden = SECRETS.flatMap(([, secret]) =>
      INNOCENTS.filter((text) => secretIn(`${text}\n${secret}`) === null).map((text) => `${text} + ${secret}`),
    );
    expect(hidden).toEqual([]);
  });

  it('is refused when it is a password of every kind of sign', () => {
    const password = fc
      .tuple(signs(SMALL, 4), signs(SMALL.toUpperCase(), 2), signs(DIGITS, 2), signs('!@#$%^*=', 1), signs(SMALL, 2))
      .map(([small, capitals, digits, hard, end]) => capitals + small + hard + digits + end);
    fc.assert(fc.property(password, (word) => secretIn(word) !== null));
  });

  it('is refused whatever follows its label', () => {
    const labels = fc.constantFrom('wachtwoord: ', 'Password:', 'mot de passe : ', 'Passwort = ', 'ww: ');
    fc.assert(fc.property(labels, signs(SMALL + DIGITS, 9), (label, word) => secretIn(label + word) !== null));
  });

  it('is refused when it is a seed of an authenticator or the name of a key', () => {
    const seed = signs('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 32).filter((word) => /[A-Z].*[2-7].*[A-Z]/.test(word));
    fc.assert(fc.property(seed, (word) => secretIn(word) !== null));
    fc.assert(fc.property(signs('0123456789abcdef', 40), (word) => secretIn(`commit ${word}`)?.kind === 'token'));
  });

  it('is refused when it is any twelve words of a seed phrase, on one line or numbered', () => {
    const [, phrase = ''] = SECRETS.find(([kind]) => kind === 'seed') ?? [];
    const list = fc.array(fc.constantFrom(...phrase.split(' ')), { minLength: 12, maxLength: 24 });
    fc.assert(
      fc.property(list, fc.boolean(), (chosen, numbered) => {
        const lines = chosen.map((word, index) => (numbered ? `${index + 1}) ${word}\n` : word));
        return secretIn(lines.join(' '))?.kind === 'seed';
      }),
    );
  });
});

describe('ordinary text', () => {
  it('is never refused', () => {
    expect(INNOCENTS.length).toBeGreaterThanOrEqual(80);
    const refused = INNOCENTS.filter((text) => secretIn(text) !== null);
    expect(refused.map((text) => `${secretIn(text)?.kind}: ${text}`)).toEqual([]);
  });

  it('is not refused for standing beside other ordinary text', () => {
    const pairs = INNOCENTS.flatMap((one) => INNOCENTS.map((other) => `${one}\n${other}`));
    expect(pairs.filter((text) => secretIn(text) !== null)).toEqual([]);
  });

  it('holds the name, the handles and the website of any municipality', () => {
    const texts = towns.flatMap((town) => [
      ...town.names.map(({ name }) => `Facebook van ${name}, ${town.postalCode ?? ''}`),
      town.website ?? '',
      ...formsOf(town).flatMap(({ words }) => [words.join(''), `@${words.join('_')}`, `${words.join('')}2026`]),
    ]);
    expect(texts.filter((text) => secretIn(text) !== null)).toEqual([]);
    expect(texts.length).toBeGreaterThan(10_000);
  });

  it('may be anything at all without breaking the check, and nothing of it is repeated', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const found = secretIn(text);
        expect(found === null ? [] : Object.entries(found)).toEqual(found === null ? [] : [['kind', found.kind]]);
        expect([null, ...SECRET_KINDS]).toContain(found?.kind ?? null);
      }),
    );
  });

  it('is read to its end, also when it is made to keep a reader busy', () => {
    for (const part of ['a', 'a.', '1-', 'a1', 'wachtwoord ', 'ab@', '1234 ', '(', 'wachtwoord:', '://a:']) {
      const found = secretIn(part.repeat(100_000 / part.length));
      expect([null, ...SECRET_KINDS], part).toContain(found?.kind ?? null);
    }
  });
});

describe('the words of a refusal', () => {
  it.each(LOCALES)('are there for every kind in %s', (locale) => {
    const words = messagesOf(locale);
    expect(SECRET_KINDS.map(secretKey).filter((key) => words[key] === undefined)).toEqual([]);
  });
});
