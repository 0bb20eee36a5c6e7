/** Moments and what a clock on the wall shows at them, in a time zone. */

/** What calendar and clock show; months from 1. */
export type Wall = { year: number; month: number; day: number; hour: number; minute: number; second: number };

const HOME = 'Europe/Brussels';

/** The last moment before and after 1970 that a date can hold. */
const FARTHEST = 8.64e15;

const formats = new Map<string, Intl.DateTimeFormat>();

const made = (zone: string): Intl.DateTimeFormat => {
  const numbers = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const wanted = { ...numbers, second: 'numeric', hourCycle: 'h23', era: 'short', calendar: 'gregory' } as const;
  try {
    return new Intl.DateTimeFormat('en', { ...wanted, timeZone: zone });
  } catch {
    return new Intl.DateTimeFormat('en', { ...wanted, timeZone: HOME });
  }
};

/** Making one takes long, so each zone keeps its own. */
const formatOf = (zone: string): Intl.DateTimeFormat => {
  const kept = formats.get(zone) ?? made(zone);
  formats.set(zone, kept);
  return kept;
};

/** Epoch milliseconds of a clock that runs without a zone. */
const flat = ({ year, month, day, hour, minute, second }: Wall): number => {
  const date = new Date(Date.UTC(2000, month - 1, day, hour, minute, second));
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime();
};

/**
 * What the wall shows at a moment.
 * @param at epoch milliseconds
 * @param zone a name like "Europe/Brussels"; an unknown one counts as that
 * @returns null for no moment at all
 */
export const wallOf = (at: number, zone: string): Wall | null => {
  if (!Number.isFinite(at) || Math.abs(at) > FARTHEST) return null;
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name));
  const before = parts.get('era')?.startsWith('B') === true;
  const year = before ? 1 - part('year') : part('year');
  const [month, day] = [part('month'), part('day')];
  return { year, month, day, hour: part('hour'), minute: part('minute'), second: part('second') };
};

/** Whether calendar and clock can show this: no 31 April, no hour 24. */
export const isReal = (wall: Wall): boolean => {
  const date = new Date(flat(wall));
  const sameDay = date.getUTCMonth() === wall.month - 1 && date.getUTCDate() === wall.day;
  const within = (value: number, most: number) => Number.isInteger(value) && value >= 0 && value <= most;
  return sameDay && within(wall.hour, 23) && within(wall.minute, 59) && within(wall.second, 59);
};

/**
 * The moment at which the wall shows this. In the hour that a clock set forward skips, the moment an hour on; in the hour
 * that comes twice, one of the two.
 * @returns null when there is no such day
 */
export const momentOf = (wall: Wall, zone: string): number | null => {
  if (!isReal(wall)) return null;
  const wanted = flat(wall);
  const shift = (at: number): number => {
    const shown = wallOf(at, zone);
    return shown === null ? 0 : flat(shown) - Math.floor(at / 1000) * 1000;
  };
  const first = wanted - shift(wanted);
  const found = wanted - shift(first);
  return Math.abs(found) > FARTHEST ? null : found;
};

const two = (number: number): string => String(number).padStart(2, '0');

/** The day as ISO writes it: "2026-11-25". */
export const dayText = ({ year, month, day }: Pick<Wall, 'year' | 'month' | 'day'>): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
