/** Evaluations, sign-offs, overrides and silences become days for a calendar, the same ones at every export. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../municipality/municipality.ts';
import { anyCase, DAY, KEY, NOW, signedCase, wholeCase } from './case.fixture.ts';
import { sayIn } from './channel-words.fixture.ts';
import { type ChannelDate, dateEvent, datesOf, type Planned, type Silence, silenceNow } from './dates.ts';
import { OVERRIDE_DAYS } from './gate.ts';
import { monthsAfter } from './months.ts';

const planned = (change: Partial<Planned> = {}): Planned => ({
  key: KEY,
  name: 'Instagram, stadgent',
  plan: signedCase(),
  overrides: [],
  ...change,
});
const silence: Silence = { id: 's1', name: 'gemeenteraad', from: NOW + 10 * DAY, until: NOW + 100 * DAY };
const brief = (dates: readonly ChannelDate[]) => dates.map(({ kind, day }) => [kind, Math.round((day - NOW) / DAY)]);

describe('the dates of channels', () => {
  it('are the evaluation and the end of the sign-off', () => {
    const signedFor = Math.round((monthsAfter(NOW - 10 * DAY, 24) - NOW) / DAY);
    expect(brief(datesOf([planned()], [], NOW))).toEqual([
      ['evaluation', 180],
      ['sign_off', signedFor],
    ]);
    expect(brief(datesOf([planned({ plan: wholeCase({ evaluateAt: null }) })], [], NOW))).toEqual([]);
    expect(datesOf([planned({ plan: undefined })], [], NOW)).toEqual([]);
  });

  it('hold the end of an override', () => {
    const override = { at: NOW - 5 * DAY, by: 'EP', reason: 'overstroming' };
    expect(brief(datesOf([planned({ plan: undefined, overrides: [override] })], [], NOW))).toEqual([
      ['override', OVERRIDE_DAYS - 5],
    ]);
  });

  it('fall today when they are overdue, without a reminder in the past', () => {
    const [date] = datesOf([planned({ plan: wholeCase({ evaluateAt: NOW - 9 * DAY }) })], [], NOW);
    expect(date).toMatchObject({ day: NOW, alarmDays: [] });
    const [soon] = datesOf([planned({ plan: wholeCase({ evaluateAt: NOW + 5 * DAY }) })], [], NOW);
    expect(soon?.alarmDays).toEqual([1]);
  });

  it('keep their uid when the day moves, and never share one', () => {
    const uids = (plan: Planned['plan']) => datesOf([planned({ plan })], [silence], NOW).map(({ uid }) => uid);
    expect(uids(signedCase()).sort()).toEqual(uids(signedCase({ evaluateAt: NOW + 300 * DAY })).sort());
    expect(new Set(uids(signedCase())).size).toBe(4);
  });
});

describe('an election silence', () => {
  it('gives the day it begins and the day after it ends', () => {
    expect(brief(datesOf([], [silence], NOW))).toEqual([
      ['silence', 10],
      ['silence', 101],
    ]);
    const texts = datesOf([], [silence], NOW).map((date) => dateEvent(date, sayIn('nl')).title);
    expect(texts).toEqual(['Begin van de sperperiode: gemeenteraad', 'Einde van de sperperiode: gemeenteraad']);
  });

  it('that began before today only ends', () => {
    expect(brief(datesOf([], [{ ...silence, from: NOW - 2 * DAY }], NOW))).toEqual([['silence', 101]]);
    expect(brief(datesOf([], [{ ...silence, from: NOW - DAY / 2 }], NOW))).toEqual([
      ['silence', 0],
      ['silence', 101],
    ]);
  });

  it('may last one day, and still ends tomorrow on its last one', () => {
    expect(brief(datesOf([], [{ ...silence, until: silence.from }], NOW))).toEqual([
      ['silence', 10],
      ['silence', 11],
    ]);
    expect(brief(datesOf([], [{ ...silence, from: NOW - 9 * DAY, until: NOW }], NOW))).toEqual([['silence', 1]]);
  });

  it('is left out when it is over or ends before it begins', () => {
    expect(datesOf([], [{ ...silence, from: NOW - 9 * DAY, until: NOW - 2 * DAY }], NOW)).toEqual([]);
    expect(datesOf([], [{ ...silence, from: NOW + 9 * DAY, until: NOW + 2 * DAY }], NOW)).toEqual([]);
    expect(datesOf([], [{ ...silence, from: Number.NaN }], NOW)).toEqual([]);
  });

  it('is on until the end of its last day', () => {
    const now = (days: number) => silenceNow([silence], NOW + days * DAY)?.id ?? null;
    expect([now(9), now(10), now(100), now(101)]).toEqual([null, 's1', 's1', null]);
  });
});

describe('any plans', () => {
  it('give days in order that are moments not in the past, with words in every language', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 4 }), fc.constantFrom(...LANGUAGES), (plans, language) => {
        const list = plans.map((plan, index) => planned({ plan, key: `${index} \ud800`, name: 'x' }));
        const dates = datesOf(list, [silence], NOW);
        expect(new Set(dates.map(({ uid }) => uid)).size).toBe(dates.length);
        for (const [index, date] of dates.entries()) {
          expect(date.day).toBeGreaterThanOrEqual(dates[index - 1]?.day ?? NOW);
          const event = dateEvent(date, sayIn(language));
          expect(`${event.title} ${event.text} ${event.kind}`).not.toMatch(/\$\d/);
        }
      }),
    );
  });
});
