/** The dates of the next three months: evaluations, signatures, election silence, and where to sign in. */
import { datesOf } from '../../../channel/dates.ts';
import { monthsAfter } from '../../../channel/months.ts';
import type { ReportFacts } from '../../../channel/report-facts.ts';
import type { Account } from '../../../register/account.ts';
import { nextVisit } from '../../../register/dormancy.ts';
import type { Channels } from '../../../state/channels.ts';
import type { Say } from '../../parts/say.ts';
import { nameOfPlatform } from '../../popup/step-words.ts';
import { plannedOf } from '../channels/planned.ts';

type Coming = { at: number; what: string };

const MONTHS = 3;

const channelDates = (accounts: readonly Account[], channels: Channels, now: number, say: Say): Coming[] => {
  return datesOf(plannedOf(accounts, channels, say), channels.silences, now).map(({ day, title }) => ({
    at: day,
    what: say(title.key, ...title.args),
  }));
};

const visits = (
  accounts: readonly Account[],
  periods: Readonly<Record<string, number | null>>,
  now: number,
  say: Say,
): Coming[] =>
  accounts.flatMap((account) => {
    const visit = nextVisit(account, periods[account.platform] ?? null, now);
    if (visit === null) return [];
    const what = say('report_page_visit', nameOfPlatform(account.platform, say), account.handle);
    return [{ at: Math.max(visit.dueAt, now), what }];
  });

/**
 * What comes, the soonest first.
 * @param accounts those of one municipality
 * @param periods days of inactivity that each platform allows; null where none is stated
 * @param date writes a moment as a date
 */
export const comingOf = (
  accounts: readonly Account[],
  channels: Channels,
  periods: Readonly<Record<string, number | null>>,
  now: number,
  date: (at: number) => string,
  say: Say,
): ReportFacts['dates'] =>
  [...channelDates(accounts, channels, now, say), ...visits(accounts, periods, now, say)]
    .filter(({ at }) => at <= monthsAfter(now, MONTHS))
    .sort((one, other) => one.at - other.at)
    .map(({ at, what }) => ({ on: date(at), what }));
