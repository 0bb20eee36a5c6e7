/** A handover from its first day to its last: opened, ticked off, closed, and brought into the register. */
import { letters } from '../municipality/fold.ts';
import { type Account, accountKey, type Keeper, NOBODY } from './account.ts';
import { type Handover, isOwnAddress, leaves, personAt, type Task, tasksFor } from './handover.ts';
import { isNamed, samePerson } from './person.ts';

/**
 * Begins a handover.
 * @param person who leaves: a name, a role or both
 * @param accounts of every municipality, as they are now
 * @param taken by whom, and when (epoch milliseconds)
 */
export const openHandover = (
  municipality: string,
  person: Keeper,
  accounts: readonly Account[],
  taken: { at: number; by: string },
): Handover => ({
  id: `${municipality} ${letters(person.name) || letters(person.role)} ${taken.at}`,
  municipality,
  person,
  startedAt: taken.at,
  by: taken.by,
  accounts: accounts.filter((one) => leaves({ person, municipality }, one)).map(accountKey),
  done: [],
  closedAt: null,
});

/** Ticks a task off; a second tick and a tick in a closed handover change nothing. @param task its id */
export const markDone = (handover: Handover, task: Task['id'], at: number, by: string): Handover =>
  handover.closedAt !== null || handover.done.some((one) => one.task === task)
    ? handover
    : { ...handover, done: [...handover.done, { task, at, by }] };

/** Takes a tick back. @param task its id */
export const undoDone = (handover: Handover, task: Task['id']): Handover =>
  handover.closedAt === null ? { ...handover, done: handover.done.filter((one) => one.task !== task) } : handover;

/** The tasks that still wait, in their order. */
export const openTasks = (handover: Handover, accounts: readonly Account[]): Task[] =>
  tasksFor(handover, accounts, handover)
    .flatMap((one) => one.tasks)
    .filter((task) => !handover.done.some((one) => one.task === task.id));

/**
 * Ends a handover, after which it no longer changes.
 * @returns the closed handover, or that tasks still wait
 */
export const closeHandover = (
  handover: Handover,
  accounts: readonly Account[],
  at: number,
): Handover | { refused: 'open-tasks' } => {
  if (handover.closedAt !== null) return handover;
  return openTasks(handover, accounts).length > 0 ? { refused: 'open-tasks' } : { ...handover, closedAt: at };
};

/** What an account still lacks after somebody left. */
export type Lack = { account: string; lacks: 'keeper' | 'administrator' | 'recovery' };

/** The role stays when the person leaves. */
const left = (keeper: Keeper, person: Keeper, replacement: Keeper | undefined): Keeper => {
  if (!samePerson(keeper, person)) return keeper;
  return replacement ?? (keeper.role === '' ? NOBODY : { ...keeper, name: '' });
};

/** The last administrator stays noted until there is another: emptying the list would hide that only this person has the key. */
const administratorsAfter = (all: readonly Keeper[], person: Keeper, replacement: Keeper | undefined): Keeper[] => {
  if (!all.some((one) => samePerson(one, person))) return [...all];
  const after = all.filter((one) => isNamed(one) && !samePerson(one, person));
  if (replacement !== undefined && !after.some((one) => samePerson(one, replacement))) after.push(replacement);
  return after.length > 0 ? after : [...all];
};

const accountAfter = (account: Account, person: Keeper, replacement: Keeper | undefined): Account => {
  const keeper = left(account.keeper, person, replacement);
  const standIn = left(account.standIn, person, replacement);
  const { custody } = account;
  return {
    ...account,
    keeper,
    // Nobody stands in for themselves.
    standIn: isNamed(keeper) && samePerson(keeper, standIn) ? NOBODY : standIn,
    custody: { ...custody, administrators: administratorsAfter(custody.administrators, person, replacement) },
  };
};

const lacksOf = (account: Account, person: Keeper): Lack['lacks'][] => {
  const { keeper, custody, state } = account;
  const inside = custody.administrators.filter((one) => !samePerson(one, person));
  const found: Lack['lacks'][] = [];
  if (!isNamed(keeper) || samePerson(keeper, person)) found.push('keeper');
  if (state !== 'wanted' && !inside.some(isNamed)) found.push('administrator');
  if (state !== 'wanted' && isOwnAddress(custody.recovery, person)) found.push('recovery');
  return found;
};

/**
 * The register after somebody left.
 * @param replacements who comes instead, by `accountKey`; where nobody does, the role stays without a name
 * @returns all accounts, and of those the person stood at what each still lacks, so that nobody disappears unseen
 */
export const afterHandover = (
  accounts: readonly Account[],
  handover: Pick<Handover, 'person' | 'municipality' | 'accounts'>,
  replacements: Readonly<Record<string, Keeper>>,
): { accounts: Account[]; lacks: Lack[] } => {
  const personOf = (one: Account) => personAt(handover, one);
  const replacement = (one: Account): Keeper | undefined => {
    const given = Object.hasOwn(replacements, accountKey(one)) ? replacements[accountKey(one)] : undefined;
    return given !== undefined && isNamed(given) && !samePerson(given, personOf(one)) ? given : undefined;
  };
  const after = accounts.map((one) =>
    leaves(handover, one) ? accountAfter(one, personOf(one), replacement(one)) : one,
  );
  const lacks = after
    .filter((one) => one.state !== 'former' && handover.accounts.includes(accountKey(one)))
    .flatMap((one) => lacksOf(one, personOf(one)).map((lack) => ({ account: accountKey(one), lacks: lack })));
  return { accounts: after, lacks };
};

/** The key of the words for what is lacking. */
export const lackKey = (lack: Lack['lacks']): string => `handover_lacks_${lack}`;
