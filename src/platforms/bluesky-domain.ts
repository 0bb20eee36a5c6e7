/** Bluesky under a domain of one's own: the strongest name a town can have, because only its owner can set it. */
import { inPath } from '../probe/address.ts';
import { dnsAsk } from '../probe/dns.ts';
import { at, type Document, textAt } from '../probe/document.ts';
import type { Platform } from '../probe/platform.ts';
import { isNobody, refusedActor } from './bluesky.ts';
import { profileOf } from './bluesky-search.ts';

const isOwn = (handle: string): boolean => !handle.toLowerCase().endsWith('.bsky.social');

const known = (document: Document): string | undefined =>
  textAt(document.json, 'did')?.startsWith('did:') && at(document.json, 'error') === undefined
    ? textAt(document.json, 'handle')
    : undefined;

const blueskyDomain: Platform = {
  id: 'bluesky-domain',
  name: 'Bluesky (own domain)',
  // atproto packages/syntax/src/handle.ts
  rule: {
    min: 4,
    max: 253,
    alphabet: 'a-z0-9.-',
    shape: [
      { breach: 'start', wrong: /^[.-]/ },
      { breach: 'end', wrong: /[.-]$/ },
      { breach: 'double', wrong: /\.\./ },
      { breach: 'ending', wrong: /^[^.]*$|\.[^a-z.][^.]*$|\.bsky\.social$/ },
      { breach: 'ending', wrong: /\.(?:local|arpa|invalid|localhost|internal|example|alt|onion)$/ },
      { breach: 'word', wrong: /-\.|\.-|[^.]{64}/ },
    ],
    ignores: '',
    separators: ['-', ''],
    suffixes: ['.be', '.vlaanderen', '.brussels'],
  },
  usual: false,
  page: (handle) => `https://bsky.app/profile/${inPath(handle)}`,
  recognise: (address) => {
    const handle = address.host === 'bsky.app' ? /^\/profile\/([^/:]+\.[^/:]+)/.exec(address.pathname)?.[1] : undefined;
    return handle && isOwn(handle) ? handle : null;
  },
  // The record alone is half a proof: the account must name the domain as well. The network's own view checks both
  // ways before it answers with a handle, so only that view decides; the two records say whether a town has begun.
  probes: [
    {
      id: 'bluesky-domain/dns',
      format: 'json',
      request: (handle) => dnsAsk(`_atproto.${handle.toLowerCase()}`, 'TXT'),
      manners: { spacing: 500, atOnce: 1, budget: { asks: 60, per: 60_000 } },
      signs: [
        {
          says: 'nothing',
          status: [200],
          doubt: 'unprobed',
          when: ({ json }) => typeof at(json, 'Status') === 'number',
        },
      ],
    },
    {
      id: 'bluesky-domain/well-known',
      format: 'text',
      request: (handle) => ({
        url: `https://${handle.toLowerCase()}/.well-known/atproto-did`,
        method: 'GET',
        headers: {},
      }),
      signs: [
        { says: 'nothing', status: [200], doubt: 'unprobed', when: ({ text }) => /^did:[a-z]+:\S+\s*$/.test(text) },
        { says: 'nothing', status: [404], doubt: 'unprobed', when: () => true },
      ],
    },
    {
      id: 'bluesky-domain/profile',
      format: 'json',
      request: (handle) => ({
        url: `https://public.api.bsky.app/xrpc/app.bsky.actor.getProfile?actor=${encodeURIComponent(handle)}`,
        method: 'GET',
        headers: {},
      }),
      signs: [
        { says: 'taken', status: [200], holder: 'profile', handle: known, profile: profileOf },
        {
          says: 'taken',
          status: [400],
          holder: 'suspended',
          handle: refusedActor(['AccountTakedown', 'AccountDeactivated']),
        },
        // Nobody uses it yet; whoever holds the domain can set it at any time.
        { says: 'free', status: [400], strength: 'likely', when: isNobody },
      ],
    },
  ],
  known: ['bsky.app', 'atproto.com'],
  // Two of the probes never say taken, which a control pair would call rotten; `bluesky` controls the third's address.
  controlled: false,
  // The domain itself is the town's own website: that permission belongs to the website, not to this platform.
  origins: ['https://cloudflare-dns.com/*', 'https://public.api.bsky.app/*'],
  claim: 'https://bsky.app',
  impersonation: 'https://bsky.social/about/support',
  trademark: null,
  inactivity: {
    days: null,
    clock: 'renewal',
    happens: 'expires',
    source: 'https://docs.dnsbelgium.be',
    dated: '2026-11',
    firm: true,
  },
};

export default blueskyDomain;
