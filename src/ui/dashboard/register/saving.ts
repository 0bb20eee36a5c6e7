/** Saving a group of an account's fields: what is wrong with it, and otherwise what is sent. */
import type { Platform } from '../../../probe/platform.ts';
import { type Account, accountKey } from '../../../register/account.ts';
import type { Command } from '../../../state/command.ts';
import { holdsSecret } from '../../../state/registering.ts';
import { type Entry, entryOf } from '../entry.ts';
import { accountWith, changeOf, type FormColumn, type Group, type Texts, type Wrong, wrongsIn } from './form.ts';

type NotEntry = Extract<Entry, { wrong: string }>;

/** `name`: no such name can be on the platform, or it is in the register already; `other-secret`: see `nameWrong`. */
export type SaveWrong = Wrong | { is: 'name'; entry: NotEntry } | { is: 'other-secret' };
export type SaveWrongs = Readonly<Partial<Record<FormColumn, SaveWrong>>>;

/** What a page knows beside the account. @see wrongsFor */
export type Around = { platforms: readonly Platform[]; accounts: readonly Account[]; now: number };

const isNamedAnew = (account: Account, after: Account): boolean =>
  after.platform !== account.platform || after.handle !== account.handle;

const nameWrong = (account: Account, after: Account, { platforms, accounts }: Around): SaveWrong | null => {
  const platform = platforms.find((one) => one.id === after.platform) ?? null;
  const others = accounts.filter(
    (one) => one.municipality === account.municipality && accountKey(one) !== accountKey(account),
  );
  const entry = entryOf(after.handle, platform, platforms, others);
  if ('wrong' in entry) return { is: 'name', entry };
  // Under another platform the whole account is entered anew; a refusal of that must not cost the old one.
  return after.platform !== account.platform && holdsSecret(after) ? { is: 'other-secret' } : null;
};

/**
 * What keeps a group from being saved, by column; empty when nothing does.
 * @param around all known platforms, the whole register, and the time in epoch milliseconds
 */
export const wrongsFor = (account: Account, typed: Texts, group: Group, around: Around): SaveWrongs => {
  const wrongs = wrongsIn(account, typed, group, around.now);
  const after = accountWith(account, typed, group, around.now);
  if (group !== 'what' || !isNamedAnew(account, after)) return wrongs;
  const name = nameWrong(account, after, around);
  return name ? { ...wrongs, handle: wrongs.handle ?? name } : wrongs;
};

/** An account keeps all it has under another handle; under another platform it is another account. */
const renaming = (account: Account, after: Account): Command[] => {
  const { municipality, platform, handle } = account;
  const own = { municipality, platform, handle };
  if (after.platform !== platform)
    return [
      { do: 'register', change: 'enter', accounts: [after] },
      { do: 'forget-account', ...own },
    ];
  if (after.handle === handle) return [];
  return [{ do: 'register', change: 'choose', ...own, field: 'handle', json: JSON.stringify(after.handle) }];
};

/**
 * What is sent to save a group, in this order.
 * @param typed texts of which `wrongsFor` found none wrong
 * @returns the commands, none when nothing changed, and the key of the account afterwards
 */
export const savingOf = (
  account: Account,
  typed: Texts,
  group: Group,
  now: number,
): { commands: Command[]; key: string } => {
  const after = accountWith(account, typed, group, now);
  const { municipality, platform, handle } = account;
  const fields = changeOf(account, typed, group, now);
  const anew = after.platform !== platform;
  const edit: Command[] =
    anew || Object.keys(fields).length === 0
      ? []
      : [{ do: 'register', change: 'edit', municipality, platform, handle, fields }];
  return { commands: [...edit, ...renaming(account, after)], key: accountKey(after) };
};
