/** Bluesky's handles and profiles as its interfaces write them, and its search for accounts. */
import { at, countAt, type Document, list, momentAt, present, textAt } from '../probe/document.ts';
import type { FoundAccount, Search } from '../probe/platform.ts';

export const SUFFIX = '.bsky.social';

const isWhole = (handle: string): boolean => handle.toLowerCase().endsWith(SUFFIX);

const withoutSuffix = (handle: string | undefined): string | undefined =>
  handle !== undefined && isWhole(handle) ? handle.slice(0, -SUFFIX.length) : handle;

/** The name in a handle under this server; the same word under another domain is another handle. */
export const ownName = (handle: string | undefined): string | undefined =>
  handle !== undefined && isWhole(handle) ? withoutSuffix(handle) : undefined;

/** The profile fields of `app.bsky.actor.getProfile`; the own-domain platform reads the same reply. */
export const profileOf = ({ json }: Pick<Document, 'json'>) =>
  present({
    name: textAt(json, 'displayName'),
    about: textAt(json, 'description'),
    avatar: textAt(json, 'avatar'),
    website: textAt(json, 'website'),
    followers: countAt(json, 'followersCount'),
    posts: countAt(json, 'postsCount'),
    createdAt: momentAt(json, 'createdAt'),
    stableId: textAt(json, 'did'),
    mark: at(json, 'verification', 'verifiedStatus') === 'valid' ? ('verified' as const) : undefined,
  });

const foundIn = (actor: unknown): FoundAccount[] => {
  const handle = textAt(actor, 'handle');
  if (!handle || !textAt(actor, 'did')?.startsWith('did:') || handle === 'handle.invalid') return [];
  const short = withoutSuffix(handle) ?? handle;
  const profile = { handle: short, ...profileOf({ json: actor }) };
  return [{ platform: short.includes('.') ? 'bluesky-domain' : 'bluesky', profile }];
};

/** Open to everybody (atproto lexicon app.bsky.actor.searchActors). */
export const search: Search = {
  id: 'bluesky/search',
  request: (words) => ({
    url: `https://public.api.bsky.app/xrpc/app.bsky.actor.searchActors?q=${encodeURIComponent(words)}&limit=25`,
    method: 'GET',
    headers: {},
  }),
  found: ({ json }) => (Array.isArray(at(json, 'actors')) ? list(at(json, 'actors')).flatMap(foundIn) : undefined),
};
