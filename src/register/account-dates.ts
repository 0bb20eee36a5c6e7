/** What the register puts in a calendar: signing in, renewing, and the yearly look at who has access. */
import { type Account, accountKey } from './account.ts';
import type { CalendarEvent } from './calendar.ts';
import { nextVisit } from './dormancy.ts';
import { type Review, reviewDue } from './review-due.ts';

type Say = (key: string, ...args: (string | number)[]) => string;

/** What a platform says about sleeping accounts; `days` null where it states no period. */
export type Period = { name: string; days: number | null; clock: 'login' | 'use' | 'renewal' };

const DAY = 86_400_000;

/** The first reminder comes no sooner than this, however long the period. */
const EARLIEST_ALARM = 14;

/** Made of what the account is and never of a date, so that it stays the same when the date moves. */
const uidOf = (kind: string, key: string): string => `${kind}-${encodeURIComponent(key.toWellFormed())}@naamwacht`;

/** Reminders that would lie in the past are not set. */
const alarmsBefore = (day: number, early: number, now: number): number[] =>
  [...new Set([Math.min(EARLIEST_ALARM, Math.max(1, Math.floor(early / DAY))), 1])].filter(
    (days) => day - days * DAY > now,
  );

const periodOf = (periods: Readonly<Record<string, Period>>, platform: string): Period =>
  periods[platform] ?? { name: platform, days: null, clock: 'login' };

const wordsOf = ({ handle }: Account, { name, clock }: Period, ownChoice: boolean, say: Say) =>
  clock === 'renewal'
    ? { title: say('calendar_renew_title', handle), text: say('calendar_renew_text'), kind: say('calendar_kind_renew') }
    : {
        title: say('calendar_visit_title', name, handle),
        text: say(ownChoice ? 'calendar_visit_text_own' : 'calendar_visit_text', name, handle),
        kind: say('calendar_kind_visit'),
      };

/** The day before the last one: "before" is what the register says, and a deadline has an hour. */
const visitEvent = (account: Account, period: Period, say: Say, now: number): CalendarEvent | null => {
  const visit = nextVisit(account, period.days, now);
  if (visit === null) return null;
  const day = Math.max(visit.dueAt - DAY, now);
  return {
    uid: uidOf(period.clock === 'renewal' ? 'renew' : 'visit', accountKey(account)),
    day,
    ...wordsOf(account, period, visit.ownChoice, say),
    ...(account.address === '' ? {} : { url: account.address }),
    alarmDays: alarmsBefore(day, visit.dueAt - visit.remindAt, now),
  };
};

/** The review is one sitting for a whole municipality, so it is one event as well. */
const reviewEvent = (due: number, municipality: string, say: Say, now: number): CalendarEvent => {
  const day = Math.max(due, now);
  return {
    uid: uidOf('review', municipality),
    day,
    title: say('calendar_review_title'),
    text: say('calendar_review_text'),
    kind: say('calendar_kind_review'),
    alarmDays: alarmsBefore(day, EARLIEST_ALARM * DAY, now),
  };
};

const reviewsOf = (accounts: readonly Account[], reviews: readonly Review[], say: Say, now: number): CalendarEvent[] =>
  [...new Set(accounts.map(({ municipality }) => municipality))].flatMap((town) => {
    const due = reviewDue(
      reviews.filter(({ municipality }) => municipality === town),
      accounts.filter(({ municipality }) => municipality === town),
      now,
    );
    return due === null ? [] : [reviewEvent(due.dueAt, town, say, now)];
  });

/**
 * The dates of the register.
 * @param accounts any; those that are only wanted, closed or no longer ours give no event
 * @param periods what each platform says about sleeping accounts, by platform id; an unknown platform gets our own choice
 * @param now epoch milliseconds; what is overdue falls on this day
 * @param reviews those that were held, of any municipality
 * @returns a sign-in or renewal per account and one review of access per municipality
 */
export const eventsOfAccounts = (
  accounts: readonly Account[],
  periods: Readonly<Record<string, Period>>,
  say: Say,
  now: number,
  reviews: readonly Review[] = [],
): CalendarEvent[] => {
  const visits = accounts.map((account) => visitEvent(account, periodOf(periods, account.platform), say, now));
  return [...visits.filter((event) => event !== null), ...reviewsOf(accounts, reviews, say, now)];
};
