import { describe, expect, it } from 'vitest';
import { excerpt, textsOf } from './seen.ts';
import { LONGEST } from './weights.ts';

describe('what is seen of a profile', () => {
  it('is cut to a sane length, and empty where there is nothing', () => {
    const texts = textsOf({ platform: 'x', handle: `@${'a'.repeat(999)}`, about: 'b'.repeat(9_999) });
    expect(texts).toEqual({
      handle: 'a'.repeat(LONGEST.handle - 1),
      name: '',
      about: 'b'.repeat(LONGEST.about),
      website: '',
    });
  });

  it('is shown in one line of at most eighty characters, cut with a sign', () => {
    expect(excerpt(' Stad\u202e\nGent\u200b ')).toBe('Stad Gent');
    const long = excerpt('🎁'.repeat(100));
    expect(Array.from(long)).toHaveLength(LONGEST.seen);
    expect(long.endsWith('…')).toBe(true);
    expect(excerpt('a'.repeat(LONGEST.seen))).toBe('a'.repeat(LONGEST.seen));
  });
});
