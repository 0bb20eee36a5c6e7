import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSafeCell, isFormula, safeCell } from './safe-cell.ts';

const tricky = fc
  .array(fc.constantFrom("'", '=', '+', '-', '@', '＝', '＋', '－', '＠', ' ', '\t', '\r', '\n', 'a', '\u200b'), {
    maxLength: 6,
  })
  .map((all) => all.join(''));

describe('a safe cell', () => {
  it('has an apostrophe before anything a spreadsheet would calculate', () => {
    for (const text of [
      '=1+1',
      '+32 9 266 00 00',
      '-',
      '@stadgent',
      '\tx',
      '\rx',
      '  =1',
      '\u200b=1',
      '＝1',
      ' ＋1',
      '－',
      '＠x',
    ])
      expect(safeCell(text)).toBe(`'${text}`);
  });

  it('leaves ordinary text alone, an apostrophe at its start too', () => {
    for (const text of ['', 'stadgent', "'s-Gravenhage", 'a=b', "''", '1-2', ' Gent']) {
      expect(safeCell(text)).toBe(text);
      expect(fromSafeCell(text)).toBe(text);
    }
  });

  it('keeps an apostrophe that was typed before a sign', () => {
    expect(safeCell("'=1")).toBe("''=1");
    expect(fromSafeCell("''=1")).toBe("'=1");
  });

  it('is never a formula and gives its text back exactly', () => {
    fc.assert(
      fc.property(fc.oneof(tricky, fc.string({ unit: 'binary' })), (text) => {
        expect(isFormula(safeCell(text))).toBe(false);
        expect(fromSafeCell(safeCell(text))).toBe(text);
      }),
      { numRuns: 2_000 },
    );
  });
});
