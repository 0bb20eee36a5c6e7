/** Who else carries the municipality's name: everything known of each account, most urgent first. Pages draw this list. */
import type { Decided } from '../impersonation/class.ts';
import type { Likeness } from '../impersonation/likeness.ts';
import type { Municipality } from '../municipality/municipality.ts';
import { sameForm } from '../municipality/rule.ts';
import type { Platform } from '../probe/platform.ts';
import { type Account, accountKey } from '../register/account.ts';
import { isOfficial, type Proof, proofsOf } from '../site/proof.ts';
import type { Lookalike } from '../state/lookalike.ts';
import { nameKey } from '../state/machine.ts';
import type { Judgement, Pointed, State, Watched } from '../state/state.ts';
import type { Website } from '../state/website.ts';
import type { Profile } from '../verdict/profile.ts';
import { isOurs, likenessTo } from './others.ts';
import type { Findings } from './rows.ts';
import { profileOf, subjectOf } from './subject.ts';

/** Where an account stands: proved ours, decided by a person, or still open. */
export type Standing = 'official' | 'decided' | 'open' | 'gone';

export type Entry = {
  key: string;
  municipality: string;
  /** Undefined for a platform that is no longer known. */
  platform: Platform | undefined;
  platformId: string;
  handle: string;
  standing: Standing;
  decided: Decided | null;
  judgement: Judgement | undefined;
  lookalike: Lookalike;
  pointed: Pointed | undefined;
  profile: Profile | null;
  proofs: Proof[];
  likeness: Likeness;
  /** The municipality has no account on this platform, and this one carries its very name. */
  gap: boolean;
};

export type Known = {
  state: State;
  watched: Watched;
  findings: Findings;
  lookalikes: Readonly<Record<string, Lookalike>>;
  website: Website | undefined;
  platformOf: (id: string) => Platform | undefined;
  towns: readonly Municipality[];
  now: number;
};

/** What a person pointed at before any probe could look: seen by her, that is all. */
const fromPointed = ({ municipality, platform, handle, address, at, name, about }: Pointed): Lookalike => {
  const profile = name === '' && about === '' ? null : { handle, ...(name && { name }), ...(about && { about }) };
  const own = { municipality, platform, handle, holder: '', found: 'pointed' as const, source: address };
  return { ...own, since: at, askedAt: at, seenAt: at, goneAt: null, profile, picture: null, history: [] };
};

/** Whether two handles are one account on a platform. */
export const sameHandleOn =
  (platform: Platform | undefined) =>
  (one: string, other: string): boolean =>
    platform
      ? sameForm(platform.rule, one) === sameForm(platform.rule, other)
      : one.toLowerCase() === other.toLowerCase();

/** An account that is only wanted, or no longer ours, is no proof of anything. */
const isHeld = ({ state }: Account): boolean => state === 'asleep' || state === 'open';

/** The proofs that an account is ours. @param profileAt when its profile was read, epoch milliseconds */
export const proofsFor = (
  { state, watched, website, platformOf }: Pick<Known, 'state' | 'watched' | 'website' | 'platformOf'>,
  own: { platform: string; handle: string },
  profile: Profile | null | undefined,
  profileAt: number | undefined,
): Proof[] => {
  const { municipality } = watched;
  const account = state.accounts.find(
    (one) => isHeld(one) && accountKey(one) === accountKey({ municipality: municipality.id, ...own }),
  );
  const site =
    website?.says && website.readAt !== null
      ? { ...website.says, readAt: website.readAt, address: website.readFrom }
      : undefined;
  return proofsOf({
    ...own,
    sameHandle: sameHandleOn(platformOf(own.platform)),
    website: municipality.websiteGuessed ? null : municipality.website,
    profile: profile ?? undefined,
    profileAt,
    site,
    wikidata: website?.wikidata ?? undefined,
    registered: account ? { at: account.claimedAt ?? 0, by: account.by } : undefined,
  });
};

const standingOf = (decided: Decided | null | undefined, proofs: readonly Proof[], gone: boolean): Standing => {
  // A person knows more than a link: the website also links to clubs and neighbours.
  if (decided) return 'decided';
  if (isOfficial(proofs)) return 'official';
  return gone ? 'gone' : 'open';
};

const ORDER: readonly Standing[] = ['open', 'decided', 'official', 'gone'];

/** The accounts that are known, each once: those that machines found, then those that only a person pointed at. */
const accountsOf = ({ state, watched, lookalikes }: Known): Lookalike[] => {
  const mine = (one: { municipality: string }) => one.municipality === watched.municipality.id;
  const found = Object.values(lookalikes).filter(mine);
  const keys = new Set(found.map(accountKey));
  const pointed = state.pointed.filter((one) => mine(one) && !keys.has(accountKey(one))).map(fromPointed);
  const held = new Set([...keys, ...pointed.map(accountKey)]);
  const judged = state.judgements
    .filter((one) => mine(one) && !held.has(accountKey(one)))
    .map((one) => fromPointed({ ...one, address: '', how: 'page', name: '', about: '' }));
  return [...found, ...pointed, ...judged].filter((one) => !isOurs(state, one));
};

/**
 * Every account that carries the municipality's name and is not in its register, most urgent first.
 * @param known what is stored, and all municipalities to tell namesakes
 */
export const entriesOf = (known: Known): Entry[] => {
  const { state, watched, findings, website, platformOf, towns, now } = known;
  const subject = subjectOf(state, watched, findings, website);
  const held = new Set(
    state.accounts.filter((one) => one.municipality === watched.municipality.id).map((one) => one.platform),
  );
  const entries = accountsOf(known).map((lookalike): Entry => {
    const { platform, handle } = lookalike;
    const key = accountKey(lookalike);
    const profile = lookalike.profile ?? profileOf(findings, platform, handle) ?? null;
    const proofs = proofsFor(
      known,
      { platform, handle },
      profile,
      findings[nameKey(platform, handle)]?.knownAt ?? undefined,
    );
    const judgement = state.judgements.find((one) => accountKey(one) === key);
    const decided = judgement && judgement.until > now ? judgement.decided : null;
    return {
      key,
      municipality: watched.municipality.id,
      platform: platformOf(platform),
      platformId: platform,
      handle,
      standing: standingOf(decided, proofs, lookalike.goneAt !== null),
      decided,
      judgement,
      lookalike,
      pointed: state.pointed.find((one) => accountKey(one) === key),
      profile,
      proofs,
      likeness: likenessTo(subject, { ...lookalike, profile }, website, towns, now),
      gap: lookalike.found === 'name' && !held.has(platform) && lookalike.goneAt === null,
    };
  });
  return entries.sort(
    (a, b) =>
      ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing) ||
      b.likeness.score - a.likeness.score ||
      (a.key < b.key ? -1 : 1),
  );
};
