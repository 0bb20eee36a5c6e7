/** Months on the calendar: half a year after 31 August is the last day of February. */

/**
 * So many months after a moment, on the same day of the month or the last one there is; in the machine's own time zone.
 * @param at epoch milliseconds; what is no moment comes back as NaN
 */
export const monthsAfter = (at: number, months: number): number => {
  const from = new Date(at);
  const last = new Date(from.getFullYear(), from.getMonth() + months + 1, 0).getDate();
  const day = Math.min(from.getDate(), last);
  const time = [from.getHours(), from.getMinutes(), from.getSeconds(), from.getMilliseconds()] as const;
  return new Date(from.getFullYear(), from.getMonth() + months, day, ...time).getTime();
};
