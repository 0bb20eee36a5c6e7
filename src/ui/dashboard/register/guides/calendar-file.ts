/** What goes into the calendar file, for all accounts of a municipality or for one. */
import { dateEvent, datesOf } from '../../../../channel/dates.ts';
import { platformOf } from '../../../../platforms/index.ts';
import { type Account, accountKey } from '../../../../register/account.ts';
import { eventsOfAccounts, type Period } from '../../../../register/account-dates.ts';
import type { CalendarEvent } from '../../../../register/calendar.ts';
import type { Review } from '../../../../register/review-due.ts';
import type { Channels } from '../../../../state/channels.ts';
import type { Say } from '../../../parts/say.ts';
import { nameOfPlatform } from '../../../popup/step-words.ts';
import { plannedOf } from '../../channels/planned.ts';

/** What each platform in the register says about sleeping accounts; one that is no longer known states no period. */
export const periodsFor = (accounts: readonly Account[], say: Say): Record<string, Period> =>
  Object.fromEntries(
    accounts.map(({ platform }): [string, Period] => {
      const { days, clock } = platformOf(platform)?.inactivity ?? { days: null, clock: 'login' };
      return [platform, { name: nameOfPlatform(platform, say), days, clock }];
    }),
  );

/** Own accounts of which something can be put in a calendar: somebody has to sign in, or a domain runs out. */
export const datedOf = (accounts: readonly Account[], municipality: string): Account[] =>
  accounts.filter((one) => one.municipality === municipality && (one.state === 'open' || one.state === 'asleep'));

/**
 * The events, by day.
 * @param channels their plans bring evaluations and signatures that end
 * @param of an account's key; null for all accounts, the yearly look at who has access and election silence, which are
 * about all of them
 * @param now epoch milliseconds
 */
export const eventsFor = (
  accounts: readonly Account[],
  { reviews, channels }: { reviews: readonly Review[]; channels: Channels },
  of: string | null,
  say: Say,
  now: number,
): CalendarEvent[] => {
  const chosen = of === null ? accounts : accounts.filter((one) => accountKey(one) === of);
  const events = eventsOfAccounts(chosen, periodsFor(chosen, say), say, now, reviews);
  // The review of one account would move that of the whole register, which has the same name in a calendar.
  const kept = of === null ? events : events.filter(({ uid }) => !uid.startsWith('review-'));
  const dates = datesOf(plannedOf(chosen, channels, say), of === null ? channels.silences : [], now);
  return [...kept, ...dates.map((one) => dateEvent(one, say))].sort((one, other) => one.day - other.day);
};
