/** Accounts out of pasted addresses and of links on the municipality's website, as they are entered together. */
import { type Account, newAccount } from '../../../../register/account.ts';
import type { Pasted } from '../../../../register/bulk.ts';
import { formKey, type SameForm } from '../../../../register/same-account.ts';
import type { Suspicion } from '../../../../register/secret.ts';
import { withoutSecrets } from './secretless.ts';

export type Named = { platform: string; handle: string };

export const isGood = (pasted: Pasted): pasted is Exclude<Pasted, { wrong: string }> => 'handle' in pasted;

/** What is said of all of them at once; `visitedAt` is epoch milliseconds, null when nobody knows. */
export type Shared = {
  municipality: string;
  service: string;
  by: string;
  visitedAt: number | null;
  /** What is in use already is open, with or without a plan: the page of channels asks for one. */
  state: 'asleep' | 'open';
};

/**
 * The accounts to enter.
 * @param pasted from the text, in its order
 * @param ticked from the website; one that was pasted as well is entered once
 */
export const accountsOf = (
  pasted: readonly Pasted[],
  ticked: readonly Named[],
  { municipality, service, by, visitedAt, state }: Shared,
  sameForm: SameForm,
): Account[] => {
  const entered = new Map<string, Account>();
  for (const { platform, handle } of [...pasted.filter(isGood), ...ticked]) {
    const account = newAccount({ municipality, platform, handle });
    const key = formKey(account, sameForm);
    if (!entered.has(key)) entered.set(key, { ...account, service: service.trim(), by, visitedAt, state });
  }
  return [...entered.values()];
};

/** Those that may be kept, and the names of those that look like a secret; one such text would hold up all the others. */
export const keepable = (
  accounts: readonly Account[],
  secretIn: (text: string) => Suspicion | null,
): { kept: Account[]; refused: Account[] } => ({
  kept: accounts.flatMap((one) => withoutSecrets(one, secretIn).account ?? []),
  refused: accounts.filter((one) => withoutSecrets(one, secretIn).account === null),
});
