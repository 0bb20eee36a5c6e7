/** The fields of an account as texts in a form, group by group: what was changed, and what cannot be kept. */
import type { Account } from '../../../register/account.ts';
import { type ReadDay, readDay } from '../../../register/day.ts';
import { asAddress } from '../../../register/platform-directory.ts';
import { type SecretKind, secretIn } from '../../../register/secret.ts';
import type { AccountChange } from '../../../state/registering.ts';
import { type FormColumn, GROUPS, type Group, SLOTS, type Texts } from './form-slots.ts';

export { type FormColumn, GROUPS, type Group, type Texts } from './form-slots.ts';

/** What stands in a field before anybody types. */
export const textOf = (account: Account, column: FormColumn): string => SLOTS[column].read(account);

/** The columns of a group whose typed text is not what the account holds. */
export const unsavedIn = (account: Account, typed: Texts, group: Group): FormColumn[] =>
  GROUPS[group].filter((column) => typed[column] !== undefined && typed[column] !== textOf(account, column));

/** Web addresses are kept whole, so that they can be followed from anywhere. */
const wholeAddress = (text: string): string =>
  text === '' || /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;

const tidy = (column: FormColumn, typed: string): string => {
  const text = typed.trim();
  if (column === 'handle') return text.replace(/^@/, '');
  return column === 'address' ? wholeAddress(text) : text;
};

/**
 * What was typed in a group and differs from what the account holds, as it will be kept: without spaces at its ends,
 * an address whole. What nobody touched is left as it is, however untidy.
 */
export const tidied = (account: Account, typed: Texts, group: Group): Texts =>
  Object.fromEntries(unsavedIn(account, typed, group).map((column) => [column, tidy(column, typed[column] ?? '')]));

/** Why a text cannot be kept. */
export type Wrong =
  | { is: 'secret'; kind: SecretKind }
  | { is: 'day'; why: Extract<ReadDay, { wrong: string }>['wrong'] }
  | { is: 'address' }
  | { is: 'archive-day' };

const DAYS: readonly FormColumn[] = ['claimedAt', 'visitedAt', 'reviewedAt', 'archivedAt'];

/** Whether one text can be kept in its field. @param now epoch milliseconds; no date may be later */
export const wrongWith = (column: FormColumn, text: string, now: number): Wrong | null => {
  if (text.trim() === '') return null;
  const secret = secretIn(text);
  if (secret) return { is: 'secret', kind: secret.kind };
  if (DAYS.includes(column)) {
    const read = readDay(text, now);
    return 'wrong' in read ? { is: 'day', why: read.wrong } : null;
  }
  return column === 'address' && asAddress(text) === null ? { is: 'address' } : null;
};

/** Everything that keeps a group from being saved, by column. */
export const wrongsIn = (
  account: Account,
  typed: Texts,
  group: Group,
  now: number,
): Partial<Record<FormColumn, Wrong>> => {
  const texts = tidied(account, typed, group);
  const found = unsavedIn(account, texts, group).flatMap((column) => {
    const wrong = wrongWith(column, texts[column] ?? '', now);
    return wrong ? [[column, wrong] as const] : [];
  });
  const date = texts.archivedAt ?? textOf(account, 'archivedAt');
  const lost = group === 'archive' && date === '' && (texts.archivePlace ?? '') !== '';
  return Object.fromEntries(lost ? [...found, ['archivedAt', { is: 'archive-day' }]] : found);
};

/** The account as a group's texts make it; nothing of it is kept by this. */
export const accountWith = (account: Account, typed: Texts, group: Group, now: number): Account => {
  const texts = tidied(account, typed, group);
  return unsavedIn(account, texts, group).reduce(
    (one, column) => SLOTS[column].write(one, texts[column] ?? '', now),
    account,
  );
};

/**
 * What saving a group changes in the account's fields.
 * @param typed texts of which `wrongsIn` found none wrong
 * @returns only the parts that were changed; empty when none was
 */
export const changeOf = (account: Account, typed: Texts, group: Group, now: number): AccountChange => {
  const after = accountWith(account, typed, group, now);
  const parts = unsavedIn(account, tidied(account, typed, group), group).flatMap((column) => SLOTS[column].part ?? []);
  return Object.fromEntries(parts.map((part) => [part, after[part]]));
};
