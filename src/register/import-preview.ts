/** What an import would change, before it changes anything. */
import type { Account } from './account.ts';
import { keeperText, mergeAccounts, moveText, openDifferences, tidied } from './merge-accounts.ts';
import { MERGED, type MergedField, SLOTS } from './merge-fields.ts';
import { formKey, type SameForm } from './same-account.ts';

const JOINED = ['moves', 'administrators', 'checks', 'visitedAt', 'reviewedAt'] as const;
export type ChangedField = MergedField | (typeof JOINED)[number];

/** `account` as it would be; `fields` get another value, `asked` wait for a person to choose. */
export type Change = { account: Account; fields: ChangedField[]; asked: MergedField[] };

/** Each account of the import stands in one of the four lists; `refused` is what could not become an account. */
export type Preview<Refused> = {
  added: Account[];
  changed: Change[];
  differing: Change[];
  unchanged: Account[];
  refused: readonly Refused[];
  counts: Record<'added' | 'changed' | 'differing' | 'unchanged' | 'refused', number>;
  /** The whole register as it would be. */
  after: Account[];
};

const asked = (account: Account): Map<MergedField, string> =>
  new Map(openDifferences(account).map(({ field, main, others }) => [field, JSON.stringify([main, ...others].sort())]));

/** Chromium stores the keys of an object by the alphabet and a file does not: that is no change. */
const joinedText = ({ moves, visitedAt, custody }: Account, field: (typeof JOINED)[number]): string => {
  switch (field) {
    case 'moves':
      return moves.map(moveText).join();
    case 'administrators':
      return custody.administrators.map(keeperText).join();
    case 'visitedAt':
      return JSON.stringify(visitedAt);
    default:
      return JSON.stringify(custody[field]);
  }
};

/** @param before in the form that merging gives it, so that the order of its lists is no change */
const changeOf = (before: Account, after: Account): Change => {
  const [open, openAfter] = [asked(before), asked(after)];
  const newlyAsked = MERGED.filter((field) => openAfter.has(field) && openAfter.get(field) !== open.get(field));
  const settled = (field: MergedField) => open.has(field) && !openAfter.has(field);
  const fields = MERGED.filter(
    (field) =>
      !newlyAsked.includes(field) && (settled(field) || SLOTS[field].read(before) !== SLOTS[field].read(after)),
  );
  const joined = JOINED.filter((field) => joinedText(before, field) !== joinedText(after, field));
  return { account: after, fields: [...fields, ...joined], asked: newlyAsked };
};

/** A new account of which nothing is asked yet. */
const bare = (account: Account): Account => ({ ...account, differs: [] });

/** The register by key, and the keys that stand in it more than once: an import makes one line of them. */
const linesOf = (held: readonly Account[], sameForm: SameForm) => {
  const before = new Map<string, Account>();
  const doubled = new Set<string>();
  for (const account of held) {
    const key = formKey(account, sameForm);
    if (before.has(key)) doubled.add(key);
    else before.set(key, tidied(account));
  }
  return { before, doubled };
};

/**
 * What would become of the register.
 * @param held the register as it is
 * @param incoming the accounts of a list or of a colleague's register; two lines of one account are merged as well
 * @param refused what the import could not read, handed on as it is
 * @param sameForm the form in which two handles are the same account on a platform
 */
export const previewImport = <Refused>(
  held: readonly Account[],
  incoming: readonly Account[],
  refused: readonly Refused[],
  sameForm: SameForm,
): Preview<Refused> => {
  const { before, doubled } = linesOf(held, sameForm);
  const touched = new Set([...doubled, ...incoming.map((account) => formKey(account, sameForm))]);
  const after = mergeAccounts(held, incoming, sameForm);
  const added: Account[] = [];
  const changes: Change[] = [];
  for (const account of after) {
    const key = formKey(account, sameForm);
    const own = before.get(key);
    // Two lines about one new account can differ as well; somebody has to choose there too.
    if (!own && openDifferences(account).length > 0) changes.push(changeOf(bare(account), account));
    else if (!own) added.push(account);
    else if (touched.has(key)) changes.push(changeOf(own, account));
  }
  const differing = changes.filter((change) => change.asked.length > 0);
  const changed = changes.filter(({ fields, asked }) => asked.length === 0 && fields.length > 0);
  const unchanged = changes
    .filter(({ fields, asked }) => asked.length + fields.length === 0)
    .map(({ account }) => account);
  const lists = { added, changed, differing, unchanged, refused };
  return { ...lists, counts: countsOf(lists), after };
};

const countsOf = (lists: Record<keyof Preview<never>['counts'], readonly unknown[]>): Preview<never>['counts'] => ({
  added: lists.added.length,
  changed: lists.changed.length,
  differing: lists.differing.length,
  unchanged: lists.unchanged.length,
  refused: lists.refused.length,
});
