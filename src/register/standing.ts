/** After a claim: whether the account stands, seen from outside by whoever is not signed in. */
import type { Verdict } from '../verdict/conclude.ts';
import type { Holder } from '../verdict/evidence.ts';

/** `text` is the key of a sentence that says what was seen and what to do. */
export type Standing = { is: 'stands' | 'not-seen-yet' | 'unsure'; text: string };

/** A blocked account is no account, and a name given to nobody was not given to us either. */
const TAKEN: Readonly<Record<Holder, Standing>> = {
  profile: { is: 'stands', text: 'stands_seen' },
  private: { is: 'stands', text: 'stands_private' },
  registered: { is: 'stands', text: 'stands_registered' },
  suspended: { is: 'unsure', text: 'stands_suspended' },
  reserved: { is: 'unsure', text: 'stands_reserved' },
};

/**
 * What a verdict on the account's own name says about the claim. It says that an account with this name exists; that it
 * is ours only the person who claimed it knows.
 * @param verdict the last one on this platform and handle
 * @param at when the verdict was last confirmed, epoch milliseconds; null for never
 * @param claimedAt when the claim was made; null when nobody knows, then any verdict counts
 * @returns unsure for a verdict from before the claim: "free" was true then and means nothing now
 */
export const standingOf = (verdict: Verdict, at: number | null, claimedAt: number | null): Standing => {
  if (at === null || (claimedAt !== null && at < claimedAt)) return { is: 'unsure', text: 'stands_unasked' };
  switch (verdict.is) {
    case 'taken':
      return TAKEN[verdict.holder];
    case 'free':
      return { is: 'not-seen-yet', text: verdict.strength === 'sure' ? 'stands_still_free' : 'stands_not_yet' };
    case 'unknown':
      return { is: 'unsure', text: 'stands_unclear' };
  }
};
