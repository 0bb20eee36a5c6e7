/** Snapchat: a page's data hold the user, with or without a public profile; its own 404 means likely free. */
import type { HandleRule } from '../municipality/rule.ts';
import { inPath, profileAt, sameProfile } from '../probe/address.ts';
import { at, type Document, present, textAt } from '../probe/document.ts';
import type { Platform } from '../probe/platform.ts';
import { scriptOf } from '../probe/script-of.ts';

const recognise = profileAt(['snapchat.com'], /^\/(?:@|add\/)([a-z0-9._-]{3,15})$/i);

const rule: HandleRule = {
  min: 3,
  max: 15,
  alphabet: 'a-z0-9._-',
  shape: [
    { breach: 'start', wrong: /^[^a-z]/ },
    { breach: 'end', wrong: /[^a-z0-9]$/ },
  ],
  ignores: '',
  separators: ['', '-', '.', '_'],
};

const nextOf = ({ page, data }: Document): unknown => data(scriptOf(page, '__NEXT_DATA__'));

const propsOf = (document: Document): unknown => at(nextOf(document), 'props', 'pageProps');

/** Either kind of user: with a public profile, or with nothing but a name and a Snapcode. */
const userOf = (document: Document): unknown => {
  const profile = at(propsOf(document), 'userProfile');
  return at(profile, 'publicProfileInfo') ?? at(profile, 'userInfo');
};

const valuesOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [];

/** Whether the page was made for a name: other pages, and the error pages of everything else built with Next.js, were not. */
const isForName = (next: unknown): boolean =>
  textAt(next, 'query', 'username') !== undefined || /\[/.test(textAt(next, 'page') ?? '');

/**
 * Sources disagree on the status of a miss: 404, or 200 with NOT_FOUND. Either way the page's data hold no user, and
 * the name that they were asked for, when they repeat it, is ours.
 */
const isMissing = (document: Document, handle: string): boolean => {
  const [next, props] = [nextOf(document), propsOf(document)];
  const said = valuesOf(props).includes('NOT_FOUND') || (document.status === 404 && isForName(next));
  const asked = textAt(next, 'query', 'username') ?? handle;
  const nobody = valuesOf(props).length > 0 && valuesOf(at(props, 'userProfile')).length === 0;
  return said && nobody && asked.toLowerCase() === handle.toLowerCase();
};

const snapchat: Platform = {
  id: 'snapchat',
  name: 'Snapchat',
  rule,
  usual: false,
  page: (handle) => `https://www.snapchat.com/@${inPath(handle)}`,
  recognise,
  probes: [
    {
      id: 'snapchat/page',
      format: 'html',
      // Names are stored in lower case.
      request: (handle) => ({
        url: `https://www.snapchat.com/@${encodeURIComponent(handle.toLowerCase())}`,
        method: 'GET',
        headers: { 'Accept-Language': 'en' },
      }),
      lands: sameProfile(recognise, rule),
      manners: { spacing: 500, atOnce: 1 },
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'profile',
          handle: (document) => textAt(userOf(document), 'username'),
          profile: (document) => {
            const user = userOf(document);
            const subscribers = Number(textAt(user, 'subscriberCount') ?? Number.NaN);
            return present({
              name: textAt(user, 'title') ?? textAt(user, 'displayName'),
              about: textAt(user, 'bio'),
              avatar: textAt(user, 'profilePictureUrl') ?? textAt(user, 'snapcodeImageUrl'),
              website: textAt(user, 'websiteUrl'),
              followers: Number.isFinite(subscribers) ? subscribers : undefined,
            });
          },
        },
        { says: 'free', status: [200, 404], strength: 'likely', when: isMissing },
      ],
    },
  ],
  known: ['teamsnapchat', 'djkhaled305'],
  controlled: true,
  origins: ['https://www.snapchat.com/*'],
  claim: 'https://accounts.snapchat.com/accounts/v2/signup',
  impersonation: 'https://help.snapchat.com',
  trademark: 'https://help.snapchat.com',
  // Nothing is stated for idle accounts; who deactivates herself is deleted after 30 days.
  inactivity: {
    days: null,
    clock: 'login',
    happens: 'unknown',
    source: 'https://help.snapchat.com',
    dated: '2026-11',
    firm: false,
  },
  patrol: 8,
};

export default snapchat;
