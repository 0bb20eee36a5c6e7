/** A colleague's file: what of its register may come in here, and what stays outside and why. */
import type { Account } from '../../../../register/account.ts';
import type { Suspicion } from '../../../../register/secret.ts';
import type { State } from '../../../../state/state.ts';
import { type LeftOut, withoutSecrets } from './secretless.ts';

/** `name` as the file calls the municipality. */
export type Elsewhere = { municipality: string; name: string; count: number };

/** `left` with the account it was left out of. */
export type FromColleague = {
  accounts: Account[];
  left: { account: Account; left: LeftOut[] }[];
  /** Accounts of municipalities that are not watched here; nobody would see them. */
  elsewhere: Elsewhere[];
};

const elsewhereOf = (theirs: State, accounts: readonly Account[]): Elsewhere[] => {
  const counts = new Map<string, number>();
  for (const { municipality } of accounts) counts.set(municipality, (counts.get(municipality) ?? 0) + 1);
  const towns = [...theirs.municipalities, ...theirs.former].map((one) => one.municipality);
  return [...counts].map(([municipality, count]) => ({
    municipality,
    name: towns.find((one) => one.id === municipality)?.name ?? municipality,
    count,
  }));
};

/**
 * Sorts the register of a file, a piece at a time.
 * @param watched ids of the municipalities of this browser
 * @param size accounts per piece, at least 1
 */
export function* sortInPieces(
  theirs: State,
  watched: readonly string[],
  secretIn: (text: string) => Suspicion | null,
  size: number,
): Generator<number, FromColleague> {
  const ours = theirs.accounts.filter((one) => watched.includes(one.municipality));
  const sorted: FromColleague = {
    accounts: [],
    left: [],
    elsewhere: elsewhereOf(
      theirs,
      theirs.accounts.filter((one) => !watched.includes(one.municipality)),
    ),
  };
  for (let from = 0; from < ours.length; from += size) {
    for (const one of ours.slice(from, from + size)) {
      const { account, left } = withoutSecrets(one, secretIn);
      if (account) sorted.accounts.push(account);
      if (left.length > 0) sorted.left.push({ account: one, left });
    }
    yield Math.min(from + size, ours.length);
  }
  return sorted;
}

/** A spreadsheet's list in place of a backup: it has separators in its first line and does not begin like JSON. */
export const looksLikeList = (name: string, text: string): boolean => {
  const [line = ''] = text
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split(/[\r\n]/, 1);
  return !/^[{[<]/.test(line) && (/\.(?:csv|tsv)$/i.test(name) || /[;,\t]/.test(line));
};
