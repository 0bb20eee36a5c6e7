/** A town hall's browser: opened on working days about half past eight, closed at five, woken as the product arms its alarm. */
import { spread } from '../../src/schedule/turns.ts';
import { alarm, events, local, session } from './browser.ts';
import type { Clock } from './clock.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The hours of one day, epoch milliseconds; null when the browser stays closed. */
export type Hours = (midnight: number) => { from: number; to: number } | null;

/** Midnight in the machine's own zone; summer time moves it. */
const midnightOf = (moment: number): number => new Date(moment).setHours(0, 0, 0, 0);

/** Working days: started between 8:30 and 9:00, closed at 17:00. @param who starts at a minute of its own each day */
export const workingDays =
  (who: string): Hours =>
  (midnight) => {
    const day = new Date(midnight).getDay();
    if (day === 0 || day === 6) return null;
    const late = Math.floor(spread(`${who} ${midnight}`) * 30) * MINUTE;
    return { from: midnight + 8.5 * HOUR + late, to: midnight + 17 * HOUR };
  };

/** One day a month, from ten to three. */
export const onceAMonth: Hours = (midnight) =>
  new Date(midnight).getDate() === 12 ? { from: midnight + 10 * HOUR, to: midnight + 15 * HOUR } : null;

/** How many alarms rang, and how many of those found nothing to ask or to write. */
export type Wakes = { rung: number; idle: number };

/** What is under way is let finish, as a browser that closes would not: a longer day is the harder case. */
const ring = async (clock: Clock, wakes: Wakes, visits: readonly unknown[]): Promise<void> => {
  const due = alarm.at;
  const before = visits.length + local.counts.writes;
  alarm.at = alarm.period > 0 ? due + alarm.period : Number.POSITIVE_INFINITY;
  events.alarm.tell({ name: 'wake', scheduledTime: due });
  await clock.calm();
  wakes.rung += 1;
  if (visits.length + local.counts.writes === before) wakes.idle += 1;
};

type Day = { from: number; to: number };

/** The browser is started, or the computer wakes with the browser still open. */
const begin = async (clock: Clock, sleeps: boolean): Promise<void> => {
  if (sleeps && session.values.size > 0) return;
  session.values.clear();
  events.start.tell();
  await clock.calm();
};

const oneDay = async (clock: Clock, hours: Day, wakes: Wakes, visits: readonly unknown[], sleeps: boolean) => {
  await clock.until(hours.from);
  await begin(clock, sleeps);
  while (alarm.at <= hours.to) {
    await clock.until(alarm.at);
    await ring(clock, wakes, visits);
  }
  await clock.until(hours.to);
};

/**
 * Lets days pass.
 * @param until the moment at which it ends, epoch milliseconds
 * @param eachDay called before every day, open or not, with its midnight
 * @param sleeps the browser is never closed: the computer only sleeps between its hours
 */
export const pass = async (
  clock: Clock,
  hours: Hours,
  until: number,
  visits: readonly unknown[],
  eachDay: (midnight: number) => void = () => undefined,
  sleeps = false,
): Promise<Wakes> => {
  const wakes: Wakes = { rung: 0, idle: 0 };
  for (let midnight = midnightOf(clock.now()); midnight < until; midnight = midnightOf(midnight + DAY + 2 * HOUR)) {
    eachDay(midnight);
    const open = hours(midnight);
    if (open && open.from >= clock.now()) await oneDay(clock, open, wakes, visits, sleeps);
    else await clock.until(midnight + DAY);
  }
  return wakes;
};
