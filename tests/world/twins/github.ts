/** GitHub: the open interface with its hourly allowance, search, and the profile page. */
import { digits, type Resident, shown } from '../accounts.ts';
import { metas, page } from '../document.ts';
import { captured, html, json, type Twin } from '../exchange.ts';

const view = (one: Resident) => ({
  login: one.handle,
  id: Number(digits(one.handle, 7)),
  node_id: 'MDQ6VXNlcjE=',
  avatar_url: one.avatar,
  url: `https://api.github.com/users/${one.handle}`,
  html_url: `https://github.com/${one.handle}`,
  type: one.mark === 'organisation' ? 'Organization' : 'User',
  site_admin: false,
});

const user = (one: Resident) => ({
  ...view(one),
  name: one.name,
  company: null,
  blog: one.website,
  location: null,
  email: null,
  bio: one.about,
  public_repos: 12,
  public_gists: 0,
  followers: one.followers,
  following: 0,
  created_at: one.createdAt.replace('.000', ''),
  updated_at: '2026-10-01T08:00:00Z',
});

const LIMITS = {
  'x-ratelimit-limit': '60',
  'x-ratelimit-remaining': '57',
  'x-ratelimit-reset': '1795000000',
  'access-control-allow-origin': '*',
};
const NOT_FOUND = {
  message: 'Not Found',
  documentation_url: 'https://docs.github.com/rest/users/users#get-a-user',
  status: '404',
};

const profile = (one: Resident): string =>
  page({
    title: `${one.handle} (${one.name}) · GitHub`,
    brand: 'GitHub',
    head: metas({ 'profile:username': one.handle, 'og:type': 'profile', 'og:title': `${one.handle} - Overview` }),
    body: `<h1>${one.name}</h1>`,
  });

const MISSING = page({
  title: 'Page not found · GitHub',
  brand: 'GitHub',
  body: '<p>This is not the web page you are looking for.</p>',
});

const github: Twin = {
  hosts: ['api.github.com', 'github.com'],
  platforms: ['github'],
  answer: ({ host, url }, { accounts }) => {
    if (host === 'api.github.com' && url.pathname === '/search/users') {
      const words = (url.searchParams.get('q') ?? '').split(/[+ ]/)[0]?.toLowerCase() ?? '';
      const found = accounts.all('github').filter((one) => one.handle.toLowerCase().includes(words));
      return json(200, { total_count: found.length, incomplete_results: false, items: found.map(view) }, LIMITS);
    }
    const asked = host === 'api.github.com' ? captured(url, /^\/users\/([^/]+)$/) : undefined;
    if (asked !== undefined) {
      const one = shown(accounts, 'github', asked);
      return one ? json(200, user(one), LIMITS) : json(404, NOT_FOUND, LIMITS);
    }
    const handle = host === 'github.com' ? captured(url, /^\/([^/]+)$/) : undefined;
    if (handle === undefined) return undefined;
    const one = shown(accounts, 'github', handle);
    return one ? html(200, profile(one)) : html(404, MISSING);
  },
};

export default github;
