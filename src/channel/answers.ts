/** How many questions were answered and how fast, by the clock on the wall and by the clock of the office. */
import { endOfDayOf, isOffice, isWorkingDay, type Office, openBetween, workingDay } from './office-hours.ts';
import { median } from './post.ts';
import { dayText, wallOf } from './time-zone.ts';

/** A question and our first answer by a person; epoch milliseconds, null while there is none. Nothing of who asked. */
export type Exchange = { askedAt: number; answeredAt: number | null };

/**
 * From fast to never. Categories instead of a mean, because nights distort it
 * (frankwatching.com/archive/2015/09/15/gemeenten-en-sociale-media-2015-hoe-zet-jouw-gemeente-het-in-onderzoek).
 */
export const BUCKETS = ['two_hours', 'working_day', 'day', 'three_days', 'later', 'never'] as const;
export type Bucket = (typeof BUCKETS)[number];
export type Buckets = Readonly<Record<Bucket, number>>;

/** What is kept of all exchanges: counts only. What was typed by hand may know no times. */
export type Answering = {
  /** Null where only the answers are seen, not what was left unanswered. */
  received: number | null;
  answered: number;
  /** Of how many answers the time is known. */
  timed: number;
  /** Medians in hours. */
  hours: number | null;
  officeHours: number | null;
  wall: Buckets | null;
  office: Buckets | null;
};

const HOUR = 3_600_000;

const bucketsOf = (all: readonly Bucket[]): Buckets => {
  const count = (bucket: Bucket) => all.filter((one) => one === bucket).length;
  const [two_hours, working_day, day] = [count('two_hours'), count('working_day'), count('day')];
  return { two_hours, working_day, day, three_days: count('three_days'), later: count('later'), never: count('never') };
};

type Answered = { askedAt: number; answeredAt: number };

const sameWorkingDay = ({ askedAt, answeredAt }: Answered, office: Office): boolean => {
  const [asked, answered] = [wallOf(askedAt, office.zone), wallOf(answeredAt, office.zone)];
  return asked !== null && answered !== null && dayText(asked) === dayText(answered) && isWorkingDay(askedAt, office);
};

const onTheWall = (one: Answered, office: Office): Bucket => {
  const took = one.answeredAt - one.askedAt;
  if (took <= 2 * HOUR) return 'two_hours';
  if (sameWorkingDay(one, office)) return 'working_day';
  if (took <= 24 * HOUR) return 'day';
  return took <= 72 * HOUR ? 'three_days' : 'later';
};

/** By the office's clock a day is a working day, and what comes at night counts on the next one. */
const inTheOffice = ({ askedAt, answeredAt }: Answered, office: Office): Bucket => {
  const took = openBetween(askedAt, answeredAt, office);
  if (answeredAt - askedAt > 365 * 24 * HOUR) return 'later';
  if (took <= 2 * HOUR) return 'two_hours';
  if (answeredAt <= endOfDayOf(askedAt, office)) return 'working_day';
  if (took <= workingDay(office)) return 'day';
  return took <= 3 * workingDay(office) ? 'three_days' : 'later';
};

const isAnswered = (one: Exchange): one is Answered => one.answeredAt !== null;

/** An answer before its question is a slip of the pen; a question of the last three days may still be answered. */
const counts = ({ askedAt, answeredAt }: Exchange, now: number): boolean =>
  Number.isFinite(askedAt) && (answeredAt === null ? now - askedAt > 72 * HOUR : answeredAt >= askedAt);

/**
 * Counts exchanges.
 * @param exchanges of one channel and period; automatic answers and spam left out by whoever wrote them down
 * @param office its hours; with impossible ones the office's clock stays silent
 * @param now epoch milliseconds: what was asked in the last three days and has no answer yet does not count
 */
export const answeringOf = (exchanges: readonly Exchange[], office: Office, now: number): Answering => {
  const all = exchanges.filter((one) => counts(one, now));
  const answered = all.filter(isAnswered);
  const never = Array.from({ length: all.length - answered.length }, (): Bucket => 'never');
  const hours = answered.map((one) => (one.answeredAt - one.askedAt) / HOUR);
  const open = isOffice(office);
  const officeHours = open ? answered.map((one) => openBetween(one.askedAt, one.answeredAt, office) / HOUR) : [];
  return {
    received: all.length,
    answered: answered.length,
    timed: answered.length,
    hours: median(hours),
    officeHours: median(officeHours),
    wall: bucketsOf([...answered.map((one) => onTheWall(one, office)), ...never]),
    office: open ? bucketsOf([...answered.map((one) => inTheOffice(one, office)), ...never]) : null,
  };
};

/** The same of answers alone, of which nobody knows how many questions there were; null of none. */
export const answeredOnly = (exchanges: readonly Exchange[], office: Office, now: number): Answering | null => {
  const answering = answeringOf(exchanges.filter(isAnswered), office, now);
  return answering.answered === 0 ? null : { ...answering, received: null };
};

/** What a person counted by hand, without times. @returns null when the numbers contradict each other */
export const typedAnswering = (received: number, answered: number): Answering | null => {
  if (![received, answered].every((count) => Number.isInteger(count) && count >= 0) || answered > received) return null;
  return { received, answered, timed: 0, hours: null, officeHours: null, wall: null, office: null };
};

/** Each bucket as a share of all; null when there was nothing. */
export const sharesOf = (buckets: Buckets): Readonly<Record<Bucket, number>> | null => {
  const all = BUCKETS.reduce((sum, bucket) => sum + buckets[bucket], 0);
  if (all === 0) return null;
  const { two_hours, working_day, day, three_days, later, never } = buckets;
  const share = (count: number) => count / all;
  return {
    ...{ two_hours: share(two_hours), working_day: share(working_day), day: share(day) },
    ...{ three_days: share(three_days), later: share(later), never: share(never) },
  };
};
