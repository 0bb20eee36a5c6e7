/** Which texts are web addresses, and whose site they belong to. */
import { describe, expect, it } from 'vitest';
import { hostOf, isOwn, ownHost, sameSite, webAddress } from './addresses.ts';

const BASE = new URL('https://www.zonnedorp.be/nl/');

describe('a web address', () => {
  it.each([
    ['/contact', 'https://www.zonnedorp.be/contact'],
    ['//x.com/zonnedorp', 'https://x.com/zonnedorp'],
    [' https://x.com/zonnedorp#top ', 'https://x.com/zonnedorp'],
    ['http://zonnedorp.be', 'http://zonnedorp.be/'],
  ])('%s', (text, href) => expect(webAddress(text, BASE)?.href).toBe(href));

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'mailto:a@zonnedorp.be',
    'tel:+3291234567',
    'https://zonnedorp.be@kwaad.example/',
    'https://',
    `/${'a'.repeat(3_000)}`,
    `/${'é'.repeat(1_500)}`,
  ])('is not: %s', (text) => expect(webAddress(text, BASE)).toBeNull());

  it('needs a base to be relative', () => expect(webAddress('/contact')).toBeNull());
});

describe('a host', () => {
  it.each([
    ['https://WWW.Zonnedorp.be/nl', 'zonnedorp.be'],
    ['zonnedorp.be', 'zonnedorp.be'],
    [' www.zonnedorp.be/nl ', 'zonnedorp.be'],
    ['https://zonnedorp.be.', 'zonnedorp.be'],
    ['https://zonnedorp.be@kwaad.example', null],
    ['zonnedorp.be@kwaad.example', null],
    ['mailto:info@zonnedorp.be', null],
    ['Officiële pagina', null],
    ['', null],
    [undefined, null],
  ])('of %s is %s', (text, host) => expect(hostOf(text)).toBe(host));
});

describe('the same site', () => {
  it.each([
    ['http://www.zonnedorp.be/', 'https://zonnedorp.be/nl'],
    ['https://nieuws.zonnedorp.be', 'https://www.zonnedorp.be'],
    ['https://a.council.gov.uk', 'https://www.council.gov.uk'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1/'],
  ])('%s and %s', (one, other) => expect(sameSite(one, other)).toBe(true));

  it.each([
    ['https://www.zonnedorp.be', 'https://www.zonnedorp.gent'],
    ['https://zonnedorp.be.kwaad.example', 'https://zonnedorp.be'],
    ['https://kwaadzonnedorp.be', 'https://zonnedorp.be'],
    ['https://one.irisnet.be', 'https://other.irisnet.be'],
    ['https://one.wordpress.com', 'https://other.wordpress.com'],
    ['https://leeds.gov.uk', 'https://york.gov.uk'],
    ['http://127.0.0.1/', 'http://10.0.0.1/'],
    ['nonsense', 'nonsense'],
  ])('is not %s and %s', (one, other) => expect(sameSite(one, other)).toBe(false));
});

describe('our own host', () => {
  it.each([
    ['https://www.zonnedorp.be/nl', 'zonnedorp.be', true],
    ['zonnedorp.be', 'https://zonnedorp.be', true],
    ['https://jeugd.zonnedorp.be/', 'https://www.zonnedorp.be', true],
    ['https://be/', 'https://zonnedorp.be', false],
    ['https://groningen.nl', 'https://gemeente.groningen.nl', false],
    ['https://kwaadzonnedorp.be', 'https://zonnedorp.be', false],
    ['https://zonnedorp.be', null, false],
    ['https://www.facebook.com/iemand', 'https://www.facebook.com/zonnedorp', false],
    ['https://other.wordpress.com', 'https://one.wordpress.com', false],
    [undefined, 'https://zonnedorp.be', false],
  ])('holds %s when it is %s: %s', (text, website, expected) => expect(isOwn(text, website)).toBe(expected));

  it('is none for a page on somebody else’s platform', () => {
    expect(ownHost('https://www.facebook.com/zonnedorp')).toBeNull();
    expect(ownHost('https://zonnedorp.be')).toBe('zonnedorp.be');
  });
});
