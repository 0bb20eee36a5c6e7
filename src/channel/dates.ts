/** The dates that channels bring to a calendar: evaluations, sign-offs that end, overrides that end, election silence. */
import { clean } from '../municipality/fold.ts';
import { type ChannelCase, isNumber } from './case.ts';
import { type Override, overriddenUntil, overrideNow } from './gate.ts';
import type { Say } from './groups.ts';
import { signedUntil } from './sign-off.ts';

export const DATE_KINDS = ['evaluation', 'sign_off', 'override', 'silence'] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** A phrase with what goes into it. */
export type Phrase = { key: string; args: (string | number)[] };

/** One whole day. `uid` is made of what it is and never of its date, so that a later export moves it. */
export type ChannelDate = {
  uid: string;
  /** Any moment of the day, epoch milliseconds. */
  day: number;
  kind: DateKind;
  title: Phrase;
  text: Phrase;
  /** How many days before a reminder comes. */
  alarmDays: number[];
};

/** A period before elections in which the municipality says less (sperperiode). The law's dates differ: the user sets hers. */
export type Silence = { id: string; name: string; from: number; until: number };

/** An account that is in use, with what it needs: its plan and the overrides of its gate. */
export type Planned = { key: string; name: string; plan: ChannelCase | undefined; overrides: readonly Override[] };

const DAY = 86_400_000;

const uidOf = (kind: string, key: string): string => `${kind}-${encodeURIComponent(key.toWellFormed())}@naamwacht`;

/** Reminders that would lie in the past are not set. */
const alarms = (day: number, now: number): number[] => [14, 1].filter((days) => day - days * DAY > now);

/** What is overdue falls on this day: a calendar has no use for it in the past. */
const dated = (kind: DateKind, key: string, at: number, args: string[], now: number): ChannelDate => {
  const day = Math.max(at, now);
  return {
    uid: uidOf(kind, key),
    day,
    kind,
    title: { key: `date_${kind}`, args },
    text: { key: `date_${kind}_text`, args },
    alarmDays: alarms(day, now),
  };
};

const planDates = ({ key, name, plan, overrides }: Planned, now: number): ChannelDate[] => {
  const override = overrideNow(overrides, now);
  return [
    ...(plan && isNumber(plan.evaluateAt) ? [dated('evaluation', key, plan.evaluateAt, [name], now)] : []),
    ...(plan?.signOff ? [dated('sign_off', key, signedUntil(plan.signOff), [name], now)] : []),
    ...(override ? [dated('override', key, overriddenUntil(override), [name], now)] : []),
  ];
};

/** Two days: the first of the silence, and the day after its last. What began or ended before today is history. */
const silenceDates = ({ id, name, from, until }: Silence, now: number): ChannelDate[] => {
  if (!(from <= until) || until < now - DAY) return [];
  const ends = until + DAY;
  const begin = dated('silence', id, from, [clean(name)], now);
  const end: ChannelDate = {
    ...dated('silence', `${id}-end`, ends, [clean(name)], now),
    title: { key: 'date_silence_end', args: [clean(name)] },
    text: { key: 'date_silence_end_text', args: [clean(name)] },
  };
  return from < now - DAY ? [end] : [begin, end];
};

/** Whether a day lies in a silence, so that the pages can say so. @param now epoch milliseconds */
export const silenceNow = (silences: readonly Silence[], now: number): Silence | null =>
  silences.find(({ from, until }) => from <= now && now < until + DAY) ?? null;

/**
 * The dates of all channels, the soonest first.
 * @param planned accounts that are open; a sleeping one needs no evaluation
 * @param now epoch milliseconds
 */
export const datesOf = (planned: readonly Planned[], silences: readonly Silence[], now: number): ChannelDate[] =>
  [...planned.flatMap((one) => planDates(one, now)), ...silences.flatMap((one) => silenceDates(one, now))]
    .filter(({ day }) => Number.isFinite(day))
    .sort((one, other) => one.day - other.day);

/** The words of a date, in the shape in which the register's calendar takes its events. */
export const dateEvent = ({ uid, day, kind, title, text, alarmDays }: ChannelDate, say: Say) => ({
  uid,
  day,
  title: say(title.key, ...title.args),
  text: say(text.key, ...text.args),
  kind: say(`date_kind_${kind}`),
  alarmDays,
});
