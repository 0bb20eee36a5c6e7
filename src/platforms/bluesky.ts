/** Bluesky under bsky.social: the sign-up's own answer beside the public profile. */
import { inPath } from '../probe/address.ts';
import { at, type Document, textAt } from '../probe/document.ts';
import type { Platform } from '../probe/platform.ts';
import { ownName, profileOf, SUFFIX, search } from './bluesky-search.ts';

const SIGN_UP = 'com.atproto.temp.checkHandleAvailability';

/** A handle with a dot is already whole. */
const whole = (handle: string): string => (handle.includes('.') ? handle : handle + SUFFIX);

/** What the sign-up found; an answer that is an error as well found nothing. */
const result = ({ json }: Document): string =>
  at(json, 'error') === undefined ? (textAt(json, 'result', '$type') ?? '') : '';

/** The one refusal that means that there is no such account; with an account beside it, it would mean something else. */
export const isNobody = ({ json }: Document): boolean =>
  textAt(json, 'error') === 'InvalidRequest' &&
  textAt(json, 'message') === 'Profile not found' &&
  at(json, 'did') === undefined &&
  at(json, 'handle') === undefined;

/** The asked actor, which the profile interface does not repeat when it refuses one. */
export const askedActor = (document: Document): string | undefined =>
  new URL(document.landed).searchParams.get('actor') ?? undefined;

/** `AccountTakedown` and `AccountDeactivated` come with 400 but mean that somebody holds the name (atproto lexicon). */
export const refusedActor = (errors: readonly string[]) => (document: Document) =>
  errors.includes(textAt(document.json, 'error') ?? '') ? askedActor(document) : undefined;

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
  page: (handle) => `https://bsky.app/profile/${inPath(whole(handle))}`,
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
