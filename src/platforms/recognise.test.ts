/** Addresses of profiles as people copy them, and addresses that look like profiles and are none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breachOf } from '../municipality/rule.ts';
import type { Platform } from '../probe/platform.ts';
import facebook from './facebook.ts';
import instagram from './instagram.ts';
import linkedin from './linkedin.ts';
import pinterest from './pinterest.ts';
import reddit from './reddit.ts';
import snapchat from './snapchat.ts';
import telegram from './telegram.ts';
import threads from './threads.ts';
import tiktok from './tiktok.ts';
import whatsapp from './whatsapp.ts';
import x from './x.ts';
import youtube from './youtube.ts';

const PAGED = [facebook, instagram, threads, x, tiktok, youtube, linkedin, telegram, snapchat, pinterest, reddit];

const PROFILES: readonly [Platform, string, readonly string[]][] = [
  [
    facebook,
    'stad.gent',
    [
      'https://www.facebook.com/stad.gent',
      'https://www.facebook.com/stad.gent/',
      'http://m.facebook.com/stad.gent?ref=page_internal',
      'https://nl-be.facebook.com/stad.gent/about',
      'https://www.facebook.com/pg/stad.gent/photos/',
      'https://fb.com/stad.gent',
      'https://m.me/stad.gent',
    ],
  ],
  [facebook, 'gent', ['https://www.facebook.com/gent']],
  [
    instagram,
    'stad.gent',
    [
      'https://instagram.com/stad.gent',
      'https://www.instagram.com/stad.gent/?hl=nl',
      'https://www.instagram.com/stad.gent/tagged/',
    ],
  ],
  [threads, 'stadgent', ['https://www.threads.net/@stadgent', 'https://www.threads.com/@stadgent/replies?xmt=1']],
  [
    x,
    'StadGent',
    [
      'https://x.com/StadGent',
      'https://twitter.com/StadGent?lang=nl',
      'https://mobile.twitter.com/StadGent/',
      'https://x.com/@StadGent',
      'https://x.com/StadGent/with_replies',
    ],
  ],
  [x, 'nos', ['https://x.com/nos']],
  [tiktok, 'stad.gent', ['https://www.tiktok.com/@stad.gent?lang=nl-NL', 'https://m.tiktok.com/@stad.gent/']],
  [
    youtube,
    'StadGent',
    [
      'https://www.youtube.com/@StadGent',
      'https://m.youtube.com/@StadGent/videos',
      'https://youtube.com/@StadGent?si=x',
    ],
  ],
  [
    youtube,
    'liège·ville',
    ['https://www.youtube.com/@li%C3%A8ge%C2%B7ville', 'https://www.youtube.com/@lie%CC%80ge·ville'],
  ],
  [
    linkedin,
    'stad-gent',
    [
      'https://www.linkedin.com/company/stad-gent/',
      'https://be.linkedin.com/company/stad-gent?trk=x',
      'https://www.linkedin.com/showcase/stad-gent/about/',
    ],
  ],
  [
    telegram,
    'stadgent',
    [
      'https://t.me/stadgent',
      'https://t.me/s/stadgent?before=1',
      'https://stadgent.t.me/',
      'https://telegram.me/stadgent',
    ],
  ],
  [snapchat, 'stadgent', ['https://www.snapchat.com/@stadgent', 'https://snapchat.com/add/stadgent/']],
  [
    pinterest,
    'stadgent',
    [
      'https://www.pinterest.com/stadgent/',
      'https://nl.pinterest.com/stadgent/_saved/',
      'https://www.pinterest.be/stadgent',
    ],
  ],
  [
    reddit,
    'stad_gent',
    [
      'https://www.reddit.com/user/stad_gent/',
      'https://old.reddit.com/u/stad_gent',
      'https://reddit.com/u/stad_gent/submitted',
    ],
  ],
];

const OTHERS: readonly [Platform, readonly string[]][] = [
  [
    facebook,
    [
      'https://www.facebook.com/',
      'https://www.facebook.com/login',
      'https://www.facebook.com/login.php?next=x',
      'https://www.facebook.com/profile.php?id=100064',
      'https://www.facebook.com/people/Stad-Gent/100064/',
      'https://www.facebook.com/groups/gent',
      'https://www.facebook.com/stadgent/posts/123',
      'https://www.facebook.com/stadgent/videos/a-title/123/',
      'https://www.facebook.com/permalink.php?story_fbid=1&id=2',
      'https://www.facebook.com/sharer/sharer.php?u=x',
      'https://www.facebook.com/sharer.php?u=x',
      'https://developers.facebook.com/docs',
      'https://facebook.com.example.org/stadgent',
      'https://notfacebook.com/stadgent',
      'https://www.facebook.com/%E0%A4%A',
    ],
  ],
  [
    instagram,
    [
      'https://www.instagram.com/p/abc/',
      'https://www.instagram.com/reel/abc/',
      'https://www.instagram.com/stadgent/p/abc/',
      'https://www.instagram.com/explore/',
      'https://www.instagram.com/explore/tags/gent/',
      'https://www.instagram.com/accounts/login/',
      'https://www.instagram.com/stories/stadgent/1/',
      'https://help.instagram.com/contact',
    ],
  ],
  [threads, ['https://www.threads.com/login', 'https://www.threads.com/@stadgent/post/abc']],
  [
    x,
    [
      'https://x.com/home',
      'https://x.com/stadgent/status/1',
      'https://x.com/hashtag/gent',
      'https://twitter.com/intent/tweet?text=x',
      'https://twitter.com/share?url=x',
      'https://x.com/i/flow/signup',
      'https://help.x.com/forms',
    ],
  ],
  [
    tiktok,
    ['https://www.tiktok.com/@stadgent/video/1', 'https://www.tiktok.com/tag/gent', 'https://vm.tiktok.com/Zabc/'],
  ],
  [
    youtube,
    [
      'https://www.youtube.com/channel/UCabc',
      'https://www.youtube.com/c/stadgent',
      'https://www.youtube.com/user/stadgent',
      'https://www.youtube.com/watch?v=x',
      'https://youtu.be/abc',
    ],
  ],
  [
    linkedin,
    [
      'https://www.linkedin.com/in/iemand',
      'https://www.linkedin.com/authwall',
      'https://www.linkedin.com/company/stad-gent/posts/x',
    ],
  ],
  [
    telegram,
    [
      'https://t.me/joinchat/abc',
      'https://t.me/+abc',
      'https://t.me/stadgent/12',
      'https://t.me/share/url',
      'https://t.me/share',
    ],
  ],
  [snapchat, ['https://www.snapchat.com/discover', 'https://www.snapchat.com/t/abc']],
  [
    pinterest,
    [
      'https://www.pinterest.com/pin/1/',
      'https://www.pinterest.com/stadgent/gent-vroeger/',
      'https://www.pinterest.com/ideas/',
      'https://pin.it/abc',
    ],
  ],
  [reddit, ['https://www.reddit.com/r/gent', 'https://www.reddit.com/user/stadgent/comments/abc/titel/']],
  [whatsapp, ['https://whatsapp.com/channel/0029Va', 'https://wa.me/3292101010']],
];

describe('the address of a profile', () => {
  it.each(PROFILES.flatMap(([platform, handle, all]) => all.map((address) => ({ platform, handle, address }))))(
    '$address is about $handle',
    ({ platform, handle, address }) => expect(platform.recognise(new URL(address))).toBe(handle),
  );

  it.each(OTHERS.flatMap(([platform, all]) => all.map((address) => ({ platform, address }))))(
    '$address is about nobody',
    ({ platform, address }) => expect(platform.recognise(new URL(address))).toBeNull(),
  );

  it.each(PAGED)('of $name leads from a handle to its page and back', (platform) => {
    const { min, max, alphabet } = platform.rule;
    const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789._-·é'].filter((one) =>
      new RegExp(`[${alphabet}]`, 'u').test(one),
    );
    const handles = fc
      .string({ unit: fc.constantFrom(...letters), minLength: min, maxLength: max })
      .filter((handle) => breachOf(platform.rule, handle) === null);
    fc.assert(fc.property(handles, (handle) => platform.recognise(new URL(platform.page(handle) ?? 'x:')) === handle));
  });

  it.each(PAGED)('of $name lies on a host of which the other platforms know nothing', (platform) => {
    const address = new URL(platform.page('stadgent') ?? 'x:');
    expect(PAGED.filter((other) => other.recognise(address) !== null)).toEqual([platform]);
  });
});
