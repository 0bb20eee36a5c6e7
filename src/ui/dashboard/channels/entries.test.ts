/** What a person types comes back as she means it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../register/day.ts';
import { dayAt, numberIn, numberText } from './entries.ts';

describe('a day', () => {
  it('comes back from a field as it went in', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(2000, 0, 1), max: new Date(2100, 0, 1), noInvalidDate: true }), (date) => {
        const text = isoDay(date.getTime());
        expect(isoDay(dayAt(text))).toBe(text);
      }),
    );
  });

  it('is none when the calendar has no such day', () => {
    expect(['2026-02-30', '', '2026-13-01', 'x'].map(dayAt)).toEqual([null, null, null, null]);
  });
});

describe('a number', () => {
  it.each([
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['1.500', 1500],
    ['12 000', 12_000],
    ['', null],
    ['veel', 'wrong'],
    ['1e3', 'wrong'],
    ['4 uur', 'wrong'],
  ])('%s is read as a person means it', (text, number) => {
    expect(numberIn(text)).toBe(number);
  });

  it('comes back from its own text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom('nl', 'fr', 'de', 'en'), (whole, language) => {
        expect(numberIn(numberText(whole / 100, language))).toBe(whole / 100);
      }),
    );
  });
});
