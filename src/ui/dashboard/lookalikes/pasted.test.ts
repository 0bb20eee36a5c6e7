import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../../platforms/index.ts';
import { TOWN } from './accounts.fixture.ts';
import { pastedOf } from './pasted.ts';

const held = [{ municipality: TOWN, platform: 'facebook', handle: 'stad.gent' }];
const listed = [{ municipality: TOWN, platform: 'instagram', handle: 'Stadgent_' }];

const read = (text: string): string => {
  const pasted = pastedOf(text, PLATFORMS, held, listed);
  if (pasted.is === 'wrong') return pasted.why;
  return `${pasted.is} ${pasted.platform.id} ${pasted.handle}`;
};

describe('a pasted address', () => {
  it('is a profile, with or without the scheme', () => {
    expect(read(' https://www.facebook.com/gentinfo?ref=x ')).toBe('profile facebook gentinfo');
    expect(read('instagram.com/gent_info/')).toBe('profile instagram gent_info');
    expect(read('https://twitter.com/gent_info')).toBe('profile x gent_info');
  });

  it('keeps the address as it was pasted', () => {
    expect(pastedOf('instagram.com/gent_info', PLATFORMS, [], [])).toMatchObject({
      address: 'https://instagram.com/gent_info',
    });
  });

  it('is known when the register or the list holds the account, however it is written', () => {
    expect(read('https://www.facebook.com/StadGent')).toBe('ours facebook StadGent');
    expect(read('https://instagram.com/STADGENT_')).toBe('listed instagram STADGENT_');
    expect(pastedOf('https://instagram.com/STADGENT_', PLATFORMS, held, listed)).toMatchObject({
      key: `${TOWN} instagram stadgent_`,
    });
  });

  it.each([
    ['empty', ['', '   ']],
    ['address', ['stadgent', 'javascript:alert(1)', 'ftp://gent.be/x', 'Stad Gent']],
    [
      'short',
      [
        'bit.ly/3x9',
        'https://t.co/abc',
        'http://fb.me/x',
        'goo.gl/maps',
        'https://l.facebook.com/l.php?u=x',
        'vm.tiktok.com/x',
      ],
    ],
    [
      'login',
      [
        'https://www.facebook.com/login.php?next=https%3A%2F%2Fwww.facebook.com%2Fgentinfo',
        'https://www.instagram.com/accounts/login/?next=/gentinfo/',
        'https://x.com/i/flow/login',
        'https://www.linkedin.com/authwall?trk=x',
        'https://mastodon.social/auth/sign_in',
      ],
    ],
    [
      'share',
      [
        'https://www.facebook.com/sharer/sharer.php?u=https://stad.gent',
        'https://www.facebook.com/share/1AbC/',
        'https://x.com/intent/post?text=x',
        'https://twitter.com/share?url=x',
        'https://www.linkedin.com/sharing/share-offsite/?url=x',
        'https://t.me/share/url?url=x',
      ],
    ],
    [
      'post',
      [
        'https://www.facebook.com/gentinfo/posts/123',
        'https://m.facebook.com/story.php?story_fbid=1&id=2',
        'https://www.instagram.com/p/abc/',
        'https://www.instagram.com/gentinfo/reel/abc/',
        'https://x.com/gentinfo/status/123',
        'https://www.tiktok.com/@gentinfo/video/1',
        'https://www.youtube.com/watch?v=x',
        'https://bsky.app/profile/gentinfo.bsky.social/post/3k',
        'https://mastodon.social/@gentinfo/1234',
      ],
    ],
    ['number', ['https://www.facebook.com/profile.php?id=100064', 'https://www.facebook.com/people/Stad-Gent/100064/']],
    ['group', ['https://www.facebook.com/groups/gent', 'https://www.facebook.com/events/123']],
    ['home', ['https://www.instagram.com/', 'https://www.facebook.com/marketplace']],
    ['other', ['https://stad.gent/nl', 'https://facebook.com.example.org/gentinfo']],
  ])('is told apart: %s', (why, texts) => {
    expect(texts.map((text) => `${text} ${read(text)}`)).toEqual(texts.map((text) => `${text} ${why}`));
  });

  it('says which platform does not allow such a name', () => {
    expect(pastedOf('https://www.facebook.com/1234', PLATFORMS, [], [])).toMatchObject({ is: 'wrong', why: 'breach' });
  });

  it('never throws, and never takes for a profile what names no account', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withFragments: true, withQueryParameters: true })), (text) => {
        const pasted = pastedOf(text, PLATFORMS, held, listed);
        expect(pasted.is !== 'wrong' ? pasted.handle : pasted.why).not.toBe('');
      }),
    );
  });
});
