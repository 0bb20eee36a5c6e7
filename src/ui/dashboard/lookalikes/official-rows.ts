/** The accounts that are provably the municipality's, and those that are only named as such: with proofs and what lacks. */
import type { Platform } from '../../../probe/platform.ts';
import type { AccountState } from '../../../register/account.ts';
import { accountKey } from '../../../register/account.ts';
import { type Known, proofsFor, sameHandleOn } from '../../../schedule/entries.ts';
import { profileOf } from '../../../schedule/subject.ts';
import { ownHost, sameSite } from '../../../site/addresses.ts';
import { isOfficial, type Proof } from '../../../site/proof.ts';
import { type MissingLinks, missingLinks } from '../../../site/two-way.ts';
import { nameKey } from '../../../state/machine.ts';
import type { Judgement } from '../../../state/state.ts';
import type { Profile } from '../../../verdict/profile.ts';

export type OfficialRow = {
  key: string;
  /** Undefined for a platform that is no longer known. */
  platform: Platform | undefined;
  platformId: string;
  handle: string;
  page: string | null;
  /** Strongest first, never empty. */
  proofs: Proof[];
  /** Whether the proofs are enough; a mention on Wikidata alone is not. */
  official: boolean;
  /** Where it stands in the register; null when it is not in there. */
  state: AccountState | null;
  /** Proved by more than a further link could add. */
  whole: boolean;
  /** Null when nothing can be said of it, because the website was not read, and when nothing lacks. */
  missing: MissingLinks | null;
};

type Source = Omit<Known, 'towns'>;
type Named = { platform: string; handle: string };

const HELD: readonly AccountState[] = ['asleep', 'open'];

const isSame = ({ platformOf }: Source, one: Named) => {
  const same = sameHandleOn(platformOf(one.platform));
  return (other: Named): boolean => other.platform === one.platform && same(one.handle, other.handle);
};

const mine = <T extends { municipality: string }>({ watched }: Source, list: readonly T[]): T[] =>
  list.filter((one) => one.municipality === watched.municipality.id);

/** What a person says holds over what a link says, for as long as her word holds. */
const isJudged = (source: Source, one: Named): boolean =>
  mine(source, source.state.judgements).some((other) => other.until > source.now && isSame(source, one)(other));

/** The accounts the register holds, then those the website names, then those Wikidata names; each once. */
const namedIn = (source: Source): Named[] => {
  const accounts = mine(source, source.state.accounts);
  const held = accounts.filter((one) => HELD.includes(one.state));
  const unknown = (one: Named): boolean => !accounts.some(isSame(source, one));
  const linked = source.website?.says?.links ?? [];
  const noted = (source.website?.wikidata?.accounts ?? []).filter(unknown);
  const once: Named[] = [];
  for (const { platform, handle } of [...held, ...[...linked, ...noted].filter((one) => !isJudged(source, one))])
    if (!once.some(isSame(source, { platform, handle }))) once.push({ platform, handle });
  return once;
};

/** The website when it is surely ours and was read where it stands; then what it lacks can be told. */
const readSite = ({ website, watched }: Source): { says: NonNullable<typeof website>['says']; own: string } | null => {
  const { website: own, websiteGuessed } = watched.municipality;
  if (!website?.says || own === null || websiteGuessed || ownHost(own) === null) return null;
  return sameSite(website.readFrom, own) ? { says: website.says, own } : null;
};

const isWhole = (proofs: readonly Proof[]): boolean =>
  proofs.some(({ kind, rank }) => rank === 1 || kind === 'two-way');

const missingFor = (
  source: Source,
  one: Named,
  name: string,
  proofs: readonly Proof[],
  profile: Profile | undefined,
): MissingLinks | null => {
  const [site, platform] = [readSite(source), source.platformOf(one.platform)];
  // A domain name is no profile that could link back.
  if (!site?.says || !platform || platform.id === 'domain' || isWhole(proofs)) return null;
  const account = { ...one, page: platform.page(one.handle), name };
  return missingLinks(account, site.says, profile, site.own, sameHandleOn(platform));
};

const rowFor = (source: Source, one: Named, nameOf: (platform: Platform) => string): OfficialRow => {
  const { watched, findings, lookalikes, platformOf } = source;
  const key = accountKey({ municipality: watched.municipality.id, ...one });
  const platform = platformOf(one.platform);
  const finding = findings[nameKey(one.platform, one.handle)];
  const profile = profileOf(findings, one.platform, one.handle) ?? lookalikes[key]?.profile ?? undefined;
  const state = mine(source, source.state.accounts).find(isSame(source, one))?.state ?? null;
  const isHeld = state !== null && HELD.includes(state);
  // An account that is wanted, closed or somebody else's by now is not proved by its line in the register.
  const proofs = proofsFor(source, one, profile, finding?.knownAt ?? lookalikes[key]?.seenAt).filter(
    ({ kind }) => kind !== 'register' || isHeld,
  );
  return {
    key,
    platform,
    platformId: one.platform,
    handle: one.handle,
    page: platform?.page(one.handle) ?? null,
    proofs,
    official: isOfficial(proofs),
    state,
    whole: isWhole(proofs),
    missing: missingFor(source, one, platform ? nameOf(platform) : one.platform, proofs, profile),
  };
};

/**
 * The accounts to show, in the order of the register, the website and Wikidata.
 * @param nameOf what a platform is called, for the link that the website lacks
 * @returns those with at least one proof
 */
export const officialRows = (source: Source, nameOf: (platform: Platform) => string): OfficialRow[] =>
  namedIn(source)
    .map((one) => rowFor(source, one, nameOf))
    .filter(({ proofs }) => proofs.length > 0);

/** Accounts that a person called official of another service, as long as her word holds. */
export const servicesOf = (source: Source): Judgement[] =>
  mine(source, source.state.judgements).filter(({ decided, until }) => decided === 'service' && until > source.now);
