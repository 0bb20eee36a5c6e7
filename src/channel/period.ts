/** Months and quarters, the posts in each, and whether the last one differs from the one before. */
import { MEASURES, type Measure } from './measures.ts';
import type { Post } from './post.ts';
import { momentOf, wallOf } from './time-zone.ts';

export type PeriodKind = 'month' | 'quarter';

/** "2026-03" or "2026-Q1". */
export type Period = string;

const two = (number: number): string => String(number).padStart(2, '0');

const written = (kind: PeriodKind, year: number, month: number): Period =>
  `${String(year).padStart(4, '0')}-${kind === 'month' ? two(month) : `Q${Math.ceil(month / 3)}`}`;

type Begin = { kind: PeriodKind; year: number; month: number };

const beginOf = (period: Period): Begin | null => {
  const [, year, quarter, month] = /^(\d{4})-(?:Q([1-4])|(0[1-9]|1[0-2]))$/.exec(period) ?? [];
  if (year === undefined) return null;
  if (quarter !== undefined) return { kind: 'quarter', year: Number(year), month: Number(quarter) * 3 - 2 };
  return { kind: 'month', year: Number(year), month: Number(month) };
};

const shifted = (period: Period, steps: number): Period => {
  const begin = beginOf(period);
  if (begin === null) return period;
  const months = begin.year * 12 + begin.month - 1 + steps * (begin.kind === 'month' ? 1 : 3);
  return written(begin.kind, Math.floor(months / 12), (months % 12) + 1);
};

/** The period of a moment. @returns null for no moment, or a year of more than four figures */
export const periodOf = (at: number | null, kind: PeriodKind, zone: string): Period | null => {
  const wall = at === null ? null : wallOf(at, zone);
  return wall === null || wall.year < 1 || wall.year > 9999 ? null : written(kind, wall.year, wall.month);
};

/** The one before; what is no period comes back as it is. */
export const periodBefore = (period: Period): Period => shifted(period, -1);

/** The one after; what is no period comes back as it is. */
export const periodAfter = (period: Period): Period => shifted(period, 1);

/** Where a period begins; its end is where the next one begins. @returns null for no period */
export const periodStart = (period: Period, zone: string): number | null => {
  const begin = beginOf(period);
  return begin && momentOf({ ...begin, day: 1, hour: 0, minute: 0, second: 0 }, zone);
};

/** The last period that is over: a month that still runs has too few posts to compare. */
export const lastWhole = (now: number, kind: PeriodKind, zone: string): Period | null => {
  const running = periodOf(now, kind, zone);
  return running === null ? null : periodBefore(running);
};

export type Grouped = { periods: { period: Period; posts: Post[] }[]; undated: Post[] };

/**
 * Parts posts by period.
 * @param posts in any order
 * @param zone in which a month begins
 * @returns periods in order, those without a post left out; posts without a date apart
 */
export const byPeriod = (posts: readonly Post[], kind: PeriodKind, zone: string): Grouped => {
  const groups = new Map<Period, Post[]>();
  const undated: Post[] = [];
  for (const post of posts) {
    const period = periodOf(post.at, kind, zone);
    const group = period === null ? undated : (groups.get(period) ?? []);
    group.push(post);
    if (period !== null) groups.set(period, group);
  }
  const periods = [...groups].map(([period, group]) => ({ period, posts: group }));
  return { periods: periods.sort((one, other) => (one.period < other.period ? -1 : 1)), undated };
};

/** Neither up nor down is good news by itself. `level` means that chance alone could make the difference. */
export type Compared = { is: 'up' | 'down' | 'level'; by: number } | { is: 'not_enough' };

/** `none_before`: there is nothing to compare with. */
export type Trend = Compared | { is: 'none_before' };

/** Own choice: where no spread is known, a change of less than a fifth says nothing. */
const FIFTH = 0.2;

/**
 * How far two shares may lie apart by chance: two standard errors, with one success and one failure added to both (Agresti
 * and Caffo), since a share of nought would otherwise seem beyond chance.
 */
const byChance = (one: Measure, other: Measure): number => {
  const variance = ({ value, of }: Measure) => {
    const share = ((value ?? 0) * of + 1) / (of + 2);
    return (share * (1 - share)) / (of + 2);
  };
  return 2 * Math.sqrt(variance(one) + variance(other));
};

/**
 * How a measure moved.
 * @param last of the last whole period
 * @param before the same measure of the period before it
 * @returns not enough when either rests on too little
 */
export const trendOf = (last: Measure, before: Measure): Compared => {
  const [now, then] = [last.value, before.value];
  if (last.id !== before.id || !last.enough || !before.enough || now === null || then === null)
    return { is: 'not_enough' };
  const unit = MEASURES.find(({ id }) => id === last.id)?.unit;
  const slack = unit === 'share' ? byChance(last, before) : FIFTH * Math.max(Math.abs(now), Math.abs(then));
  const by = now - then;
  return { is: Math.abs(by) <= slack ? 'level' : by > 0 ? 'up' : 'down', by };
};
