/** The evidence card keeps what was found in order, hides nothing that could not be seen, and cannot be forged from inside. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../municipality/municipality.ts';
import { type CardFacts, type CardGroup, cardOf, cardText, groupKey, visible } from './card.ts';
import { sayIn, textIn } from './say.fixture.ts';

const HASH = '0123456789abcdef'.repeat(4);

const facts: CardFacts = {
  municipality: 'Stad Gent',
  platform: 'Instagram',
  address: 'https://www.instagram.com/stadgent__/',
  handle: 'stadgent__',
  stableId: '178414',
  displayName: 'Stad\u202eGent',
  found: { at: '24 November 2026, 10:15', how: 'look-alike of stadgent' },
  visibleText: 'You won!\nClick here.',
  profile: [
    { field: 'followers', value: '90' },
    { field: 'created', value: '1 November 2026' },
  ],
  changes: [{ field: 'about', from: 'fan page', to: 'official', at: '25 November 2026' }],
  decisions: [{ decided: 'impersonation', by: 'AP', at: '25 November 2026', note: 'our coat of arms' }],
  captures: [{ file: 'stadgent__-1.png', sha256: HASH, by: 'AP', at: '24 November 2026' }],
  likeness: ['Two underscores were added to stadgent.'],
};

const GROUPS: readonly CardGroup[] = ['account', 'found', 'profile', 'changes', 'decisions', 'captures', 'likeness'];

describe('the card', () => {
  const card = cardOf(facts);
  const shownAt = (label: string) => card.find((row) => row.label === label)?.value;

  it('begins with the account and keeps its groups together and in order', () => {
    expect(card[0]).toEqual({ group: 'account', label: 'card_municipality', value: 'Stad Gent' });
    expect([...new Set(card.map(({ group }) => group))]).toEqual(GROUPS);
    const places = card.map(({ group }) => GROUPS.indexOf(group));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('holds every fact', () => {
    const all = card.map(({ value }) => value).join('\n');
    const wanted = [facts.address, '178414', 'look-alike of stadgent', '90', 'AP', HASH, 'Two underscores'];
    for (const part of wanted) expect(all).toContain(part);
    expect(shownAt('card_field_about')).toBe('‘fan page’ → ‘official’ – 25 November 2026');
    expect(shownAt('class_impersonation')).toBe('25 November 2026 – AP – our coat of arms');
    expect(shownAt('card_capture')).toBe(`stadgent__-1.png – SHA-256 ${HASH} – 24 November 2026 – AP`);
  });

  it('shows hidden characters as their code points', () => {
    expect(shownAt('card_display_name')).toBe('Stad[U+202E]Gent');
  });

  it('has no row for what is not known', () => {
    const bare = cardOf({ ...facts, stableId: null, displayName: null, visibleText: ' ', likeness: [], changes: [] });
    const labels = bare.map(({ label }) => label);
    for (const gone of ['card_stable_id', 'card_display_name', 'card_visible_text', 'card_reason', 'card_field_about'])
      expect(labels).not.toContain(gone);
    expect(labels).toContain('card_address');
  });
});

describe('a text as evidence', () => {
  it.each([
    ['a zero-width joiner between letters', 'sta\u200Ddgent', 'sta[U+200D]dgent'],
    ['a soft hyphen', 'stad\u00ADgent', 'stad[U+00AD]gent'],
    ['a byte order mark', '\uFEFFstadgent', '[U+FEFF]stadgent'],
    ['a Hangul filler', 'stad\u3164gent', 'stad[U+3164]gent'],
    ['half a surrogate pair', 'stad\uD800', 'stad[U+D800]'],
    ['line breaks and tabs', 'a\r\n\tb\u2028c', 'a b c'],
    ['an emoji that is held together', 'Gent 👩🏽‍💻 🏳️‍🌈', 'Gent 👩🏽‍💻 🏳️‍🌈'],
  ])('shows %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('changes nothing the second time, and is one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = visible(text, 10_000);
        expect(visible(once, 10_000)).toBe(once);
        expect(once).not.toMatch(/[\n\r\v\f\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });

  it('shows that it was cut', () => {
    expect(visible('x'.repeat(501))).toBe(`${'x'.repeat(500)}…`);
  });
});

describe.each(LANGUAGES)('the card as a file in %s', (language) => {
  const say = sayIn(language);

  it('has a heading per group and a line per row, with the reader’s words', () => {
    const card = cardOf(facts);
    const text = cardText(card, say);
    const lines = text.split('\n');
    expect(lines[0]).toBe(textIn(language, 'card_title'));
    for (const group of GROUPS) expect(lines).toContain(textIn(language, groupKey(group)));
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(card.length);
    expect(text).toContain(say('card_line', textIn(language, 'card_handle'), 'stadgent__'));
    expect(lines.at(-1)).toBe(textIn(language, 'card_caveat'));
  });

  it('has words for every field of a profile', () => {
    const fields = [
      'name',
      'handle',
      'about',
      'avatar',
      'website',
      'followers',
      'posts',
      'created',
      'mark',
      'links',
    ] as const;
    const rows = cardOf({ ...facts, profile: fields.map((field) => ({ field, value: 'v' })) });
    for (const { label } of rows) expect(textIn(language, label)).not.toBe('');
  });

  it('gets no line from any text that is put in, save the marked one', () => {
    const heading = fc.constantFrom(...GROUPS.map((group) => textIn(language, groupKey(group))));
    const breaks = fc.constantFrom('\n', '\r', '\u0085', '\u2028', '\n\n- ');
    const hostile = fc.tuple(fc.string({ unit: 'binary' }), breaks, heading, breaks).map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, (one) => {
        const poisoned: CardFacts = {
          ...facts,
          municipality: one,
          address: one,
          handle: one,
          displayName: one,
          found: { at: one, how: one },
          visibleText: one,
          profile: [{ field: 'about', value: one }],
          changes: [{ field: 'about', from: one, to: one, at: one }],
          decisions: [{ decided: 'fraud', by: one, at: one, note: one }],
          captures: [{ file: one, sha256: one, by: one, at: one }],
          likeness: [one],
        };
        const card = cardOf(poisoned);
        const unmarked = cardText(card, say)
          .split(/[\n\r\v\f\u0085\u2028\u2029]/)
          .filter((line) => line !== '' && !line.startsWith('- '));
        expect(unmarked).toEqual(
          ['card_title', ...GROUPS.map(groupKey), 'card_caveat'].map((key) => textIn(language, key)),
        );
      }),
    );
  });
});
