/** What an account shows after a merge where people still have to choose: what it showed before. */
import type { Account } from './account.ts';
import { favouriteOf } from './merge-accounts.ts';
import { MERGED, type MergedField, SLOTS } from './merge-fields.ts';
import { formKey, type SameForm } from './same-account.ts';

const byText = (one: string, other: string): number => (one < other ? -1 : 1);

/** The value that was held becomes the one that is shown, when it is among those that wait for a choice. */
const showing = (account: Account, field: MergedField, held: Account): Account => {
  const { read, write } = SLOTS[field];
  const [mine, main] = [read(held), read(account)];
  const isOpen = account.differs.some((one) => one.field === field && one.others.includes(mine));
  // A noted move says which state is the last.
  if (!isOpen || main === favouriteOf(field, account.moves)) return account;
  const differs = account.differs.map((one) =>
    one.field === field
      ? { ...one, others: [...one.others.filter((other) => other !== mine), main].sort(byText) }
      : one,
  );
  return { ...write(account, mine), differs };
};

/**
 * A merged register in which nothing that a person typed gives way to a value from elsewhere before somebody chooses.
 * It holds the same as before, and the same is merged of it later: only which of the open values is shown differs.
 * @param held the register before the merge
 * @param merged as `mergeAccounts` gives it
 * @param sameForm the form in which two handles are the same account on a platform
 */
export const showingOurs = (held: readonly Account[], merged: readonly Account[], sameForm: SameForm): Account[] => {
  const before = new Map<string, Account>();
  for (const account of held) {
    const key = formKey(account, sameForm);
    if (!before.has(key)) before.set(key, account);
  }
  return merged.map((account) => {
    const own = account.differs.length > 0 ? before.get(formKey(account, sameForm)) : undefined;
    return own ? MERGED.reduce((one, field) => showing(one, field, own), account) : account;
  });
};
