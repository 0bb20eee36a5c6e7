/** Taking a reply's body apart: markup, JSON, and numbers and moments inside unknown data. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at, countAt, momentAt, plain, present, textAt } from './document.ts';
import { jsonAfter, parseJson } from './json.ts';
import { parsePage } from './page.ts';

describe('a page', () => {
  it('gives its title, meta lines, canonical address and ids', () => {
    const page = parsePage(
      `<html><head><title> Stad\n Gent &amp; co </title><meta property="OG:Title" content="Gent">
       <meta name="robots" content="noindex"><link rel="canonical" href="https://place.example/gent"></head>
       <body><div id="cs">x</div></body></html>`,
    );
    expect(page.title).toBe('Stad Gent & co');
    expect(page.meta.get('og:title')).toBe('Gent');
    expect(page.meta.get('robots')).toBe('noindex');
    expect(page.canonical).toBe('https://place.example/gent');
    expect(page.ids.has('cs')).toBe(true);
    expect(page.cut).toBe(false);
  });

  it('believes the first of two meta lines, titles and canonical addresses', () => {
    const page = parsePage(
      `<html><head><title>one</title><meta property="og:url" content="a"><link rel="canonical" href="a"></head>
       <body><svg><title>icon</title></svg><title>two</title><meta property="og:url" content="b">
       <link rel="canonical" href="b"></body></html>`,
    );
    expect([page.title, page.meta.get('og:url'), page.canonical]).toEqual(['one', 'a', 'a']);
  });

  it('takes no title from a drawing that stands before the real one', () => {
    expect(parsePage('<html><svg><title>icon</title></svg><title>Gent</title></html>').title).toBe('Gent');
  });

  it('never reads markup inside scripts and comments as markup', () => {
    const page = parsePage(
      `<html><body><!-- <meta property="og:title" content="a"> --><script id="s" type="application/json">"<title>b</title>
       <meta property='og:title' content='c'>"</script><textarea><meta property="og:title" content="d"></textarea></body></html>`,
    );
    expect(page.title).toBe('');
    expect(page.meta.size).toBe(0);
    expect(page.scripts).toMatchObject([{ id: 's', type: 'application/json' }]);
    expect(page.scripts[0]?.text).toContain('<title>b</title>');
  });

  it('gives the text of asked classes only, words kept apart', () => {
    const page = parsePage(
      `<html><body><p class="about other">Nieuws<br>uit <b>Gent</b></p><p class="more">x</p><script>y</script></body></html>`,
      ['about'],
    );
    expect([...page.classes]).toEqual([['about', 'Nieuws uit Gent']]);
    expect(page.text).toBe('Nieuws uit Gent x');
  });

  it('is cut when it was opened and never closed', () => {
    expect(parsePage('<html><body><p>half').cut).toBe(true);
    expect(parsePage('<p>a fragment').cut).toBe(false);
  });

  it('is read without a throw, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '/', '!', '-', 'title', 'script', ' ', '"', '=', 'id', '&', 'a') }),
        (html) => parsePage(html, ['a']).text.length <= 20_000,
      ),
    );
  });
});

describe('unknown JSON', () => {
  it('is undefined when it is none', () => {
    expect(parseJson('{')).toBeUndefined();
    expect(parseJson('false')).toBe(false);
  });

  it('is walked along own keys only, and only as far as they go', () => {
    expect(at({ a: [{ b: 1 }] }, 'a', 0, 'b')).toBe(1);
    expect(at({ a: 1 }, 'a', 'b', 'c')).toBeUndefined();
    expect(at({}, 'constructor', 'name')).toBeUndefined();
    expect(at(null, 'a')).toBeUndefined();
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.string()), (value, path) => {
        at(value, ...path);
      }),
    );
  });

  it('gives texts that are not empty, counts that are not negative, and moments', () => {
    const value = {
      text: 'a',
      empty: '',
      count: 3,
      minus: -1,
      wild: Number.NaN,
      iso: '2020-01-02T00:00:00Z',
      seconds: 1577923200,
    };
    expect([textAt(value, 'text'), textAt(value, 'empty'), textAt(value, 'count')]).toEqual([
      'a',
      undefined,
      undefined,
    ]);
    expect([countAt(value, 'count'), countAt(value, 'minus'), countAt(value, 'wild'), countAt(value, 'text')]).toEqual([
      3,
      undefined,
      undefined,
      undefined,
    ]);
    expect([momentAt(value, 'iso'), momentAt(value, 'seconds')]).toEqual([1577923200000, 1577923200000]);
    expect(momentAt(value, 'text')).toBeUndefined();
  });
});

describe('data assigned in a script', () => {
  it('ends where its own brackets close, not where a text says so', () => {
    const script = 'var a = 1; var data = {"text":"} ; \\" {","list":[1,{"x":"]"}]};window.more = {};';
    expect(jsonAfter(script, 'var data')).toEqual({ text: '} ; " {', list: [1, { x: ']' }] });
  });

  it('is found again whatever it holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), (value, after) => {
        expect(jsonAfter(`var data = ${JSON.stringify(value)};${after}`, 'var data =')).toEqual(
          JSON.parse(JSON.stringify(value)),
        );
      }),
    );
  });

  it.each(['', 'var data = 1; var other = {}', 'var data', 'var data = {"a":1', 'var data = {a:1}'])(
    'is undefined in: %s',
    (script) => expect(jsonAfter(script, 'var data')).toBeUndefined(),
  );
});

describe('plain text', () => {
  it('drops markup and keeps to its length', () => {
    expect(plain('<p>Stad <b>Gent</b></p>')).toBe('Stad Gent');
    expect(plain('<p>Stad Gent</p>', 4)).toBe('Stad');
    expect(plain('<br>')).toBeUndefined();
    expect(plain(undefined)).toBeUndefined();
  });
});

describe('the fields of a profile', () => {
  it('are only those that were seen', () => {
    expect(present({ a: 1, b: undefined, c: '' })).toEqual({ a: 1, c: '' });
    expect(Object.keys(present({ b: undefined }))).toEqual([]);
  });
});
