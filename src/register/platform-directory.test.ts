import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../platforms/index.ts';
import { asAddress, platformNamed, sameFamily } from './platform-directory.ts';

const named = (text: string) => platformNamed(text, { platforms: PLATFORMS });

describe('a platform', () => {
  it('is known by its id and by its name', () => {
    for (const { id, name } of PLATFORMS) {
      expect(named(id)).toBe(id);
      expect(named(` ${name.toUpperCase()} `)).toBe(id);
    }
  });

  it.each([
    ['Twitter', 'x'],
    ['X (Twitter)', 'x'],
    ['FB', 'facebook'],
    ['Facebook-pagina', 'facebook'],
    ['Facebookpagina Stad Gent', 'facebook'],
    ['Insta', 'instagram'],
    ['YouTube-kanaal', 'youtube'],
    ['Hoplr', 'hoplr'],
    ['Bluesky', 'bluesky'],
    ['Linked In', null],
    ['Facebook / Instagram', null],
    ['Hyves', null],
    ['', null],
  ])('is read from %j as %j', (text, id) => {
    expect(named(text)).toBe(id);
  });

  it('may be known under several names', () => {
    const platforms = [
      { id: 'domain', name: 'Domeinnaam' },
      { id: 'domain', name: 'Nom de domaine' },
    ];
    expect(['Domeinnaam', 'nom de domaine'].map((text) => platformNamed(text, { platforms }))).toEqual([
      'domain',
      'domain',
    ]);
  });

  it('is of one family with itself under an own domain', () => {
    expect(sameFamily('bluesky', 'bluesky-domain')).toBe(true);
    expect(sameFamily('x', 'facebook')).toBe(false);
  });
});

describe('an address', () => {
  it('is taken with or without its beginning', () => {
    expect(asAddress(' facebook.com/gent ')?.href).toBe('https://facebook.com/gent');
    expect(asAddress('HTTP://x.com/gent')?.href).toBe('http://x.com/gent');
    expect(asAddress('https://mastodon.social/@gent')?.pathname).toBe('/@gent');
  });

  it('is not made of anything else', () => {
    for (const text of [
      '',
      'stadgent',
      'info@stad.gent',
      'mailto:info@stad.gent',
      'javascript:alert(1)',
      'a b.be/c',
      'x.',
      '@gent@mastodon.social',
    ])
      expect(asAddress(text)).toBe(null);
  });

  it('never makes reading fail', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => void asAddress(text)));
  });
});
