/** The register as a person reads it: each account with the day by which somebody must sign in. */
import { type Account, accountKey } from '../../../register/account.ts';
import { nextVisit, type Visit } from '../../../register/dormancy.ts';

/** `soon` from the moment at which we remind, `late` once the day has passed, empty where nobody has to sign in. */
export type When = '' | 'later' | 'soon' | 'late';

export type RegisterLine = { key: string; account: Account; visit: Visit | null; when: When };

const whenOf = (visit: Visit | null, now: number): When => {
  if (!visit) return '';
  if (visit.remindAt > now) return 'later';
  return visit.dueAt <= now ? 'late' : 'soon';
};

/** The day by which somebody must sign in, far away where nobody must. */
export const dueOf = ({ visit }: Pick<RegisterLine, 'visit'>): number => visit?.dueAt ?? Number.MAX_SAFE_INTEGER;

/**
 * One account as a line of the register.
 * @param periods days of inactivity each platform allows, by platform id; null where none is stated
 */
export const lineOf = (
  account: Account,
  periods: Readonly<Record<string, number | null>>,
  now: number,
): RegisterLine => {
  const visit = nextVisit(account, periods[account.platform] ?? null, now);
  return { key: accountKey(account), account, visit, when: whenOf(visit, now) };
};

/** The accounts of one municipality, the most urgent first. @param periods as for `lineOf` */
export const registerOf = (
  accounts: readonly Account[],
  municipality: string,
  periods: Readonly<Record<string, number | null>>,
  now: number,
): RegisterLine[] =>
  accounts
    .filter((account) => account.municipality === municipality)
    .map((account) => lineOf(account, periods, now))
    .sort((one, other) => dueOf(one) - dueOf(other));

/** Whether nobody ever noted a date from which the period could run: then "too late" would be a guess. */
export const isUndated = ({ visitedAt, claimedAt }: Account): boolean => visitedAt === null && claimedAt === null;
