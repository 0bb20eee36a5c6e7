/** Whether website and profile link to each other, and the exact line that a website lacks. */
import type { Profile } from '../verdict/profile.ts';
import { isOwn, ownHost, webAddress } from './addresses.ts';
import type { SiteSays } from './gather.ts';
import type { SiteLink } from './links.ts';

export type SameHandle = (one: string, other: string) => boolean;

/** The link with which the website names an account, or undefined. */
export const linkTo = (
  site: SiteSays,
  account: { platform: string; handle: string },
  sameHandle: SameHandle,
): SiteLink | undefined =>
  site.links.find((link) => link.platform === account.platform && sameHandle(link.handle, account.handle));

/**
 * Whether a profile links back to the municipality's website.
 * @param profile as it was read, or undefined
 * @param website null when it was only guessed: then nobody can tell
 * @param shows the platform shows us the website of a profile, so that none means that it was not filled in
 * @returns null when it could not be seen; many platforms show strangers no website at all
 */
export const linksBack = (profile: Profile | undefined, website: string | null, shows = false): boolean | null => {
  if (!profile || ownHost(website) === null) return null;
  if ([profile.website, ...(profile.verifiedLinks ?? [])].some((link) => isOwn(link, website))) return true;
  return profile.website !== undefined || shows ? false : null;
};

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign);

/** The line for the website: Mastodon and its kin verify it, and to others it says at least whose profile it is. */
const lineFor = (page: string | null, text: string): string | null => {
  const address = page === null ? null : webAddress(page);
  // What is no https address is no line for a website either.
  if (address?.protocol !== 'https:') return null;
  return `<a rel="me" href="${escaped(address.href)}">${escaped(text)}</a>`;
};

export type MissingLinks = {
  /** The website links to the profile. */
  site: boolean;
  /** The profile links back; null when that could not be seen. */
  back: boolean | null;
  /** What to put on the website; null when the account has no page to link to. */
  line: string | null;
};

/**
 * What an account lacks to be proved by links both ways.
 * @param account `page` is the profile's address, `name` what the link should read ("Mastodon"), `shows` see `linksBack`
 * @param site what the website says
 * @param profile as it was read, if it was
 * @param website null when it was only guessed
 */
export const missingLinks = (
  account: { platform: string; handle: string; page: string | null; name: string; shows?: boolean },
  site: SiteSays,
  profile: Profile | undefined,
  website: string | null,
  sameHandle: SameHandle,
): MissingLinks => ({
  site: linkTo(site, account, sameHandle) !== undefined,
  back: linksBack(profile, website, account.shows),
  line: lineFor(account.page, account.name),
});
