/** Instagram: hit, miss and wall all answer 200; only a title with the handle in it proves anything. */
import type { HandleRule } from '../municipality/rule.ts';
import { inPath, profileAt, sameProfile } from '../probe/address.ts';
import { present } from '../probe/document.ts';
import { countBefore, handleInTitle, metaOf, nameInTitle } from '../probe/open-graph.ts';
import type { Platform } from '../probe/platform.ts';

const RESERVED =
  /^(?:about|accounts|api|archive|challenge|create|data|developer|direct|directory|download|emails|explore|graphql|invites|legal|lite|locations|login|logout|oauth|oembed|p|popular|press|privacy|qr|reels?|session|settings|static|stories|terms|topics|tv|web)$/;

const recognise = profileAt(
  ['instagram.com'],
  /^\/(?:_u\/)?([a-z0-9._]{1,30})(?:\/(?:channel|feed|followers|following|reels|tagged))?$/i,
  RESERVED,
);

/** Threads and WhatsApp take their names from here. */
export const instagramRule: HandleRule = {
  min: 1,
  max: 30,
  alphabet: 'a-z0-9._',
  shape: [
    { breach: 'start', wrong: /^\./ },
    { breach: 'end', wrong: /\.$/ },
    { breach: 'double', wrong: /\.\./ },
    { breach: 'word', wrong: RESERVED },
  ],
  ignores: '',
  separators: ['', '.', '_'],
};

const ABOUT = 'on Instagram: "';

/** "2,362 Followers … (@name) on Instagram: "About"": everything between the first opening and the last quotation mark. */
const aboutIn = (description: string): string | undefined => {
  const from = description.indexOf(ABOUT) + ABOUT.length;
  return from >= ABOUT.length && description.length > from && description.endsWith('"')
    ? description.slice(from, -1)
    : undefined;
};

const instagram: Platform = {
  id: 'instagram',
  name: 'Instagram',
  rule: instagramRule,
  usual: true,
  page: (handle) => `https://www.instagram.com/${inPath(handle)}/`,
  recognise,
  probes: [
    {
      id: 'instagram/page',
      format: 'html',
      request: (handle) => ({
        url: `https://www.instagram.com/${encodeURIComponent(handle)}/`,
        method: 'GET',
        headers: { 'Accept-Language': 'en' },
      }),
      lands: sameProfile(recognise, instagramRule),
      manners: { spacing: 600, atOnce: 1 },
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'profile',
          handle: ({ page }) => handleInTitle(page, recognise),
          profile: ({ page }) =>
            present({
              name: nameInTitle(page),
              about: aboutIn(metaOf(page, 'description') ?? ''),
              avatar: metaOf(page, 'og:image'),
              followers: countBefore(metaOf(page, 'og:description'), 'Followers'),
              posts: countBefore(metaOf(page, 'og:description'), 'Posts'),
            }),
        },
        // The bare shell serves the wall and the miss alike (is-antibot PR #78, maigret PR #2674).
        { says: 'nothing', doubt: 'walled', when: ({ page }) => /^(?:Instagram|Login • Instagram)$/.test(page.title) },
        // Absent, disabled and hidden names share this page.
        { says: 'nothing', doubt: 'unprobed', when: ({ page }) => /^Page not found/i.test(page.title) },
        { says: 'nothing', status: [404], doubt: 'unprobed', when: () => true },
      ],
    },
  ],
  known: ['cristiano', 'instagram'],
  controlled: true,
  origins: ['https://www.instagram.com/*'],
  claim: 'https://www.instagram.com/accounts/emailsignup/',
  impersonation: 'https://help.instagram.com/contact/636276399721841',
  trademark: 'https://help.instagram.com/contact/230197320740525',
  inactivity: { days: null, clock: 'login', happens: 'unknown', source: '', dated: '', firm: false },
  patrol: 8,
};

export default instagram;
