/** The register as a person reads it: each account with the day by which somebody must sign in. */
import { type Account, accountKey } from '../../register/account.ts';
import { nextVisit, type Visit } from '../../register/dormancy.ts';

/** `soon` from the moment at which we remind, `late` once the day has passed. */
export type RegisterLine = { key: string; account: Account; visit: Visit; when: 'later' | 'soon' | 'late' };

const whenOf = ({ remindAt, dueAt }: Visit, now: number): RegisterLine['when'] =>
  dueAt <= now ? 'late' : remindAt <= now ? 'soon' : 'later';

/**
 * The accounts of one municipality, the most urgent first.
 * @param periods days of inactivity each platform allows, by platform id; null where none is stated
 */
export const registerOf = (
  accounts: readonly Account[],
  municipality: string,
  periods: Readonly<Record<string, number | null>>,
  now: number,
): RegisterLine[] =>
  accounts
    .filter((account) => account.municipality === municipality)
    .map((account) => {
      const visit = nextVisit(account, periods[account.platform] ?? null, now);
      return { key: accountKey(account), account, visit, when: whenOf(visit, now) };
    })
    .sort((one, other) => one.visit.dueAt - other.visit.dueAt);
