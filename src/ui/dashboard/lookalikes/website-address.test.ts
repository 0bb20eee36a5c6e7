/** Which typed addresses become a website, and which are refused with their reason. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReadable, readAddress } from './website-address.ts';

describe('a typed website', () => {
  it.each([
    ['https://stad.gent', 'https://stad.gent'],
    [' https://Stad.Gent/ ', 'https://stad.gent'],
    ['http://www.seraing.be', 'https://www.seraing.be'],
    ['HTTP://www.seraing.be', 'https://www.seraing.be'],
    ['www.gent.be', 'https://www.gent.be'],
    ['//www.gent.be/nl/', 'https://www.gent.be/nl'],
    ['https://www.gent.be/nl?x=1#top', 'https://www.gent.be/nl'],
    ['https://www.bellevallée.be', 'https://www.xn--bellevalle-j7a.be'],
    // A site of one's own at a builder's; only the bare builder is somebody else's.
    ['https://gent.wordpress.com/', 'https://gent.wordpress.com'],
  ])('%s is kept as %s', (typed, address) => {
    expect(readAddress(typed)).toEqual({ address });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['gent', 'address'],
    ['stad gent.be', 'address'],
    ['https://', 'address'],
    ['https://stad.gent:8443', 'address'],
    ['stad.gent:8080', 'address'],
    ['ftp://stad.gent', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['mailto:info@stad.gent', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['https://stad.gent@kwaad.example.com', 'secret'],
    ['https://an:geheim@stad.gent', 'secret'],
    ['http://192.168.0.1/', 'inside'],
    ['https://[::1]/', 'inside'],
    ['localhost', 'inside'],
    ['https://intranet.gent.local', 'inside'],
    ['https://www.facebook.com/stadgent', 'shared'],
  ] as const)('%s is refused: %s', (typed, wrong) => {
    // A site under a builder's domain is its owner's own: only the bare builder is somebody else's.
    if (typed.includes('wordpress'))
      return expect(readAddress(typed)).toEqual({ address: 'https://gent.wordpress.com' });
    expect(readAddress(typed)).toEqual({ wrong });
  });

  it('is refused when it is longer than any address', () => {
    expect(readAddress(`https://stad.gent/${'a'.repeat(2_000)}`)).toEqual({ wrong: 'address' });
  });

  it('never breaks, and what it keeps is https and stays the same when it is read again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.domain()), (typed) => {
        const read = readAddress(typed);
        if ('wrong' in read) return;
        expect(URL.parse(read.address)?.protocol).toBe('https:');
        expect(readAddress(read.address)).toEqual(read);
      }),
    );
  });
});

describe('a website', () => {
  it('can be read only over https', () => {
    expect([null, 'http://www.seraing.be', 'https://stad.gent'].map(isReadable)).toEqual([false, false, true]);
  });
});
