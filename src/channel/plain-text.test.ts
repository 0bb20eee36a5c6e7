import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, withoutMentions } from './plain-text.ts';

describe('the text of HTML', () => {
  it.each([
    ['<p>Het park</p><p>is open</p>', 'Het park is open'],
    ['Caf&eacute; &amp; bib&nbsp;: &#233;&#x2019;', 'Café & bib : é’'],
    ['<style>a{}</style>Hallo<script>alert(1)</script>!', 'Hallo!'],
    ['Zin 1.<br>Zin 2', 'Zin 1. Zin 2'],
    ['<b>afge</b>sloten', 'afgesloten'],
    ['3 < 4', '3 < 4'],
    ['', ''],
  ])('of %j is %j', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('holds no markup that was markup, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '/', 'p', 'b', ' ', '&', ';', '"', '=') }), (html) => {
        expect(plainText(`<p>${html}`)).not.toMatch(/<\/?[pb]\s*>/);
        expect(plainText(html)).toBe(plainText(html).trim());
      }),
    );
  });
});

describe('mentions', () => {
  it.each([
    ['@jan.peeters bedankt voor je vraag', 'bedankt voor je vraag'],
    ['Dank je @jan@mastodon.nl!', 'Dank je !'],
    ['Mail naar info@lindebeke.be.', 'Mail naar info@lindebeke.be.'],
    ['Om 8 u @ het park', 'Om 8 u @ het park'],
  ])('in %j are taken out', (text, rest) => {
    expect(withoutMentions(text)).toBe(rest);
  });
});
