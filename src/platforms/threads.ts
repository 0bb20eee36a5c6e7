/** Threads: the Instagram name on a second stage; its log-in page stands for a miss as well as for a wall. */
import { inPath, profileAt, sameProfile } from '../probe/address.ts';
import { present } from '../probe/document.ts';
import { countBefore, handleInTitle, metaOf, nameInTitle } from '../probe/open-graph.ts';
import type { Platform } from '../probe/platform.ts';
import { instagramRule } from './instagram.ts';

const recognise = profileAt(['threads.com', 'threads.net'], /^\/@([a-z0-9._]{1,30})(?:\/(?:media|replies|reposts))?$/i);

const threads: Platform = {
  id: 'threads',
  name: 'Threads',
  rule: instagramRule,
  usual: true,
  page: (handle) => `https://www.threads.com/@${inPath(handle)}`,
  recognise,
  probes: [
    {
      id: 'threads/page',
      format: 'html',
      request: (handle) => ({
        url: `https://www.threads.com/@${encodeURIComponent(handle)}`,
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
          handle: ({ page }) => (metaOf(page, 'og:type') === 'profile' ? handleInTitle(page, recognise) : undefined),
          profile: ({ page }) =>
            present({
              name: nameInTitle(page),
              about: /Threads • (.*)$/s.exec(metaOf(page, 'og:description') ?? '')?.[1],
              avatar: metaOf(page, 'og:image'),
              followers: countBefore(metaOf(page, 'og:description'), 'Followers'),
              posts: countBefore(metaOf(page, 'og:description'), 'Threads'),
            }),
        },
        {
          says: 'nothing',
          doubt: 'walled',
          when: ({ page }) =>
            /^Threads(?: • Log in)?$/.test(page.title) || /\/login(?:[/?]|$)/.test(metaOf(page, 'og:url') ?? ''),
        },
        { says: 'nothing', status: [404], doubt: 'unprobed', when: () => true },
      ],
    },
  ],
  known: ['zuck', 'threads'],
  controlled: true,
  origins: ['https://www.threads.com/*'],
  // A Threads name is claimed through the Instagram account of that name.
  claim: 'https://www.instagram.com/accounts/emailsignup/',
  impersonation: 'https://help.instagram.com/contact/636276399721841',
  trademark: 'https://help.instagram.com/contact/230197320740525',
  inactivity: { days: null, clock: 'login', happens: 'unknown', source: '', dated: '', firm: false },
};

export default threads;
