/** Addresses as websites and profiles write them: which are web addresses, and whose site they belong to. */

/** Longer ones are made to hide something, or are no address at all. */
const LONGEST = 2_000;

/** Everything else that has a scheme (`javascript:`, `data:`, `mailto:`) leads to no page that could be looked at. */
const WEB = /^https?:$/;

/**
 * The web address in a text, or null.
 * @param text as it stands in the page, also relative or without a scheme (`//host/path`)
 * @param base what a relative address starts from; without it only whole addresses count
 * @returns http or https only, without a fragment; never with a name or password, which are there to mislead the eye
 */
export const webAddress = (text: string, base?: URL | null): URL | null => {
  if (text.length > LONGEST) return null;
  const address = base ? URL.parse(text, base.href) : URL.parse(text);
  if (!address || !WEB.test(address.protocol) || address.username !== '' || address.password !== '') return null;
  address.hash = '';
  return address.href.length > LONGEST ? null : address;
};

const SCHEMELESS = /^[^\s/?#@:.]+(?:\.[^\s/?#@:.]+)+(?:[/?#]|$)/;

const bare = (host: string): string => host.replace(/\.$/, '').replace(/^www\./, '');

/**
 * The host of an address in lower case, without "www.".
 * @param text an address as people fill it in, also without a scheme ("stad.gent")
 */
export const hostOf = (text: string | null | undefined): string | null => {
  const typed = text?.trim() ?? '';
  const address = webAddress(typed) ?? (SCHEMELESS.test(typed) ? webAddress(`https://${typed}`) : null);
  return address && bare(address.hostname);
};

/**
 * Domains under which every name or page has an owner of its own, so that a shared ending says nothing. A short list of
 * our own instead of the public suffix list: endings of two parts that sites around here use, the Brussels region's old
 * host for its municipalities, site builders, and platforms that a small municipality may name as its website.
 */
const SHARED: ReadonlySet<string> = new Set([
  ...['co.uk', 'gov.uk', 'org.uk', 'com.au', 'co.nz', 'com.br', 'eu.com', 'gouv.fr', 'irisnet.be'],
  ...[
    'github.io',
    'gitlab.io',
    'netlify.app',
    'vercel.app',
    'pages.dev',
    'web.app',
    'azurewebsites.net',
    'herokuapp.com',
  ],
  ...['wordpress.com', 'blogspot.com', 'wixsite.com', 'weebly.com', 'webnode.be', 'webnode.nl', 'jimdofree.com'],
  ...['squarespace.com', 'webflow.io', 'framer.website', 'carrd.co', 'sites.google.com', 'google.com', 'linktr.ee'],
  ...[
    'facebook.com',
    'instagram.com',
    'threads.com',
    'x.com',
    'twitter.com',
    'tiktok.com',
    'youtube.com',
    'linkedin.com',
  ],
  ...['bsky.app', 'bsky.social', 'mastodon.social', 't.me', 'pinterest.com', 'flickr.com', 'github.com', 'medium.com'],
]);

/** An address in numbers, or a name without a dot, is whole: it has no parts that others could own. */
const UNDIVIDED = /^\[|^[\d.]+$|^[^.]*$/;

/** The part of a host that one owner registered: "nieuws.stad.gent" gives "stad.gent". */
const registered = (host: string): string => {
  if (UNDIVIDED.test(host)) return host;
  const labels = host.split('.');
  const last = (count: number) => labels.slice(-count).join('.');
  return SHARED.has(last(3)) ? last(4) : SHARED.has(last(2)) ? last(3) : last(2);
};

/** Whether two addresses are on the same site: "www" or not, http or https, any name under the same domain. */
export const sameSite = (one: string, other: string): boolean => {
  const [first, second] = [hostOf(one), hostOf(other)];
  return first !== null && second !== null && registered(first) === registered(second);
};

/**
 * The host that is the municipality's own, or null when there is none to speak of.
 * @param website null when it was only guessed: what stands on a guessed address proves nothing
 */
export const ownHost = (website: string | null): string | null => {
  const host = hostOf(website);
  return host === null || SHARED.has(host) ? null : host;
};

/** Whether an address or a bare domain is on the municipality's own host, or under it, where only its owner sets names. */
export const isOwn = (text: string | null | undefined, website: string | null): boolean => {
  const [host, own] = [hostOf(text), ownHost(website)];
  return host !== null && own !== null && (host === own || (!UNDIVIDED.test(own) && host.endsWith(`.${own}`)));
};
