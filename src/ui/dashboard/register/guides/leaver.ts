/** Who may leave, what hangs on them, and who comes instead: a handover apart from how it is drawn. */
import { type Account, accountKey, type Keeper } from '../../../../register/account.ts';
import {
  type AccountTasks,
  type Handover,
  type Leaving,
  leaves,
  type Task,
  tasksFor,
} from '../../../../register/handover.ts';
import { people, samePerson } from '../../../../register/person.ts';

/** Somebody who stands in the register. `alone`: at so many accounts nobody else can get in, as far as it knows. */
export type Leaver = { person: Keeper; accounts: number; alone: number };

const keepersIn = ({ keeper, standIn, custody }: Account): Keeper[] => [keeper, standIn, ...custody.administrators];

const collator = new Intl.Collator('nl', { numeric: true });

/** What the register holds of one person. */
export const leaverOf = (leaving: Leaving, accounts: readonly Account[]): Leaver => ({
  person: leaving.person,
  accounts: accounts.filter((one) => leaves(leaving, one)).length,
  alone: tasksFor(leaving, accounts).filter((one) => one.danger).length,
});

/**
 * Everybody who stands at an account, each once, by name.
 * @param municipality the one that is shown: it says who is in the list
 * @param all accounts of every municipality: what hangs on a person is counted over them
 */
export const leaversIn = (municipality: string, all: readonly Account[]): Leaver[] => {
  const here = all.filter((one) => one.municipality === municipality && one.state !== 'former');
  const noted = here.flatMap(keepersIn);
  // Names before bare roles, so that a role that somebody holds is not a second person.
  const named = [...noted.filter(({ name }) => name.trim() !== ''), ...noted.filter(({ name }) => name.trim() === '')];
  return people(named)
    .map((person) => leaverOf({ person, municipality }, all))
    .sort((one, other) => collator.compare(one.person.name || one.person.role, other.person.name || other.person.role));
};

/** One account of a handover, with its tasks; each task with its tick. */
export type Stop = {
  account: Account;
  danger: boolean;
  tasks: { task: Task; done: Handover['done'][number] | null }[];
};

const stopOf = (own: AccountTasks, handover: Handover, accounts: readonly Account[]): Stop[] => {
  const account = accounts.find((one) => accountKey(one) === own.account);
  const doneOf = (task: Task) => handover.done.find((one) => one.task === task.id) ?? null;
  return account
    ? [{ account, danger: own.danger, tasks: own.tasks.map((task) => ({ task, done: doneOf(task) })) }]
    : [];
};

/** The accounts of a handover in the order in which to take them. */
export const stopsOf = (handover: Handover, accounts: readonly Account[]): Stop[] =>
  tasksFor(handover, accounts, handover).flatMap((own) => stopOf(own, handover, accounts));

/** How many tasks there are, and how many are done. */
export const countOf = (stops: readonly Stop[]): { all: number; done: number } => {
  const tasks = stops.flatMap((one) => one.tasks);
  return { all: tasks.length, done: tasks.filter(({ done }) => done !== null).length };
};

/** Who is to come at an account: empty texts where nothing was typed. */
export type Typed = { name: string; role: string };

/** The role a person has at an account: it stays when another comes. */
const roleAt = ({ keeper, standIn, custody }: Account, person: Keeper): string =>
  [keeper, standIn, ...custody.administrators].find((one) => samePerson(one, person))?.role ?? '';

/**
 * Who comes instead, by account key.
 * @param typedAt what was typed at one account
 * @param everywhere what was typed for all accounts; a name at an account goes before it
 * @returns only accounts for which a name or a role was typed; a name without a role takes the role that was left
 */
export const replacementsOf = (
  handover: Pick<Handover, 'person'>,
  accounts: readonly Account[],
  typedAt: (key: string) => Typed,
  everywhere: Typed,
): Record<string, Keeper> => {
  const entries = accounts.flatMap((account): [string, Keeper][] => {
    const key = accountKey(account);
    const here = typedAt(key);
    const typed = here.name.trim() === '' && here.role.trim() === '' ? everywhere : here;
    const name = typed.name.trim();
    const role = typed.role.trim() || (name === '' ? '' : roleAt(account, handover.person));
    return name === '' && role === '' ? [] : [[key, { role, name }]];
  });
  return Object.fromEntries(entries);
};

/** The accounts of a handover as they are now, or will be: those it began with, and those the person stands at since. */
export const concernedBy = (
  handover: Handover,
  accounts: readonly Account[],
  before: readonly Account[],
): Account[] => {
  const keys = new Set([...handover.accounts, ...before.filter((one) => leaves(handover, one)).map(accountKey)]);
  return accounts.filter((one) => one.state !== 'former' && keys.has(accountKey(one)));
};
