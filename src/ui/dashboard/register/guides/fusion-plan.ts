/** The plan of a merger, apart from how it is drawn: the names to claim, the lines, and what changed in the register since. */
import { propose } from '../../../../municipality/candidates.ts';
import type { Municipality } from '../../../../municipality/municipality.ts';
import { sameForm } from '../../../../municipality/rule.ts';
import type { Platform } from '../../../../probe/platform.ts';
import { type Account, accountKey } from '../../../../register/account.ts';
import { dateOf, linesFor, type Merger, type MergerLine } from '../../../../register/fusion.ts';

const DAY = 86_400_000;

/** Noon, so that a clock that changes in between never moves the day. @param text as a date field gives it, "2027-01-01" */
export const dayAt = (text: string): number | null => {
  const [year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).slice(1).map(Number);
  const date = new Date(year, month - 1, day, 12);
  return year > 0 && date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : null;
};

/** How many days a day is from the merger; before it they are negative. @param at any moment of the day */
export const daysFrom = ({ date }: Pick<Merger, 'date'>, at: number): number => {
  const noon = (moment: number): number => new Date(moment).setHours(12, 0, 0, 0);
  return Math.round((noon(at) - noon(date)) / DAY);
};

/** The next first of January: in Belgium municipalities merge on that day. @param now epoch milliseconds */
export const usualDay = (now: number): string => `${new Date(now).getFullYear() + 1}-01-01`;

/** What is known of a name: whether somebody else has it. */
type IsTaken = (platform: Platform, handle: string) => boolean;

/**
 * The one name to claim on each platform.
 * @param accounts the whole register: a name that is ours already counts as the right one, whatever its verdict
 * @returns for `linesFor`; the best form that nobody is known to have, or the best one of all when all are taken
 */
export const candidatesFor =
  (
    town: Municipality,
    accounts: readonly Account[],
    platformOf: (id: string) => Platform | undefined,
    isTaken: IsTaken,
  ) =>
  (id: string): string[] => {
    const platform = platformOf(id);
    // Of a platform that is no longer known nobody can say that no form fits.
    if (!platform) return [''];
    const form = (handle: string): string => sameForm(platform.rule, handle);
    const ours = new Map(accounts.filter((one) => one.platform === id).map((one) => [form(one.handle), one.handle]));
    const handles = propose(town, platform.rule).candidates.map(({ handle }) => ours.get(form(handle)) ?? handle);
    const best = handles.find((handle) => ours.has(form(handle)) || !isTaken(platform, handle)) ?? handles[0];
    return best === undefined ? [] : [best];
  };

/** What differs between a plan and the register as it is now. */
export type Drift = { more: number; fewer: number };

/** @param lines as `linesFor` makes them now */
export const driftOf = (merger: Pick<Merger, 'lines'>, lines: readonly MergerLine[]): Drift => {
  const missing = (some: readonly MergerLine[], others: readonly MergerLine[]): number =>
    some.filter((one) => !others.some((other) => other.id === one.id)).length;
  return { more: missing(lines, merger.lines), fewer: missing(merger.lines, lines) };
};

/** A plan with its lines made anew; ticks and days stay. */
export const replanned = (
  merger: Merger,
  accounts: readonly Account[],
  candidates: (platform: string) => readonly string[],
): Merger => ({ ...merger, lines: linesFor(merger, accounts, candidates) });

/** The accounts of the members that could simply go on, in the order of the register. */
export const heldBy = (members: readonly string[], accounts: readonly Account[]): Account[] =>
  accounts.filter((one) => members.includes(one.municipality) && (one.state === 'asleep' || one.state === 'open'));

/** Whether the day of a line has passed and it is not done. @param now epoch milliseconds */
export const isLate = (merger: Merger, line: MergerLine, now: number): boolean =>
  line.done === null && daysFrom({ date: now }, dateOf(merger, line)) < 0;

/** The lines of a plan by day, in the order in which they stand. */
export const daysIn = (lines: readonly MergerLine[]): { days: number; lines: MergerLine[] }[] =>
  [...new Set(lines.map(({ days }) => days))].map((days) => ({
    days,
    lines: lines.filter((one) => one.days === days),
  }));

/** The account of a line, when the register still has it. */
export const accountOf = (
  { account }: Pick<MergerLine, 'account'>,
  accounts: readonly Account[],
): Account | undefined => (account === null ? undefined : accounts.find((one) => accountKey(one) === account));
