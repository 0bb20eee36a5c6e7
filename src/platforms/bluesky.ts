/** Bluesky under bsky.social: the sign-up's own answer beside the public profile. */
import { at, countAt, type Document, list, momentAt, present, textAt } from '../probe/document.ts';
import type { FoundAccount, Platform, Search } from '../probe/platform.ts';

const SUFFIX = '.bsky.social';
const SIGN_UP = 'com.atproto.temp.checkHandleAvailability';

/** A handle with a dot is already whole. */
const whole = (handle: string): string => (handle.includes('.') ? handle : handle + SUFFIX);

const isWhole = (handle: string): boolean => handle.toLowerCase().endsWith(SUFFIX);

const withoutSuffix = (handle: string | undefined): string | undefined =>
  handle !== undefined && isWhole(handle) ? handle.slice(0, -SUFFIX.length) : handle;

/** The name in a handle under this server; the same word under another domain is another handle. */
const ownName = (handle: string | undefined): string | undefined =>
  handle !== undefined && isWhole(handle) ? withoutSuffix(handle) : undefined;

/** What the sign-up found; an answer that is an error as well found nothing. */
const result = ({ json }: Document): string =>
  at(json, 'error') === undefined ? (textAt(json, 'result', '$type') ?? '') : '';

/** The one refusal that means that there is no such account; with an account beside it, it would mean something else. */
export const isNobody = ({ json }: Document): boolean =>
  textAt(json, 'error') === 'InvalidRequest' &&
  textAt(json, 'message') === 'Profile not found' &&
  at(json, 'did') === undefined &&
  at(json, 'handle') === undefined;

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

/** The asked actor, which the profile interface does not repeat when it refuses one. */
export const askedActor = (document: Document): string | undefined =>
  new URL(document.landed).searchParams.get('actor') ?? undefined;

/** `AccountTakedown` and `AccountDeactivated` come with 400 but mean that somebody holds the name (atproto lexicon). */
export const refusedActor = (errors: readonly string[]) => (document: Document) =>
  errors.includes(textAt(document.json, 'error') ?? '') ? askedActor(document) : undefined;

const foundIn = (actor: unknown): FoundAccount[] => {
  const handle = textAt(actor, 'handle');
  if (!handle || !textAt(actor, 'did')?.startsWith('did:') || handle === 'handle.invalid') return [];
  const short = withoutSuffix(handle) ?? handle;
  const profile = { handle: short, ...profileOf({ json: actor }) };
  return [{ platform: short.includes('.') ? 'bluesky-domain' : 'bluesky', profile }];
};

/** Open to everybody (atproto lexicon app.bsky.actor.searchActors). */
const search: Search = {
  id: 'bluesky/search',
  request: (words) => ({
    url: `https://public.api.bsky.app/xrpc/app.bsky.actor.searchActors?q=${encodeURIComponent(words)}&limit=25`,
    method: 'GET',
    headers: {},
  }),
  found: ({ json }) => (Array.isArray(at(json, 'actors')) ? list(at(json, 'actors')).flatMap(foundIn) : undefined),
};

const bluesky: Platform = {
  id: 'bluesky',
  name: 'Bluesky',
  // atproto packages/pds/src/handle: one label of 3-18 under bsky.social
  rule: {
    min: 3,
    max: 18,
    alphabet: 'a-z0-9-',
    shape: [
      { breach: 'start', wrong: /^-/ },
      { breach: 'end', wrong: /-$/ },
    ],
    ignores: '',
    separators: ['', '-'],
  },
  usual: true,
  page: (handle) => `https://bsky.app/profile/${whole(handle)}`,
  recognise: (address) =>
    address.host === 'bsky.app'
      ? (/^\/profile\/([^/.]+)\.bsky\.social(?:\/|$)/i.exec(address.pathname)?.[1] ?? null)
      : null,
  probes: [
    {
      id: 'bluesky/sign-up',
      format: 'json',
      request: (handle) => ({
        url: `https://bsky.social/xrpc/${SIGN_UP}?handle=${encodeURIComponent(whole(handle))}`,
        method: 'GET',
        headers: {},
      }),
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'registered',
          handle: (document) =>
            result(document) === `${SIGN_UP}#resultUnavailable` ? ownName(textAt(document.json, 'handle')) : undefined,
        },
        {
          says: 'free',
          status: [200],
          strength: 'sure',
          when: (document, handle) =>
            result(document) === `${SIGN_UP}#resultAvailable` &&
            ownName(textAt(document.json, 'handle'))?.toLowerCase() === handle.toLowerCase(),
        },
      ],
    },
    {
      id: 'bluesky/profile',
      format: 'json',
      request: (handle) => ({
        url: `https://public.api.bsky.app/xrpc/app.bsky.actor.getProfile?actor=${encodeURIComponent(whole(handle))}`,
        method: 'GET',
        headers: {},
      }),
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'profile',
          handle: (document) =>
            textAt(document.json, 'did')?.startsWith('did:') && at(document.json, 'error') === undefined
              ? ownName(textAt(document.json, 'handle'))
              : undefined,
          profile: profileOf,
        },
        {
          says: 'taken',
          status: [400],
          holder: 'suspended',
          handle: (document) => ownName(refusedActor(['AccountTakedown', 'AccountDeactivated'])(document)),
        },
        // No account, but reserved and held names have none either: likely at most.
        { says: 'free', status: [400], strength: 'likely', when: isNobody },
      ],
    },
  ],
  // Much-followed accounts that kept their bsky.social name; the platform's own account is on its own domain.
  known: ['stephenking', 'aoc'],
  controlled: true,
  origins: ['https://bsky.social/*', 'https://public.api.bsky.app/*'],
  claim: 'https://bsky.app',
  impersonation: 'https://bsky.social/about/support',
  trademark: null,
  inactivity: { days: null, clock: 'login', happens: 'unknown', source: '', dated: '', firm: false },
  search,
  patrol: 20,
  pictures: ['https://cdn.bsky.app/*'],
};

export default bluesky;
