/** Whose a taken name is: ours by the register or by proof, another's by a person's word, otherwise unclear. */
import { provenDomain } from '../impersonation/domain-proof.ts';
import { sameForm } from '../municipality/rule.ts';
import type { Platform } from '../probe/platform.ts';
import type { State, Watched } from '../state/state.ts';
import type { Website } from '../state/website.ts';
import type { Verdict } from '../verdict/conclude.ts';

export type Whose = 'ours' | 'other' | 'unclear';

const hostOf = (address: string | null | undefined): string | null =>
  URL.parse(address ?? '')
    ?.host.toLowerCase()
    .replace(/^www\./, '') ?? null;

/** A handle that is our own domain where only its owner can take it, or a link that the platform verified back to our website. A link alone proves nothing. */
const proven = (watched: Watched, platform: string, handle: string, verdict: Verdict): boolean => {
  const { website, websiteGuessed } = watched.municipality;
  const host = websiteGuessed ? null : hostOf(website);
  if (host === null) return false;
  if (provenDomain({ platform, handle })?.replace(/^www\./, '') === host) return true;
  const links = verdict.is === 'taken' ? (verdict.profile?.verifiedLinks ?? []) : [];
  return links.some((link) => hostOf(link) === host);
};

/** Our own website names the account, on a domain that is surely ours. */
const linked = (watched: Watched, platform: Platform, form: string, website: Website | undefined): boolean =>
  !watched.municipality.websiteGuessed &&
  hostOf(website?.readFrom) === hostOf(watched.municipality.website) &&
  website?.says?.links.some((one) => one.platform === platform.id && sameForm(platform.rule, one.handle) === form) ===
    true;

/** Whose the holder of a taken name is, for one municipality. @param website what its own website says, where it was read */
export const whoseIs = (
  state: State,
  watched: Watched,
  platform: Platform,
  handle: string,
  verdict: Verdict,
  website?: Website,
): Whose => {
  const form = sameForm(platform.rule, handle);
  const here = (one: { municipality: string; platform: string; handle: string }) =>
    one.municipality === watched.municipality.id &&
    one.platform === platform.id &&
    sameForm(platform.rule, one.handle) === form;
  if (state.accounts.some(here)) return 'ours';
  if (state.judgements.some(here)) return 'other';
  return proven(watched, platform.id, handle, verdict) || linked(watched, platform, form, website) ? 'ours' : 'unclear';
};
