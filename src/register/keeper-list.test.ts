import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKeepers, readWords, writeKeepers, writeWords } from './keeper-list.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('\\', '|', ';', '(', ')', '?', ' ', '\n', '\r', 'a', '\u00a0'), { maxLength: 7 })
    .map((all) => all.join('')),
);

describe('people in one cell', () => {
  it('stand as role and name', () => {
    const cell = 'Communicatie (An Peeters) | IT (?) | Bob';
    const people = [
      { role: 'Communicatie', name: 'An Peeters' },
      { role: 'IT', name: '' },
      { role: '', name: 'Bob' },
    ];
    expect(writeKeepers(people)).toBe(cell);
    expect(readKeepers(cell)).toEqual(people);
  });

  it('are read as people list them', () => {
    const names = (cell: string) => readKeepers(cell).map(({ name }) => name);
    expect(names('An Peeters; Bob Claes')).toEqual(['An Peeters', 'Bob Claes']);
    expect(names('  An Peeters \r\n\r\n Bob Claes  |')).toEqual(['An Peeters', 'Bob Claes']);
    expect(readKeepers('jeugd(  Bob )')).toEqual([{ role: 'jeugd', name: 'Bob' }]);
  });

  it('come back exactly, whatever their names', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ role: text, name: text }), { maxLength: 4 }), (people) => {
        const known = people.filter(({ role, name }) => role !== '' || name !== '');
        expect(readKeepers(writeKeepers(people))).toEqual(known);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never make reading fail', () => {
    fc.assert(fc.property(text, (cell) => void expect(readKeepers(cell).length).toBeLessThanOrEqual(cell.length)));
  });
});

describe('words in one cell', () => {
  it('come back exactly', () => {
    fc.assert(
      fc.property(fc.array(text), (words) => {
        expect(readWords(writeWords(words))).toEqual(words.filter((word) => word !== ''));
      }),
    );
  });
});
