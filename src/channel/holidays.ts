/** Belgian public holidays, computed: the days on which nobody may expect an answer. */

const two = (number: number): string => String(number).padStart(2, '0');

const isoOf = (date: Date): string =>
  `${String(date.getUTCFullYear()).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;

/**
 * Easter Sunday by the Gregorian reckoning (the anonymous algorithm in Meeus, Astronomical Algorithms).
 * @param year from 1583
 * @returns month from 1, and day
 */
export const easterOf = (year: number): { month: number; day: number } => {
  const [moon, century, inCentury] = [year % 19, Math.floor(year / 100), year % 100];
  const [leaps, rest] = [Math.floor(century / 4), century % 4];
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const full = (19 * moon + century - leaps - shift + 15) % 30;
  const week = (32 + 2 * rest + 2 * Math.floor(inCentury / 4) - full - (inCentury % 4)) % 7;
  const late = Math.floor((moon + 11 * full + 22 * week) / 451);
  const days = full + week - 7 * late + 114;
  return { month: Math.floor(days / 31), day: (days % 31) + 1 };
};

/** The same day every year: New Year, Labour Day, National Day, Assumption, All Saints, Armistice, Christmas. */
const FIXED: readonly string[] = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];

/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday. */
const AFTER_EASTER: readonly number[] = [1, 39, 50];

/**
 * Days that many town halls add, by community. No law gives them to everybody, so a person ticks them: 11 July Flemish
 * Community, 27 September French Community, 15 November German-speaking Community; All Souls and Boxing Day for all.
 */
export const OFTEN_FREE: Readonly<Record<'nl' | 'fr' | 'de' | 'all', readonly string[]>> = {
  nl: ['07-11'],
  fr: ['09-27'],
  de: ['11-15'],
  all: ['11-02', '12-26'],
};

const computed = (year: number): string[] => {
  const { month, day } = easterOf(year);
  const moving = AFTER_EASTER.map((days) => isoOf(new Date(Date.UTC(year, month - 1, day + days))));
  return [...FIXED.map((date) => `${String(year).padStart(4, '0')}-${date}`), ...moving].sort();
};

const known = new Map<number, string[]>();

/** The ten legal public holidays of a year as ISO days, in order. @param year from 1583 */
export const belgianHolidays = (year: number): readonly string[] => {
  const days = known.get(year) ?? computed(year);
  if (known.size < 1_000) known.set(year, days);
  return days;
};

/**
 * Whether nobody works on a day.
 * @param day as ISO writes it
 * @param free further days off: "2026-12-24" once, "07-11" every year
 */
export const isHoliday = (day: string, free: readonly string[] = []): boolean =>
  free.includes(day) || free.includes(day.slice(-5)) || belgianHolidays(Number(day.slice(0, -6))).includes(day);
