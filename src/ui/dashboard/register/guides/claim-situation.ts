/** How far a claim has come, and what must be done in the register once it went well. */
import type { Breach } from '../../../../municipality/rule.ts';
import type { Account } from '../../../../register/account.ts';
import type { Whose } from '../../../../schedule/whose.ts';
import type { Command } from '../../../../state/command.ts';
import type { Claim } from '../../../../state/state.ts';
import type { Verdict } from '../../../../verdict/conclude.ts';

/** `ours`: it is ours, but nobody put it in the register. `refused`: the sign-up form said no to one of us. */
export type Situation = 'held' | 'impossible' | 'begun' | 'refused' | 'free' | 'likely' | 'ours' | 'taken' | 'unsure';

/** What is known of a name. */
export type KnownName = {
  /** The account of this name in the register of the municipality. */
  account: Account | undefined;
  claim: Claim | undefined;
  breach: Breach | null;
  /** The last that one of us noted of it is that the sign-up form refused it. */
  refused: boolean;
  verdict: Verdict;
  whose: Whose | null;
};

const isHeld = (account: Account | undefined): boolean => account?.state === 'asleep' || account?.state === 'open';

/** How far the claim of a name has come. A claim that was begun goes before a verdict: platforms take their time. */
export const situationOf = ({ account, claim, breach, refused, verdict, whose }: KnownName): Situation => {
  if (isHeld(account)) return 'held';
  if (breach !== null) return 'impossible';
  if (claim) return 'begun';
  // Where the platform calls it free all the same, that is a disagreement, which would tell nobody what to do.
  if (refused) return 'refused';
  if (verdict.is === 'free') return verdict.strength === 'sure' ? 'free' : 'likely';
  if (verdict.is === 'unknown') return 'unsure';
  return whose === 'ours' ? 'ours' : 'taken';
};

const ENDS: readonly Situation[] = ['impossible', 'refused', 'taken', 'ours'];

/** Whether there is anything to guide: a name that is taken or cannot be is at its end. */
export const isOpen = (situation: Situation): boolean => !ENDS.includes(situation);

/**
 * What is sent when a claim went well.
 * @param account the one that the register holds already, perhaps under another form of the name
 * @param by who says so: initials or a role
 */
export const succeeded = (
  own: Pick<Account, 'municipality' | 'platform' | 'handle'>,
  account: Account | undefined,
  by: string,
): Command => ({ do: 'claimed', by, ...own, handle: account?.handle ?? own.handle });
