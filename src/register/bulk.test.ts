import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newAccount } from './account.ts';
import { readPaste } from './bulk.ts';
import { known } from './import.fixture.ts';

const held = [newAccount({ municipality: 'be:44021', platform: 'facebook', handle: 'Stad.Gent' })];
const read = (text: string) =>
  readPaste(text, 'be:44021', known, held).map((one) =>
    'wrong' in one ? `${one.wrong}: ${one.text}` : `${one.platform} ${one.handle}`,
  );

describe('a pasted list of addresses', () => {
  it('is read one a line, with spaces, or with commas', () => {
    const expected = ['x gent_info', 'instagram stadgent', 'tiktok stad.gent'];
    const addresses = ['https://x.com/gent_info', 'instagram.com/stadgent/', 'www.tiktok.com/@stad.gent'];
    for (const between of ['\n', '\r\n\r\n', ' ', ', ', ';', '\t'])
      expect(read(addresses.join(between))).toEqual(expected);
  });

  it('is read with text around it', () => {
    expect(read('Onze pagina: <https://www.instagram.com/stadgent/>, en ook (x.com/gent_info).')).toEqual([
      'instagram stadgent',
      'x gent_info',
    ]);
    expect(read('• Jeugd – "https://x.com/gent_info"!')).toEqual(['x gent_info']);
  });

  it('never repeats a name that looks like a password', () => {
    expect(read('https://x.com/aB3dE9kLmN2pQ7')).toEqual(['secret: x.com/…']);
  });

  it('keeps the address as it was pasted', () => {
    expect(readPaste('zie twitter.com/gent_info.', 'be:44021', known, [])).toEqual([
      { platform: 'x', handle: 'gent_info', address: 'twitter.com/gent_info' },
    ]);
  });

  it('says what is wrong with each that gives no account', () => {
    expect(read('Onze accounts')).toEqual(['address: Onze accounts']);
    expect(read('stadgent')).toEqual(['address: stadgent']);
    expect(read('Vragen? info@stad.gent')).toEqual(['address: Vragen? info@stad.gent']);
    expect(read('https://stad.gent/nl')).toEqual(['platform: https://stad.gent/nl']);
    expect(read('stad.gent')).toEqual(['platform: stad.gent']);
    expect(read('https://www.instagram.com/')).toEqual(['home: https://www.instagram.com/']);
    expect(read('https://x.com/nos')).toEqual(['breach: https://x.com/nos']);
  });

  it('says what the register has already, dots and old addresses aside', () => {
    expect(read('m.facebook.com/stadgent')).toEqual(['known: m.facebook.com/stadgent']);
    expect(read('x.com/gent_info\nhttps://twitter.com/GENT_INFO')).toEqual([
      'x gent_info',
      'twice: https://twitter.com/GENT_INFO',
    ]);
  });

  it('is nothing when nothing was pasted', () => {
    expect(read(' \n\t\n')).toEqual([]);
  });

  it('gives an entry for every line, whatever stands in it', () => {
    const word = fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom('x.com/gent_info', 'facebook.com', '@gent'));
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const lines = words
          .join('\n')
          .split(/[\r\n]+/)
          .filter((line) => line.trim() !== '');
        expect(read(words.join('\n')).length).toBeGreaterThanOrEqual(lines.length);
      }),
    );
  });
});
