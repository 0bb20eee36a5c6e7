import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayText, isReal, momentOf, wallOf } from './time-zone.ts';

const zones = fc.constantFrom('Europe/Brussels', 'America/New_York', 'Asia/Kathmandu', 'UTC', 'Pacific/Apia');
const moments = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2090, 0, 1) });

describe('the clock on the wall', () => {
  it('shows what it shows in Brussels', () => {
    const wall = { year: 2026, month: 3, day: 29, hour: 3, minute: 0, second: 0 };
    expect(wallOf(Date.UTC(2026, 2, 29, 1), 'Europe/Brussels')).toEqual(wall);
    expect(wallOf(Date.UTC(2026, 2, 29, 0, 59, 59), 'Europe/Brussels')).toMatchObject({ hour: 1, minute: 59 });
  });

  it('is found back from what it showed, but for the hour that comes twice', () => {
    fc.assert(
      fc.property(moments, zones, (at, zone) => {
        const wall = wallOf(at, zone);
        const back = wall && momentOf(wall, zone);
        expect(back).not.toBeNull();
        expect([0, 3_600_000]).toContain(Math.abs((back ?? 0) - Math.floor(at / 1000) * 1000));
        expect(wallOf(back ?? 0, zone)).toEqual(wall);
      }),
    );
  });

  it('has a moment for the hour that is skipped, an hour on', () => {
    const skipped = { year: 2026, month: 3, day: 29, hour: 2, minute: 30, second: 0 };
    expect(momentOf(skipped, 'Europe/Brussels')).toBe(Date.UTC(2026, 2, 29, 1, 30));
  });

  it('takes an unknown zone for Brussels', () => {
    expect(wallOf(0, 'Nowhere/Land')).toEqual(wallOf(0, 'Europe/Brussels'));
  });

  it('knows no moment that is none', () => {
    for (const at of [Number.NaN, Number.POSITIVE_INFINITY, 9e15]) expect(wallOf(at, 'UTC')).toBeNull();
  });

  it.each([
    [{ year: 2026, month: 2, day: 29 }, false],
    [{ year: 2024, month: 2, day: 29 }, true],
    [{ year: 2026, month: 13, day: 1 }, false],
    [{ year: 2026, month: 4, day: 31 }, false],
    [{ year: 50, month: 1, day: 1 }, true],
  ])('is real for %j: %j', (day, real) => {
    const wall = { ...day, hour: 0, minute: 0, second: 0 };
    expect(isReal(wall)).toBe(real);
    expect(momentOf(wall, 'Europe/Brussels') !== null).toBe(real);
  });

  it('writes a day as ISO does', () => {
    expect(dayText({ year: 2026, month: 3, day: 5 })).toBe('2026-03-05');
  });
});
