import { describe, expect, it } from 'vitest';
import { visible } from './visible.ts';

describe('text of a stranger', () => {
  it('stays what it is when everything in it can be seen', () => {
    for (const text of ['stadgent', 'Liège', 'гент', 'stad_gent.be', 'Stad Gent – officieel 😀'])
      expect(visible(text)).toBe(text);
  });

  it('stays readable with the spaces of French and of numbers', () => {
    for (const text of ['Période\u00a0: «\u00a0villedenamur\u00a0»', '1\u202f000', '50\u00a0%', 'Qui\u202f?'])
      expect(visible(text)).toBe(text);
    expect(visible('ville\u00a0de\u202fnamur')).toBe('ville▯de▯namur');
  });

  it('shows what would hide or turn the line round', () => {
    expect(visible('stad\u200bgent')).toBe('stad▯gent');
    expect(visible('gent\u202etneg')).toBe('gent▯tneg');
    expect(visible('gent\u0000\u00ad\u2066\u3164')).toBe('gent▯▯▯▯');
  });
});
