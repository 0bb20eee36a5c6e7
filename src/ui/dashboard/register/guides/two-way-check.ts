/** Whether an account is proved to citizens: our website names it, it names our website, and the exact line that is missing. */
import type { Platform } from '../../../../probe/platform.ts';
import type { Account } from '../../../../register/account.ts';
import { type Place, publicListOf } from '../../../../register/public-list.ts';
import { sameHandleOn } from '../../../../schedule/entries.ts';
import { isOwn, ownHost, sameSite } from '../../../../site/addresses.ts';
import type { SiteSays } from '../../../../site/gather.ts';
import { linkTo, missingLinks } from '../../../../site/two-way.ts';
import type { Website } from '../../../../state/website.ts';
import type { Finding } from '../../../../verdict/finding.ts';
import type { Profile } from '../../../../verdict/profile.ts';

/** `weak`: the website links to it, but not with the `rel="me"` that this platform looks for. */
export type OnSite = 'named' | 'weak' | 'missing' | 'unread';

export type Check = {
  onSite: OnSite;
  /** The profile names our website; null when that could not be seen. */
  back: boolean | null;
  /** The platform itself checked the link, or the name is our own domain: nobody else can make that. */
  firm: 'verified' | 'domain' | null;
  /** What to put on the website; null when nothing has to be, or nothing can be. */
  line: string | null;
  /** When the profile was read, epoch milliseconds; null for never. */
  profileAt: number | null;
};

/** What is known around an account. `website` is null where it was only guessed; `text` is what the link should read. */
export type Around = {
  platform: Platform | undefined;
  website: string | null;
  site: SiteSays | null;
  finding: Finding | undefined;
  text: string;
};

/** Mastodon and its kin check `rel="me"`, and show every field of a profile to everybody. */
const looksForMe = (platform: string): boolean => /^mastodon(?::|$)/.test(platform);

/** A look-up of a domain is no page of ours; whatever was noted in the register goes first. */
export const pageOf = (account: Pick<Account, 'platform' | 'handle' | 'address'>, platform: Platform | undefined) => {
  if (account.address !== '') return account.address;
  return account.platform === 'domain' ? null : (platform?.page(account.handle) ?? null);
};

/** What the website said, if it was read on a domain that is surely ours. */
export const trustedSite = (read: Website | undefined, website: string | null): SiteSays | null =>
  read?.says && read.readAt !== null && ownHost(website) !== null && sameSite(read.readFrom, website ?? '')
    ? read.says
    : null;

/** The profile as it was last read, whether or not it carries a name. */
export const profileIn = (finding: Finding | undefined): Profile | undefined =>
  finding?.known.map((one) => (one.says === 'taken' ? one.profile : undefined)).find((one) => one !== undefined);

const firmOf = ({ platform, handle }: Account, profile: Profile | undefined, website: string | null): Check['firm'] => {
  if (platform === 'bluesky-domain' && isOwn(handle, website)) return 'domain';
  return profile?.verifiedLinks?.some((link) => isOwn(link, website)) ? 'verified' : null;
};

/** Mastodon verifies nothing without a link on the website, so there is one, on whichever page. */
const onSiteOf = (account: Account, { platform, site }: Around, firm: Check['firm']): OnSite => {
  const me = looksForMe(account.platform);
  if (me && firm === 'verified') return 'named';
  if (site === null) return 'unread';
  const link = linkTo(site, account, sameHandleOn(platform));
  if (!link) return 'missing';
  return me && link.how !== 'rel-me' ? 'weak' : 'named';
};

const NOTHING: SiteSays = { links: [], feeds: [], logo: null, languages: [] };

/** What an account has and lacks to be proved ours. */
export const checkOf = (account: Account, around: Around): Check => {
  const { platform, website, site, finding, text } = around;
  const profile = profileIn(finding);
  const { handle } = account;
  const asked = { platform: account.platform, handle, page: pageOf(account, platform), name: text };
  const shows = looksForMe(account.platform);
  const { back, line } = missingLinks({ ...asked, shows }, site ?? NOTHING, profile, website, sameHandleOn(platform));
  const firm = firmOf(account, profile, website);
  const onSite = onSiteOf(account, around, firm);
  return {
    onSite,
    back,
    firm,
    line: onSite === 'named' ? null : line,
    profileAt: profile ? (finding?.knownAt ?? null) : null,
  };
};

/** Whether citizens can see from both sides that an account is ours, or the platform says so itself. */
export const isProved = ({ onSite, back, firm }: Check): boolean =>
  firm !== null || (back === true && (onSite === 'named' || onSite === 'weak'));

/** Accounts that people may know of: those that are open or asleep. */
export const publicOf = (accounts: readonly Account[], municipality: string): Account[] =>
  accounts.filter((one) => one.municipality === municipality && (one.state === 'open' || one.state === 'asleep'));

/** Accounts that stay out of the public list, because they have no page by https. */
export const leftOut = (accounts: readonly Account[], placeOf: (account: Account) => Place): Account[] =>
  accounts.filter((one) => publicListOf([one], { name: 'x', website: null }, placeOf).accounts.length === 0);
