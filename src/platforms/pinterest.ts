/** Pinterest: oEmbed knows every public profile; its own "not found" means likely free. */
import type { HandleRule } from '../municipality/rule.ts';
import { handleIn, inPath, profileAt, sameProfile } from '../probe/address.ts';
import { at, countAt, type Document, present, textAt } from '../probe/document.ts';
import type { Platform } from '../probe/platform.ts';
import { scriptOf } from '../probe/script-of.ts';

const RESERVED =
  /^(?:_|about|business|categories|convert|create|discover|explore|following|homefeed|ideas|invited|login|logout|news_hub|oembed\.json|oauth|password|pin|pins|policy|privacy|resource|resources|search|settings|shop|shopping|signup|source|terms|today|topics|videos|widgets)$/;

const recognise = profileAt(
  [
    'pinterest.com',
    ...['at', 'be', 'ca', 'ch', 'cl', 'de', 'dk', 'es', 'fr', 'ie', 'it', 'jp', 'nl', 'nz', 'ph', 'pt', 'se'].map(
      (country) => `pinterest.${country}`,
    ),
    ...['pinterest.co.uk', 'pinterest.com.au', 'pinterest.com.mx'],
  ],
  /^\/([a-z0-9_]{3,30})(?:\/(?:_created|_saved|boards|pins))?$/i,
  RESERVED,
);

const rule: HandleRule = {
  min: 3,
  max: 30,
  alphabet: 'a-z0-9_',
  shape: [{ breach: 'word', wrong: RESERVED }],
  ignores: '',
  separators: ['', '_'],
};

const profileAddress = (handle: string): string => `https://www.pinterest.com/${inPath(handle)}/`;

/** The page's first state holds its own user among neighbours; the landed address tells which one is meant. */
const userOf = ({ page, landed, data }: Document): unknown => {
  const users = at(data(scriptOf(page, '__PWS_INITIAL_PROPS__')), 'initialReduxState', 'users');
  const own = handleIn(recognise, landed)?.toLowerCase();
  return Object.values(typeof users === 'object' && users !== null ? users : {}).find(
    (user) => textAt(user, 'username')?.toLowerCase() === own,
  );
};

const profileOf = (document: Document) => {
  const user = userOf(document);
  const website = textAt(user, 'website_url') ?? textAt(user, 'domain_url');
  return present({
    name: textAt(user, 'full_name'),
    about: textAt(user, 'about'),
    avatar: textAt(user, 'image_xlarge_url'),
    website,
    followers: countAt(user, 'follower_count'),
    posts: countAt(user, 'pin_count'),
    stableId: textAt(user, 'id'),
    verifiedLinks: at(user, 'domain_verified') === true && website ? [website] : undefined,
  });
};

const pinterest: Platform = {
  id: 'pinterest',
  name: 'Pinterest',
  rule,
  usual: false,
  page: profileAddress,
  recognise,
  probes: [
    {
      id: 'pinterest/oembed',
      format: 'json',
      request: (handle) => ({
        url: `https://www.pinterest.com/oembed.json?url=${profileAddress(handle)}`,
        method: 'GET',
        headers: { 'Accept-Language': 'en' },
      }),
      manners: { spacing: 500, atOnce: 1 },
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'profile',
          handle: ({ json }) => handleIn(recognise, textAt(json, 'author_url')),
          profile: ({ json }) => present({ name: textAt(json, 'author_name') }),
        },
        {
          says: 'free',
          status: [404],
          strength: 'likely',
          when: ({ json }) =>
            at(json, 'author_url') === undefined &&
            at(json, 'status') === 'failure' &&
            (at(json, 'data') ?? null) === null &&
            /^User not found\b/i.test(textAt(json, 'message') ?? ''),
        },
      ],
    },
    {
      // The page never says free: the sentence "User not found." is shipped to everybody among the translations.
      id: 'pinterest/page',
      format: 'html',
      request: (handle) => ({ url: profileAddress(handle), method: 'GET', headers: { 'Accept-Language': 'en' } }),
      lands: sameProfile(recognise, rule),
      manners: { spacing: 500, atOnce: 1 },
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'profile',
          handle: (document) => textAt(userOf(document), 'username'),
          profile: profileOf,
        },
        { says: 'nothing', status: [404], doubt: 'unprobed', when: () => true },
      ],
    },
  ],
  known: ['frickcollection', 'pinterest'],
  controlled: true,
  origins: ['https://www.pinterest.com/*'],
  claim: 'https://www.pinterest.com/business/create/',
  impersonation: 'https://help.pinterest.com/en/article/impersonation',
  trademark: 'https://help.pinterest.com/en/article/trademark',
  inactivity: { days: null, clock: 'login', happens: 'unknown', source: '', dated: '', firm: false },
  patrol: 8,
};

export default pinterest;
