/** The report says better or less only of what is plainly so. */
import { describe, expect, it } from 'vitest';
import type { Counts } from '../../../channel/post.ts';
import { countsOf } from '../../../channel/post.ts';
import type { Dialogue } from '../../../state/channels.ts';
import { dialogueTrend } from './trend.ts';

const NOW = Date.UTC(2026, 10, 25);
const KEY = 'be:44021 facebook gent';

const month = (period: string, counts: Partial<Counts>, answered: number | null = null): Dialogue => ({
  ...{ key: KEY, period, from: 'typed', at: NOW },
  counts: { ...countsOf([], { replies: false }), posts: 100, ...counts },
  around: {
    ...{ followers: null, inhabitants: null },
    answering:
      answered === null
        ? null
        : { received: 100, answered, timed: 0, hours: null, officeHours: null, wall: null, office: null },
  },
});

const trend = (...months: Dialogue[]) => dialogueTrend(months, KEY, NOW);
const silent = { commented: 100, unanswered: 90 };
const lively = { commented: 100, unanswered: 20 };

describe('the trend in the report', () => {
  it('is better when fewer posts stay without a reply, or more questions get an answer', () => {
    expect(trend(month('2026-09', silent), month('2026-10', lively))).toBe('up');
    expect(trend(month('2026-09', {}, 30), month('2026-10', {}, 90))).toBe('up');
  });

  it('is less the other way round, and the same within chance', () => {
    expect(trend(month('2026-09', lively), month('2026-10', silent))).toBe('down');
    expect(trend(month('2026-09', lively), month('2026-10', lively))).toBe('same');
  });

  it('is not told when measures contradict each other, or rest on too little', () => {
    expect(trend(month('2026-09', silent, 90), month('2026-10', lively, 30))).toBe('unknown');
    expect(trend(month('2026-09', silent), month('2026-10', { commented: 10, unanswered: 0 }))).toBe('unknown');
    expect(trend()).toBe('unknown');
  });

  it('is not told of counts that are months old', () => {
    expect(trend(month('2026-05', silent), month('2026-06', lively))).toBe('unknown');
  });
});
