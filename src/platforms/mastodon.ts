/** Mastodon and its kin, one platform per server: the account look-up beside WebFinger. */
import { inPath } from '../probe/address.ts';
import { at, countAt, type Document, isOnly, list, momentAt, plain, present, textAt } from '../probe/document.ts';
import type { FoundAccount, Platform, Probe, Search } from '../probe/platform.ts';

const FLAGSHIP = 'mastodon.social';

/** Accounts that outlive fashions, by server. Of other servers none is known to us, so those go without a control. */
const KNOWN: Readonly<Record<string, readonly string[]>> = { [FLAGSHIP]: ['Gargron', 'Mastodon'] };

const linkIn = (html: string | undefined): string | undefined => /href="(https?:\/\/[^"]+)"/.exec(html ?? '')?.[1];

/** A local account is called the same with and without its server; a mirrored one carries an "@". */
const localName = ({ json }: Document): string | undefined => {
  const name = textAt(json, 'username');
  return textAt(json, 'id') && at(json, 'error') === undefined && textAt(json, 'acct') === name ? name : undefined;
};

const profileOf = ({ json }: Pick<Document, 'json'>) => {
  const fields = list(at(json, 'fields'));
  const links = fields.map((field) => linkIn(textAt(field, 'value'))).filter((link) => link !== undefined);
  const verified = fields
    .filter((field) => textAt(field, 'verified_at'))
    .map((field) => linkIn(textAt(field, 'value')))
    .filter((link) => link !== undefined);
  return present({
    name: textAt(json, 'display_name'),
    about: plain(textAt(json, 'note')),
    avatar: textAt(json, 'avatar'),
    website: verified[0] ?? links[0],
    followers: countAt(json, 'followers_count'),
    posts: countAt(json, 'statuses_count'),
    createdAt: momentAt(json, 'created_at'),
    stableId: textAt(json, 'id'),
    // verified_at is the server's own rel=me check (docs.joinmastodon.org/entities/Account)
    verifiedLinks: verified.length > 0 ? verified : undefined,
  });
};

const lookup = (host: string, id: string): Probe => ({
  id: `${id}/lookup`,
  format: 'json',
  request: (handle) => ({
    url: `https://${host}/api/v1/accounts/lookup?acct=${encodeURIComponent(handle)}`,
    method: 'GET',
    headers: {},
  }),
  signs: [
    {
      says: 'taken',
      status: [200],
      holder: 'suspended',
      handle: (document) => (at(document.json, 'suspended') === true ? localName(document) : undefined),
    },
    {
      says: 'taken',
      status: [200],
      holder: 'profile',
      handle: (document) => (at(document.json, 'suspended') === true ? undefined : localName(document)),
      profile: profileOf,
    },
    // Other 404s of the same interface say "Not Found"; deleted and pending names say this too: likely at most.
    {
      says: 'free',
      status: [404],
      strength: 'likely',
      when: ({ json }) => isOnly(json, 'error', 'Record not found'),
    },
  ],
});

const foundOn =
  (host: string, id: string) =>
  (account: unknown): FoundAccount[] => {
    const [handle = '', home] = (textAt(account, 'acct') ?? '').toLowerCase().split('@');
    if (!textAt(account, 'id') || !/^[a-z0-9_]+$/.test(handle)) return [];
    const elsewhere = home === FLAGSHIP ? 'mastodon' : `mastodon:${home}`;
    const platform = home === undefined || home === host ? id : elsewhere;
    return [{ platform, profile: { handle, ...profileOf({ json: account }) } }];
  };

/** Open since Mastodon 4.0 without `resolve`; it sees the accounts this server knows (docs.joinmastodon.org, search). */
const search = (host: string, id: string): Search => ({
  id: `${id}/search`,
  request: (words) => ({
    url: `https://${host}/api/v2/search?type=accounts&limit=20&q=${encodeURIComponent(words)}`,
    method: 'GET',
    headers: {},
  }),
  found: ({ json }) =>
    Array.isArray(at(json, 'accounts')) ? list(at(json, 'accounts')).flatMap(foundOn(host, id)) : undefined,
});

/** The name in `acct:name@domain`, when the reply points to an actor on the asked server or names that server itself. */
const subjectOn =
  (host: string) =>
  ({ json }: Document): string | undefined => {
    const [, name, domain] = /^acct:([^@]+)@(.+)$/.exec(textAt(json, 'subject') ?? '') ?? [];
    const actor = list(at(json, 'links')).find(
      (link) => textAt(link, 'rel') === 'self' && textAt(link, 'type')?.startsWith('application/activity+json'),
    );
    const home = URL.parse(textAt(actor, 'href') ?? '')?.host;
    return home && (home === host || domain?.toLowerCase() === host) ? name : undefined;
  };

const webfinger = (host: string, id: string): Probe => ({
  id: `${id}/webfinger`,
  format: 'json',
  request: (handle) => ({
    url: `https://${host}/.well-known/webfinger?resource=${encodeURIComponent(`acct:${handle}@${host}`)}`,
    method: 'GET',
    headers: {},
  }),
  signs: [
    { says: 'taken', status: [200], holder: 'profile', handle: subjectOn(host) },
    // A closed or suspended account is a 404 here as well, so a 404 says nothing.
    { says: 'nothing', status: [404], doubt: 'unprobed', when: () => true },
  ],
});

/**
 * The platform that is one server.
 * @param host a host name, already known to be one (`platformOf` checks it)
 */
export const mastodon = (host: string): Platform => {
  const id = host === FLAGSHIP ? 'mastodon' : `mastodon:${host}`;
  return {
    id,
    name: host === FLAGSHIP ? 'Mastodon' : `Mastodon (${host})`,
    // mastodon/mastodon app/models/account.rb
    rule: { min: 1, max: 30, alphabet: 'a-z0-9_', shape: [], ignores: '', separators: ['', '_'] },
    usual: host === FLAGSHIP,
    page: (handle) => `https://${host}/@${inPath(handle)}`,
    recognise: (address) =>
      address.host === host ? (/^\/@([a-z0-9_]+)(?:\/|$)/i.exec(address.pathname)?.[1] ?? null) : null,
    probes: [lookup(host, id), webfinger(host, id)],
    known: KNOWN[host] ?? [],
    controlled: true,
    origins: [`https://${host}/*`],
    claim: `https://${host}/auth/sign_up`,
    // Every server moderates itself; its contact stands on this page.
    impersonation: `https://${host}/about`,
    trademark: null,
    inactivity: { days: null, clock: 'login', happens: 'unknown', source: '', dated: '', firm: false },
    search: search(host, id),
    patrol: 20,
    pictures: host === FLAGSHIP ? ['https://files.mastodon.social/*'] : [],
  };
};

export default mastodon(FLAGSHIP);
