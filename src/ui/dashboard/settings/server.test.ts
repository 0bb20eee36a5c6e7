import { describe, expect, it } from 'vitest';
import { serverOf } from './server.ts';

const idOf = (typed: string, ticked: string[] = []): string => {
  const server = serverOf(typed, ticked);
  return 'platform' in server ? server.platform.id : server.wrong;
};

describe('a Mastodon server by its address', () => {
  it('is understood in every form in which people copy it', () => {
    for (const typed of [
      'mastodon.vlaanderen',
      ' Mastodon.Vlaanderen ',
      'https://mastodon.vlaanderen/about',
      '@gent@mastodon.vlaanderen',
      'gent@mastodon.vlaanderen',
    ])
      expect(idOf(typed)).toBe('mastodon:mastodon.vlaanderen');
  });

  it('is the platform Mastodon itself for its best-known server', () => {
    expect(idOf('https://mastodon.social/@gent')).toBe('mastodon');
  });

  it('is refused when it is empty, no public address, or there already', () => {
    expect(idOf('  ')).toBe('empty');
    for (const typed of ['gent', 'localhost', '192.168.1.1', 'printer.local', 'a b', 'javascript:alert(1)', '::'])
      expect(idOf(typed)).toBe('address');
    expect(idOf('mastodon.vlaanderen', ['mastodon:mastodon.vlaanderen'])).toBe('known');
  });
});
