import { describe, expect, it } from 'vitest';
import { ANCHORS, anchorsFor, isOld } from './anchors.ts';
import { MEASURES } from './measures.ts';

describe('the anchors', () => {
  it('have all a year, a source and figures, and a name of their own', () => {
    for (const { year, source, figures } of ANCHORS) {
      expect(year).toBeGreaterThan(2010);
      expect(source).toMatch(/^https?:\/\/\S+$/);
      expect(figures.length).toBeGreaterThan(0);
      expect(figures.every((figure) => figure > 0)).toBe(true);
    }
    expect(new Set(ANCHORS.map(({ id }) => id)).size).toBe(ANCHORS.length);
  });

  it('stand beside measures that exist, the newest first', () => {
    const years = anchorsFor('response_rate').map(({ year }) => year);
    expect(years.length).toBeGreaterThan(2);
    expect(years).toEqual([...years].sort((one, other) => other - one));
    const beside = MEASURES.flatMap(({ id }) => anchorsFor(id));
    expect(new Set(beside)).toEqual(new Set(ANCHORS));
    expect(anchorsFor('popularity_1')).toEqual([]);
  });

  it('grow old two years after the end of their year', () => {
    const [anchor] = anchorsFor('response_rate');
    if (!anchor) throw new Error('no anchor');
    expect(isOld(anchor, Date.UTC(anchor.year + 2, 11, 31))).toBe(false);
    expect(isOld(anchor, Date.UTC(anchor.year + 3, 0, 1))).toBe(true);
  });
});
