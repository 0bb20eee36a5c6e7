/** What accounts from elsewhere bring to the register, and which of them have to be sent for it. */
import type { Account } from '../../../../register/account.ts';
import { type Preview, previewImport } from '../../../../register/import-preview.ts';
import { formKey, type SameForm } from '../../../../register/same-account.ts';

export type Brought<Refused> = Omit<Preview<Refused>, 'after'>;

/** The background goes by the handle as it is held, so this is how it will merge. */
const plainForm: SameForm = (_, handle) => handle;

const plainKey = (account: Account): string => formKey(account, plainForm);

/** What is done with each of many, a piece at a time; pieces tell how many are done. */
function* forEach<T>(all: readonly T[], size: number, act: (one: T) => void): Generator<number, void> {
  for (let from = 0; from < all.length; from += size) {
    all.slice(from, from + size).forEach(act);
    yield from;
  }
}

/**
 * Accounts under the handles by which the register knows them, a piece at a time.
 * @param sameForm what a platform ignores makes no other account, so it is not asked about either
 * @param size accounts per piece, at least 1
 */
export function* asHeldInPieces(
  incoming: readonly Account[],
  held: readonly Account[],
  sameForm: SameForm,
  size: number,
): Generator<number, Account[]> {
  const handles = new Map<string, string>();
  yield* forEach([...held, ...incoming], size, (account) => {
    const key = formKey(account, sameForm);
    if (!handles.has(key)) handles.set(key, account.handle);
  });
  const known: Account[] = [];
  yield* forEach(incoming, size, (account) => {
    known.push({ ...account, handle: handles.get(formKey(account, sameForm)) ?? account.handle });
  });
  return known;
}

function* byKey(accounts: readonly Account[], size: number): Generator<number, Map<string, Account[]>> {
  const groups = new Map<string, Account[]>();
  yield* forEach(accounts, size, (account) => {
    const key = plainKey(account);
    const group = groups.get(key);
    if (group) group.push(account);
    else groups.set(key, [account]);
  });
  return groups;
}

type Part = { held: Account[]; incoming: Account[] };

/** Accounts merge only with their like, so the register can be looked at a part at a time. */
function* partsOf(held: readonly Account[], incoming: readonly Account[], size: number): Generator<number, Part[]> {
  const ours = yield* byKey(held, size);
  const theirs = yield* byKey(incoming, size);
  const parts: Part[] = [];
  let part: Part = { held: [], incoming: [] };
  for (const [key, accounts] of theirs) {
    if (part.incoming.length === 0) parts.push(part);
    part.held.push(...(ours.get(key) ?? []));
    part.incoming.push(...accounts);
    if (part.incoming.length >= size) part = { held: [], incoming: [] };
  }
  return parts;
}

/**
 * What would become of the accounts that are named, a piece at a time.
 * @param held the register as it is
 * @param incoming as `asHeldInPieces` gives them
 * @param refused handed on as it is
 * @param size accounts per piece, at least 1
 * @returns at the end the same as `previewImport` says of them
 */
export function* broughtInPieces<Refused>(
  held: readonly Account[],
  incoming: readonly Account[],
  refused: readonly Refused[],
  size: number,
): Generator<number, Brought<Refused>> {
  const all: Brought<Refused> = { ...previewImport([], [], refused, plainForm) };
  const parts = yield* partsOf(held, incoming, size);
  for (const [index, part] of parts.entries()) {
    const { added, changed, differing, unchanged } = previewImport(part.held, part.incoming, [], plainForm);
    all.added.push(...added);
    all.changed.push(...changed);
    all.differing.push(...differing);
    all.unchanged.push(...unchanged);
    yield index;
  }
  const { added, changed, differing, unchanged } = all;
  const counts = {
    added: added.length,
    changed: changed.length,
    differing: differing.length,
    unchanged: unchanged.length,
    refused: refused.length,
  };
  return { added, changed, differing, unchanged, refused, counts };
}

/** The accounts that change anything: what the register says already is not sent. */
export const newsIn = (incoming: readonly Account[], { unchanged }: Pick<Brought<never>, 'unchanged'>): Account[] => {
  const known = new Set(unchanged.map(plainKey));
  return incoming.filter((account) => !known.has(plainKey(account)));
};

/** Whether taking over would change anything at all. */
export const bringsNews = ({ counts }: Pick<Brought<never>, 'counts'>): boolean =>
  counts.added + counts.changed + counts.differing > 0;
