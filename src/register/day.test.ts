import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay, readDay } from './day.ts';

const NOW = new Date(2026, 10, 25, 12).getTime();
const read = (text: string) => readDay(text, NOW);

describe('a day', () => {
  it.each([
    ['2019-03-05'],
    ['5/3/2019'],
    ['05-03-2019'],
    ['5.3.2019'],
    [' 05/03/2019 '],
    ['2019/3/5'],
    ['43529'],
    ['43529,75'],
    ['43529.5'],
  ])('is read from %j, the day before the month', (text) => {
    expect(read(text)).toEqual({ at: new Date(2019, 2, 5).getTime() });
  });

  it('keeps its time where one was typed', () => {
    expect(read('2019-03-05 14:30')).toEqual({ at: new Date(2019, 2, 5, 14, 30).getTime() });
    expect(read('5/03/2019 14:30:10')).toEqual({ at: new Date(2019, 2, 5, 14, 30, 10).getTime() });
    expect(read('2019-03-05T14:30:00Z')).toEqual({ at: Date.UTC(2019, 2, 5, 14, 30) });
  });

  it('may be today', () => {
    expect(read('25/11/2026')).toEqual({ at: new Date(2026, 10, 25).getTime() });
  });

  it.each([
    '',
    'vroeger',
    '2015',
    '31/02/2019',
    '05/13/2019',
    '3/5/19',
    '2019-03-05 25:00',
    '2019-03-05 14:61',
    '123456',
  ])('is not guessed from %j', (text) => {
    expect(read(text)).toEqual({ wrong: 'unread' });
  });

  it('is refused when nobody can have held an account on it', () => {
    expect(read('26/11/2026')).toEqual({ wrong: 'future' });
    expect(read('31/12/1984')).toEqual({ wrong: 'early' });
    expect(read('1900-01-01')).toEqual({ wrong: 'early' });
    expect(read('1/1/1985')).toMatchObject({ at: expect.any(Number) });
  });

  it('may be older than any social medium, because domain names are', () => {
    expect(read('14/3/1997')).toEqual({ at: new Date(1997, 2, 14).getTime() });
  });

  it('comes back from its ISO form as the same day', () => {
    fc.assert(
      fc.property(fc.integer({ min: new Date(1985, 0, 1).getTime(), max: NOW }), (at) => {
        const back = read(isoDay(at));
        expect('at' in back && isoDay(back.at)).toBe(isoDay(at));
      }),
    );
  });

  it('is empty where there is none', () => {
    expect(isoDay(null)).toBe('');
    expect(isoDay(9e15)).toBe('');
  });

  it('never makes reading fail', () => {
    fc.assert(fc.property(fc.string(), (text) => void expect(read(text)).toBeTypeOf('object')));
  });
});
