/** YouTube: a channel page carries its own handle; a bare 404 means likely free, because ended channels give one too. */
import type { HandleRule } from '../municipality/rule.ts';
import { handleIn, inPath, profileAt, sameProfile } from '../probe/address.ts';
import { at, type Document, present, textAt, textsIn } from '../probe/document.ts';
import { countBefore } from '../probe/open-graph.ts';
import type { Platform } from '../probe/platform.ts';
import { onlyScript } from '../probe/script-of.ts';
import { channelOf, search } from './youtube-search.ts';

/** Names after /c/ and /user/ are older than handles and may belong to somebody else: not recognised. */
const recognise = profileAt(
  ['youtube.com'],
  /^\/@([\p{L}\p{M}\p{N}_.·-]{3,30})(?:\/(?:about|channels|community|courses|featured|live|playlists|podcasts|posts|releases|search|shorts|store|streams|videos))?$/u,
);

/** Accents are allowed, and so is punctuation at the end: "OneMedia." was seen, against what third parties say. */
const rule: HandleRule = {
  min: 3,
  max: 30,
  alphabet: 'a-z0-9_.·ß-öø-ÿ-',
  shape: [],
  ignores: '',
  separators: ['', '-', '.', '_'],
};

const INITIAL = 'var ytInitialData';

const initialOf = ({ page, data }: Document): unknown =>
  data(
    onlyScript(page, ({ text }) => text.trimStart().startsWith(INITIAL)),
    INITIAL,
  );

/** The page's own description of its channel, only when it has a channel's number. */
const channelIn = (initial: unknown): unknown => {
  const channel = at(initial, 'metadata', 'channelMetadataRenderer');
  return /^UC[\w-]{10,}$/.test(textAt(channel, 'externalId') ?? '') ? channel : undefined;
};

const profileOf = (document: Document) => {
  const initial = initialOf(document);
  const channel = channelIn(initial);
  return present({
    name: textAt(channel, 'title'),
    about: textAt(channel, 'description'),
    avatar: textAt(channel, 'avatar', 'thumbnails', 0, 'url'),
    // In pages of every age the count stands in the header, each time somewhere else.
    followers: countBefore(textsIn(at(initial, 'header')).join(' | '), 'subscribers'),
    stableId: textAt(channel, 'externalId'),
  });
};

/**
 * YouTube's own 404, as against that of a proxy in between, whose title may be the same: it frames YouTube's error
 * page or is that page.
 */
const isOwn404 = ({ page }: Document): boolean =>
  (page.title === '404 Not Found' && page.frames.some((frame) => /^\/error\?src=404(?:&|$)/.test(frame))) ||
  (/(?:^|- )YouTube$/.test(page.title) && page.text.includes('This channel does not exist'));

/** What YouTube says of a channel that it ended, in the four languages; it may stand in the page's data. */
const ENDED = /\bterminated\b|\bsuspended\b|beëindigd|opgeschort|\brésili|\bsuspendu|clôturé|gekündigt|gesperrt/i;

const youtube: Platform = {
  id: 'youtube',
  name: 'YouTube',
  rule,
  usual: true,
  page: (handle) => `https://www.youtube.com/@${inPath(handle)}`,
  recognise,
  probes: [
    {
      id: 'youtube/page',
      format: 'html',
      // The parameters skip the consent page that stands before every first visit from Europe (user-scanner, yt-dlp).
      request: (handle) => ({
        url: `https://www.youtube.com/@${encodeURIComponent(handle)}?cbrd=1&ucbcb=1`,
        method: 'GET',
        headers: { 'Accept-Language': 'en' },
      }),
      lands: sameProfile(recognise, rule),
      manners: { spacing: 500, atOnce: 1 },
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'profile',
          handle: (document) => handleIn(recognise, textAt(channelIn(initialOf(document)), 'vanityChannelUrl')),
          profile: profileOf,
        },
        {
          says: 'free',
          status: [404],
          strength: 'likely',
          when: (document) => isOwn404(document) && !ENDED.test(document.text),
        },
        { says: 'nothing', doubt: 'walled', when: ({ page }) => page.title === '- YouTube' },
      ],
    },
    {
      id: 'youtube/api',
      format: 'json',
      // The key travels in a header, so that no address that is kept or shown ever holds it.
      request: (handle, keys) =>
        keys.youtube
          ? {
              url: `https://www.googleapis.com/youtube/v3/channels?part=snippet,statistics,status&forHandle=${encodeURIComponent(`@${handle}`)}`,
              method: 'GET',
              headers: { 'X-Goog-Api-Key': keys.youtube },
            }
          : null,
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'profile',
          handle: ({ json }) => textAt(json, 'items', 0, 'snippet', 'customUrl')?.replace(/^@/, ''),
          profile: ({ json }) => channelOf(at(json, 'items', 0)),
        },
        {
          says: 'free',
          status: [200],
          strength: 'likely',
          when: ({ json }) =>
            at(json, 'kind') === 'youtube#channelListResponse' &&
            at(json, 'error') === undefined &&
            at(json, 'pageInfo', 'totalResults') === 0 &&
            at(json, 'items', 0) === undefined,
        },
        // A key that is wrong comes back as 400.
        { says: 'nothing', status: [400], doubt: 'refused', when: ({ json }) => at(json, 'error', 'code') === 400 },
      ],
    },
  ],
  known: ['youtube', 'mrbeast'],
  controlled: true,
  origins: ['https://www.youtube.com/*', 'https://www.googleapis.com/*'],
  claim: 'https://www.youtube.com/handle',
  impersonation: 'https://support.google.com/youtube/answer/2801947',
  trademark: 'https://support.google.com/youtube/answer/6154218',
  // The Google account behind it; accounts with videos and Workspace accounts were exempted in 2023.
  inactivity: {
    days: 730,
    clock: 'use',
    happens: 'removed',
    source: 'https://support.google.com/accounts/answer/12418290',
    dated: '2023-12',
    firm: false,
  },
  search,
  patrol: 8,
  pictures: ['https://yt3.googleusercontent.com/*', 'https://yt3.ggpht.com/*'],
};

export default youtube;
