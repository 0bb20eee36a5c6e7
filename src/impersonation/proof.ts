/** What proves that an account is ours; a link from the account to our site is no proof, and neither is a tick mark. */
import { plainLower, provenDomain } from './domain-proof.ts';
import { hostOf, isShared } from './host.ts';
import type { ReasonKey } from './reasons.ts';
import type { Seen } from './seen.ts';
import type { Subject } from './subject.ts';

/** The form in which two handles are one account: Facebook ignores dots, Bluesky's suffix may be left out. */
const accountForm = (platform: string, handle: string): string => {
  const lower = plainLower(handle.replace(/^ +| +$/g, '').replace(/^@/, ''));
  if (platform === 'facebook') return lower.replaceAll('.', '');
  return platform === 'bluesky' ? lower.replace(/\.bsky\.social$/, '') : lower;
};

const ownHost = ({ municipality }: Subject): string | null => {
  const host = municipality.websiteGuessed ? null : hostOf(municipality.website);
  return host !== null && !isShared(host) ? host : null;
};

/**
 * Why an account is surely ours.
 * @returns what proves it and what was seen; null when nothing does, which does not mean that it is another's
 */
export const proofOf = (profile: Seen, subject: Subject): { key: ReasonKey; seen: string } | null => {
  const form = accountForm(profile.platform, profile.handle);
  const listed = subject.official.some(
    (one) => one.platform === profile.platform && accountForm(one.platform, one.handle) === form,
  );
  if (listed) return { key: 'official_handle', seen: profile.handle };
  const host = ownHost(subject);
  if (host === null) return null;
  if (provenDomain(profile) === host) return { key: 'own_domain', seen: host };
  const link = profile.verifiedLinks?.find((one) => hostOf(one) === host);
  return link === undefined ? null : { key: 'verified_link', seen: link };
};

/** Whether the website that a profile names is ours; anybody may name it. */
export const linksToUs = (website: string, subject: Subject): boolean => {
  const host = ownHost(subject);
  return host !== null && hostOf(website) === host;
};
