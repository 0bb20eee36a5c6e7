/** Domain names: the registries' RDAP, two resolvers over HTTPS, and a domain's own word on its Bluesky identity. */
import { type Accounts, digits, type Resident } from '../accounts.ts';
import { captured, html, json, type Reply, type Twin, text } from '../exchange.ts';
import { didOf } from './bluesky.ts';

const TYPES: Readonly<Record<string, number>> = { A: 1, NS: 2, SOA: 6, TXT: 16, AAAA: 28 };
const NOERROR = 0;
const NXDOMAIN = 3;

const registration = (one: Resident) => ({
  objectClassName: 'domain',
  handle: `${digits(one.handle, 10)}-REG`,
  ldhName: one.handle.toUpperCase(),
  status: ['active'],
  entities: [
    {
      objectClassName: 'entity',
      handle: '292',
      roles: ['registrar'],
      vcardArray: [
        'vcard',
        [
          ['version', {}, 'text', '4.0'],
          ['fn', {}, 'text', 'Voorbeeld Registrar NV'],
        ],
      ],
    },
  ],
  events: [
    { eventAction: 'registration', eventDate: one.createdAt },
    { eventAction: 'expiration', eventDate: '2027-09-14T04:00:00Z' },
    { eventAction: 'last update of RDAP database', eventDate: '2026-11-01T00:00:00Z' },
  ],
  nameservers: [{ objectClassName: 'nameserver', ldhName: 'NS1.VOORBEELD.BE' }],
  rdapConformance: ['rdap_level_0'],
  notices: [{ title: 'Terms of Use', description: ['Service subject to Terms of Use.'] }],
});

const RDAP = { 'content-type': 'application/rdap+json', 'access-control-allow-origin': '*' };
const UNREGISTERED = {
  errorCode: 404,
  title: 'Object not found',
  description: ['The requested object was not found.'],
  rdapConformance: ['rdap_level_0'],
};

/** What the resolver holds of a name: its text record for Bluesky, its name servers, or the head of its zone. */
const held = (accounts: Accounts, asked: string, type: string): { name: string; data: string[] } => {
  if (asked.startsWith('_atproto.')) {
    const one = accounts.find('bluesky-domain', asked.slice('_atproto.'.length));
    return one && type === 'TXT'
      ? { name: `_atproto.${one.handle}`, data: [`"did=${didOf(one)}"`] }
      : { name: asked, data: [] };
  }
  const one = accounts.find('domain', asked);
  const zone = `ns1.voorbeeld.be. beheer.${asked}. 1 7200 3600 1209600 3600`;
  const data = { NS: ['ns1.voorbeeld.be.', 'ns2.voorbeeld.be.'], SOA: [zone] }[type] ?? [];
  return one ? { name: one.handle.toLowerCase(), data } : { name: asked, data: [] };
};

/** Whether the zone exists that a name stands below; the world's registries hand out names of two labels. */
const registered = (accounts: Accounts, name: string): boolean =>
  accounts.find('domain', name.split('.').slice(-2).join('.')) !== undefined;

const resolve = (accounts: Accounts, asked: URLSearchParams): Reply => {
  const word = (asked.get('name') ?? '').toLowerCase().replace(/\.$/, '');
  const type = (asked.get('type') ?? 'A').toUpperCase();
  const { name, data } = held(accounts, word, type);
  const record = { name, type: TYPES[type] ?? 1, TTL: 3600 };
  const above = {
    name: name.split('.').at(-1) ?? '',
    type: TYPES['SOA'],
    TTL: 600,
    data: 'a.ns. tech.voorbeeld. 1 1 1 1 1',
  };
  const body = {
    Status: data.length > 0 || registered(accounts, name) ? NOERROR : NXDOMAIN,
    TC: false,
    RD: true,
    RA: true,
    AD: false,
    CD: false,
    Question: [{ name, type: record.type }],
    ...(data.length > 0 ? { Answer: data.map((one) => ({ ...record, data: one })) } : { Authority: [above] }),
  };
  return json(200, body, { 'content-type': 'application/dns-json', 'access-control-allow-origin': '*' });
};

/** What a domain itself says under `/.well-known/atproto-did`. */
export const atprotoDid = (accounts: Accounts, host: string): Reply => {
  const one = accounts.find('bluesky-domain', host);
  return one
    ? text(200, didOf(one))
    : html(404, '<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>');
};

const REGISTRIES = [
  'rdap.verisign.com',
  'rdap.centralnic.com',
  'rdap.nic.vlaanderen',
  'rdap.nic.brussels',
  'rdap.publicinterestregistry.org',
  'rdap.sidn.nl',
  'rdap.nic.fr',
];

const domain: Twin = {
  hosts: ['cloudflare-dns.com', 'dns.google', ...REGISTRIES],
  platforms: ['domain', 'bluesky-domain'],
  answer: ({ url }, { accounts }) => {
    if (url.pathname === '/dns-query' || url.pathname === '/resolve') return resolve(accounts, url.searchParams);
    const name = captured(url, /^(?:\/[\w-]+)*\/domain\/([^/]+)$/);
    if (name === undefined) return undefined;
    const one = accounts.find('domain', name);
    return one ? json(200, registration(one), RDAP) : json(404, UNREGISTERED, RDAP);
  },
};

export default domain;
