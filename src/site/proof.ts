/** How an account is proved to be official, and how much each proof weighs. */
import type { Profile } from '../verdict/profile.ts';
import { isOwn, ownHost, sameSite } from './addresses.ts';
import type { SiteSays } from './gather.ts';
import type { How } from './links.ts';
import { linksBack, linkTo, type SameHandle } from './two-way.ts';
import type { WikidataSays } from './wikidata.ts';

export type ProofKind =
  | 'own-domain'
  | 'verified-link'
  | 'government-mark'
  | 'two-way'
  | 'rel-me'
  | 'same-as'
  | 'site-link'
  | 'wikidata'
  | 'register';

export type Proof = {
  kind: ProofKind;
  /** 1 is the strongest. */
  rank: number;
  /** An address, or the name of who says so. */
  source: string;
  /** When it was seen, epoch milliseconds. */
  at: number;
};

/**
 * What proves an account, strongest first, and whether it is enough on its own. The order is that of police trainers,
 * registrars of government accounts and the platforms' own rules: a name or a verified link that only the owner of the
 * website can make, then the platform's mark for public bodies (it says that it is a public body, not which one), then
 * links both ways, then a link from the website alone (the U.S. digital registry and its practice of linking both ways,
 * govsocmed.pbworks.com; lawofficer.com "Axe impersonators"). Anyone can edit Wikidata, so it only points the way. A
 * line in the register is a person's word. Not here at all: a profile that links to the website, the same logo, the
 * same name. Impostors have all three.
 */
export const PROOFS: Readonly<Record<ProofKind, { rank: number; enough: boolean }>> = {
  'own-domain': { rank: 1, enough: true },
  'verified-link': { rank: 1, enough: true },
  // It says that the holder is a public body, not that it is this one.
  'government-mark': { rank: 2, enough: false },
  'two-way': { rank: 3, enough: true },
  'rel-me': { rank: 4, enough: true },
  'same-as': { rank: 4, enough: true },
  'site-link': { rank: 4, enough: true },
  wikidata: { rank: 5, enough: false },
  register: { rank: 6, enough: true },
};

const ORDER = Object.keys(PROOFS);

const ONE_WAY: Readonly<Record<How, ProofKind>> = { 'rel-me': 'rel-me', 'same-as': 'same-as', link: 'site-link' };

/** Everything that is known of an account. Moments are epoch milliseconds. */
export type Known = {
  platform: string;
  handle: string;
  sameHandle: SameHandle;
  /** The municipality's website; null when it was only guessed. */
  website: string | null;
  profile?: Profile | undefined;
  profileAt?: number | undefined;
  /** `address` is where the site was read, after redirects. */
  site?: (SiteSays & { readAt: number; address: string }) | undefined;
  wikidata?: (WikidataSays & { readAt: number }) | undefined;
  registered?: { at: number; by: string } | undefined;
};

const proof = (kind: ProofKind, source: string, at: number): Proof => ({ kind, rank: PROOFS[kind].rank, source, at });

/** The domain an account lives on, where its holder must control that domain: its handle, or its Mastodon server. */
const domainOf = ({ platform, handle }: Known): string | null =>
  platform === 'bluesky-domain' || platform === 'domain' ? handle : (/^mastodon:(.+)$/.exec(platform)?.[1] ?? null);

/** When the account was looked at; 0 when nobody said. */
const seenAt = ({ profileAt, site, registered }: Known): number => profileAt ?? site?.readAt ?? registered?.at ?? 0;

const fromPlatform = (known: Known): Proof[] => {
  const { profile, website, platform } = known;
  const domain = domainOf(known);
  const link = profile?.verifiedLinks?.find((one) => isOwn(one, website));
  return [
    ...(domain !== null && isOwn(domain, website) ? [proof('own-domain', domain.toLowerCase(), seenAt(known))] : []),
    ...(link === undefined ? [] : [proof('verified-link', link, seenAt(known))]),
    ...(profile?.mark === 'government' ? [proof('government-mark', platform, seenAt(known))] : []),
  ];
};

/** What the site says counts only when it is the municipality's: not guessed, and not read on another domain. */
const fromSite = (known: Known): Proof[] => {
  const { site, website, profile, profileAt, sameHandle } = known;
  if (!site || website === null || ownHost(website) === null || !sameSite(site.address, website)) return [];
  const link = linkTo(site, known, sameHandle);
  if (!link) return [];
  // Both halves had to be seen: it is as old as the older of the two.
  if (linksBack(profile, website))
    return [proof('two-way', site.address, Math.min(site.readAt, profileAt ?? site.readAt))];
  return [proof(ONE_WAY[link.how], site.address, site.readAt)];
};

const fromOthers = ({ platform, handle, sameHandle, wikidata, registered }: Known): Proof[] => {
  const named = wikidata?.accounts.some((one) => one.platform === platform && sameHandle(one.handle, handle));
  return [
    ...(wikidata && named ? [proof('wikidata', 'Wikidata', wikidata.readAt)] : []),
    ...(registered ? [proof('register', registered.by, registered.at)] : []),
  ];
};

/**
 * The proofs that an account is official, strongest first; none at all when there is no proof, which does not mean that
 * the account is anybody else's. A profile that merely links to the website gives none.
 */
export const proofsOf = (known: Known): Proof[] =>
  [...fromPlatform(known), ...fromSite(known), ...fromOthers(known)].sort(
    (a, b) => a.rank - b.rank || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );

/** Whether the proofs are enough to call an account official: any one of them, save Wikidata alone. */
export const isOfficial = (proofs: readonly Proof[]): boolean => proofs.some(({ kind }) => PROOFS[kind].enough);

/** The sentence for a proof; `$1` is its source. */
export const proofKey = (kind: ProofKind): string => `proof_${kind.replaceAll('-', '_')}`;
