import { describe, expect, it } from 'vitest';
import { inOrder, NO_FILTER, type Order, sift, standingOf, turned } from './sift.ts';
import { rowsIn } from './town.fixture.ts';

const rows = rowsIn(
  `x stadgent taken
   bluesky stadgent free`,
  ['x', 'bluesky'],
);

describe('sifting names', () => {
  it('lets everything through without a filter', () => {
    expect(sift(rows, NO_FILTER)).toEqual(rows);
  });

  it('keeps one platform, one state, or a part of a name whatever its spelling', () => {
    expect(sift(rows, { ...NO_FILTER, platform: 'x' }).every((row) => row.platform.id === 'x')).toBe(true);
    expect(sift(rows, { ...NO_FILTER, standing: 'free' }).map((row) => row.key)).toEqual(['bluesky stadgent']);
    expect(sift(rows, { ...NO_FILTER, text: ' STAD-gent' }).map((row) => row.key)).toContain('x stadgent');
    expect(sift(rows, { ...NO_FILTER, text: 'aalst' })).toEqual([]);
  });

  it('calls a name ours only when it is taken by us', () => {
    expect(rows.map(standingOf)).not.toContain('ours');
  });
});

describe('the order of names', () => {
  const start: Order = { by: 'rank', down: false };

  it('is that of the proposals until a person sorts', () => {
    expect(inOrder(rows, start)).toEqual(rows);
  });

  it('turns round when the same column is chosen twice', () => {
    const once = turned(start, 'handle');
    const twice = turned(once, 'handle');
    expect([once.down, twice.down, turned(twice, 'platform').down]).toEqual([false, true, false]);
    const handles = inOrder(rows, twice).map((row) => row.handle);
    expect(handles).toEqual([...handles].sort((a, b) => b.localeCompare(a)));
  });
});
