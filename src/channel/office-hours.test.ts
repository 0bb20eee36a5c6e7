import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfDayOf, isOffice, isWorkingDay, type Office, openBetween } from './office-hours.ts';
import { wallOf } from './time-zone.ts';

const OFFICE: Office = { from: 9, to: 17, zone: 'Europe/Brussels' };
const HOUR = 3_600_000;
const STEP = 5 * 60_000;

/** Wednesday 25 March 2026, nine o'clock in Brussels. */
const WEDNESDAY = Date.UTC(2026, 2, 25, 8);

/** Counts every five minutes in which the office is open. */
const counted = (from: number, until: number, office: Office): number => {
  let open = 0;
  for (let at = from; at < until; at += STEP) {
    const hour = wallOf(at, office.zone)?.hour ?? -1;
    if (isWorkingDay(at, office) && hour >= office.from && hour < office.to) open += STEP;
  }
  return open;
};

describe('the clock of the office', () => {
  it('runs as long as counting by five minutes says, over weekends, holidays and the change of the clock', () => {
    const steps = fc.integer({ min: 0, max: 12 * 24 * 20 });
    const hours = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 13, max: 24 }));
    fc.assert(
      fc.property(steps, steps, hours, (start, length, [from, to]) => {
        const office = { ...OFFICE, from, to };
        const begin = WEDNESDAY + start * STEP;
        expect(openBetween(begin, begin + length * STEP, office)).toBe(counted(begin, begin + length * STEP, office));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['from Wednesday evening to eleven on Thursday', 10, 26, 2],
    ['from Friday evening to ten on Monday, the clock set forward in between', 58, 120, 1],
    ['from nine to eleven', 0, 2, 2],
    ['on Saturday', 72, 80, 0],
  ])('counts %s', (_, from, until, hours) => {
    expect(openBetween(WEDNESDAY + from * HOUR, WEDNESDAY + until * HOUR, OFFICE)).toBe(hours * HOUR);
  });

  it('stands still on Easter Monday and on the days a town adds', () => {
    const monday = Date.UTC(2026, 3, 6, 7);
    expect(openBetween(monday, monday + 10 * HOUR, OFFICE)).toBe(0);
    expect(openBetween(WEDNESDAY, WEDNESDAY + HOUR, { ...OFFICE, free: ['03-25'] })).toBe(0);
  });

  it('says when the working day ends on which something counts', () => {
    expect(endOfDayOf(WEDNESDAY, OFFICE)).toBe(WEDNESDAY + 8 * HOUR);
    expect(endOfDayOf(WEDNESDAY + 8 * HOUR, OFFICE)).toBe(WEDNESDAY + 32 * HOUR);
    expect(endOfDayOf(WEDNESDAY + 9 * HOUR, OFFICE)).toBe(WEDNESDAY + 32 * HOUR);
  });

  it('ends for moments that are none, and for years that nobody means', () => {
    expect(openBetween(Number.NaN, WEDNESDAY, OFFICE)).toBe(0);
    expect(openBetween(0, 8e15, OFFICE)).toBeGreaterThan(0);
  });

  it.each([
    [9, 17, true],
    [0, 24, true],
    [17, 9, false],
    [9, 9, false],
    [9, 25, false],
    [9.5, 17, false],
    [Number.NaN, 17, false],
  ])('may run from %d to %d: %j', (from, to, may) => {
    expect(isOffice({ ...OFFICE, from, to })).toBe(may);
  });
});
