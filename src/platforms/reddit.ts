/** Reddit: since May 2026 only the sign-up's own question may still answer; it also knows suspended and deleted names. */
import type { HandleRule } from '../municipality/rule.ts';
import { inPath, profileAt } from '../probe/address.ts';
import type { Document } from '../probe/document.ts';
import type { Platform } from '../probe/platform.ts';

const recognise = profileAt(
  ['reddit.com'],
  /^\/(?:user|u)\/([a-z0-9_-]{3,20})(?:\/(?:about|comments|m|overview|posts|submitted))?$/i,
);

const rule: HandleRule = {
  min: 3,
  max: 20,
  alphabet: 'a-z0-9_-',
  shape: [],
  ignores: '',
  separators: ['', '-', '_'],
};

/** The asked name, which the bare true or false does not repeat. */
const askedName = (document: Document): string | undefined =>
  new URL(document.landed).searchParams.get('user') ?? undefined;

const reddit: Platform = {
  id: 'reddit',
  name: 'Reddit',
  rule,
  usual: false,
  page: (handle) => `https://www.reddit.com/user/${inPath(handle)}/`,
  recognise,
  probes: [
    {
      id: 'reddit/sign-up',
      format: 'json',
      request: (handle) => ({
        url: `https://www.reddit.com/api/username_available.json?user=${encodeURIComponent(handle)}`,
        method: 'GET',
        headers: {},
      }),
      manners: { spacing: 500, atOnce: 1, budget: { asks: 3, per: 180_000 } },
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'registered',
          handle: (document) => (document.json === false ? askedName(document) : undefined),
        },
        {
          says: 'free',
          status: [200],
          strength: 'sure',
          when: (document, handle) =>
            document.json === true && askedName(document)?.toLowerCase() === handle.toLowerCase(),
        },
      ],
    },
  ],
  known: ['AutoModerator', 'reddit'],
  controlled: true,
  origins: ['https://www.reddit.com/*'],
  claim: 'https://www.reddit.com/register',
  impersonation: 'https://www.reddit.com/report',
  trademark: 'https://support.reddithelp.com',
  // None found for people; names of deleted accounts are never given out again.
  inactivity: { days: null, clock: 'login', happens: 'unknown', source: '', dated: '', firm: false },
};

export default reddit;
