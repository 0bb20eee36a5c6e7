/** A notice has all four parts of the law in all four languages, and nothing from outside can forge one of its parts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../municipality/municipality.ts';
import {
  LEAST_EXPLANATION,
  missingKey,
  missingParts,
  type NoticeFacts,
  noticeOf,
  oneLine,
  type Part,
} from './notice.ts';
import { sayIn, textIn } from './say.fixture.ts';

const HASH = 'a'.repeat(64);

const facts: NoticeFacts = {
  municipality: 'Stad Gent',
  official: ['https://stad.gent/', 'https://x.com/stadgent'],
  platform: 'Instagram',
  addresses: ['https://www.instagram.com/stadgent__/', 'https://www.instagram.com/p/abc/'],
  handle: 'stadgent__',
  stableId: '17841400000000000',
  displayName: 'Stad Gent',
  seen: [{ what: 'a private message about a prize', when: '24 November 2026, 10:15' }],
  class: 'fraud',
  posesAs: null,
  explanation: 'The account copies our coat of arms and asks followers for their bank details in private messages.',
  notifier: { name: 'An Peeters', role: 'communication', organisation: 'Stad Gent', email: 'an.peeters@stad.gent' },
  evidence: [{ file: 'stadgent__-1.png', sha256: HASH }],
  goodFaith: true,
  date: '25 November 2026',
};

const HEADINGS = ['why', 'where', 'who', 'faith', 'evidence', 'request'].map((one) => `notice_heading_${one}`);
const headings = (language: Language) => [...HEADINGS, 'notice_title'].map((key) => textIn(language, key));

/** Lines a reader could take for one of our headings, or for the statement of good faith. */
const headingLines = (text: string, language: Language): string[] => {
  const marks = [...headings(language), textIn(language, 'notice_faith')].map((one) => one.toLowerCase());
  return text.split(/[\n\r\v\f\u0085\u2028\u2029]/).filter((line) => {
    const bare = line
      .replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '')
      .trim()
      .toLowerCase();
    return marks.some((mark) => bare.startsWith(mark));
  });
};

describe.each(LANGUAGES)('a notice in %s', (language) => {
  const say = sayIn(language);
  const { text, missing } = noticeOf(say, facts);
  const section = (key: string) => text.split('\n\n').find((one) => one.startsWith(textIn(language, key))) ?? '';

  it('lacks nothing when all is known', () => {
    expect(missing).toEqual([]);
    expect(text).not.toContain(textIn(language, 'notice_blank'));
    expect(text).not.toMatch(/\$\d/);
  });

  it('names the law and begins with its title', () => {
    expect(text.startsWith(textIn(language, 'notice_title'))).toBe(true);
    expect(textIn(language, 'notice_title')).toMatch(/16.*2022\/2065/);
  });

  it('explains (a) why: the ground, the officer’s words, what was seen and what is official', () => {
    const why = section('notice_heading_why');
    expect(why).toContain(say('notice_ground_fraud', 'Stad Gent', 'Instagram'));
    for (const part of [facts.explanation, '24 November 2026', 'a prize', 'https://x.com/stadgent'])
      expect(why).toContain(part);
  });

  it('tells (b) where: every address, the handle, the fixed identifier and the display name', () => {
    const where = section('notice_heading_where');
    for (const part of [...facts.addresses, 'stadgent__', '17841400000000000', 'Stad Gent'])
      expect(where).toContain(part);
  });

  it('tells (c) who: name and e-mail address', () => {
    const who = section('notice_heading_who');
    for (const part of Object.values(facts.notifier)) expect(who).toContain(part);
  });

  it('states (d) good faith, and only after the notifier confirmed it', () => {
    expect(section('notice_heading_faith')).toContain(textIn(language, 'notice_faith'));
    const unconfirmed = noticeOf(say, { ...facts, goodFaith: false });
    expect(unconfirmed.text).not.toContain(textIn(language, 'notice_faith'));
    expect(unconfirmed.text).toContain(textIn(language, 'notice_blank'));
    expect(unconfirmed.missing).toEqual(['good-faith']);
  });

  it('puts each part under the letter the law gives it', () => {
    const letters = ['why', 'where', 'who', 'faith'].map(
      (one) => /([abcd])\)*$/.exec(textIn(language, `notice_heading_${one}`))?.[1],
    );
    expect(letters).toEqual(['a', 'b', 'c', 'd']);
  });

  it('lists the evidence with its hashes, and leaves the section out when there is none', () => {
    expect(section('notice_heading_evidence')).toContain(HASH);
    expect(noticeOf(say, { ...facts, evidence: [] }).text).not.toContain(textIn(language, 'notice_heading_evidence'));
  });

  it('speaks of a belief, claims no proven offence and no status of trusted flagger', () => {
    for (const one of ['fraud', 'impersonation'] as const) {
      const whole = noticeOf(say, { ...facts, class: one }).text;
      expect(whole).toMatch(/overtuiging|conviction|Überzeugung|belief/);
      expect(whole).not.toMatch(/flagger|signaleur|Hinweisgeber/i);
      expect(whole).not.toMatch(/\bnep|oplicht|misdadig|escroc|criminel|Betrüg|kriminell|criminal|\bfake\b/i);
    }
  });

  it('names who is imitated when that is not the municipality', () => {
    const { text: about } = noticeOf(say, { ...facts, class: 'impersonation', posesAs: 'burgemeester An Voorbeeld' });
    expect(about).toContain(say('notice_ground_impersonation', 'burgemeester An Voorbeeld', 'Instagram'));
    expect(about).toContain(say('notice_request_account', 'burgemeester An Voorbeeld'));
  });

  it('begins no line of its own with a text from outside', () => {
    const bare = ['title', 'to', 'date', 'ground_fraud', 'ground_impersonation', 'official', 'request_account'];
    for (const key of bare) expect(textIn(language, `notice_${key}`)).not.toMatch(/^\s*\$/);
  });

  it('tells how to fill every gap', () => {
    const parts: readonly Part[] = ['explanation', 'address', 'name', 'email', 'good-faith'];
    for (const part of parts) expect(textIn(language, missingKey(part))).not.toBe('');
    expect(say(missingKey('explanation'), String(LEAST_EXPLANATION))).toContain('40');
  });

  it('gets no line that looks like one of our headings from any text that is put in', () => {
    const breaks = fc.constantFrom(
      '\n',
      '\r\n',
      '\r',
      '\v',
      '\f',
      '\u0085',
      '\u2028',
      '\u2029',
      '\n\u200b',
      '\n\u202e',
      ' ',
    );
    const forged = fc.constantFrom(...headings(language), textIn(language, 'notice_faith'), '- ', '> ', '5. ');
    const noise = fc.string({ unit: 'binary', maxLength: 20 });
    const hostile = fc
      .array(fc.tuple(noise, breaks, forged, breaks), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.flat().join(''));
    const expected = headingLines(text, language);
    fc.assert(
      fc.property(hostile, hostile, (one, two) => {
        const poisoned: NoticeFacts = {
          ...facts,
          municipality: one,
          official: [one, two],
          platform: two,
          addresses: [...facts.addresses, one, `https://x.com/${two}`],
          handle: two,
          stableId: one,
          displayName: two,
          seen: [{ what: one, when: two }],
          posesAs: two,
          explanation: `${one}\n${two}`,
          notifier: { name: one, role: two, organisation: one, email: two },
          evidence: [{ file: one, sha256: two }],
          date: one,
        };
        expect(headingLines(noticeOf(say, poisoned).text, language)).toEqual(expected);
        expect(noticeOf(say, { ...poisoned, explanation: '' }).text).not.toMatch(/[^\P{C}\n]/u);
      }),
    );
  });
});

describe('an explanation', () => {
  const say = sayIn('nl');

  it('of ten thousand characters is kept whole, without its control and bidirectional characters', () => {
    const sentence = 'Het account vraagt onze volgers om hun rekeningnummer. ';
    const long = sentence
      .repeat(Math.ceil(10_000 / sentence.length))
      .slice(0, 9_999)
      .concat('.');
    const dirty = `\u202e${long.slice(0, 5_000)}\u0000\u0007\u2066${long.slice(5_000)}\u200b`;
    const { text, missing } = noticeOf(say, { ...facts, explanation: dirty });
    expect(long).toHaveLength(10_000);
    expect(text).toContain(`\n> ${long}\n`);
    expect(text).not.toMatch(/[^\P{C}\n]/u);
    expect(missing).toEqual([]);
  });

  it('keeps its paragraphs, each behind our mark', () => {
    const { text } = noticeOf(say, { ...facts, explanation: 'Eerste alinea.\r\n\r\n4. Verklaring\u2028Derde.' });
    expect(text).toContain('\n> Eerste alinea.\n> 4. Verklaring\n> Derde.\n');
  });
});

describe('what is missing', () => {
  const lacking = (change: Partial<NoticeFacts>) => missingParts({ ...facts, ...change });

  it('is named, all of it, in the order of the law', () => {
    const nothing = { name: '', role: '', organisation: '', email: '' };
    const change = { explanation: '', addresses: [], notifier: nothing, goodFaith: false };
    expect(lacking(change)).toEqual(['explanation', 'address', 'name', 'email', 'good-faith']);
    expect(noticeOf(sayIn('nl'), { ...facts, ...change }).text.split('[NOG IN TE VULLEN]')).toHaveLength(6);
  });

  it.each([
    ['an explanation of a few words', { explanation: 'Nepaccount!' }, ['explanation']],
    ['an explanation of invisible characters', { explanation: '\u200b'.repeat(100) }, ['explanation']],
    ['an address without its protocol', { addresses: ['www.instagram.com/stadgent__'] }, ['address']],
    ['an address that opens nothing', { addresses: ['javascript:alert(1)', 'https://localhost/x'] }, ['address']],
    ['an address too long to be kept whole', { addresses: [`https://x.com/${'a'.repeat(2_000)}`] }, ['address']],
    ['a name of one letter', { notifier: { ...facts.notifier, name: 'A.' } }, ['name']],
    ['an e-mail address without a domain', { notifier: { ...facts.notifier, email: 'an@gent' } }, ['email']],
  ])('is seen in %s', (_, change, missing) => {
    expect(lacking(change)).toEqual(missing);
  });

  it('is nothing when one of several addresses is exact, and the others stay in the text', () => {
    const addresses = ['instagram.com/stadgent__', 'https://www.instagram.com/stadgent__/'];
    expect(lacking({ addresses })).toEqual([]);
    for (const address of addresses) expect(noticeOf(sayIn('en'), { ...facts, addresses }).text).toContain(address);
  });
});

describe('one line', () => {
  it('shows that it was cut', () => {
    expect(oneLine('x'.repeat(400))).toBe(`${'x'.repeat(300)}…`);
    expect(oneLine('x'.repeat(300))).toBe('x'.repeat(300));
  });

  it('writes a look-alike host in an address so that it shows', () => {
    const address = 'https://\u0455tad.gent/a';
    const { text } = noticeOf(sayIn('nl'), { ...facts, addresses: [address] });
    expect(text).toContain('https://xn--');
    expect(text).toContain(new URL(address).href);
    expect(text).not.toContain('\u0455');
  });
});
