/** Management's yes holds for what it was said to, for a while, and for nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCase, DAY, NOW, signedCase, wholeCase } from './case.fixture.ts';
import type { ChannelCase } from './case.ts';
import { monthsAfter } from './months.ts';
import { fingerprint, SIGNED_MONTHS, signCase, signedUntil, signOffFlaw } from './sign-off.ts';

const signed = { function: 'algemeen directeur', by: 'EP', at: NOW };

/** The same content with every field in another order, as storage and exchange may give it back. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([field, content]) => [field, turned(content)]),
  );
};

describe('a sign-off', () => {
  it('holds for the case that was signed, also after its way through storage and with other notes', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const whole = signCase(one, signed);
        expect(signOffFlaw(whole, NOW)).toBeNull();
        expect(signOffFlaw({ ...whole, notes: 'bel de bib' }, NOW)).toBeNull();
        expect(signOffFlaw(turned(whole) as ChannelCase, NOW)).toBeNull();
        expect(signOffFlaw(JSON.parse(JSON.stringify(whole)) as ChannelCase, NOW)).toBeNull();
      }),
    );
  });

  it('holds when a later version adds fields that are still empty', () => {
    const later = { ...signCase(wholeCase(), signed), budget: null, slogan: '', links: [], extra: { a: null } };
    expect(signOffFlaw(later, NOW)).toBeNull();
    const filled = { ...later, budget: 100 };
    expect(signOffFlaw(filled, NOW)).toBe('changed');
  });

  it('falls when anything else changes, and holds again when it is changed back', () => {
    const whole = signCase(wholeCase(), signed);
    const changes: Partial<ChannelCase>[] = [
      { goal: 'Iets anders' },
      { use: 'events' },
      { groups: [] },
      { hours: 5 },
      { evaluateAt: NOW + DAY },
      { follows: { role: 'communicatie', name: 'Jan Maes' } },
      { targets: [{ ...(whole.targets[0] ?? { id: '' }), to: 81 } as ChannelCase['targets'][number]] },
      { privacy: { ...whole.privacy, asked: 'no' } },
    ];
    for (const change of changes) {
      expect(signOffFlaw({ ...whole, ...change }, NOW), JSON.stringify(change)).toBe('changed');
      expect(signOffFlaw({ ...whole, ...change, ...signCase(wholeCase(), signed) }, NOW)).toBeNull();
    }
  });

  it('gives two cases one fingerprint only when they say the same', () => {
    const content = ({ signOff: _, notes: __, ...rest }: ChannelCase) =>
      JSON.stringify(turned(rest)).replaceAll(/"[^"]*":(?:null|""|\[\]|\{\})/g, '');
    fc.assert(
      fc.property(anyCase, anyCase, (one, other) => {
        if (content(one) !== content(other)) expect(fingerprint(one)).not.toBe(fingerprint(other));
      }),
    );
  });

  it('wants a function, and no day to come', () => {
    expect(signOffFlaw(wholeCase(), NOW)).toBe('unsigned');
    expect(signOffFlaw(signCase(wholeCase(), { ...signed, function: ' ' }), NOW)).toBe('no_function');
    expect(signOffFlaw(signCase(wholeCase(), { ...signed, at: NOW + 2 * DAY }), NOW)).toBe('future');
    expect(signOffFlaw(signCase(wholeCase(), { ...signed, at: NOW + DAY }), NOW)).toBeNull();
    expect(signOffFlaw(signCase(wholeCase(), { ...signed, at: Number.NaN }), NOW)).toBe('future');
  });

  it('ends after its months', () => {
    const one = signedCase();
    const until = one.signOff ? signedUntil(one.signOff) : 0;
    expect(until).toBe(monthsAfter(NOW - 10 * DAY, SIGNED_MONTHS));
    expect(signOffFlaw(one, until - 1)).toBeNull();
    expect(signOffFlaw(one, until)).toBe('expired');
  });
});

describe('months on the calendar', () => {
  const at = (year: number, month: number, day: number) => new Date(year, month - 1, day, 15, 30).getTime();

  it('end on the last day where the month is shorter', () => {
    expect(monthsAfter(at(2026, 8, 31), 6)).toBe(at(2027, 2, 28));
    expect(monthsAfter(at(2027, 8, 31), 6)).toBe(at(2028, 2, 29));
    expect(monthsAfter(at(2026, 11, 25), 12)).toBe(at(2027, 11, 25));
    expect(monthsAfter(at(2026, 12, 31), 2)).toBe(at(2027, 2, 28));
  });

  it('never skip a month, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2100, 0) }), fc.integer({ min: 0, max: 60 }), (from, months) => {
        const [before, after] = [new Date(from), new Date(monthsAfter(from, months))];
        expect((before.getFullYear() * 12 + before.getMonth() + months) % 12).toBe(after.getMonth());
        expect(after.getDate()).toBeLessThanOrEqual(before.getDate());
      }),
    );
  });

  it('are no moment where there was none', () => {
    expect(monthsAfter(Number.NaN, 6)).toBeNaN();
  });
});
