/** Saves a group of an account's fields from the page, or says at the fields why it cannot be. */
import { effect } from '@preact/signals';
import { send } from '../../../browser/messages.ts';
import type { Account } from '../../../register/account.ts';
import { now, state } from '../../store.ts';
import { detail } from '../route.ts';
import { knownPlatforms } from './directory.ts';
import { carry, draftOf, refuse, type } from './drafts.ts';
import { type Group, tidied } from './form.ts';
import { goTo } from './place.ts';
import { savingOf, wrongsFor } from './saving.ts';
import { accountWith } from './view.ts';

export type Outcome = 'sent' | 'refused';

/** Goes along with an account that got another name, once it stands in the register under it. */
const follow = (from: string, to: string): void => {
  carry(from, to);
  let stop = (): void => undefined;
  stop = effect(() => {
    if (accountWith(to) === undefined) return;
    if (detail.peek() === from) goTo(to);
    queueMicrotask(() => stop());
  });
};

/**
 * Saves what was typed in a group. What was typed stays a draft until the stored account holds it.
 * @param id the account's key
 */
export const save = (account: Account, id: string, group: Group): Outcome => {
  const typed = draftOf(id);
  const around = { platforms: knownPlatforms(), accounts: state.value.accounts, now: now.value };
  const wrongs = wrongsFor(account, typed, group, around);
  if (Object.keys(wrongs).length > 0) {
    refuse(id, wrongs);
    return 'refused';
  }
  const { commands, key } = savingOf(account, typed, group, now.value);
  type(id, tidied(account, typed, group));
  for (const command of commands) send(command);
  if (key !== id) follow(id, key);
  return 'sent';
};
