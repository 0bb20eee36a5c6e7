/** The list as marks: valid and accessible in four languages, and no text from the register can become a mark. */
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../tools/locales.ts';
import { LANGUAGES, type Language } from '../municipality/municipality.ts';
import { newAccount } from './account.ts';
import { type PublicList, publicListOf } from './public-list.ts';
import { type Level, publicHtml, publicMarkdown, publicTable, type Words } from './public-markup.ts';

const wordsIn = (language: Language): Words => {
  const messages = messagesOf(language);
  return {
    language,
    say: (key, ...args) =>
      (messages[key]?.message ?? `missing ${key}`).replace(/\$(\d)/g, (_, place) => String(args[Number(place) - 1])),
  };
};
const nl = wordsIn('nl');

type Typed = { handle: string; service?: string; platform?: string; language?: string; asleep?: boolean };
const listOf = (town: string, accounts: Typed[]): PublicList =>
  publicListOf(
    accounts.map(({ handle, service = '', platform = 'Facebook', language = '', asleep = false }) => ({
      ...newAccount({ municipality: 'be:44021', platform, handle }),
      service,
      language,
      state: asleep ? 'asleep' : 'open',
    })),
    { name: town, website: 'https://stad.gent' },
    ({ platform, handle }) => ({
      name: platform,
      page: `https://www.example.com/${encodeURIComponent(handle.toWellFormed())}`,
    }),
  );

const gent = listOf('Stad Gent', [
  { handle: 'stadgent', language: 'nl' },
  { handle: 'stadgent2', platform: 'X', asleep: true },
  { handle: 'gentbib', service: 'Bibliotheek', language: 'Nederlands' },
]);

/** The order of headings is a rule for whole documents. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  elements: ['html5'],
});
const faultsOf = (language: Language, part: string, above = '<h1>Contact</h1>'): string[] => {
  const page = `<!DOCTYPE html>\n<html lang="${language}">\n<head>\n<title>Contact</title>\n</head>\n<body>\n${above}\n${part}\n</body>\n</html>\n`;
  return validator
    .validateStringSync(page)
    .results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`));
};

/** The tags and attributes of a piece of HTML and the text between them, as a parser other than ours reads them. */
const readHtml = (part: string) => {
  const tags: string[] = [];
  const texts: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => tags.push([name, ...Object.keys(attributes).sort()].join(' ')),
    ontext: (text) => texts.push(text),
    oncomment: () => tags.push('comment'),
    onprocessinginstruction: () => tags.push('instruction'),
  });
  parser.write(part);
  parser.end();
  return { tags, text: texts.join('') };
};

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</a></li></ul></div><h1>',
  '<!-- ',
  '&lt;b&gt; &amp; &#60;',
  'javascript:alert(1)',
  'Nuenen, Gerwen en Nederwetten '.repeat(20),
  "Braine-l'Alleud",
];
const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '&',
        '=',
        '/',
        ' ',
        'a',
        '`',
        '\n',
        '[',
        ']',
        '(',
        ')',
        '*',
        '_',
        '\\',
        '#',
        '!',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

describe.each(LANGUAGES)('the list in %s', (language) => {
  const words = wordsIn(language);
  const lists = [
    gent,
    listOf('Gent', []),
    ...HOSTILE.map((text) =>
      listOf(text, [
        { handle: 'a', platform: text, asleep: true },
        { handle: 'b', service: text, language: text },
      ]),
    ),
  ];

  it('is valid and accessible by the recommended rules of html-validate', () => {
    for (const list of lists) {
      expect(faultsOf(language, publicHtml(list, words))).toEqual([]);
      expect(faultsOf(language, publicTable(list, words))).toEqual([]);
    }
  });

  it('says everything in that language', () => {
    const all = publicHtml(gent, words) + publicTable(gent, words) + publicMarkdown(gent, words);
    expect(all).not.toContain('missing');
    expect(all).not.toContain('$');
    expect(all).toContain(`lang="${language}"`);
  });
});

describe('the validator', () => {
  it('would see a skipped heading, a raw sign, a doubled attribute and a broken table', () => {
    const faults = ['<h4>Te diep</h4>', '<p>a & b</p>', '<a href="https://a.be" href="https://b.be">a</a>'];
    for (const part of faults) expect(faultsOf('nl', part), part).not.toEqual([]);
    expect(faultsOf('nl', publicTable(gent, nl).replace('<td>', '<li>'))).not.toEqual([]);
  });
});

describe('the list as HTML', () => {
  it('is a heading, a sentence and links by service, with what sleeps said beside it', () => {
    expect(publicHtml(gent, nl)).toBe(`<div lang="nl">
<h2>Onze officiële accounts</h2>
<p>Dit zijn de officiële accounts van ons bestuur: Stad Gent.</p>
<ul>
<li><a rel="me" href="https://www.example.com/stadgent" hreflang="nl">Facebook: Stad Gent</a></li>
<li><a rel="me" href="https://www.example.com/stadgent2">X: Stad Gent</a> (Nog niet in gebruik: we lezen hier geen berichten)</li>
</ul>
<h3>Bibliotheek</h3>
<ul>
<li><a rel="me" href="https://www.example.com/gentbib" hreflang="nl">Facebook: Bibliotheek</a></li>
</ul>
</div>`);
  });

  it('takes the heading level of the page it goes to', () => {
    const levels: Level[] = [2, 3, 4, 5];
    for (const level of levels) {
      const { tags } = readHtml(publicHtml(gent, nl, level));
      expect(tags.filter((tag) => /^h\d/.test(tag))).toEqual([`h${level}`, `h${level + 1}`]);
    }
    expect(faultsOf('nl', publicHtml(gent, nl, 3), '<h1>Contact</h1>\n<h2>Sociale media</h2>')).toEqual([]);
  });

  it('says so when there is nothing', () => {
    expect(publicHtml(listOf('Gent', []), nl)).toContain('<p>Er staan nog geen accounts in deze lijst: Gent.</p>');
  });

  it('lets no text become a tag or an attribute, and shows it as it is', () => {
    const plain = listOf('town', [{ handle: 'h', service: 'service', platform: 'platform', asleep: true }]);
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (town, service, platform, handle) => {
        const list = listOf(town, [{ handle, service: `s${service}`, platform, asleep: true, language: service }]);
        for (const make of [publicHtml, publicTable]) {
          const { tags, text } = readHtml(make(list, nl));
          expect(tags.map((tag) => tag.replace(' hreflang', ''))).toEqual(readHtml(make(plain, nl)).tags);
          for (const one of list.accounts) expect(text).toContain(`${one.platform}: ${one.name}`);
          expect(text).toContain(list.town);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('an attribute', () => {
  it('holds whatever stands in the list, even if it never was an address or a language', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const one = { service: '', platform: 'X', name: 'Gent', address: text, language: `x${text}`, asleep: false };
        const found: Record<string, string>[] = [];
        const parser = new Parser({ onopentag: (name, attributes) => name === 'a' && found.push(attributes) });
        parser.end(publicHtml({ town: 'Gent', website: null, accounts: [one] }, nl));
        expect(found).toEqual([{ rel: 'me', href: text, hreflang: `x${text}` }]);
      }),
    );
  });
});

describe('the list as a table', () => {
  it('names its columns and says of every account whether it is used', () => {
    const { tags, text } = readHtml(publicTable(gent, nl));
    expect(tags.filter((tag) => tag === 'th scope')).toHaveLength(4);
    expect(tags.filter((tag) => tag.startsWith('a '))).toHaveLength(3);
    expect(text.match(/In gebruik/g)).toHaveLength(2);
    expect(text.match(/Nog niet in gebruik/g)).toHaveLength(1);
  });
});

describe('the list as Markdown', () => {
  it('reads as plain text', () => {
    expect(publicMarkdown(gent, nl)).toBe(`## Onze officiële accounts

Dit zijn de officiële accounts van ons bestuur: Stad Gent.

- Facebook: Stad Gent <https://www.example.com/stadgent>
- X: Stad Gent <https://www.example.com/stadgent2> (Nog niet in gebruik: we lezen hier geen berichten)

### Bibliotheek

- Facebook: Bibliotheek <https://www.example.com/gentbib>`);
  });

  it('lets no text become a mark', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (town, service, platform, handle) => {
        const made = publicMarkdown(listOf(town, [{ handle, service: `s${service}`, platform }]), nl);
        const lines = made.split('\n').filter((line) => line !== '');
        expect(lines).toHaveLength(4);
        const texts = made.replace(/^#+ /gm, '').replace(/ <https:[^<>\s]+>$/gm, '');
        expect(texts.replace(/\\[\\`*_[\]<>&~|#!]/g, '')).not.toMatch(/[\\`*_[\]<>&~|#!]/);
      }),
    );
  });
});
