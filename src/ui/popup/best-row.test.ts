import { describe, expect, it } from 'vitest';
import { rowsIn } from '../dashboard/town.fixture.ts';
import { bestRow } from './best-row.ts';

const best = (drawing: string, asking = false) => bestRow(rowsIn(drawing, ['bluesky']), asking)?.handle;
const all = rowsIn('', ['bluesky']).filter((row) => row.breach === null);
const [first = '', second = '', third = ''] = all.map((row) => row.handle);

describe('the name that stands for a platform', () => {
  it('is ours when one is ours, also where a better one is free', () => {
    const rows = rowsIn(`bluesky ${first} free\nbluesky ${third} taken`, ['bluesky']);
    const held = rows.map((row) => (row.handle === third ? { ...row, whose: 'ours' as const } : row));
    expect(bestRow(held, false)?.handle).toBe(third);
  });

  it('is the first free one', () => {
    expect(best(`bluesky ${first} taken\nbluesky ${second} free\nbluesky ${third} free`)).toBe(second);
    expect(best(`bluesky ${first} limited\nbluesky ${second} likely`)).toBe(second);
  });

  it('is the best one when none is free', () => {
    expect(best(`bluesky ${first} taken\nbluesky ${second} limited\nbluesky ${third} taken`)).toBe(first);
  });

  it('waits for a name that may still turn out free while a check runs, and not otherwise', () => {
    expect(best(`bluesky ${first} taken\nbluesky ${third} taken`, true)).toBe(second);
    expect(best(`bluesky ${first} taken\nbluesky ${third} taken`, false)).toBe(first);
  });

  it('is an impossible one only when there is no other', () => {
    const impossible = rowsIn('', ['x']).filter((row) => row.breach !== null);
    expect(bestRow(impossible, false)).toBe(impossible[0]);
    expect(bestRow(rowsIn('', ['x']), false)?.breach).toBeNull();
    expect(bestRow([], false)).toBeUndefined();
  });
});
