/** Discord: the sign-up's own answer about a user name. There is no public page to look at. */
import { type Document, isOnly } from '../probe/document.ts';
import type { Platform } from '../probe/platform.ts';

/** The whole answer is one word; anything beside it (an error, a captcha) makes it another answer. */
const says = ({ json }: Document, taken: boolean): boolean => isOnly(json, 'taken', taken);

const discord: Platform = {
  id: 'discord',
  name: 'Discord',
  rule: {
    min: 2,
    max: 32,
    alphabet: 'a-z0-9._',
    shape: [{ breach: 'double', wrong: /\.\./ }],
    ignores: '',
    separators: ['', '_', '.'],
  },
  usual: false,
  page: () => null,
  recognise: () => null,
  probes: [
    {
      id: 'discord/sign-up',
      format: 'json',
      request: (handle) => ({
        url: 'https://discord.com/api/v9/unique-username/username-attempt-unauthed',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username: handle.toLowerCase() }),
      }),
      manners: { spacing: 500, atOnce: 1, budget: { asks: 5, per: 60_000 } },
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'registered',
          // The answer repeats no name: it can only be about the name in the request's own body.
          handle: (document, asked) => (says(document, true) ? asked : undefined),
        },
        { says: 'free', status: [200], strength: 'sure', when: (document) => says(document, false) },
      ],
    },
  ],
  known: ['discord'],
  controlled: true,
  origins: ['https://discord.com/*'],
  claim: 'https://discord.com/register',
  impersonation: 'https://support.discord.com/hc/requests/new',
  trademark: null,
  inactivity: {
    days: 730,
    clock: 'login',
    happens: 'removed',
    source: 'https://support.discord.com/hc/articles/5106714856215',
    dated: '2023-06-14',
    firm: true,
  },
};

export default discord;
