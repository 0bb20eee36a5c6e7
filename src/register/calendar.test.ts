/** The calendar file, read back by an independent parser: nothing is lost, nothing is broken, and dates do not shift. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarOf } from './calendar.ts';
import { calendarText } from './content-line.ts';

const NOW = Date.UTC(2026, 10, 25, 9, 30, 15);
const DAY = 86_400_000;
const head = { now: NOW, language: 'nl', name: 'Naamwacht: Gent' } as const;

const event = (own: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'visit-1@naamwacht',
  day: NOW + 30 * DAY,
  title: 'Meld je aan bij X: stadgent',
  text: 'Wie zich te lang niet aanmeldt, kan het account verliezen.',
  alarmDays: [7, 1],
  kind: 'Aanmelden',
  ...own,
});

const read = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return { calendar, events: calendar.getAllSubcomponents('vevent') };
};
const one = (file: string) => {
  const [found] = read(file).events;
  if (!found) throw new Error('no event');
  return found;
};
const text = (component: ICAL.Component, name: string) => component.getFirstPropertyValue(name);
/** The parser leaves properties it does not know as they stand in the file; RFC 5545 (3.8.8.2) says they are texts. */
const unescaped = (value: string) => value.replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));
const octets = (line: string) => new TextEncoder().encode(line).length;

/** Whatever a person or a page can type: the characters that iCalendar gives a meaning, and those that take several octets. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc
    .array(
      fc.constantFrom(
        ',',
        ';',
        '\\',
        '\n',
        '\r\n',
        '\r',
        '\\n',
        ':',
        '"',
        ' ',
        '\t',
        'é',
        '👩‍👩‍👧',
        '🇧🇪',
        'END:VEVENT',
        'a',
      ),
      {
        maxLength: 300,
      },
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('x'.repeat(500), 'é'.repeat(500), '👍🏽'.repeat(200), ''),
);

describe('a calendar file', () => {
  it('gives every text back as it was, in lines of at most 75 octets without control characters', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, hostile, (title, about, kind, name, uid) => {
        const file = calendarOf([event({ title, text: about, kind, uid, alarmDays: [3] })], { ...head, name });
        const { calendar } = read(file);
        const found = one(file);
        expect(unescaped(String(text(calendar, 'x-wr-calname')))).toBe(calendarText(name));
        expect(text(found, 'summary')).toBe(calendarText(title));
        expect(text(found, 'description')).toBe(calendarText(about));
        expect(found.getFirstProperty('categories')?.getValues()).toEqual([calendarText(kind)]);
        expect(text(found, 'uid')).toBe(calendarText(uid));
        expect(found.getFirstSubcomponent('valarm')?.getFirstPropertyValue('description')).toBe(calendarText(title));
        const lines = file.split('\r\n');
        expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
        expect(lines.pop()).toBe('');
        expect(lines.join('')).not.toMatch(/\p{Cc}/u);
        expect(file.isWellFormed()).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('escapes as the standard says, for readers that are stricter than this parser', () => {
    const file = calendarOf([event({ title: 'a, b; c\\d\ne' })], head);
    expect(file).toContain('SUMMARY;LANGUAGE=nl:a\\, b\\; c\\\\d\\ne\r\n');
  });

  it('writes a broken character as one that every reader knows', () => {
    const file = calendarOf([event({ title: 'a\ud83d', uid: '\udc00' })], head);
    expect(file.isWellFormed()).toBe(true);
    expect(text(one(file), 'summary')).toBe('a\ufffd');
  });

  it('breaks a long line between characters and as late as it can', () => {
    const lines = calendarOf([event({ text: 'é'.repeat(200) })], head).split('\r\n');
    const broken = lines.filter((line) => line.startsWith(' '));
    expect(broken.length).toBeGreaterThan(4);
    expect(broken.slice(0, -1).map(octets)).toEqual(broken.slice(0, -1).map(() => 75));
  });

  it('keeps what a reader must know: version, method, maker, name', () => {
    const { calendar } = read(calendarOf([event()], head));
    expect(text(calendar, 'version')).toBe('2.0');
    expect(text(calendar, 'method')).toBe('PUBLISH');
    expect(text(calendar, 'prodid')).toBe('-//Naamwacht//Naamwacht//NL');
    expect(text(calendar, 'x-wr-calname')).toBe('Naamwacht: Gent');
    expect(
      one(calendarOf([event()], head))
        .getFirstProperty('summary')
        ?.getFirstParameter('language'),
    ).toBe('nl');
  });

  it('takes no time from the day and lasts exactly one', () => {
    const found = new ICAL.Event(one(calendarOf([event()], head)));
    expect(found.startDate.isDate).toBe(true);
    expect(found.duration.toSeconds()).toBe(86_400);
    expect(text(found.component, 'transp')).toBe('TRANSPARENT');
  });

  it('reminds at nine in the morning, so many days before', () => {
    const found = one(calendarOf([event({ alarmDays: [0, 1, 7, 7, -1, 1.5] })], head));
    const start = new ICAL.Event(found).startDate;
    const moments = found.getAllSubcomponents('valarm').map((alarm) => {
      const trigger = alarm.getFirstPropertyValue('trigger');
      if (!(trigger instanceof ICAL.Duration)) throw new Error('no duration');
      const moment = start.clone();
      moment.isDate = false;
      moment.addDuration(trigger);
      return [moment.toString(), alarm.getFirstPropertyValue('action')];
    });
    expect(moments).toEqual([
      ['2026-12-25T09:00:00', 'DISPLAY'],
      ['2026-12-24T09:00:00', 'DISPLAY'],
      ['2026-12-18T09:00:00', 'DISPLAY'],
    ]);
  });

  it('writes a web address as it is and leaves out anything else', () => {
    const url = 'https://x.com/stadgent?a=1,2;b=3';
    expect(text(one(calendarOf([event({ url })], head)), 'url')).toBe(url);
    for (const wrong of ['javascript:alert(1)', 'stadgent', '', 'https://'])
      expect(one(calendarOf([event({ url: wrong })], head)).getFirstProperty('url')).toBeNull();
    fc.assert(
      fc.property(fc.webUrl(), hostile, (address, tail) => {
        const file = calendarOf([event({ url: address + tail })], head);
        expect(read(file).events).toHaveLength(1);
        expect(text(one(file), 'summary')).toBe(event().title);
      }),
    );
  });
});

describe('the day of an event', () => {
  const dayOf = (day: number, zone?: string) =>
    String(text(one(calendarOf([event({ day })], zone ? { ...head, zone } : head)), 'dtstart'));

  it('is the day in Belgium, in winter, in summer and on the nights the clock changes', () => {
    expect(dayOf(Date.UTC(2026, 0, 14, 22, 59))).toBe('2026-01-14');
    expect(dayOf(Date.UTC(2026, 0, 14, 23, 0))).toBe('2026-01-15');
    expect(dayOf(Date.UTC(2026, 6, 14, 21, 59))).toBe('2026-07-14');
    expect(dayOf(Date.UTC(2026, 6, 14, 22, 0))).toBe('2026-07-15');
    expect(dayOf(Date.UTC(2026, 2, 28, 23, 0))).toBe('2026-03-29');
    expect(dayOf(Date.UTC(2026, 2, 29, 22, 0))).toBe('2026-03-30');
    expect(dayOf(Date.UTC(2026, 9, 25, 22, 59))).toBe('2026-10-25');
    expect(dayOf(Date.UTC(2026, 9, 25, 23, 0))).toBe('2026-10-26');
  });

  it('follows another time zone when one is given', () => {
    const moment = Date.UTC(2026, 11, 31, 23, 30);
    expect(dayOf(moment)).toBe('2027-01-01');
    expect(dayOf(moment, 'America/New_York')).toBe('2026-12-31');
    expect(dayOf(moment, 'UTC')).toBe('2026-12-31');
  });

  it('ends the day after, over the ends of months and years', () => {
    const end = (day: number) => String(text(one(calendarOf([event({ day })], head)), 'dtend'));
    expect(end(Date.UTC(2026, 11, 31, 12))).toBe('2027-01-01');
    expect(end(Date.UTC(2028, 1, 28, 12))).toBe('2028-02-29');
  });

  it('is left out when it is no moment', () => {
    const days = [Number.NaN, Number.POSITIVE_INFINITY, -1, 1e18];
    expect(
      read(
        calendarOf(
          days.map((day, index) => event({ day, uid: `${index}` })),
          head,
        ),
      ).events,
    ).toEqual([]);
  });
});

describe('a second export', () => {
  it('has the same uids and a higher version, so that readers move the events', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: Date.UTC(2900, 0, 1) }),
        fc.integer({ min: 60_000, max: DAY * 4000 }),
        (now, later) => {
          const before = one(calendarOf([event()], { ...head, now }));
          const after = one(calendarOf([event({ day: NOW + 60 * DAY })], { ...head, now: now + later }));
          expect(text(after, 'uid')).toBe(text(before, 'uid'));
          expect(Number(text(after, 'sequence'))).toBeGreaterThan(Number(text(before, 'sequence')));
          expect(Number(text(after, 'sequence'))).toBeLessThan(2 ** 31);
          expect(String(text(after, 'dtstamp')) >= String(text(before, 'dtstamp'))).toBe(true);
        },
      ),
    );
  });

  it('in the same minute still has a later stamp', () => {
    const stamps = [NOW, NOW + 1000].map((now) =>
      String(text(one(calendarOf([event()], { ...head, now })), 'dtstamp')),
    );
    expect(stamps).toEqual(['2026-11-25T09:30:15Z', '2026-11-25T09:30:16Z']);
  });

  it('never holds one uid twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (uids) => {
        const found = read(
          calendarOf(
            uids.map((uid) => event({ uid })),
            head,
          ),
        ).events;
        expect(found.map((found) => text(found, 'uid'))).toEqual([...new Set(uids)]);
      }),
    );
  });
});
