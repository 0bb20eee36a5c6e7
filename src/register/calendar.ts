/** The dates of the register as a calendar file (RFC 5545) that Outlook, Google Calendar and Apple Calendar can read. */
import { httpsAddress } from '../municipality/https-address.ts';
import type { Language } from '../municipality/municipality.ts';
import { escaped, folded } from './content-line.ts';

/** One whole day. `uid` stays the same from export to export, so that a later file moves the event instead of adding one. */
export type CalendarEvent = {
  uid: string;
  /** Any moment of the day meant, epoch milliseconds. */
  day: number;
  title: string;
  text: string;
  url?: string;
  /** How many days before a reminder comes; 0 is the day itself. */
  alarmDays: number[];
  /** The category, in the words of the reader. */
  kind: string;
};

export type CalendarHead = {
  /** Epoch milliseconds. */
  now: number;
  /** The language of the texts. */
  language: Language;
  name: string;
  /** The time zone in which a moment becomes a day; an unknown one throws a RangeError. */
  zone?: string;
};

const MINUTE = 60_000;

/** The last moment that has a year of four digits. */
const LAST = Date.UTC(9999, 11, 30);

/** Nobody reads a reminder at midnight, when a whole day begins. */
const ALARM_HOUR = 9;

const digits = (count: number, width = 2): string => String(count).padStart(width, '0');

const utc = (moment: number): string => `${new Date(moment).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** Writes the day of a moment as RFC 5545 does; `later` counts days on from there. */
type Dates = (moment: number, later?: number) => string;

const datesIn = (zone: string): Dates => {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric' });
  return (moment, later = 0) => {
    const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
    const date = new Date(Date.UTC(parts['year'] ?? 0, (parts['month'] ?? 1) - 1, (parts['day'] ?? 1) + later));
    return digits(date.getUTCFullYear(), 4) + digits(date.getUTCMonth() + 1) + digits(date.getUTCDate());
  };
};

/** Counted from the midnight with which the day begins: a day before at nine o'clock is fifteen hours before. */
const triggerOf = (days: number): string => (days === 0 ? `PT${ALARM_HOUR}H` : `-PT${days * 24 - ALARM_HOUR}H`);

const alarm = (days: number, title: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(title)}`,
  `TRIGGER:${triggerOf(days)}`,
  'END:VALARM',
];

/** Only https addresses; a URL object holds no spaces, breaks or control characters. */
const addressOf = (url: string | undefined): string[] => {
  const address = httpsAddress(url);
  return address ? [`URL:${address.href}`] : [];
};

/**
 * Which copy of an event is the newer one. A reader compares SEQUENCE first and DTSTAMP when that is equal (RFC 5546,
 * 2.1.5); without a higher SEQUENCE Google Calendar keeps the old date (OpenACalendar-Web-Core, issue 176). Nobody counts
 * the exports, so the minutes since 1970 do: they only go up and fit the 32 bits that RFC 5545 (3.3.8) and Exchange
 * (MS-OXCICAL, SEQUENCE) allow, which milliseconds do not (Google refused those: shelf.nu, pull request 2485).
 */
const version = (now: number): string[] => [
  `DTSTAMP:${utc(now)}`,
  `LAST-MODIFIED:${utc(now)}`,
  `SEQUENCE:${Math.max(0, Math.floor(now / MINUTE))}`,
];

/** No ORGANIZER, though RFC 5546 (3.2.1) wants one: with it Outlook takes a note to oneself for somebody's invitation. */
const eventLines = (event: CalendarEvent, { now, language }: CalendarHead, dates: Dates): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(event.uid)}`,
  ...version(now),
  `DTSTART;VALUE=DATE:${dates(event.day)}`,
  `DTEND;VALUE=DATE:${dates(event.day, 1)}`,
  `SUMMARY;LANGUAGE=${language}:${escaped(event.title)}`,
  `DESCRIPTION;LANGUAGE=${language}:${escaped(event.text)}`,
  ...addressOf(event.url),
  `CATEGORIES:${escaped(event.kind)}`,
  // The day stays free for appointments.
  'TRANSP:TRANSPARENT',
  ...[...new Set(event.alarmDays)]
    .filter((days) => Number.isInteger(days) && days >= 0)
    .flatMap((days) => alarm(days, event.title)),
  'END:VEVENT',
];

const writable = ({ day }: CalendarEvent): boolean => day >= 0 && day <= LAST;

const first = (event: CalendarEvent, index: number, all: readonly CalendarEvent[]): boolean =>
  all.findIndex(({ uid }) => uid === event.uid) === index;

/**
 * A calendar file.
 * @param events whole days; one whose day is no moment between 1970 and 9999 is left out, of two with one uid the second;
 *   RFC 5545 knows no calendar without events, so offer no file when there are none
 * @returns the text of the file, in lines of at most 75 octets that end in CRLF
 */
export const calendarOf = (events: readonly CalendarEvent[], head: CalendarHead): string => {
  const dates = datesIn(head.zone ?? 'Europe/Brussels');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Naamwacht//Naamwacht//${head.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(head.name)}`,
    ...events
      .filter(writable)
      .filter(first)
      .flatMap((event) => eventLines(event, head, dates)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
};
