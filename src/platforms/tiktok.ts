/** TikTok: the embed of a profile proves that it exists; private and absent names get the same 400, so never free. */
import type { HandleRule } from '../municipality/rule.ts';
import { handleIn, inPath, profileAt } from '../probe/address.ts';
import { at, type Document, present, textAt } from '../probe/document.ts';
import type { DoubtSign, Manners, Platform } from '../probe/platform.ts';
import { scriptOf } from '../probe/script-of.ts';

const recognise = profileAt(['tiktok.com'], /^\/(?:embed\/)?@([a-z0-9_.]{2,24})(?:\/live)?$/i);

const rule: HandleRule = {
  min: 2,
  max: 24,
  alphabet: 'a-z0-9_.',
  shape: [
    { breach: 'digits', wrong: /^\d+$/ },
    { breach: 'start', wrong: /^\./ },
    { breach: 'end', wrong: /\.$/ },
  ],
  ignores: '',
  separators: ['', '.', '_'],
};

/** The user in the embed's first state, which is kept per address: `source.data["/embed/@name"].userInfo`. */
const userOf = ({ page, data }: Document): unknown => {
  const routes = at(data(scriptOf(page, '__FRONTITY_CONNECT_STATE__')), 'source', 'data');
  return Object.values(typeof routes === 'object' && routes !== null ? routes : {})
    .map((route) => at(route, 'userInfo'))
    .find((user) => textAt(user, 'uniqueId'));
};

/** Counts above 2³¹ arrive as negative numbers. */
const unsigned = (count: unknown): number | undefined =>
  typeof count === 'number' && Number.isInteger(count) ? (count < 0 ? count + 2 ** 32 : count) : undefined;

const profileOf = (document: Document) => {
  const user = userOf(document);
  return present({
    name: textAt(user, 'nickname'),
    about: textAt(user, 'signature'),
    avatar: textAt(user, 'avatarThumbUrl'),
    followers: unsigned(at(user, 'followerCount')),
    stableId: textAt(user, 'id'),
    mark: at(user, 'verified') === true ? ('verified' as const) : undefined,
  });
};

const manners: Manners = { spacing: 400, atOnce: 1 };

const SILENCES: readonly DoubtSign[] = [
  {
    says: 'nothing',
    doubt: 'challenge',
    when: ({ page }) =>
      page.ids.has('cs') || page.scripts.some((script) => /SlardarWAF|_wafchallengeid/.test(script.text)),
  },
  { says: 'nothing', doubt: 'geo', when: ({ page }) => page.text.includes('Govt. of India decided to block') },
  { says: 'nothing', status: [400, 404], doubt: 'unprobed', when: () => true },
];

const tiktok: Platform = {
  id: 'tiktok',
  name: 'TikTok',
  rule,
  usual: true,
  page: (handle) => `https://www.tiktok.com/@${inPath(handle)}`,
  recognise,
  probes: [
    {
      id: 'tiktok/embed',
      format: 'html',
      request: (handle) => ({
        url: `https://www.tiktok.com/embed/@${encodeURIComponent(handle)}`,
        method: 'GET',
        headers: {},
      }),
      manners,
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'private',
          handle: (document) =>
            at(userOf(document), 'privateAccount') === true ? textAt(userOf(document), 'uniqueId') : undefined,
          profile: profileOf,
        },
        {
          says: 'taken',
          status: [200],
          holder: 'profile',
          handle: (document) => textAt(userOf(document), 'uniqueId'),
          profile: profileOf,
        },
        ...SILENCES,
      ],
    },
    {
      id: 'tiktok/oembed',
      format: 'json',
      request: (handle) => ({
        url: `https://www.tiktok.com/oembed?url=${encodeURIComponent(`https://www.tiktok.com/@${handle}`)}`,
        method: 'GET',
        headers: {},
      }),
      manners,
      // It gives private and absent names the same 400 as the embed does.
      standsIn: true,
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'profile',
          handle: ({ json }) => handleIn(recognise, textAt(json, 'author_url')),
          profile: ({ json }) => present({ name: textAt(json, 'author_name') }),
        },
        ...SILENCES,
      ],
    },
  ],
  known: ['tiktok', 'khaby.lame'],
  controlled: true,
  origins: ['https://www.tiktok.com/*'],
  claim: 'https://www.tiktok.com/signup',
  impersonation: 'https://www.tiktok.com/legal/report/submit-requests',
  trademark: 'https://ipr.tiktokforbusiness.com/legal/report/Trademark',
  // The name becomes random digits and is normally not handed to others.
  inactivity: {
    days: 180,
    clock: 'use',
    happens: 'renamed',
    source: 'support.tiktok.com, inactive account policy',
    dated: '2026-11',
    firm: true,
  },
  patrol: 8,
};

export default tiktok;
