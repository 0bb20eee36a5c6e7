/** X: the sign-up's own question, and with the user's own key the paid interface, which also shows the holder. */
import type { HandleRule } from '../municipality/rule.ts';
import { inPath, profileAt } from '../probe/address.ts';
import { at, type Document, hasError, textAt } from '../probe/document.ts';
import type { Platform } from '../probe/platform.ts';
import { FIELDS, search, userOf } from './x-search.ts';

const RESERVED =
  /^(?:about|account|compose|download|explore|hashtag|home|i|intent|jobs|login|logout|messages|notifications|oauth|personalization|privacy|search|settings|share|signup|tos|welcome|who_to_follow|widgets)$/;

/** Old names may be shorter than what can be registered now. */
const recognise = profileAt(
  ['x.com', 'twitter.com'],
  /^\/@?([a-z0-9_]{1,15})(?:\/(?:about|articles|followers|following|highlights|likes|media|verified_followers|with_replies))?$/i,
  RESERVED,
);

const rule: HandleRule = {
  min: 4,
  max: 15,
  alphabet: 'a-z0-9_',
  shape: [{ breach: 'word', wrong: RESERVED }],
  ignores: '',
  separators: ['', '_'],
};

/** The asked name, which the sign-up does not repeat in its answer. */
const askedName = (document: Document): string | undefined =>
  new URL(document.landed).searchParams.get('username') ?? undefined;

const profileOf = ({ json }: Document) => userOf(at(json, 'data'));

/** The name that the interface could not give, when it says so with this title. */
const failed = ({ json }: Document, title: string, detail: RegExp): string | undefined =>
  textAt(json, 'errors', 0, 'title') === title && detail.test(textAt(json, 'errors', 0, 'detail') ?? '')
    ? textAt(json, 'errors', 0, 'value')
    : undefined;

const x: Platform = {
  id: 'x',
  name: 'X',
  rule,
  usual: true,
  page: (handle) => `https://x.com/${inPath(handle)}`,
  recognise,
  probes: [
    {
      id: 'x/sign-up',
      format: 'json',
      request: (handle) => ({
        url: `https://api.x.com/i/users/username_available.json?username=${encodeURIComponent(handle)}`,
        method: 'GET',
        headers: {},
      }),
      manners: { spacing: 400, atOnce: 1 },
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'registered',
          handle: (document) =>
            at(document.json, 'valid') === false && at(document.json, 'reason') === 'taken' && !hasError(document.json)
              ? askedName(document)
              : undefined,
        },
        // Never sure: the address is undocumented, and X keeps idle names for its marketplace.
        {
          says: 'free',
          status: [200],
          strength: 'likely',
          when: (document, handle) =>
            at(document.json, 'valid') === true &&
            at(document.json, 'reason') === 'available' &&
            !hasError(document.json) &&
            askedName(document)?.toLowerCase() === handle.toLowerCase(),
        },
        // "invalid_username", "improper_format": not to be had, without a word on who holds it.
        {
          says: 'nothing',
          status: [200],
          doubt: 'unprobed',
          when: ({ json }) => at(json, 'valid') === false && at(json, 'reason') !== 'taken',
        },
      ],
    },
    {
      id: 'x/api',
      format: 'json',
      request: (handle, keys) =>
        keys.x
          ? {
              url: `https://api.x.com/2/users/by/username/${encodeURIComponent(handle)}?user.fields=${FIELDS}`,
              method: 'GET',
              headers: { Authorization: `Bearer ${keys.x}` },
            }
          : null,
      manners: { spacing: 400, atOnce: 1 },
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'private',
          handle: ({ json }) => (at(json, 'data', 'protected') === true ? textAt(json, 'data', 'username') : undefined),
          profile: profileOf,
        },
        {
          says: 'taken',
          status: [200],
          holder: 'profile',
          handle: ({ json }) => (textAt(json, 'data', 'id') ? textAt(json, 'data', 'username') : undefined),
          profile: profileOf,
        },
        {
          says: 'taken',
          status: [200],
          holder: 'suspended',
          handle: (document) => failed(document, 'Forbidden', /^User has been suspended/),
        },
        // No user: deactivated and held names have none either, and the sign-up is asked anyway.
        {
          says: 'nothing',
          status: [200],
          doubt: 'unprobed',
          when: (document) => failed(document, 'Not Found Error', /^Could not find user/) !== undefined,
        },
      ],
    },
  ],
  known: ['XDevelopers', 'BBCWorld', 'UNICEF'],
  controlled: true,
  origins: ['https://api.x.com/*'],
  claim: 'https://x.com/i/flow/signup',
  impersonation: 'https://help.x.com/en/forms/authenticity/impersonation',
  trademark: 'https://help.x.com/forms/trademark',
  // Log in every 30 days; removal only after "prolonged" inactivity. Posting does not count.
  inactivity: {
    days: 30,
    clock: 'login',
    happens: 'removed',
    source: 'thehindu.com, quoting the policy of X',
    dated: '2023-05',
    firm: false,
  },
  search,
  patrol: 10,
};

export default x;
