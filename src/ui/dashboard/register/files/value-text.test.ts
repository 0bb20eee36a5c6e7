/** Values of strangers, as text. */
import { describe, expect, it } from 'vitest';
import { nl } from '../../../parts/nl.fixture.ts';
import { clipped, isMerged, oneLine, shortValue, wholeValue } from './value-text.ts';

const json = JSON.stringify;

describe('a value as text', () => {
  it('keeps its lines where there is room, and is one line in a list', () => {
    const text = json('regel 1\r\nregel 2\u202e');
    expect(wholeValue('notes', text, nl, 'nl')).toBe('regel 1\nregel 2▯');
    expect(shortValue('notes', text, nl, 'nl')).toBe('regel 1 regel 2▯');
  });

  it('is said in words of ours where it has them', () => {
    expect(wholeValue('state', json('asleep'), nl, 'nl')).toBe('slaapt');
    expect(shortValue('keeper', json({ role: 'IT', name: 'An' }), nl, 'nl')).toBe('IT (An)');
    expect(wholeValue('notes', json(''), nl, 'nl')).toBe(nl('register_nothing'));
  });

  it('is cut where a list has no room, and never inside a letter', () => {
    expect(clipped('😀😀😀', 2)).toBe('😀😀…');
    expect(clipped('abc', 3)).toBe('abc');
    expect(oneLine('a\n\tb'.repeat(100), 3)).toBe('a b…');
    expect(shortValue('notes', json('x'.repeat(500)), nl, 'nl')).toHaveLength(121);
  });

  it('is known for every field that merges by choosing, and for no list that joins', () => {
    expect([isMerged('notes'), isMerged('moves'), isMerged('toString')]).toEqual([true, false, false]);
  });
});
