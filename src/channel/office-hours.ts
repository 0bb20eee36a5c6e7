/** How long something took by the clock of an office that closes at night, at weekends and on holidays. */
import { isHoliday } from './holidays.ts';
import { dayText, momentOf, type Wall, wallOf } from './time-zone.ts';

/** Open from Monday to Friday. */
export type Office = {
  /** Whole hours, `from` before `to`: 9 and 17. */
  from: number;
  to: number;
  /** A name like "Europe/Brussels". */
  zone: string;
  /** Days off beside the public holidays: "2026-12-24" once, "07-11" every year. */
  free?: readonly string[];
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** After so many days nobody counts hours any more; it also keeps a mistyped year from being counted through. */
const MOST_DAYS = 1_000;

export const isOffice = ({ from, to }: Office): boolean =>
  Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= 24;

/** How many milliseconds a working day lasts. */
export const workingDay = ({ from, to }: Office): number => (to - from) * HOUR;

const nextDay = (day: Wall): Wall => {
  const next = new Date(Date.UTC(day.year, day.month - 1, day.day + 1));
  const date = { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
  return { ...date, hour: 0, minute: 0, second: 0 };
};

const isWorkingDate = (day: Wall, office: Office): boolean => {
  const weekday = new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
  return weekday > 0 && weekday < 6 && !isHoliday(dayText(day), office.free);
};

/** Whether the office works on the day of a moment. */
export const isWorkingDay = (at: number, office: Office): boolean => {
  const day = wallOf(at, office.zone);
  return day !== null && isWorkingDate(day, office);
};

/** Closing at 24 is the next day's beginning. */
const hourOf = (day: Wall, hour: number, zone: string): number =>
  (hour === 24 ? momentOf(nextDay(day), zone) : momentOf({ ...day, hour, minute: 0, second: 0 }, zone)) ?? 0;

type Opening = { opens: number; closes: number };

/** The opening times from the day of a moment on. */
function* openings(from: number, office: Office): Generator<Opening> {
  let day = wallOf(from, office.zone);
  for (let count = 0; day !== null && count <= MOST_DAYS; count++) {
    const { zone } = office;
    if (isWorkingDate(day, office))
      yield { opens: hourOf(day, office.from, zone), closes: hourOf(day, office.to, zone) };
    day = nextDay(day);
  }
}

/**
 * How long the office was open between two moments.
 * @returns milliseconds; 0 when it was closed all the while; everything after a thousand days is left out
 */
export const openBetween = (from: number, until: number, office: Office): number => {
  const last = Math.min(until, from + MOST_DAYS * DAY);
  let open = 0;
  for (const { opens, closes } of openings(from, office)) {
    if (opens >= last) break;
    open += Math.max(0, Math.min(closes, last) - Math.max(opens, from));
  }
  return open;
};

/** When the working day ends on which something that came at this moment counts: what comes at night counts next day. */
export const endOfDayOf = (at: number, office: Office): number => {
  for (const { closes } of openings(at, office)) if (closes > at) return closes;
  return at;
};
