import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentIn, orderIn } from './date-text.ts';

const ZONE = 'Europe/Brussels';
const read = (text: string) => momentIn(text, ZONE, null);

/** 5 November 2024 in Brussels, in winter an hour ahead of UTC. */
const DAY = Date.UTC(2024, 10, 4, 23);
const AT_THREE = Date.UTC(2024, 10, 5, 14, 4);

describe('a date', () => {
  it.each([
    '2024-11-05',
    '2024/11/5',
    '05-11-2024',
    '5.11.2024',
    '5 november 2024',
    '5 nov. 2024',
    'Nov 5, 2024',
    'November 5th, 2024',
    'Tue, Nov 5, 2024',
    '5. November 2024',
    'mar. 5 nov. 2024',
    'le 5 novembre 2024',
    'di 5 nov 2024',
    '05-Nov-2024',
    '45601',
  ])('is read in %j', (text) => {
    expect(read(text)).toBe(DAY);
  });

  it.each([
    '2024-11-05T15:04:00+01:00',
    '2024-11-05T14:04:00Z',
    '2024-11-05T14:04:00.000Z',
    '2024-11-05 14:04 +0000',
    'Tue, 05 Nov 2024 14:04:00 GMT',
    'Tue, 05 Nov 2024 15:04:00 +0100',
    'Tue, 05 Nov 2024 09:04:00 EST',
    'Tue Nov 05 14:04:00 +0000 2024',
    '5 nov. 2024 15:04',
    '5 novembre 2024 à 15h04',
    'Nov 5, 2024 3:04 PM',
    'Nov 5, 2024, 3:04 p.m.',
    '05-11-2024 15:04:00',
  ])('keeps its time in %j', (text) => {
    expect(read(text)).toBe(AT_THREE);
  });

  it.each([
    ['januari', 1],
    ['fevrier', 2],
    ['février', 2],
    ['März', 3],
    ['mrt', 3],
    ['avril', 4],
    ['mei', 5],
    ['mai', 5],
    ['juin', 6],
    ['juil.', 7],
    ['août', 8],
    ['sept.', 9],
    ['okt', 10],
    ['nov.', 11],
    ['déc.', 12],
    ['Dezember', 12],
  ])('knows %s as month %i', (month, number) => {
    expect(momentIn(`12 ${month} 2025`, 'UTC', null)).toBe(Date.UTC(2025, number - 1, 12));
  });

  it.each([
    '',
    'gisteren',
    '5 november',
    'November 5',
    '2024',
    '31-02-2024',
    '2024-13-01',
    '3/4/2024',
    '5 nov 2024 25:00',
    'Nov 5, 2024 13:04 PM',
    '1 maart of 2 maart 2024',
    '123456',
    'Lifetime',
  ])('is not guessed from %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('with slashes is read as a person or the file says', () => {
    expect(momentIn('3/4/2024', 'UTC', 'day')).toBe(Date.UTC(2024, 3, 3));
    expect(momentIn('3/4/2024', 'UTC', 'month')).toBe(Date.UTC(2024, 2, 4));
    expect(momentIn('03/04/24 18:12', 'UTC', 'month')).toBe(Date.UTC(2024, 2, 4, 18, 12));
    expect(momentIn('9/28/2024', 'UTC', 'day')).toBeNull();
  });

  it.each([
    ['Nov 5, 2024 12:04 AM', 0],
    ['Nov 5, 2024 12:04 PM', 12],
    ['Nov 5, 2024 1:04 AM', 1],
    ['Nov 5, 2024 11:04 pm', 23],
  ])('by the American clock in %j is at hour %i', (text, hour) => {
    expect(momentIn(text, 'UTC', null)).toBe(Date.UTC(2024, 10, 5, hour, 4));
  });

  it('keeps the time of day of a spreadsheet', () => {
    expect(momentIn('45601.75', 'UTC', null)).toBe(Date.UTC(2024, 10, 5, 18));
    expect(momentIn('45601,5', 'UTC', null)).toBe(Date.UTC(2024, 10, 5, 12));
  });

  it('comes back from every way in which it is written', () => {
    const days = fc.integer({ min: Date.UTC(2004, 0, 1), max: Date.UTC(2060, 0, 1) });
    fc.assert(
      fc.property(days, (at) => {
        const second = Math.floor(at / 1000) * 1000;
        const date = new Date(second);
        expect(momentIn(date.toISOString(), ZONE, null)).toBe(second);
        expect(momentIn(date.toUTCString(), ZONE, null)).toBe(second);
        const short = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const;
        const long = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
        const midnight = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
        expect(momentIn(date.toLocaleDateString('en-US', short), 'UTC', 'month')).toBe(midnight);
        expect(momentIn(date.toLocaleDateString('fr-BE', short), 'UTC', 'day')).toBe(midnight);
        for (const language of ['nl', 'fr', 'de', 'en'])
          expect(momentIn(date.toLocaleDateString(language, long), 'UTC', null)).toBe(midnight);
      }),
    );
  });

  it('is looked for in anything without a failure', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'0123456789/-.: +TZnovpam', 'é') });
    fc.assert(
      fc.property(fc.oneof(odd, fc.string()), fc.constantFrom('day', 'month', null), (text, order) => {
        const at = momentIn(text, ZONE, order);
        expect(at === null || Number.isFinite(at)).toBe(true);
      }),
    );
  });
});

describe('the order in a column of dates', () => {
  it.each([
    [['3/25/2024', '4/1/2024'], { order: 'month', mixed: false, slashed: true }],
    [['25/3/2024', '1/4/2024'], { order: 'day', mixed: false, slashed: true }],
    [['1/4/2024', '2/4/2024'], { order: null, mixed: false, slashed: true }],
    [['25/3/2024', '3/25/2024'], { order: null, mixed: true, slashed: true }],
    [['25-3-2024', '2024-03-25', ''], { order: null, mixed: false, slashed: false }],
  ])('of %j is %j', (cells, seen) => {
    expect(orderIn(cells)).toEqual(seen);
  });

  it('is never the wrong one when some day comes after the twelfth', () => {
    const day = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2027, 0, 1) });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), fc.boolean(), (list, american) => {
        const cells = list.map((at) => {
          const date = new Date(at);
          const [month, number] = [date.getUTCMonth() + 1, date.getUTCDate()];
          return `${american ? month : number}/${american ? number : month}/${date.getUTCFullYear()}`;
        });
        const { order, mixed } = orderIn(cells);
        expect(mixed).toBe(false);
        expect([american ? 'month' : 'day', null]).toContain(order);
        if (list.some((at) => new Date(at).getUTCDate() > 12)) expect(order).not.toBeNull();
      }),
    );
  });
});
