/** "X leaves": what to do per account before the last day, and the register as it is afterwards. */
import { fold, letters, words } from '../municipality/fold.ts';
import { type Account, accountKey, type Keeper } from './account.ts';
import { hasSharedSecret } from './custody.ts';
import { isNamed, people, samePerson } from './person.ts';

/** In the order in which they are done: nobody is taken out before somebody else can get in. */
export const TASK_KINDS = [
  'new_keeper',
  'new_stand_in',
  'add_administrator',
  'change_recovery',
  'check_recovery',
  'check_factor',
  'remove_administrator',
  'change_password',
  'tell_vault',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** One thing to do; `id` is the same each time the list is made, `account` an `accountKey`. */
export type Task = { id: string; kind: TaskKind; account: string };

/** The tasks of one account. `danger`: as far as the register knows, nobody else can get in. */
export type AccountTasks = { account: string; danger: boolean; tasks: Task[] };

export type Handover = {
  id: string;
  municipality: string;
  person: Keeper;
  startedAt: number;
  by: string;
  /** Keys of the accounts the person stood at when it began: naming a new keeper must not hide that a password is to change. */
  accounts: string[];
  done: { task: string; at: number; by: string }[];
  closedAt: number | null;
};

const taskOf = (kind: TaskKind, account: string): Task => ({ id: `${kind} ${account}`, kind, account });

const others = (keepers: readonly Keeper[], person: Keeper): Keeper[] =>
  people(keepers).filter((one) => !samePerson(one, person));

const administers = ({ custody }: Account, person: Keeper): boolean =>
  custody.administrators.some((one) => samePerson(one, person));

/** Whether a person stands anywhere at an account that is still, or will be, ours. */
export const standsAt = (account: Account, person: Keeper): boolean =>
  account.state !== 'former' &&
  (samePerson(account.keeper, person) || samePerson(account.standIn, person) || administers(account, person));

/** Who leaves, and the municipality where they do. */
export type Leaving = Pick<Handover, 'person' | 'municipality'>;

/** A name is the same person everywhere; a role alone is somebody else in the next municipality. */
export const personAt = ({ person, municipality }: Leaving, account: Account): Keeper =>
  account.municipality === municipality ? person : { ...person, role: '' };

/** Whether somebody who leaves stands anywhere at an account. */
export const leaves = (leaving: Leaving, account: Account): boolean => standsAt(account, personAt(leaving, account));

/** Where no administrator is noted, whoever looks after the account is taken to be able to get in. */
const isAlone = ({ state, custody, keeper, standIn }: Account, person: Keeper): boolean => {
  const inside = custody.administrators.some(isNamed) ? custody.administrators : [keeper, standIn];
  return state !== 'wanted' && inside.some((one) => samePerson(one, person)) && others(inside, person).length === 0;
};

const addressForms = ([first = '', ...rest]: readonly string[]): string[] => {
  const family = rest.join('');
  return [first + family, family + first, first.slice(0, 1) + family, family + first.slice(0, 1)];
};

/** Whether an address looks like a person's own: "els.peeters@", "epeeters@", "peeters.els2@". A note of the name counts too. */
export const isOwnAddress = (address: string, person: Keeper): boolean => {
  const parts = words(person.name);
  const local = letters(address.split('@')[0] ?? '').replace(/\d+$/u, '');
  if (parts.length < 2) return local !== '' && local === parts[0];
  // A list may give the family name first.
  const turned = [...parts.slice(-1), ...parts.slice(0, -1)];
  return [parts, turned].some((name) => addressForms(name).includes(local) || fold(address).includes(name.join(' ')));
};

/** A name that is only wanted has no way in yet, so there is nothing but the people to change. */
const kindsAt = (account: Account, person: Keeper): TaskKind[] => {
  const { keeper, standIn, custody, platform, state } = account;
  const here: TaskKind[] = [];
  if (samePerson(keeper, person)) here.push('new_keeper');
  if (samePerson(standIn, person)) here.push('new_stand_in');
  if (state === 'wanted') return here;
  const inside = administers(account, person);
  if ((inside && others(custody.administrators, person).length < 2) || isAlone(account, person))
    here.push('add_administrator');
  if (inside) here.push('remove_administrator');
  if (!hasSharedSecret(platform)) return here;
  if (isOwnAddress(custody.recovery, person)) here.push('change_recovery');
  else if (custody.recovery.trim() === '') here.push('check_recovery');
  if (custody.secondFactor !== 'none') here.push('check_factor');
  return [...here, 'change_password', 'tell_vault'];
};

const tasksAt = (account: Account, person: Keeper, done: readonly string[]): AccountTasks => {
  const key = accountKey(account);
  const kinds = kindsAt(account, person);
  const tasks = TASK_KINDS.map((kind) => taskOf(kind, key)).filter(
    ({ id, kind }) => kinds.includes(kind) || done.includes(id),
  );
  return { account: key, danger: isAlone(account, person), tasks };
};

const ORDER: readonly Account['state'][] = ['open', 'asleep', 'closed', 'wanted', 'former'];

/**
 * What to do when somebody leaves, per account.
 * @param leaving by name, or by role where no name is known
 * @param accounts of every municipality; those no longer ours are left out
 * @param begun a handover under way: its accounts and what was done stay in the list, whatever the register says since
 * @returns accounts only this person can get into first, then open ones, sleeping, closed and wanted ones
 */
export const tasksFor = (
  leaving: Leaving,
  accounts: readonly Account[],
  begun?: Pick<Handover, 'accounts' | 'done'>,
): AccountTasks[] => {
  const done = begun?.done.map((one) => one.task) ?? [];
  return accounts
    .filter((one) => leaves(leaving, one) || (one.state !== 'former' && begun?.accounts.includes(accountKey(one))))
    .map((account) => ({ account, own: tasksAt(account, personAt(leaving, account), done) }))
    .sort(
      (one, other) =>
        Number(other.own.danger) - Number(one.own.danger) ||
        ORDER.indexOf(one.account.state) - ORDER.indexOf(other.account.state) ||
        (one.own.account < other.own.account ? -1 : 1),
    )
    .map(({ own }) => own)
    .filter((own) => own.tasks.length > 0);
};

/** The key of a task's words; `_why` after it gives the reason. */
export const taskKey = (kind: TaskKind): string => `handover_${kind}`;
