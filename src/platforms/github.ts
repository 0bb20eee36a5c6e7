/** GitHub: the open interface beside the public page. People and organisations share one name space. */
import { inPath, profileAt } from '../probe/address.ts';
import { at, countAt, type Document, list, momentAt, present, textAt } from '../probe/document.ts';
import type { Platform, Search } from '../probe/platform.ts';

/** First words of GitHub's own pages; the interface calls them "Not Found", which says nothing about a name. */
const RESERVED =
  /^(?:about|account|admin|api|apps|blog|business|careers|codespaces|collections|contact|copilot|customer-stories|dashboard|docs|education|enterprise|events|explore|features|gist|gists|help|home|issues|join|login|logout|mapping|marketplace|mobile|new|notifications|organizations|orgs|partners|premium-support|pricing|pulls|readme|resources|search|security|sessions|settings|signup|site|solutions|sponsors|stars|status|support|team|topics|trending|users|watching|why-github)$/;

const recognise = profileAt(['github.com'], /^\/(?:orgs\/)?([a-z0-9-]{1,39})(?:\/|$)/i, RESERVED);

const profileOf = ({ json }: Pick<Document, 'json'>) =>
  present({
    name: textAt(json, 'name'),
    about: textAt(json, 'bio') ?? textAt(json, 'description'),
    avatar: textAt(json, 'avatar_url'),
    website: textAt(json, 'blog'),
    followers: countAt(json, 'followers'),
    posts: countAt(json, 'public_repos'),
    createdAt: momentAt(json, 'created_at'),
    stableId: countAt(json, 'id')?.toString(),
    // An organisation that has proved its domain.
    mark: at(json, 'is_verified') === true ? ('organisation' as const) : undefined,
  });

/**
 * GitHub's own "Not Found" says where its interface is described, or repeats the status in words; the bare message is
 * what gateways of all kinds send.
 */
const isNobody = ({ json }: Document): boolean =>
  textAt(json, 'message') === 'Not Found' &&
  at(json, 'login') === undefined &&
  at(json, 'errors') === undefined &&
  (/^https:\/\/(?:docs|developer)\.github\.com\//.test(textAt(json, 'documentation_url') ?? '') ||
    at(json, 'status') === '404');

/** Ten searches a minute for everybody (docs.github.com, search); it gives handles and pictures, no names. */
const search: Search = {
  id: 'github/search',
  request: (words) => ({
    url: `https://api.github.com/search/users?per_page=20&q=${encodeURIComponent(words)}`,
    method: 'GET',
    headers: { accept: 'application/vnd.github+json' },
  }),
  found: ({ json }) =>
    Array.isArray(at(json, 'items'))
      ? list(at(json, 'items')).flatMap((one) => {
          const handle = textAt(one, 'login');
          return handle ? [{ platform: 'github', profile: { handle, ...profileOf({ json: one }) } }] : [];
        })
      : undefined,
};

const github: Platform = {
  id: 'github',
  name: 'GitHub',
  rule: {
    min: 1,
    max: 39,
    alphabet: 'a-z0-9-',
    shape: [
      { breach: 'start', wrong: /^-/ },
      { breach: 'end', wrong: /-$/ },
      { breach: 'double', wrong: /--/ },
      { breach: 'word', wrong: RESERVED },
    ],
    ignores: '',
    separators: ['', '-'],
  },
  usual: false,
  page: (handle) => `https://github.com/${inPath(handle)}`,
  recognise,
  probes: [
    {
      id: 'github/user',
      format: 'json',
      request: (handle) => ({
        url: `https://api.github.com/users/${encodeURIComponent(handle)}`,
        method: 'GET',
        headers: { accept: 'application/vnd.github+json' },
      }),
      // docs.github.com: 60 an hour for everybody behind one address
      manners: { spacing: 500, atOnce: 1, budget: { asks: 50, per: 3_600_000 } },
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'profile',
          handle: ({ json }) => (countAt(json, 'id') ? textAt(json, 'login') : undefined),
          profile: profileOf,
        },
        // Held, flagged and reserved names are a 404 as well: likely at most.
        {
          says: 'free',
          status: [404],
          strength: 'likely',
          when: isNobody,
        },
      ],
    },
    {
      id: 'github/page',
      format: 'html',
      request: (handle) => ({ url: `https://github.com/${encodeURIComponent(handle)}`, method: 'GET', headers: {} }),
      manners: { spacing: 600, atOnce: 1 },
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'profile',
          handle: ({ page }) =>
            page.meta.get('og:type') === 'profile' ? page.meta.get('profile:username') : undefined,
          profile: ({ page }) => present({ avatar: page.meta.get('og:image') }),
        },
        {
          says: 'free',
          status: [404],
          strength: 'likely',
          when: ({ page }) => /^Page not found · GitHub/.test(page.title) && !page.meta.has('profile:username'),
        },
      ],
    },
  ],
  known: ['github', 'microsoft', 'torvalds'],
  controlled: true,
  origins: ['https://api.github.com/*', 'https://github.com/*'],
  claim: 'https://github.com/signup',
  impersonation: 'https://support.github.com/contact/report-abuse',
  trademark: 'https://docs.github.com/site-policy/content-removal-policies/github-trademark-policy',
  // Sleeping names are never released; a deleted or renamed one is held for 90 days.
  inactivity: {
    days: null,
    clock: 'login',
    happens: 'unknown',
    source: 'https://github.com/github/site-policy/pull/1222',
    dated: '',
    firm: true,
  },
  search,
  patrol: 10,
  pictures: ['https://avatars.githubusercontent.com/*'],
};

export default github;
