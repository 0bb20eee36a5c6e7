/** Bluesky: the sign-up's own answer on bsky.social, profiles, search and feeds on the public AppView. */
import { type Accounts, digits, letters, type Resident } from '../accounts.ts';
import { metas, page } from '../document.ts';
import { captured, html, json, type Reply, type Twin } from '../exchange.ts';

const TEMP = 'com.atproto.temp.checkHandleAvailability';
const SUFFIX = '.bsky.social';
const RESERVED = ['gov', 'official', 'info', 'news', 'help', 'support', 'press', 'admin'];

const full = (one: Resident): string => (one.handle.includes('.') ? one.handle : one.handle + SUFFIX).toLowerCase();

/** The identifier of an account; a domain's own proof names the same one. */
export const didOf = (one: Resident): string => `did:plc:${letters(full(one), 24)}`;

const everybody = (accounts: Accounts): Resident[] => [...accounts.all('bluesky'), ...accounts.all('bluesky-domain')];

const holder = (accounts: Accounts, actor: string): Resident | undefined => {
  // The real AppView tells capitals apart, and finds nobody under them.
  if (actor !== actor.toLowerCase()) return undefined;
  if (actor.startsWith('did:')) return everybody(accounts).find((one) => didOf(one) === actor);
  return actor.toLowerCase().endsWith(SUFFIX)
    ? accounts.find('bluesky', actor.slice(0, -SUFFIX.length))
    : accounts.find('bluesky-domain', actor);
};

const view = (one: Resident) => ({
  did: didOf(one),
  handle: full(one),
  displayName: one.name,
  avatar: one.avatar,
  associated: { lists: 0, feedgens: 0, starterPacks: 0, labeler: false },
  labels: [],
  createdAt: one.createdAt,
  description: one.about,
  ...(one.website && { website: one.website }),
  indexedAt: one.createdAt,
  ...(one.mark && { verification: { verifications: [], verifiedStatus: 'valid', trustedVerifierStatus: 'none' } }),
});

const profile = (one: Resident | undefined): Reply => {
  if (!one || one.state === 'reserved') return json(400, { error: 'InvalidRequest', message: 'Profile not found' });
  if (one.state === 'suspended') return json(400, { error: 'AccountTakedown', message: 'Account has been suspended' });
  if (one.state === 'private') return json(400, { error: 'AccountDeactivated', message: 'Account is deactivated' });
  return json(200, { ...view(one), followersCount: one.followers, followsCount: 64, postsCount: one.posts.length });
};

const availability = (accounts: Accounts, asked: string): Reply => {
  const handle = asked.toLowerCase();
  const label = handle.slice(0, -SUFFIX.length);
  const allowed = /^[a-z0-9][a-z0-9-]{1,16}[a-z0-9]$/.test(label) && !RESERVED.includes(label);
  if (!handle.endsWith(SUFFIX)) return json(400, { error: 'InvalidHandle', message: 'Not a supported handle domain' });
  const one = holder(accounts, handle);
  if (allowed && !one) return json(200, { handle, result: { $type: `${TEMP}#resultAvailable` } });
  const suggestions = [{ handle: `${label}-${digits(label, 2)}${SUFFIX}`, method: 'hyphen' }];
  return json(200, { handle: one ? full(one) : handle, result: { $type: `${TEMP}#resultUnavailable`, suggestions } });
};

const feed = (one: Resident) => ({
  feed: one.posts.map((post, index) => ({
    post: {
      uri: `at://${didOf(one)}/app.bsky.feed.post/${index}`,
      author: view(one),
      record: {
        $type: 'app.bsky.feed.post',
        text: post.text,
        createdAt: post.at,
        ...(post.answers && { reply: { parent: { uri: 'at://x' }, root: { uri: 'at://x' } } }),
      },
      replyCount: 0,
      indexedAt: post.at,
    },
    ...(post.answers && {
      reply: {
        parent: {
          author: post.answers === 'oneself' ? view(one) : { did: 'did:plc:inwoner', handle: 'inwoner.bsky.social' },
        },
      },
    }),
  })),
  cursor: '1',
});

const resolve = (one: Resident | undefined): Reply =>
  one ? json(200, { did: didOf(one) }) : json(400, { error: 'InvalidRequest', message: 'Unable to resolve handle' });

const search = (accounts: Accounts, words: string): Reply => {
  const wanted = words.toLowerCase();
  const found = everybody(accounts).filter(
    (one) => one.state === 'public' && `${full(one)} ${one.name}`.toLowerCase().includes(wanted),
  );
  return json(200, { actors: found.map(view) });
};

const call = (method: string, asked: URLSearchParams, accounts: Accounts): Reply => {
  const actor = holder(accounts, asked.get('actor') ?? asked.get('handle') ?? '');
  if (method === TEMP) return availability(accounts, asked.get('handle') ?? '');
  if (method === 'app.bsky.actor.getProfile') return profile(actor);
  if (method === 'com.atproto.identity.resolveHandle') return resolve(actor);
  if (method.startsWith('app.bsky.actor.searchActors'))
    return search(accounts, asked.get('q') ?? asked.get('term') ?? '');
  if (method === 'app.bsky.feed.getAuthorFeed')
    return actor?.state === 'public' ? json(200, feed(actor)) : profile(actor);
  return json(501, { error: 'MethodNotImplemented', message: 'Method Not Implemented' });
};

const CORS = { 'access-control-allow-origin': '*', 'ratelimit-limit': '3000', 'ratelimit-remaining': '2990' };

const bluesky: Twin = {
  hosts: ['bsky.social', 'public.api.bsky.app', 'bsky.app'],
  platforms: ['bluesky', 'bluesky-domain'],
  answer: ({ url }, { accounts }) => {
    const method = captured(url, /^\/xrpc\/([\w.]+)$/);
    if (method !== undefined) {
      const reply = call(method, url.searchParams, accounts);
      return { ...reply, headers: { ...reply.headers, ...CORS } };
    }
    const actor = captured(url, /^\/profile\/([^/]+)$/);
    if (actor === undefined) return undefined;
    const one = holder(accounts, actor);
    const head =
      one?.state === 'public' ? metas({ 'og:title': `${one.name} (@${full(one)})`, 'og:type': 'profile' }) : '';
    return html(
      200,
      page({
        title: one ? `${one.name} (@${full(one)}) — Bluesky` : 'Bluesky',
        brand: 'Bluesky',
        head,
        body: '<div id="root"></div>',
      }),
    );
  },
};

export default bluesky;
