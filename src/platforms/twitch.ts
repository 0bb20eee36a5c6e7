/** Twitch: the question its own website asks. Undocumented, so it may stop working any day. */
import { inPath, profileAt } from '../probe/address.ts';
import { at, countAt, type Document, momentAt, present, textAt } from '../probe/document.ts';
import type { Platform } from '../probe/platform.ts';

const RESERVED =
  /^(?:directory|downloads|drops|inventory|jobs|login|popout|prime|products|search|settings|signup|store|subscriptions|team|turbo|user|videos|wallet)$/;

const recognise = profileAt(
  ['twitch.tv'],
  /^\/([a-z0-9][a-z0-9_]{3,24})(?:\/(?:about|clips|home|schedule|videos))?$/i,
  RESERVED,
);

/** The public id of Twitch's website, the same for every visitor; it is no secret and opens nothing. */
const WEB_CLIENT = 'kimne78kx3ncx6brgo4mv6wki5h1ko';

/** `ALL` also finds banned accounts, whose names are not given out again. */
const QUERY =
  'query($login:String!){user(login:$login,lookupType:ALL){__typename id login displayName description createdAt ' +
  'profileImageURL(width:70) followers{totalCount}}}';

/** One reply, or a list of one when several questions could be asked at once. */
const dataOf = ({ json }: Document): unknown => at(Array.isArray(json) && json.length === 1 ? json[0] : json, 'data');

const userOf = (document: Document): unknown => at(dataOf(document), 'user') ?? at(dataOf(document), 'userOrError');

/** An error beside the data, or a proof of being human that is asked for, makes an empty answer no answer. */
const troubled = ({ json }: Document): boolean =>
  (Array.isArray(json) ? json : [json]).some(
    (one) =>
      ['error', 'errors', 'message'].some((key) => at(one, key) !== undefined) ||
      at(one, 'extensions', 'challenge') !== undefined,
  );

const login = (document: Document): string | undefined => {
  const user = userOf(document);
  const person = at(user, '__typename') ?? 'User';
  return person === 'User' && textAt(user, 'id') ? (textAt(user, 'login') ?? textAt(user, 'displayName')) : undefined;
};

/** Nobody: an empty answer, or the typed one that the website's own query brings, unless it gives a ban as reason. */
const nobody = (document: Document, handle: string): boolean => {
  if (document.status !== 200 || troubled(document)) return false;
  if (at(dataOf(document), 'user') === null) return true;
  const user = userOf(document);
  const about = textAt(user, 'userDoesNotExist') ?? textAt(user, 'key') ?? handle;
  if (at(user, '__typename') !== 'UserDoesNotExist' || about.toLowerCase() !== handle.toLowerCase()) return false;
  return /^(?:UNKNOWN)?$/i.test(textAt(user, 'reason') ?? '');
};

const profileOf = (document: Document) => {
  const user = userOf(document);
  return present({
    name: textAt(user, 'displayName'),
    about: textAt(user, 'description'),
    avatar: textAt(user, 'profileImageURL'),
    followers: countAt(user, 'followers', 'totalCount'),
    createdAt: momentAt(user, 'createdAt'),
    stableId: textAt(user, 'id'),
  });
};

const twitch: Platform = {
  id: 'twitch',
  name: 'Twitch',
  rule: {
    min: 4,
    max: 25,
    alphabet: 'a-z0-9_',
    shape: [
      { breach: 'start', wrong: /^_/ },
      { breach: 'word', wrong: RESERVED },
    ],
    ignores: '',
    separators: ['', '_'],
  },
  usual: false,
  page: (handle) => `https://www.twitch.tv/${inPath(handle)}`,
  recognise,
  probes: [
    {
      id: 'twitch/user',
      format: 'json',
      request: (handle) => ({
        url: 'https://gql.twitch.tv/gql',
        method: 'POST',
        headers: { 'client-id': WEB_CLIENT, 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUERY, variables: { login: handle.toLowerCase() } }),
      }),
      manners: { spacing: 600, atOnce: 1 },
      signs: [
        { says: 'taken', status: [200], holder: 'profile', handle: login, profile: profileOf },
        { says: 'free', status: [200], strength: 'likely', when: nobody },
      ],
    },
  ],
  known: ['twitch', 'twitchgaming'],
  controlled: true,
  origins: ['https://gql.twitch.tv/*'],
  claim: 'https://www.twitch.tv/signup',
  impersonation: 'https://help.twitch.tv',
  trademark: 'https://help.twitch.tv',
  inactivity: {
    days: 365,
    clock: 'use',
    happens: 'released',
    source: 'https://blog.twitch.tv',
    dated: '2017-01-06',
    firm: false,
  },
  patrol: 8,
};

export default twitch;
