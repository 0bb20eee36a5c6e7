/** How long the texts of a profile may be, platform by platform, and how each platform counts. */

/** Bluesky and Mastodon count what a reader sees as one sign; the others at most code units, as JavaScript does. */
export type Measure = 'graphemes' | 'units' | 'bytes';

/** What the field is called on the platform. */
export type Field = 'bio' | 'intro' | 'tagline' | 'about' | 'description' | 'post';

/**
 * A limit. `firm` where the platform's own documents say so or several lists of 2025-26 agree; elsewhere it is believed,
 * and set low rather than high. `url` is what any web address counts at least.
 */
export type Limit = {
  field: Field;
  max: number;
  measure: Measure;
  url?: number;
  source: string;
  dated: string;
  firm: boolean;
};

/** Agreeing lists, as read in November 2026. */
const LISTS = { source: 'https://lettercounter.org/blog/social-media-character-limits-comparison', dated: '2026' };
const BUFFER = { source: 'https://developers.buffer.com/guides/character-limits.md', dated: '2026-11' };
const X = { source: 'https://docs.x.com/fundamentals/counting-characters', dated: '2026-11' };
const ATPROTO = { source: 'https://github.com/bluesky-social/atproto', dated: '2026-08' };
/** app/models/account.rb, NOTE_LENGTH_LIMIT; other servers may set it higher or, changed by hand, lower. */
const MASTODON = { source: 'https://github.com/mastodon/mastodon', dated: '2026-11' };
/** Nothing read that says so. */
const BELIEVED = { source: '', dated: '', firm: false };

const bio = (max: number): Limit => ({ field: 'bio', max, measure: 'units', ...BELIEVED });
const post = (max: number): Limit => ({ field: 'post', max, measure: 'units', ...BELIEVED });

/** The profile text that people see first; none for platforms without a profile. */
export const PROFILE_LIMITS: Readonly<Record<string, Limit>> = {
  facebook: { field: 'intro', max: 101, measure: 'units', ...LISTS, firm: true },
  instagram: { field: 'bio', max: 150, measure: 'units', ...LISTS, firm: true },
  threads: { field: 'bio', max: 150, measure: 'units', ...LISTS, firm: false },
  // Links are shortened to 23 characters in posts; whether in the profile too is not said, so the longer counts.
  x: { field: 'bio', max: 160, measure: 'units', url: 23, ...LISTS, firm: true },
  linkedin: {
    field: 'tagline',
    max: 120,
    measure: 'units',
    source: 'https://clearviewsocial.com/blog/guide-linkedin-character-counts-limits',
    dated: '',
    firm: false,
  },
  youtube: {
    field: 'description',
    max: 1000,
    measure: 'units',
    source: 'https://developers.google.com/youtube/v3/docs/channels',
    dated: '2026-11',
    firm: true,
  },
  // Lists disagree: 80 or 160.
  tiktok: { field: 'bio', max: 80, measure: 'units', ...LISTS, firm: false },
  bluesky: { field: 'bio', max: 256, measure: 'graphemes', ...ATPROTO, firm: true },
  'bluesky-domain': { field: 'bio', max: 256, measure: 'graphemes', ...ATPROTO, firm: true },
  mastodon: { field: 'bio', max: 500, measure: 'graphemes', url: 23, ...MASTODON, firm: true },
  telegram: {
    field: 'description',
    max: 255,
    measure: 'units',
    source: 'https://core.telegram.org/bots/api#setchatdescription',
    dated: '2026-11',
    firm: true,
  },
  whatsapp: {
    field: 'about',
    max: 139,
    measure: 'units',
    source: 'https://github.com/planetary-social/planetary-ios/issues/961',
    dated: '2022-11',
    firm: false,
  },
  snapchat: bio(80),
  pinterest: { field: 'bio', max: 500, measure: 'units', ...LISTS, firm: false },
  reddit: bio(200),
  flickr: bio(160),
  vimeo: bio(160),
  twitch: bio(300),
  discord: {
    field: 'about',
    max: 190,
    measure: 'units',
    source: 'https://github.com/planetary-social/planetary-ios/issues/961',
    dated: '2022-11',
    firm: false,
  },
  tumblr: bio(160),
  medium: {
    field: 'bio',
    max: 160,
    measure: 'units',
    source: 'https://github.com/planetary-social/planetary-ios/issues/961',
    dated: '2022-11',
    firm: false,
  },
  linktree: bio(80),
  github: {
    field: 'bio',
    max: 160,
    measure: 'units',
    source: 'https://github.com/github-tools/github/issues/584',
    dated: '2019-09',
    firm: false,
  },
};

/** One post to pin, on Instagram under a picture of the logo; none where a post must be a film or cannot be pinned. */
export const POST_LIMITS: Readonly<Record<string, Limit>> = {
  facebook: { field: 'post', max: 5000, measure: 'units', ...BUFFER, firm: true },
  instagram: { field: 'post', max: 2196, measure: 'units', ...BUFFER, firm: true },
  // An emoji counts as its bytes, so bytes are never too few.
  threads: {
    field: 'post',
    max: 500,
    measure: 'bytes',
    source: 'https://developers.facebook.com/documentation/threads/posts',
    dated: '2026-04',
    firm: true,
  },
  x: { field: 'post', max: 280, measure: 'units', url: 23, ...X, firm: true },
  linkedin: { field: 'post', max: 3000, measure: 'units', ...BUFFER, firm: true },
  bluesky: { field: 'post', max: 300, measure: 'graphemes', ...ATPROTO, firm: true },
  'bluesky-domain': { field: 'post', max: 300, measure: 'graphemes', ...ATPROTO, firm: true },
  mastodon: { field: 'post', max: 500, measure: 'graphemes', url: 23, ...MASTODON, firm: true },
  telegram: post(1024),
  reddit: post(5000),
  tumblr: post(4000),
  medium: post(4000),
};

/** A limit by platform; every Mastodon server starts from the same one, which its keeper may have changed. */
export const limitIn = (limits: Readonly<Record<string, Limit>>, platform: string): Limit | null => {
  const [kind = '', host] = platform.split(':');
  const limit = limits[kind];
  if (limit === undefined) return null;
  return host === undefined ? limit : { ...limit, firm: false };
};

const GRAPHEMES = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/**
 * How long a text is, as a platform counts it; where that is not known never less.
 * @param address the web address in the text, empty for none: some platforms count each as at least so many signs
 */
export const lengthIn = (text: string, { measure, url = 0 }: Limit, address: string): number => {
  const extra = address === '' ? 0 : Math.max(0, url - address.length);
  switch (measure) {
    case 'graphemes':
      return [...GRAPHEMES.segment(text)].length + extra;
    case 'bytes':
      return new TextEncoder().encode(text).length + extra;
    case 'units':
      return text.length + extra;
  }
};
