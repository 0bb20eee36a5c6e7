/** Hoplr, and Nextdoor elsewhere: neighbourhood networks without public names. A line to tick off by hand. */
import type { Platform } from '../probe/platform.ts';

const hoplr: Platform = {
  id: 'hoplr',
  name: 'Hoplr / Nextdoor',
  // A town is entered under its own name; nothing is published about what may stand in it.
  rule: { min: 1, max: 60, alphabet: 'a-z0-9 .-', shape: [], ignores: '', separators: ['', '-'] },
  usual: false,
  page: () => null,
  recognise: () => null,
  // One gets in by postcode and invitation; there is nothing that an outsider could ask.
  probes: [],
  known: [],
  controlled: false,
  origins: [],
  claim: 'https://www.hoplr.com',
  impersonation: null,
  trademark: null,
  inactivity: { days: null, clock: 'login', happens: 'unknown', source: '', dated: '', firm: false },
};

export default hoplr;
