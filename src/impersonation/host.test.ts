import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, isShared } from './host.ts';

describe('the host of an address', () => {
  it.each([
    ['https://www.stad.gent/nl', 'stad.gent'],
    ['stad.gent', 'stad.gent'],
    ['HTTP://Stad.Gent:8080', 'stad.gent'],
    ['mailto:info@stad.gent', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('of %s is %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });

  it('is asked of anything without trouble', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hostOf(text) ?? '').not.toMatch(/[A-Z ]/);
      }),
    );
  });

  it('is nobody’s own where everybody may put a page', () => {
    for (const host of ['facebook.com', 'm.facebook.com', 'sites.google.com', 'gent.wordpress.com'])
      expect(isShared(host), host).toBe(true);
    for (const host of ['stad.gent', 'notfacebook.com', 'x.company']) expect(isShared(host), host).toBe(false);
  });
});
