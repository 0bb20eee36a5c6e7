/** WhatsApp usernames, new in 2026: no public directory and no page, so this is a line to look after by hand. */
import type { Platform } from '../probe/platform.ts';

const whatsapp: Platform = {
  id: 'whatsapp',
  name: 'WhatsApp',
  // Press and copies of the help pages, mid-2026. The name space is Meta's: a name in use on Facebook or Instagram is
  // kept for that owner, and names of public bodies are held back.
  rule: {
    min: 3,
    max: 35,
    alphabet: 'a-z0-9._',
    shape: [
      { breach: 'digits', wrong: /^[^a-z]+$/ },
      { breach: 'start', wrong: /^(?:\.|www\.)/ },
      { breach: 'end', wrong: /\.$/ },
      { breach: 'double', wrong: /\.\./ },
      { breach: 'ending', wrong: /\.(?:be|biz|brussels|com|de|eu|fr|gent|info|io|lu|net|nl|org|vlaanderen)$/ },
    ],
    ignores: '',
    separators: ['', '.', '_'],
  },
  usual: false,
  page: () => null,
  // Channels have an address with a code, accounts one with a telephone number: neither is a name.
  recognise: () => null,
  probes: [],
  known: [],
  controlled: true,
  origins: [],
  // In the app: Settings, Account, Username.
  claim: null,
  impersonation: null,
  trademark: null,
  // The account behind the name; a released name is held for 14 days.
  inactivity: {
    days: 120,
    clock: 'use',
    happens: 'removed',
    source: 'https://faq.whatsapp.com/828406668498455',
    dated: '2026-11',
    firm: true,
  },
};

export default whatsapp;
