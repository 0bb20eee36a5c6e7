/** An old page tells in its own language where it went, in few words. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../municipality/municipality.ts';
import { movedText } from './fusion-text.ts';

describe('the text for an old page', () => {
  it('tells in four languages where it went, short enough for a profile', () => {
    const name = 'Beveren-Kruibeke-Zwijndrecht';
    const texts = LANGUAGES.map((language) => movedText(language, name, 'https://www.bkz.be'));
    expect(new Set(texts).size).toBe(4);
    for (const text of texts) {
      expect(text).toContain(`${name}: https://www.bkz.be`);
      expect(text.length).toBeLessThan(80);
    }
    expect(movedText('nl', name, '')).toBe('Deze pagina verhuisde naar Beveren-Kruibeke-Zwijndrecht.');
  });
});
