/** What a person asked for is done once, also when the clock is set right in between. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyMachine } from './machine.ts';
import { withClockSetBack, withDone } from './wishes.ts';

const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;

describe('the notes after a clock was set back', () => {
  it('hold every wish, none of them in the future', () => {
    const marks = fc.dictionary(fc.string(), fc.integer({ min: 0, max: 2 * NOW }));
    fc.assert(
      fc.property(marks, marks, (asked, askedOne) => {
        const after = withClockSetBack({ ...emptyMachine(), asked, askedOne }, NOW);
        expect(Object.keys(after.asked).sort()).toEqual(Object.keys(asked).sort());
        expect(Object.keys(after.askedOne).sort()).toEqual(Object.keys(askedOne).sort());
        expect(Math.max(0, ...Object.values(after.asked), ...Object.values(after.askedOne))).toBeLessThanOrEqual(
          NOW + HOUR,
        );
        expect(withClockSetBack(after, NOW)).toBe(after);
      }),
    );
  });

  it('are the very same when no clock was', () => {
    const machine = { ...emptyMachine(), asked: { gent: NOW - 1 } };
    expect(withClockSetBack(machine, NOW)).toBe(machine);
  });
});

describe('letters that were carried out', () => {
  it('are remembered, the last fifty', () => {
    const after = Array.from({ length: 60 }, (_, index) => `${index}`).reduce(withDone, emptyMachine());
    expect(after.done).toHaveLength(50);
    expect(after.done.at(-1)).toBe('59');
  });
});
