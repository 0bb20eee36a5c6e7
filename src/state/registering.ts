/** What a person does with the register: enters accounts, changes their fields, moves them along, settles differences. */
import { type Account, type AccountState, accountKey } from '../register/account.ts';
import { chooseValue, mergeAccounts } from '../register/merge-accounts.ts';
import type { MergedField } from '../register/merge-fields.ts';
import { moveAccount, undoMove } from '../register/moves.ts';
import type { SameForm } from '../register/same-account.ts';
import { secretIn } from '../register/secret.ts';
import { showingOurs } from '../register/showing-ours.ts';

type Own = Pick<Account, 'municipality' | 'platform' | 'handle'>;

/** What can be changed by typing; the state only moves, and differences are only chosen. */
export type AccountChange = Partial<
  Omit<Account, 'municipality' | 'platform' | 'handle' | 'state' | 'moves' | 'differs'>
>;

export type RegisterChange =
  | { change: 'enter'; accounts: Account[] }
  | ({ change: 'edit'; fields: AccountChange } & Own)
  | ({ change: 'move'; to: AccountState; by: string; reason: string } & Own)
  | ({ change: 'undo' } & Own)
  | ({ change: 'choose'; field: MergedField; json: string } & Own);

/** Every text in a value, however deep. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};

/** Whether what was typed holds a password, a seed or a code: then nothing of it is kept. Pages say so before they send. */
export const holdsSecret = (value: unknown): boolean => textsIn(value).some((text) => secretIn(text) !== null);

const changed = (
  account: Account,
  change: Exclude<RegisterChange, { change: 'enter' }>,
  mayOpen: (key: string) => boolean,
  now: number,
): Account => {
  switch (change.change) {
    case 'edit':
      return { ...account, ...change.fields };
    case 'move': {
      const { to, by, reason } = change;
      const moved = moveAccount(account, to, { at: now, by, reason }, mayOpen(accountKey(account)));
      return 'refused' in moved ? account : moved;
    }
    case 'undo':
      return undoMove(account);
    case 'choose':
      return chooseValue(account, change.field, change.json);
  }
};

/**
 * The register after one change.
 * @param sameForm the form in which two handles are one account
 * @param now epoch milliseconds
 * @param mayOpen whether a business case lets an account open, by its key
 * @returns the very same list when nothing changes, also when a secret was about to be stored
 */
export const changeRegister = (
  accounts: readonly Account[],
  change: RegisterChange,
  sameForm: SameForm,
  now: number,
  mayOpen: (key: string) => boolean = () => false,
): readonly Account[] => {
  if (change.change === 'enter')
    return holdsSecret(change)
      ? accounts
      : showingOurs(accounts, mergeAccounts(accounts, change.accounts, sameForm), sameForm);
  // The name of an account that is held is public, whatever it looks like.
  const { municipality, platform, handle, ...typed } = change;
  if (holdsSecret(typed)) return accounts;
  return accounts.map((one) => (accountKey(one) === accountKey(change) ? changed(one, change, mayOpen, now) : one));
};
