/** Any Mastodon server: look-up, WebFinger, instance, search, statuses; every server has a platform of its own. */
import { digits, type Resident } from '../accounts.ts';
import { escaped, metas, page } from '../document.ts';
import { captured, html, json, type Question, type Reply, type Scene, type Twin } from '../exchange.ts';

/** The platform a server's accounts are kept under; the flagship has the short name. */
export const platformAt = (host: string): string => (host === 'mastodon.social' ? 'mastodon' : `mastodon:${host}`);

const idOf = (one: Resident): string => digits(`${one.handle}@${one.platform}`, 18);

const view = (one: Resident, host: string) => ({
  id: idOf(one),
  username: one.handle,
  acct: one.handle,
  display_name: one.name,
  locked: one.state === 'private',
  bot: false,
  discoverable: true,
  indexable: true,
  group: false,
  created_at: one.createdAt,
  note: `<p>${escaped(one.about)}</p>`,
  url: `https://${host}/@${one.handle}`,
  uri: `https://${host}/users/${one.handle}`,
  avatar: one.avatar,
  avatar_static: one.avatar,
  header: one.avatar,
  followers_count: one.followers,
  following_count: 40,
  statuses_count: one.posts.length,
  last_status_at: one.posts[0]?.at.slice(0, 10) ?? null,
  emojis: [],
  roles: [],
  fields: [
    ...(one.website ? [one.website] : []).map((value) => ({
      name: 'Website',
      value: `<a href="${escaped(value)}" rel="me nofollow noopener" target="_blank">${escaped(value)}</a>`,
      verified_at: one.verifiedLinks.includes(value) ? one.createdAt : null,
    })),
    { name: 'Bereikbaar', value: 'op weekdagen', verified_at: null },
  ],
  ...(one.state === 'suspended' && { suspended: true }),
});

const instance = (host: string) => ({
  domain: host,
  title: host,
  version: '4.4.2',
  source_url: 'https://github.com/mastodon/mastodon',
  registrations: { enabled: true, approval_required: false, message: null, url: null },
  contact: { email: `beheer@${host}`, account: null },
  rules: [],
});

const status = (one: Resident) => (post: Resident['posts'][number], index: number) => ({
  id: `${idOf(one)}${index}`,
  created_at: post.at,
  in_reply_to_id: post.answers ? '1' : null,
  in_reply_to_account_id: post.answers ? (post.answers === 'oneself' ? idOf(one) : '2') : null,
  content: `<p>${escaped(post.text)}</p>`,
  reblog: null,
  account: { id: idOf(one), username: one.handle, acct: one.handle },
});

const NOT_FOUND = { error: 'Record not found' };

const webfinger = (host: string, one: Resident | undefined): Reply => {
  if (!one || one.state === 'reserved') return { status: 404, headers: { 'content-type': 'text/plain' }, body: '' };
  if (one.state === 'suspended') return { status: 410, headers: { 'content-type': 'text/plain' }, body: '' };
  const self = `https://${host}/users/${one.handle}`;
  const body = {
    subject: `acct:${one.handle}@${host}`,
    aliases: [self],
    links: [{ rel: 'self', type: 'application/activity+json', href: self }],
  };
  return json(200, body, { 'content-type': 'application/jrd+json; charset=utf-8' });
};

const api = ({ host, url }: Question, { accounts }: Scene): Reply | undefined => {
  const find = (handle: string) => accounts.find(platformAt(host), handle);
  if (url.pathname === '/api/v1/accounts/lookup') {
    const one = find((url.searchParams.get('acct') ?? '').split('@')[0] ?? '');
    return one && one.state !== 'reserved' ? json(200, view(one, host)) : json(404, NOT_FOUND);
  }
  if (url.pathname === '/.well-known/webfinger')
    return webfinger(host, find(/^acct:([^@]+)@/.exec(url.searchParams.get('resource') ?? '')?.[1] ?? ''));
  if (url.pathname === '/api/v2/instance') return json(200, instance(host));
  if (url.pathname === '/api/v2/search') {
    const words = (url.searchParams.get('q') ?? '').toLowerCase();
    const found = accounts
      .all(platformAt(host))
      .filter((one) => `${one.handle} ${one.name}`.toLowerCase().includes(words));
    return json(200, { accounts: found.map((one) => view(one, host)), statuses: [], hashtags: [] });
  }
  const id = captured(url, /^\/api\/v1\/accounts\/(\d+)\/statuses$/);
  if (id === undefined) return undefined;
  const one = accounts.all(platformAt(host)).find((other) => idOf(other) === id);
  return one ? json(200, one.posts.map(status(one))) : json(404, NOT_FOUND);
};

/** Whether an address is one that a Mastodon server answers, on whatever host. */
export const speaksMastodon = (url: URL): boolean =>
  /^\/(?:api\/v[12]\/(?:accounts|instance|search)|\.well-known\/webfinger|@)/.test(url.pathname);

const mastodon: Twin = {
  hosts: ['mastodon.social', 'social.overheid.nl', 'mastodon.nl', 'mastodon.vlaanderen'],
  platforms: ['mastodon'],
  answer: (question, scene) => {
    const handle = captured(question.url, /^\/@([^/.]+)$/);
    const one = handle === undefined ? undefined : scene.accounts.find(platformAt(question.host), handle);
    if (handle === undefined) return api(question, scene);
    if (one?.state !== 'public')
      return html(
        404,
        page({ title: 'The page you are looking for isn’t here. - Mastodon', brand: 'Mastodon', body: '<h1>404</h1>' }),
      );
    const title = `${one.name} (@${one.handle}@${question.host})`;
    return html(
      200,
      page({
        title: `${title} - Mastodon`,
        brand: 'Mastodon',
        head: metas({ 'og:type': 'profile', 'og:title': title }),
        body: '<div id="mastodon"></div>',
      }),
    );
  },
};

export default mastodon;
