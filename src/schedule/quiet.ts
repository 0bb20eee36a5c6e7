/** When a notification may come: within office hours, unless a name of ours vanished; and the weekly digest. */
import type { Alert, Settings, State } from '../state/state.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Office hours in the machine's own time zone, Monday to Friday. */
export const inOffice = (office: Settings['office'], now: number): boolean => {
  const moment = new Date(now);
  const weekday = moment.getDay() >= 1 && moment.getDay() <= 5;
  return weekday && moment.getHours() >= office.from && moment.getHours() < office.to;
};

const awaits = (alert: Alert, now: number): boolean =>
  !alert.closed && alert.notifiedAt === null && alert.snoozedUntil <= now;

/** The alerts to notify now: each one once, ever. */
export const toNotify = (state: State, now: number): Alert[] => {
  if (!state.settings.notify) return [];
  const open = inOffice(state.settings.office, now);
  return state.alerts.filter((alert) => awaits(alert, now) && (open || alert.kind === 'gone'));
};

/** Whether this week's digest should come now. @param digestAt when the last one came */
export const digestDue = (state: State, digestAt: number, now: number): boolean => {
  const { digest, notify } = state.settings;
  if (!notify || digest === null) return false;
  const moment = new Date(now);
  const since = now - digestAt;
  return moment.getDay() === digest.day && moment.getHours() >= digest.hour && (since < 0 || since > 2 * DAY);
};
