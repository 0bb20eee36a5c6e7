/** Days as people write them in a register, from and to moments; in the machine's own time zone. */

/** Domain names are the oldest that a register holds, and the first .com is of March 1985. An earlier day is a mistake. */
const EARLIEST = new Date(1985, 0, 1).getTime();

const TIME = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}$`);
/** In Belgium the day comes before the month, always. */
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})${TIME}$`);
/** With a zone behind it, as programs write it. */
const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
/** Excel counts days; five digits hold everything from 1927 to 2173. */
const SERIAL = /^\d{5}(?:[.,]\d+)?$/;

/** `unread`: no date as we know them; `future` and `early`: a date on which nobody can have held an account. */
export type ReadDay = { at: number } | { wrong: 'unread' | 'future' | 'early' };

const two = (number: number): string => String(number).padStart(2, '0');

/** A moment as an ISO day, "2026-11-25"; empty when there is none. @param at epoch milliseconds */
export const isoDay = (at: number | null): string => {
  const day = new Date(at ?? Number.NaN);
  if (Number.isNaN(day.getTime())) return '';
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

/** The moment, or null when the calendar has no such day. */
const momentOf = (year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number | null => {
  const made = new Date(year, month - 1, day, hour, minute, second);
  const real = made.getFullYear() === year && made.getMonth() === month - 1 && made.getDate() === day;
  return real && hour < 24 && minute < 60 && second < 60 ? made.getTime() : null;
};

const parts = (found: RegExpExecArray): number[] => found.slice(1).map((part) => Number(part ?? 0));

const momentIn = (text: string): number | null => {
  if (ZONED.test(text)) return Date.parse(text);
  // Day 1 is 1 January 1900 and a 29 February that never was counts too, so day 0 falls on 30 December 1899.
  if (SERIAL.test(text)) return new Date(1899, 11, 30 + Math.floor(Number(text.replace(',', '.')))).getTime();
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [year = 0, month = 0, day = 0, ...time] = parts(yearFirst);
    return momentOf(year, month, day, ...time);
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (!dayFirst) return null;
  const [day = 0, month = 0, year = 0, ...time] = parts(dayFirst);
  return momentOf(year, month, day, ...time);
};

/**
 * The moment that a text means.
 * @param text a date as typed: ISO, day-month-year with any of / - ., Excel's number of a day, each with or without a time
 * @param now epoch milliseconds
 * @returns the moment, midnight where no time was given; or why there is none: nothing is ever guessed
 */
export const readDay = (text: string, now: number): ReadDay => {
  const at = momentIn(text.trim());
  if (at === null || Number.isNaN(at)) return { wrong: 'unread' };
  if (at > now) return { wrong: 'future' };
  return at < EARLIEST ? { wrong: 'early' } : { at };
};
