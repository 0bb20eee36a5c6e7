/** Dates as feeds and exports write them, to moments; a date that can be read in two ways is not read. */
import { words } from '../municipality/fold.ts';
import { MONTHS } from './month-words.ts';
import { isReal, momentOf, type Wall } from './time-zone.ts';

/** What comes first in 3/4/2026. */
export type Order = 'day' | 'month';

const MINUTE = 60_000;

/** Zones as RFC 822 and web servers name them, in hours east of Greenwich. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ Z: 0, UT: 0, UTC: 0, GMT: 0, WET: 0, WEST: 1, BST: 1, CET: 1, MET: 1, CEST: 2, MEST: 2 },
  ...{ EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7 },
};

const TIME = /(?<!\d)(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s?([ap])\.?m\b\.?)?/i;
const OFFSET = /(?<=\s|\d)([+-])(\d{2}):?(\d{2})(?!\d)/;
const NAMED_ZONE = /\b(Z|UTC?|GMT|WES?T|BST|[CM]ES?T|[ECMP][SD]T)\b/;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
/** Spreadsheets count days from 30 December 1899; five digits reach from 1927 to 2173. */
const SERIAL = /^(\d{5})(?:[.,](\d+))?$/;

type Day = Pick<Wall, 'year' | 'month' | 'day'>;
type Clock = Pick<Wall, 'hour' | 'minute' | 'second'>;

const MIDNIGHT: Clock = { hour: 0, minute: 0, second: 0 };

/** Midnight where no time is written; null for an hour that no clock shows. */
const clockIn = (rest: string): Clock | null => {
  const found = TIME.exec(rest);
  if (!found) return MIDNIGHT;
  const [hour, minute, second] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  const half = found[4]?.toLowerCase();
  if (half === undefined) return { hour, minute, second };
  if (hour < 1 || hour > 12) return null;
  return { hour: (hour % 12) + (half === 'p' ? 12 : 0), minute, second };
};

/** Minutes east of Greenwich, where the text says. */
const offsetIn = (rest: string): number | null => {
  const time = TIME.exec(rest);
  const after = time ? rest.slice(time.index + time[0].length) : '';
  const found = OFFSET.exec(` ${after}`);
  if (found) return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3]));
  const named = NAMED_ZONE.exec(after)?.[1];
  return named === undefined ? null : (ZONES[named] ?? 0) * 60;
};

/** Two figures of a year: no platform is older than this century. */
const yearOf = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

const numbered = (text: string, order: Order | null): Day | null => {
  const first = YEAR_FIRST.exec(text);
  if (first) return { year: Number(first[1]), month: Number(first[2]), day: Number(first[3]) };
  const found = NUMBERS.exec(text);
  // Only the slash is written both ways: dots and dashes are European.
  const used = found?.[2] === '/' ? order : 'day';
  if (!found || used === null) return null;
  const [one, other, year] = [Number(found[1]), Number(found[3]), yearOf(found[4] ?? '')];
  return used === 'day' ? { year, month: other, day: one } : { year, month: one, day: other };
};

/** One month by name, one year of four figures and one day; without a year nobody can tell which one was meant. */
const named = (text: string): Day | null => {
  const list = words(text.replace(TIME, ' ').replace(OFFSET, ' '));
  const all = list.filter((word) => MONTHS.has(word));
  // "mar. 5 nov." is a Tuesday in French.
  const months = all.filter((word) => all.length === 1 || word !== 'mar').flatMap((word) => MONTHS.get(word) ?? []);
  const years = list.filter((word) => /^\d{4}$/.test(word));
  const days = list.flatMap((word) => /^(\d{1,2})(?:st|nd|rd|th|er|e)?$/.exec(word)?.[1] ?? []);
  const [month, year, day] = [months[0], years[0], days[0]];
  if (month === undefined || year === undefined || day === undefined) return null;
  return months.length + years.length + days.length === 3 ? { month, year: Number(year), day: Number(day) } : null;
};

const serial = (text: string, zone: string): number | null => {
  const found = SERIAL.exec(text);
  if (!found) return null;
  const seconds = Math.round(Number(`0.${found[2] ?? 0}`) * 86_400);
  const date = new Date(Date.UTC(1899, 11, 30 + Number(found[1]), 0, 0, seconds));
  const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  return momentOf(
    { ...day, hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds() },
    zone,
  );
};

const utc = (wall: Wall): number => Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);

/**
 * The moment that a text means.
 * @param text ISO, RFC 822, numbers with / - or ., months by name in four languages, a spreadsheet's number of a day
 * @param zone where the text itself names no zone
 * @param order what comes first where slashes part the numbers; null while nobody knows
 * @returns epoch milliseconds, midnight where no time is written; null for what cannot be read in one way only
 */
export const momentIn = (text: string, zone: string, order: Order | null): number | null => {
  const trimmed = text.trim().slice(0, 100);
  const day = numbered(trimmed, order) ?? named(trimmed);
  if (day === null) return serial(trimmed, zone);
  const rest = trimmed.replace(YEAR_FIRST, '').replace(NUMBERS, '');
  const clock = clockIn(rest);
  if (clock === null || day.year < 1000 || !isReal({ ...day, ...clock })) return null;
  const offset = offsetIn(rest);
  return offset === null ? momentOf({ ...day, ...clock }, zone) : utc({ ...day, ...clock }) - offset * MINUTE;
};

/**
 * What a column of dates itself shows: a number above twelve can only be a day.
 * @returns null when no cell shows it, or when cells contradict each other (then `mixed` is true)
 */
export const orderIn = (cells: readonly string[]): { order: Order | null; mixed: boolean; slashed: boolean } => {
  const found = cells.flatMap((cell) => {
    const [, one, sign, other] = NUMBERS.exec(cell.trim()) ?? [];
    return sign === '/' ? [{ one: Number(one), other: Number(other) }] : [];
  });
  const [day, month] = [found.some(({ one }) => one > 12), found.some(({ other }) => other > 12)];
  const order = day === month ? null : day ? 'day' : 'month';
  return { order, mixed: day && month, slashed: found.length > 0 };
};
