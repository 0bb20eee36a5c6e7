/** Vimeo: the old open interface beside the public page. */
import { handleIn, inPath, profileAt } from '../probe/address.ts';
import { countAt, type Document, momentAt, present, textAt } from '../probe/document.ts';
import type { Manners, Platform } from '../probe/platform.ts';

const MANNERS: Manners = { spacing: 400, atOnce: 1 };

const RESERVED =
  /^(?:about|api|blog|categories|channels|create|enterprise|event|features|groups|help|home|jobs|join|live|login|manage|ondemand|ott|pricing|privacy|search|settings|showcase|solutions|stats|stock|terms|upgrade|upload|watch)$/;

/** `/name` and nothing more; a bare number is a video. */
const recognise = profileAt(['vimeo.com'], /^\/(?!\d+$)([a-z0-9]{1,64})$/i, RESERVED);

const profileOf = ({ json }: Document) =>
  present({
    name: textAt(json, 'display_name'),
    about: textAt(json, 'bio'),
    avatar: textAt(json, 'portrait_large') ?? textAt(json, 'portrait_medium'),
    website: textAt(json, 'url'),
    posts: countAt(json, 'total_videos_uploaded'),
    createdAt: momentAt(json, 'created_on'),
    stableId: countAt(json, 'id')?.toString(),
  });

const vimeo: Platform = {
  id: 'vimeo',
  name: 'Vimeo',
  rule: {
    min: 1,
    max: 64,
    alphabet: 'a-z0-9',
    shape: [
      { breach: 'digits', wrong: /^\d+$/ },
      { breach: 'word', wrong: RESERVED },
    ],
    ignores: '',
    separators: [''],
  },
  usual: false,
  page: (handle) => `https://vimeo.com/${inPath(handle)}`,
  recognise,
  probes: [
    {
      id: 'vimeo/info',
      format: 'json',
      request: (handle) => ({
        url: `https://vimeo.com/api/v2/${encodeURIComponent(handle)}/info.json`,
        method: 'GET',
        headers: {},
      }),
      manners: MANNERS,
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'profile',
          handle: ({ json }) => (countAt(json, 'id') ? handleIn(recognise, textAt(json, 'profile_url')) : undefined),
          profile: profileOf,
        },
        {
          says: 'free',
          status: [404],
          strength: 'likely',
          when: ({ json }) =>
            countAt(json, 'id') === undefined &&
            /^(?=.{0,200}$)(?=.*user).*(?:not (?:be )?found|not exist)/i.test(textAt(json, 'error') ?? ''),
        },
      ],
    },
    {
      id: 'vimeo/page',
      format: 'html',
      request: (handle) => ({ url: `https://vimeo.com/${encodeURIComponent(handle)}`, method: 'GET', headers: {} }),
      manners: MANNERS,
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'profile',
          handle: ({ page }) =>
            page.meta.get('og:type') === 'profile'
              ? handleIn(recognise, page.meta.get('og:url') ?? page.canonical)
              : undefined,
          profile: ({ page }) => present({ name: page.meta.get('og:title'), about: page.meta.get('og:description') }),
        },
        // Vimeo's own page for whatever is not there, closed accounts among it: likely at most.
        {
          says: 'free',
          status: [404],
          strength: 'likely',
          when: ({ page }) => page.title === 'VimeUhOh' && !page.meta.has('og:url'),
        },
      ],
    },
  ],
  known: ['vimeo', 'staff'],
  controlled: true,
  origins: ['https://vimeo.com/*'],
  claim: 'https://vimeo.com/join',
  impersonation: 'https://vimeo.com/help/contact',
  trademark: null,
  inactivity: { days: null, clock: 'login', happens: 'unknown', source: '', dated: '', firm: false },
  patrol: 8,
};

export default vimeo;
