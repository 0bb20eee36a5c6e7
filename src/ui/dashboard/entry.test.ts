import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../platforms/index.ts';
import { entryOf } from './entry.ts';

const read = (typed: string): string => {
  const entry = entryOf(typed, null, PLATFORMS, [{ platform: 'x', handle: 'StadGent' }]);
  return 'wrong' in entry ? entry.wrong : `${entry.platform.id} ${entry.handle}`;
};

describe('an account by its address', () => {
  it('is recognised as people copy it', () => {
    expect(read('https://www.facebook.com/gentinfo')).toBe('facebook gentinfo');
    expect(read(' instagram.com/stadgent/ ')).toBe('instagram stadgent');
    expect(read('http://x.com/gent_info')).toBe('x gent_info');
    expect(read('https://bsky.app/profile/stad.gent')).toBe('bluesky-domain stad.gent');
    expect(read('https://bsky.app/profile/stadgent.bsky.social')).toBe('bluesky stadgent');
  });

  it('is refused with the reason', () => {
    expect(read('')).toBe('empty');
    expect(read('stadgent')).toBe('address');
    expect(read('https://stad.gent/nl')).toBe('platform');
    expect(read('https://www.instagram.com/')).toBe('home');
    expect(read('https://x.com/stadgent')).toBe('known');
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl({ withFragments: true })), (typed) => void read(typed)));
  });
});

describe('an account by platform and name', () => {
  const discord = PLATFORMS.find((one) => one.id === 'discord') ?? null;

  it('takes the name as it stands, with or without an at sign', () => {
    expect(entryOf('@stadgent', discord, PLATFORMS, [])).toMatchObject({ handle: 'stadgent' });
  });

  it('says which rule a name breaks', () => {
    expect(entryOf('stad gent!', discord, PLATFORMS, [])).toMatchObject({ wrong: 'breach' });
  });
});
