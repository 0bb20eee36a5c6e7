import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { belgianHolidays, easterOf, isHoliday } from './holidays.ts';

describe('Easter', () => {
  it.each([
    [1818, 3, 22],
    [1943, 4, 25],
    [2008, 3, 23],
    [2024, 3, 31],
    [2025, 4, 20],
    [2026, 4, 5],
    [2027, 3, 28],
    [2038, 4, 25],
  ])('of %i falls on the right day', (year, month, day) => {
    expect(easterOf(year)).toEqual({ month, day });
  });

  it('is always a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4099 }), (year) => {
        const { month, day } = easterOf(year);
        const date = new Date(Date.UTC(year, month - 1, day));
        expect(date.getUTCDay()).toBe(0);
        const inYear = month * 100 + day;
        expect(inYear >= 322 && inYear <= 425).toBe(true);
      }),
    );
  });
});

describe('Belgian public holidays', () => {
  it('of 2026 are these ten', () => {
    expect(belgianHolidays(2026)).toEqual([
      ...['2026-01-01', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25'],
      ...['2026-07-21', '2026-08-15', '2026-11-01', '2026-11-11', '2026-12-25'],
    ]);
  });

  it('are days of rest, and so are the days that a town adds', () => {
    expect(isHoliday('2026-05-14')).toBe(true);
    expect(isHoliday('2026-05-15')).toBe(false);
    expect(isHoliday('2026-05-15', ['2026-05-15'])).toBe(true);
    expect(isHoliday('2027-07-11', ['07-11'])).toBe(true);
    expect(isHoliday('2027-07-12', ['07-11'])).toBe(false);
  });
});
