import { describe, expect, it } from 'vitest';
import { linesFor } from './spreadsheet.ts';
import { rowsIn } from './town.fixture.ts';

describe('the names for a spreadsheet', () => {
  const lines = linesFor(rowsIn('x stadgent taken', ['x']), (key) => key);

  it('begin with a heading as wide as every line', () => {
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    expect(lines[0]?.[0]).toBe('names_by_platform');
  });

  it('say what is known of each name, and when it was seen', () => {
    expect(lines.find((line) => line[1] === 'stadgent')?.slice(2, 5)).toEqual([
      'verdict_taken',
      'whose_unclear',
      '2026-11-23',
    ]);
    expect(lines.at(-1)?.[2]).toMatch(/^verdict_/);
  });
});
