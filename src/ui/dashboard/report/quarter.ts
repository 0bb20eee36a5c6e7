/** Quarters: the one a report is about, and its name in words. */
import { type Period, periodAfter, periodBefore, periodOf, periodStart } from '../../../channel/period.ts';
import type { Language } from '../../../municipality/municipality.ts';

/** Municipalities of Belgium and its neighbours live by one clock. */
export const ZONE = 'Europe/Brussels';

/** The quarter that runs, and the two before it. @param now epoch milliseconds */
export const quartersAt = (now: number): Period[] => {
  const running = periodOf(now, 'quarter', ZONE) ?? '';
  return [running, periodBefore(running), periodBefore(periodBefore(running))];
};

/** Where a quarter begins and where the next one does, epoch milliseconds. */
export const boundsOf = (quarter: Period): { from: number; until: number } => ({
  from: periodStart(quarter, ZONE) ?? 0,
  until: periodStart(periodAfter(quarter), ZONE) ?? 0,
});

/** "oktober–december 2026". */
export const quarterWords = (quarter: Period, language: Language): string => {
  const { from, until } = boundsOf(quarter);
  const format = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: ZONE });
  return format.formatRange(from, until - 1);
};
