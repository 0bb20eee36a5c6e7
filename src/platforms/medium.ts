/** Medium: the profile in its JSON form, which tells a suspended name from a free one. */
import { inPath } from '../probe/address.ts';
import { at, countAt, type Document, dateable, present, textAt } from '../probe/document.ts';
import type { Platform } from '../probe/platform.ts';

const user = ({ json }: Document): unknown => at(json, 'payload', 'user');

const complaint = (document: Document): string =>
  user(document) || at(document.json, 'success') === true ? '' : (textAt(document.json, 'error') ?? '');

const nameIn = (address: URL | null): string | undefined => {
  if (address?.host === 'medium.com' || address?.host === 'www.medium.com')
    return /^\/@([a-z0-9_.]+)(?:\/|$)/i.exec(address.pathname)?.[1];
  return /^(?!www\.|help\.|policy\.|blog\.)([a-z0-9_]+)\.medium\.com$/.exec(address?.host ?? '')?.[1];
};

const profileOf = (document: Document) => {
  const one = user(document);
  const id = textAt(one, 'userId') ?? '';
  const image = textAt(one, 'imageId');
  return present({
    name: textAt(one, 'name'),
    about: textAt(one, 'bio'),
    avatar: image && `https://miro.medium.com/v2/resize:fit:200/${image}`,
    followers: countAt(document.json, 'payload', 'references', 'SocialStats', id, 'usersFollowedByCount'),
    createdAt: dateable(countAt(one, 'createdAt')),
    stableId: id || undefined,
  });
};

const medium: Platform = {
  id: 'medium',
  name: 'Medium',
  rule: { min: 1, max: 30, alphabet: 'a-z0-9_.', shape: [], ignores: '', separators: ['', '.', '_'] },
  usual: false,
  page: (handle) => `https://medium.com/@${inPath(handle)}`,
  recognise: (address) => nameIn(address) ?? null,
  probes: [
    {
      id: 'medium/profile',
      format: 'json',
      request: (handle) => ({
        url: `https://medium.com/@${encodeURIComponent(handle)}?format=json`,
        method: 'GET',
        headers: {},
      }),
      // Some accounts live on a host of their own and are sent there; names nobody has never are.
      lands: (landed, handle) =>
        landed.host === `${handle.toLowerCase()}.medium.com` && landed.searchParams.get('format') === 'json',
      manners: { spacing: 800, atOnce: 1 },
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'profile',
          handle: (document) => textAt(user(document), 'username'),
          profile: profileOf,
        },
        {
          says: 'taken',
          status: [200, 404, 410],
          holder: 'suspended',
          // The complaint names nobody; the address that it came from does.
          handle: (document) =>
            /^.{0,100}\bis suspended\b/.test(complaint(document)) ? nameIn(URL.parse(document.landed)) : undefined,
        },
        {
          says: 'free',
          status: [200, 404],
          strength: 'likely',
          when: (document) => /^No user found\b/.test(complaint(document)),
        },
      ],
    },
  ],
  known: ['medium', 'ev'],
  controlled: true,
  origins: ['https://medium.com/*'],
  claim: 'https://medium.com/m/signin',
  impersonation: 'https://help.medium.com',
  trademark: 'https://help.medium.com',
  // A copy of the policy, without a date.
  inactivity: {
    days: 180,
    clock: 'use',
    happens: 'released',
    source: 'https://readmedium.com',
    dated: '',
    firm: false,
  },
  patrol: 8,
};

export default medium;
