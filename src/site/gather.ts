/** What several pages of the website say together, and whether the website answered at all. */
import { hostOf, sameSite } from './addresses.ts';
import { collapse, type SiteLink } from './links.ts';
import type { SitePage } from './read-site.ts';
import { takeApart } from './take-apart.ts';

/** What the municipality's own website says. */
export type SiteSays = { links: SiteLink[]; feeds: string[]; logo: string | null; languages: string[] };

const depth = ({ address }: SitePage): string => `${String(address.length).padStart(5, '0')} ${address}`;

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Joins the pages of one website. The page with the shortest address, which is the home page, speaks first, so the order
 * in which pages came makes no difference, nor does a page that came twice.
 * @param pages as `readSite` gave them; none at all is fine
 */
export const joinPages = (pages: readonly SitePage[]): SiteSays => {
  const sorted = [...pages].sort(
    (a, b) => inOrder(depth(a), depth(b)) || inOrder(a.logo ?? '\uffff', b.logo ?? '\uffff'),
  );
  return {
    links: collapse(sorted.flatMap(({ links }) => links)),
    feeds: [...new Set(sorted.flatMap(({ feeds }) => feeds))],
    logo: sorted.find(({ logo }) => logo !== null)?.logo ?? null,
    languages: [...new Set(sorted.flatMap(({ languages }) => languages))],
  };
};

/** The part of a reply that tells whether the website can be read; addresses are whole, `landed` after redirects. */
export type SiteReply = { status: number; landed: string; asked: string; body: string };

export type SiteTrouble = 'elsewhere' | 'refused' | 'down' | 'empty';

/** Statuses with which a host says that it does not want to answer us; 999 is LinkedIn's, and some firewalls copy it. */
const REFUSED: ReadonlySet<number> = new Set([401, 402, 403, 406, 407, 429, 451, 999]);

/** Cloudflare's page before the page. */
const CHALLENGE = /^\s*(?:Just a moment(?:…|\.{3})|Attention Required! \| Cloudflare)/i;

/** A page without a link and without data is a shell that a browser fills in later, or a page that only refreshes. */
const saysNothing = (body: string): boolean => {
  const { anchors, data } = takeApart(body);
  return anchors.length === 0 && data.length === 0;
};

/**
 * Whether a reply of the website can be read, or why not.
 * @returns `elsewhere` when it landed on another domain ("www" or not and http or https make no other domain): what
 * stands there may be somebody else's, so a person must say that it is the municipality's
 */
export const siteTrouble = ({ status, landed, asked, body }: SiteReply): 'good' | SiteTrouble => {
  if (hostOf(landed) !== null && !sameSite(landed, asked)) return 'elsewhere';
  // AWS answers 202 without a body when it wants to see a person first.
  if (REFUSED.has(status) || (status === 202 && body.trim() === '')) return 'refused';
  if (status >= 200 && status < 300 && body.trim() === '') return 'empty';
  if (CHALLENGE.test(takeApart(body.slice(0, 20_000)).title)) return 'refused';
  if (status < 200 || status >= 300) return 'down';
  return saysNothing(body) ? 'empty' : 'good';
};

/** The text for a trouble: `$1` is the host that was asked, `$2` the host where it landed. */
export const troubleKey = (trouble: SiteTrouble): string => `site_trouble_${trouble}`;
