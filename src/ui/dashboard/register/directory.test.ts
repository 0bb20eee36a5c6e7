/** The directory that pastes and imports are read with, over the real platforms. */
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../../platforms/index.ts';
import { readPaste } from '../../../register/bulk.ts';
import { directoryOf } from './directory.ts';

const directory = directoryOf(PLATFORMS);
const url = (address: string) => new URL(address);

describe('the directory', () => {
  it('recognises an account by its address, by the rule that it fits', () => {
    expect(directory.recognise(url('https://bsky.app/profile/stad.gent'))).toEqual({
      platform: 'bluesky-domain',
      handle: 'stad.gent',
    });
    expect(directory.recognise(url('https://stad.gent/nl'))).toBeNull();
  });

  it('knows on which platform an address lies that is no profile', () => {
    expect(directory.home(url('https://www.instagram.com/'))).toBe('instagram');
    expect(directory.recognise(url('https://www.instagram.com/'))).toBeNull();
    expect(directory.home(url('https://stad.gent/'))).toBeNull();
  });

  it('ignores what a platform ignores', () => {
    expect(directory.sameForm('facebook', 'Stad.Gent')).toBe('stadgent');
    expect(directory.sameForm('x', 'Stad_Gent')).toBe('stad_gent');
  });

  it('reads a paste: what is known, what is twice and what is no account', () => {
    const text = 'x.com/stadgent en https://www.facebook.com/stad.gent\nhttps://www.facebook.com/StadGent\nhallo daar';
    const read = readPaste(text, 'be:44021', directory, []);
    expect(read.map((one) => ('wrong' in one ? one.wrong : `${one.platform} ${one.handle}`))).toEqual([
      'x stadgent',
      'facebook stad.gent',
      'twice',
      'address',
    ]);
  });
});
