/**
 * The values of one field in several registers, and which of them a person has put aside.
 *
 * Each value carries a count: even while it stands, odd while it is put aside; every decision makes it one higher, and
 * of two registers the higher count is right. So the order in which files come in makes no difference, a decision that
 * was made knowingly beats one that did not know it, and nothing has to be asked twice (a "causal-length set", Yu &
 * Rostad 2020). In `Difference.dropped` a value stands as often as its count says.
 */
import type { Account, Difference } from './account.ts';
import { type MergedField, SLOTS } from './merge-fields.ts';

/** From a value's JSON text to its count. */
export type Ballot = ReadonlyMap<string, number>;

/** What an account shows of a field: its value, and the difference where there is one. */
export type Outcome = { main: string; others: string[]; dropped: string[] };

const stands = (count: number): boolean => count % 2 === 0;

const standing = (ballot: Ballot): string[] => [...ballot].filter(([, count]) => stands(count)).map(([json]) => json);

/**
 * Where two people put aside each other's choice nothing is left standing; then all of it is open again. One value that
 * is put aside alone is not: somebody emptied the field.
 */
const shown = (ballot: Ballot): string[] => {
  const still = standing(ballot);
  return still.length > 0 || ballot.size < 2 ? still : [...ballot.keys()];
};

/** The tidy texts that an account's differences hold for a field, in one of their two lists. */
const textsOf = (account: Account, field: MergedField, list: 'others' | 'dropped'): string[] =>
  account.differs
    .filter((difference) => difference.field === field)
    .flatMap((difference) => difference[list])
    .flatMap((json) => SLOTS[field].tidy(json) ?? []);

/**
 * What an account knows of a field.
 * @returns its value and all others; a value that was put aside and then typed again stands again
 */
export const ballotOf = (account: Account, field: MergedField): Ballot => {
  const { read, empty } = SLOTS[field];
  const others = textsOf(account, field, 'others');
  const counts = new Map(others.map((json) => [json, 0]));
  for (const json of textsOf(account, field, 'dropped')) counts.set(json, (counts.get(json) ?? 0) + 1);
  const main = read(account);
  const count = counts.get(main) ?? 0;
  if (main === empty && count === 0) return counts;
  counts.set(main, count);
  const open = standing(counts).length === 0 && counts.size > 1;
  const typedAgain =
    !stands(count) && !(open && [...counts.keys()].every((json) => json === main || others.includes(json)));
  return typedAgain ? counts.set(main, count + 1) : counts;
};

/** Both ballots in one; it does not matter which comes first, nor how often the same one comes. */
export const joinBallots = (one: Ballot, other: Ballot): Ballot => {
  const joined = new Map(one);
  for (const [json, count] of other) joined.set(json, Math.max(count, joined.get(json) ?? 0));
  return joined;
};

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * What an account shows of a field.
 * @param favourite the value to show first where it is among them, because something else speaks for it
 */
export const outcomeOf = (ballot: Ballot, field: MergedField, favourite: string | null): Outcome => {
  const { empty } = SLOTS[field];
  const count = (json: string): number => ballot.get(json) ?? 0;
  const [main = empty, ...others] = shown(ballot).sort(
    (one, other) =>
      Number(one === empty) - Number(other === empty) ||
      Number(other === favourite) - Number(one === favourite) ||
      count(other) - count(one) ||
      byText(one, other),
  );
  const dropped = [...ballot].flatMap(([json, times]) => Array.from({ length: times }, () => json));
  return { main, others: others.sort(byText), dropped: dropped.sort(byText) };
};

/** The ballot after a person chose one value and with that put aside all others. */
export const choose = (ballot: Ballot, json: string, empty: string): Ballot => {
  const chosen = ballot.get(json) ?? 0;
  const decided = new Map([...ballot].map(([other, count]) => [other, stands(count) ? count + 1 : count]));
  // An empty value stands only when somebody chose it, so it has to be counted at once.
  const least = json === empty ? 2 : 0;
  return decided.set(json, Math.max(stands(chosen) ? chosen : chosen + 1, least));
};

/** A difference for the account's list, or none. */
export const differenceOf = (field: MergedField, { others, dropped }: Outcome): Difference[] =>
  others.length > 0 || dropped.length > 0 ? [{ field, others, dropped }] : [];
