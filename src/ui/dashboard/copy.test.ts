import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTable, cell } from './copy.ts';

describe('a cell for a spreadsheet', () => {
  it('leaves an ordinary name alone', () => {
    expect(cell('stadgent')).toBe('stadgent');
    expect(cell('Stad Gent – officieel')).toBe('Stad Gent – officieel');
  });

  it('puts an apostrophe before anything a spreadsheet would calculate', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r', ' =', '＝'])
      expect(cell(`${start}1+1`).startsWith("'")).toBe(true);
  });

  it('stays one cell when the text has tabs, line ends or a quote at its start', () => {
    expect(cell('a\tb\r\nc')).toBe('a b c');
    expect(cell('"Gent" info')).toBe('"""Gent"" info"');
  });

  it('is never a formula and never two cells, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const made = cell(text);
        expect(made).not.toMatch(/[\t\r\n]/);
        expect(made).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });

  it('keeps every line and every cell of a table', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 })), (lines) => {
        const back = asTable(lines).split('\n').slice(0, -1);
        expect(back.map((line) => line.split('\t').length)).toEqual(lines.map(() => 2));
      }),
    );
  });
});
