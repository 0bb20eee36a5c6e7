/** The pure parts of the channel pages: days, numbers, lines, what was counted, sizes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyTarget } from '../../../channel/case.ts';
import { isoDay } from '../../../register/day.ts';
import { NO_CHANNELS } from '../../../state/channels.ts';
import { lastPostOf, linesOf } from './channel-lines.ts';
import { dayAt, numberIn, numberText } from './entries.ts';
import { counted, DAY, NOW, owned } from './lines.fixture.ts';
import { measuredFor, withValue } from './measured.ts';
import { paperSize } from './paper-size.ts';
import { shortened } from './shortened.ts';
import { silenceFault } from './silence-fault.ts';

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

describe('the lines', () => {
  it('hold only what sleeps or is open in this town, and what asks for a person first', () => {
    const accounts = [
      owned('x', 'slaper', 'asleep'),
      owned('x', 'open', 'open'),
      owned('x', 'weg', 'closed'),
      { ...owned('x', 'elders', 'open'), municipality: 'be:1' },
    ];
    const lines = linesOf(accounts, 'be:44021', NO_CHANNELS, NOW);
    expect(lines.map(({ account }) => account.handle)).toEqual(['open', 'slaper']);
  });

  it('know of no last post without fresh counts', () => {
    expect(lastPostOf([counted('2026-09', 5, NOW - 60 * DAY)], 'k', 'UTC', NOW)).toBeNull();
    const counts = [counted('2026-05', 5, NOW - 100 * DAY), counted('2026-10', 0, NOW - DAY)];
    expect(lastPostOf(counts, 'k', 'UTC', NOW)).toBe(Date.UTC(2026, 5, 1));
  });
});

describe('what was counted', () => {
  const target = { ...emptyTarget('t1'), measure: 'one_way', to: 30, aim: 'most' as const };

  it('stands beside the target that names its measure, a share in hundredths', () => {
    const measured = measuredFor([target, emptyTarget('t2')], [counted('2026-10', 40, NOW)], 'k');
    expect(measured).toEqual([{ target: 't1', value: 25, enough: true, at: NOW }]);
  });

  it('gives way to what a person typed, for that target only', () => {
    const before = [
      { target, value: null, measuredAt: null, result: 'not_measured' as const, why: null },
      { target: emptyTarget('t2'), value: null, measuredAt: null, result: 'not_measured' as const, why: null },
    ];
    const after = withValue(before, 't1', 20, NOW);
    expect(after.map(({ result, value }) => [result, value])).toEqual([
      ['reached', 20],
      ['not_measured', null],
    ]);
  });
});

describe('small spaces', () => {
  it('shorten a long name and leave a short one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const letters = [...new Intl.Segmenter().segment(shortened(name, 8))];
        expect(letters.length).toBeLessThanOrEqual(9);
      }),
    );
    expect(shortened('Gent', 8)).toBe('Gent');
    expect(shortened('Beveren-Kruibeke', 8)).toBe('Beveren…');
  });

  it('write a longer plan smaller, never larger', () => {
    expect([100, 3_000, 6_000, 9_000].map(paperSize)).toEqual(['usual', 'small', 'least', 'over']);
  });
});

it('a silence lacks its name, its first day or a later last one', () => {
  expect(silenceFault({ name: '', from: 1, until: 2 })).toBe('name');
  expect(silenceFault({ name: 'a', from: null, until: 2 })).toBe('from');
  expect(silenceFault({ name: 'a', from: 2, until: 1 })).toBe('until');
  expect(silenceFault({ name: 'a', from: 2, until: 2 })).toBeNull();
});
