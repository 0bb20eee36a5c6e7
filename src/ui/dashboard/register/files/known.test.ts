/** What a list is read with, over the real platforms and in every language. */
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../../../../tools/locales.ts';
import { phrase } from '../../../../browser/words.ts';
import { LANGUAGES } from '../../../../municipality/municipality.ts';
import { PLATFORMS } from '../../../../platforms/index.ts';
import { platformNamed } from '../../../../register/platform-directory.ts';
import type { Say } from '../../../parts/say.ts';
import { knownFor, townIn } from './known.ts';
import { GENT, NOW } from './register.fixture.ts';

const say = (language: (typeof LANGUAGES)[number]): Say => {
  const words = messagesOf(language);
  return (key, ...args) => phrase(words, language, key, ...args);
};
const known = knownFor(GENT.id, [GENT], PLATFORMS, ['mastodon:mast.be', 'mastodon:localhost'], LANGUAGES.map(say), NOW);

describe('what a list is read with', () => {
  it('knows a platform by its name in each language', () => {
    for (const name of ['Domeinnaam', 'Nom de domaine', 'Domain name'])
      expect(platformNamed(name, known)).toBe('domain');
    expect(platformNamed('Facebook', known)).toBe('facebook');
  });

  it('knows a server that only the list names, unless there can be none', () => {
    expect(platformNamed('Mastodon (mast.be)', known)).toBe('mastodon:mast.be');
    expect(known.recognise(new URL('https://mast.be/@stadgent'))).toEqual({
      platform: 'mastodon:mast.be',
      handle: 'stadgent',
    });
    expect(known.platforms.some(({ id }) => id === 'mastodon:localhost')).toBe(false);
  });

  it('knows its municipalities by id and by name, and no others', () => {
    expect(townIn('be:44021', [GENT])).toBe('be:44021');
    expect(townIn(' GAND ', [GENT])).toBe('be:44021');
    expect(townIn('Mol', [GENT])).toBeNull();
    expect(townIn('', [GENT])).toBeNull();
    const other = { ...GENT, id: 'be:1', name: 'Gand', names: [] };
    expect(townIn('Gand', [GENT, other])).toBe('be:1');
  });
});
