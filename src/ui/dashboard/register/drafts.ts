/** What a person typed of an account and did not save yet: kept while the tab is open, whatever page is shown meanwhile. */
import { signal } from '@preact/signals';
import type { Account } from '../../../register/account.ts';
import { type FormColumn, GROUPS, type Group, type Texts, textOf, unsavedIn } from './form.ts';
import type { SaveWrong } from './saving.ts';

/** What is no field of the account: the step it will take, and an administrator who is not in the list yet. */
const EXTRAS = ['to', 'reason', 'adminRole', 'adminName'] as const;
type Extra = (typeof EXTRAS)[number];

export type Draft = Texts & Readonly<Partial<Record<Extra, string>>>;
type Wrongs = Readonly<Partial<Record<FormColumn | Extra, SaveWrong>>>;

/** By account key. */
const drafts = signal<Readonly<Record<string, Draft>>>({});
const refused = signal<Readonly<Record<string, Wrongs>>>({});

export const draftOf = (key: string): Draft => drafts.value[key] ?? {};

/** What is wrong with what was typed, as far as it was looked at. */
export const wrongsOf = (key: string): Wrongs => refused.value[key] ?? {};

const without = <T extends object>(one: T, names: readonly string[]): T =>
  Object.fromEntries(Object.entries(one).filter(([name]) => !names.includes(name))) as T;

/** Keeps what was typed; a field that changes is no longer wrong until it is looked at again. */
export const type = (key: string, texts: Draft): void => {
  drafts.value = { ...drafts.value, [key]: { ...draftOf(key), ...texts } };
  const names = Object.keys(texts);
  if (names.some((name) => name in wrongsOf(key)))
    refused.value = { ...refused.value, [key]: without(wrongsOf(key), names) };
};

/** Says what is wrong with some fields. */
export const refuse = (key: string, wrongs: Wrongs): void => {
  refused.value = { ...refused.value, [key]: { ...wrongsOf(key), ...wrongs } };
};

/** Forgets what was typed in some fields. */
export const forget = (key: string, names: readonly (FormColumn | Extra)[]): void => {
  const left = without(draftOf(key), names);
  drafts.value = Object.keys(left).length === 0 ? without(drafts.value, [key]) : { ...drafts.value, [key]: left };
  refused.value = { ...refused.value, [key]: without(wrongsOf(key), names) };
};

/** What was typed follows an account to its new name. */
export const carry = (from: string, to: string): void => {
  const draft = drafts.value[from];
  if (!draft || from === to) return;
  drafts.value = { ...without(drafts.value, [from]), [to]: draft };
};

const groups = Object.keys(GROUPS) as Group[];

/** The groups in which something waits to be saved. */
export const unsavedGroups = (account: Account, key: string): Group[] => {
  const draft = drafts.value[key];
  return draft ? groups.filter((group) => unsavedIn(account, draft, group).length > 0) : [];
};

const extrasOf = (draft: Draft): boolean => EXTRAS.some((extra) => extra !== 'to' && (draft[extra] ?? '') !== '');

/** Whether anything of an account waits to be saved. */
export const isUnsaved = (account: Account, key: string): boolean => {
  const draft = drafts.value[key];
  return draft !== undefined && (extrasOf(draft) || unsavedGroups(account, key).length > 0);
};

/** Whether anything at all would be lost with the tab. */
export const anyUnsaved = (): boolean => Object.values(drafts.value).some((draft) => Object.keys(draft).length > 0);

/** Lets go of what the account holds by now, so that a later change elsewhere does not look like an edit here. */
export const letGoOfSaved = (account: Account, key: string): void => {
  const draft = drafts.value[key];
  if (!draft) return;
  const columns = groups.flatMap((group): readonly FormColumn[] => GROUPS[group]);
  const saved = columns.filter((column) => draft[column] !== undefined && draft[column] === textOf(account, column));
  if (saved.length > 0) forget(key, saved);
};
