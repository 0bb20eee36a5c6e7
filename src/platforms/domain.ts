/** A domain name of one's own: the registry's RDAP where there is one, and name servers over DNS-over-HTTPS. */
import { inPath } from '../probe/address.ts';
import { delegated, dnsAsk, unheard } from '../probe/dns.ts';
import { at, type Document, momentAt, present, textAt } from '../probe/document.ts';
import type { Platform } from '../probe/platform.ts';

/** RDAP servers by ending, from the IANA bootstrap. `.be` and `.eu` have none: only their name servers can be asked. */
const RDAP: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gent: 'https://rdap.centralnic.com/gent/domain/',
    vlaanderen: 'https://rdap.nic.vlaanderen/domain/',
    brussels: 'https://rdap.nic.brussels/domain/',
    com: 'https://rdap.verisign.com/com/v1/domain/',
    net: 'https://rdap.verisign.com/net/v1/domain/',
    org: 'https://rdap.publicinterestregistry.org/rdap/domain/',
    nl: 'https://rdap.sidn.nl/domain/',
    fr: 'https://rdap.nic.fr/domain/',
  }),
);

/** Where a person may look a name up by hand; other endings go to ICANN's look-up. */
const DNS_BELGIUM = new Set(['be', 'vlaanderen', 'brussels']);

const endingOf = (name: string): string => name.toLowerCase().split('.').at(-1) ?? '';

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The ending's own registry: another one that does not keep this ending answers 404 as well. */
const isRegistry = (host: string, handle: string): boolean =>
  host === `rdap.nic.${endingOf(handle)}` || host === URL.parse(RDAP.get(endingOf(handle)) ?? '')?.host;

/**
 * Registries differ in path and letter case, but every RDAP address of a domain ends like this (RFC 9082, 3.1.3). A
 * reply that was sent on to a host beside the registry is not the registry's; of endings without one none is asked.
 */
const isAbout = (landed: URL, handle: string): boolean =>
  (isRegistry(landed.host, handle) || !RDAP.has(endingOf(handle))) &&
  /^(?:\/[a-z0-9_-]+){0,4}\/domain\/([^/]+)$/.exec(landed.pathname.toLowerCase())?.[1] === handle.toLowerCase();

const registeredAt = ({ json }: Document): number | undefined =>
  momentAt(
    list(at(json, 'events')).find((event) => textAt(event, 'eventAction') === 'registration'),
    'eventDate',
  );

const domain: Platform = {
  id: 'domain',
  name: 'Domain name',
  // docs.dnsbelgium.be: 2-63 letters, digits and hyphens; RFC 5891 4.2.3.1 for the hyphens in third and fourth place
  rule: {
    min: 5,
    max: 253,
    alphabet: 'a-z0-9.-',
    shape: [
      { breach: 'start', wrong: /^[.-]/ },
      { breach: 'end', wrong: /[.-]$/ },
      { breach: 'double', wrong: /\.\.|^(?!xn).{2}--/ },
      { breach: 'ending', wrong: /^[^.]*$|\.(?:[^a-z][^.]*|[^.])$|\..*\./ },
      { breach: 'end', wrong: /-\./ },
      { breach: 'start', wrong: /\.-/ },
      { breach: 'word', wrong: /^[^.]\.|[^.]{64}/ },
    ],
    ignores: '',
    separators: ['-', ''],
    // Best first for a Belgian town; .gent suits one city only and is typed by hand.
    suffixes: ['.be', '.vlaanderen', '.brussels', '.com'],
  },
  usual: true,
  page: (handle) =>
    DNS_BELGIUM.has(endingOf(handle))
      ? `https://www.dnsbelgium.be/en/whois/info/${inPath(handle)}/details`
      : `https://lookup.icann.org/en/lookup?name=${inPath(handle)}`,
  // A link to any website is no claim about its domain, so only the look-ups themselves are recognised.
  recognise: (address) => {
    if (address.host === 'lookup.icann.org') return address.searchParams.get('name');
    return address.host === 'www.dnsbelgium.be' ? (/\/whois\/info\/([^/]+)/.exec(address.pathname)?.[1] ?? null) : null;
  },
  probes: [
    {
      id: 'domain/rdap',
      format: 'json',
      request: (handle) => {
        const base = RDAP.get(endingOf(handle));
        return base
          ? { url: base + handle.toLowerCase(), method: 'GET', headers: { accept: 'application/rdap+json' } }
          : null;
      },
      lands: isAbout,
      manners: { spacing: 500, atOnce: 1 },
      signs: [
        {
          says: 'taken',
          status: [200],
          holder: 'registered',
          handle: ({ json }) =>
            textAt(json, 'objectClassName') === 'domain' && at(json, 'errorCode') === undefined
              ? textAt(json, 'ldhName')?.replace(/\.$/, '')
              : undefined,
          profile: (document) => present({ createdAt: registeredAt(document) }),
        },
        // An error object as RFC 9083 (6) has it; a web server's own 404 page is none.
        {
          says: 'free',
          status: [404],
          strength: 'sure',
          when: (document, handle) =>
            at(document.json, 'errorCode') === 404 &&
            at(document.json, 'objectClassName') === undefined &&
            isRegistry(URL.parse(document.landed)?.host ?? '', handle),
        },
      ],
    },
    {
      id: 'domain/dns',
      format: 'json',
      request: (handle) => dnsAsk(handle.toLowerCase(), 'NS'),
      manners: { spacing: 500, atOnce: 1, budget: { asks: 60, per: 60_000 } },
      signs: [
        { says: 'taken', status: [200], holder: 'registered', handle: delegated },
        // A .be name may be registered without name servers (dnsbelgium.be, FAQ), in quarantine or on hold.
        { says: 'free', status: [200], strength: 'likely', when: unheard },
      ],
    },
  ],
  known: ['google.com', 'gent.be', 'stad.gent'],
  controlled: true,
  origins: [
    ...new Set([...RDAP.values()].map((base) => `https://${new URL(base).host}/*`)),
    'https://cloudflare-dns.com/*',
  ],
  claim: 'https://www.dnsbelgium.be',
  impersonation: null,
  trademark: null,
  // The expiry date stands in RDAP; a lapsed name spends about 40 days in quarantine, then it is for anybody.
  inactivity: {
    days: null,
    clock: 'renewal',
    happens: 'expires',
    source: 'https://docs.dnsbelgium.be',
    dated: '2026-11',
    firm: true,
  },
};

export default domain;
