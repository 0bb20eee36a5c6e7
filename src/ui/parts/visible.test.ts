import { describe, expect, it } from 'vitest';
import { visible } from './visible.ts';

describe('text of a stranger', () => {
  it('stays what it is when everything in it can be seen', () => {
    for (const text of ['stadgent', 'Liège', 'гент', 'stad_gent.be', 'Stad Gent – officieel 😀'])
      expect(visible(text)).toBe(text);
  });

  it('shows what would hide or turn the line round', () => {
    expect(visible('stad\u200bgent')).toBe('stad▯gent');
    expect(visible('gent\u202etneg')).toBe('gent▯tneg');
    expect(visible('gent\u0000\u00ad\u2066\u3164')).toBe('gent▯▯▯▯');
  });
});
