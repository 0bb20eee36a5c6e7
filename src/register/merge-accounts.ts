/** Two registers become one: what only one knows is added, what both know differently waits for a person. */
import type { Account, Difference, Keeper, Move } from './account.ts';
import { ballotOf, choose, differenceOf, joinBallots, outcomeOf } from './ballot.ts';
import { MERGED, type MergedField, SLOTS } from './merge-fields.ts';
import { formKey, type SameForm } from './same-account.ts';

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** All of both, each once, in one order whoever brought it. */
const union = <T>(all: readonly T[], textOf: (one: T) => string): T[] =>
  [...new Map(all.map((one) => [textOf(one), one]))].sort(([one], [other]) => byText(one, other)).map(([, one]) => one);

/** One text per move, whatever the order of its keys: browsers store them differently. */
export const moveText = ({ from, to, at, by, reason }: Move): string => JSON.stringify([from, to, at, by, reason]);
/** One text per keeper, whatever the order of its keys. */
export const keeperText = ({ role, name }: Keeper): string => JSON.stringify([role, name]);

const joinMoves = (moves: readonly Move[]): Move[] => union(moves, moveText).sort((one, other) => one.at - other.at);

const later = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

/** The state to which the latest noted move led speaks for itself; null for any other field. */
export const favouriteOf = (field: MergedField, moves: readonly Move[]): string | null =>
  field === 'state' ? JSON.stringify(moves.at(-1)?.to ?? null) : null;

const joinSets = (one: Account, other: Account): Account => ({
  ...one,
  visitedAt: later(one.visitedAt, other.visitedAt),
  moves: joinMoves([...one.moves, ...other.moves]),
  custody: {
    ...one.custody,
    administrators: union(
      [...one.custody.administrators, ...other.custody.administrators].filter(({ role, name }) => role + name !== ''),
      keeperText,
    ),
    reviewedAt: later(one.custody.reviewedAt, other.custody.reviewedAt),
    checks: union([...one.custody.checks, ...other.custody.checks], (check) => check),
  },
  differs: [],
});

/** What is plain to see without counting: both say the same, or only one says anything. */
const plainly = (one: Account, other: Account, field: MergedField): string | null => {
  if (one.differs.length + other.differs.length > 0) return null;
  const { read, empty } = SLOTS[field];
  const [mine, theirs] = [read(one), read(other)];
  if (mine === theirs || theirs === empty) return mine;
  return mine === empty ? theirs : null;
};

/**
 * One account out of two lines about it. Commutative, associative and idempotent; every value that is not empty is
 * afterwards the account's own, among the others, or among those put aside.
 * @param one with the same municipality and platform as the other
 */
export const joinAccounts = (one: Account, other: Account): Account => {
  const base = joinSets(one, other);
  const differs: Difference[] = [];
  const joined = MERGED.reduce((account, field) => {
    const { read, write } = SLOTS[field];
    const plain = plainly(one, other, field);
    if (plain !== null) return plain === read(account) ? account : write(account, plain);
    const ballot = joinBallots(ballotOf(one, field), ballotOf(other, field));
    const outcome = outcomeOf(ballot, field, favouriteOf(field, base.moves));
    differs.push(...differenceOf(field, outcome));
    return write(account, outcome.main);
  }, base);
  return { ...joined, differs };
};

/** An account in the form that merging gives it: lists sorted, each line once. */
export const tidied = (account: Account): Account =>
  account.differs.length > 0 ? joinAccounts(account, account) : joinSets(account, account);

/**
 * One register out of two, a colleague's file for instance.
 * @param sameForm the form in which two handles are the same account on a platform
 * @returns each account once, sorted, so that both sides end with the same register
 */
export const mergeAccounts = (ours: readonly Account[], theirs: readonly Account[], sameForm: SameForm): Account[] => {
  const merged = new Map<string, Account>();
  for (const account of [...ours, ...theirs]) {
    const key = formKey(account, sameForm);
    const twin = merged.get(key);
    merged.set(key, twin ? joinAccounts(twin, account) : tidied(account));
  }
  return [...merged].sort(([one], [other]) => byText(one, other)).map(([, account]) => account);
};

/**
 * Settles a difference: the value becomes the account's own, all others are put aside and not asked again.
 * @param field a field of `MERGED`
 * @param json the value as JSON; one of the others, the account's own, or a new one
 * @returns the account unchanged when the text is no value of this field
 */
export const chooseValue = (account: Account, field: MergedField, json: string): Account => {
  const { tidy, write, empty } = SLOTS[field];
  const value = tidy(json);
  if (value === null) return account;
  const outcome = outcomeOf(choose(ballotOf(account, field), value, empty), field, null);
  const differs = [
    ...account.differs.filter((difference) => difference.field !== field),
    ...differenceOf(field, outcome),
  ];
  const order: readonly string[] = MERGED;
  const place = (one: Difference) => order.indexOf(one.field);
  return { ...write(account, outcome.main), differs: differs.sort((one, other) => place(one) - place(other)) };
};

/** A difference that a person has to settle: what the account shows, and what else was said, as JSON texts. */
export type OpenDifference = { field: MergedField; main: string; others: string[] };

/** A state that was left or passed by a noted move is history, not another opinion. */
const isHistory = (field: MergedField, json: string, account: Account): boolean =>
  field === 'state' &&
  SLOTS.state.read(account) === favouriteOf('state', account.moves) &&
  account.moves.some(({ from, to }) => json === JSON.stringify(from) || json === JSON.stringify(to));

/** The differences that a person has to settle; ask this, not `differs`, which also remembers what is settled. */
export const openDifferences = (account: Account): OpenDifference[] =>
  MERGED.flatMap((field) => {
    const others = account.differs
      .filter((difference) => difference.field === field)
      .flatMap((difference) => difference.others)
      .filter((json) => !isHistory(field, json, account));
    return others.length > 0 ? [{ field, main: SLOTS[field].read(account), others }] : [];
  });
