/** Accounts of others: from what a probe or a search saw to what is remembered of them. */

import { type Likeness, likenessOf } from '../impersonation/likeness.ts';
import { distance, isTelling } from '../impersonation/picture-hash.ts';
import type { Subject } from '../impersonation/subject.ts';
import type { Municipality } from '../municipality/municipality.ts';
import { accountKey } from '../register/account.ts';
import type { Found, Lookalike } from '../state/lookalike.ts';
import { miss, see } from '../state/lookalike.ts';
import type { State } from '../state/state.ts';
import type { Website } from '../state/website.ts';
import { conclude } from '../verdict/conclude.ts';
import type { Evidence } from '../verdict/evidence.ts';

export type Origin = Pick<Lookalike, 'municipality' | 'platform' | 'handle' | 'holder' | 'source'> & { found: Found };

/**
 * What is remembered of an account after its probes answered.
 * @returns the very same as before when they told nothing; undefined when there is nothing to remember
 */
export const afterProbes = (
  before: Lookalike | undefined,
  origin: Origin,
  evidence: readonly Evidence[],
  now: number,
): Lookalike | undefined => {
  const verdict = conclude(evidence);
  if (verdict.is === 'taken') return see(before, { ...origin, profile: verdict.profile ?? null }, now);
  return before && verdict.is === 'free' ? miss(before, now) : before;
};

/** The smallest distance of a picture to any of ours; nothing where one of them is missing or too plain to tell. */
const pictureDistance = (lookalike: Lookalike, website: Website | undefined): number | undefined => {
  const hash = lookalike.picture?.hash;
  const ours = (website?.pictures ?? []).filter((one) => isTelling(one.hash));
  return hash && isTelling(hash) && ours.length > 0
    ? Math.min(...ours.map((one) => distance(hash, one.hash)))
    : undefined;
};

/**
 * How much an account looks like us.
 * @param towns all municipalities, to know namesakes
 */
export const likenessTo = (
  subject: Subject,
  lookalike: Lookalike,
  website: Website | undefined,
  towns: readonly Municipality[],
  now: number,
): Likeness => {
  const { platform, handle, profile } = lookalike;
  const apart = pictureDistance(lookalike, website);
  return likenessOf(
    { ...profile, platform, handle, ...(apart === undefined ? {} : { avatarDistance: apart }) },
    subject,
    { now, towns },
  );
};

/** A search brings many who merely carry the word; only those are kept that could be meant for us. */
export const isWorthKeeping = ({ class: is }: Likeness): boolean => is === 'lookalike' || is === 'parody';

/** Whether an account is in the register of its municipality. */
export const isOurs = (state: State, one: Pick<Lookalike, 'municipality' | 'platform' | 'handle'>): boolean =>
  state.accounts.some((account) => accountKey(account) === accountKey(one));

/** What was remembered under another handle of the same account, by the platform's own number. */
export const sameAccount = (
  lookalikes: Readonly<Record<string, Lookalike>>,
  one: Pick<Lookalike, 'municipality' | 'platform'>,
  stableId: string | undefined,
): Lookalike | undefined =>
  stableId === undefined
    ? undefined
    : Object.values(lookalikes).find(
        (other) =>
          other.municipality === one.municipality &&
          other.platform === one.platform &&
          other.profile?.stableId === stableId,
      );
