import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageOf, pagesIn } from './same-page.ts';

describe('the page of an address', () => {
  it.each([
    'https://www.lindebeke.be/nieuws/kerkstraat',
    'http://lindebeke.be/nieuws/kerkstraat/',
    'lindebeke.be/nieuws/kerkstraat',
    'https://m.lindebeke.be/nieuws/kerkstraat?utm_source=facebook&fbclid=abc',
    'HTTPS://WWW.LINDEBEKE.BE/Nieuws/Kerkstraat#top',
    'https://www.lindebeke.be/nieuws/kerkstraat…',
  ])('is the same in %j', (address) => {
    expect(pageOf(address)).toBe('lindebeke.be/nieuws/kerkstraat');
  });

  it.each([
    'https://www.lindebeke.be',
    'https://lindebeke.be/',
    'https://lindebeke.be/index.html',
    'mailto:a@b.be',
    '',
    'x',
  ])('is none for %j: a home page tells no news', (address) => {
    expect(pageOf(address)).toBeNull();
  });

  it('keeps what matters of the query, in any order', () => {
    expect(pageOf('https://a.be/?p=12&lang=nl')).toBe(pageOf('https://www.a.be/?lang=nl&utm_medium=x&p=12'));
    expect(pageOf('https://a.be/?p=12')).not.toBe(pageOf('https://a.be/?p=13'));
  });

  it('is found from anything without a failure, and once found stays the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()), (address) => {
        const page = pageOf(address);
        expect(page === null || typeof page === 'string').toBe(true);
        if (page !== null && !page.includes('?')) expect(pageOf(page)).toBe(page);
      }),
    );
  });
});

describe('the pages in a text', () => {
  it('are found wherever they stand, each once', () => {
    const text = 'Lees meer (https://a.be/x) of www.a.be/y. Nog eens: https://a.be/x!';
    expect(pagesIn(text, 'https://a.be/z')).toEqual(['a.be/z', 'a.be/x', 'a.be/y']);
  });

  it('are none in a text without addresses', () => {
    expect(pagesIn('De markt begint om 8.30 u. Tot dan!')).toEqual([]);
  });
});
