import { describe, expect, it } from 'vitest';
import { mastodonId } from './mastodon-host.ts';

describe('a Mastodon server as it is typed', () => {
  it.each(['mastodon.nl', ' Mastodon.NL ', 'https://mastodon.nl', 'https://mastodon.nl/about', '@gent@mastodon.nl'])(
    'is understood: %s',
    (typed) => {
      expect(mastodonId(typed)).toBe('mastodon:mastodon.nl');
    },
  );

  it('is the platform in the list when that is the one', () => {
    expect(mastodonId('mastodon.social')).toBe('mastodon');
  });

  it.each([
    '',
    ' ',
    'mastodon',
    'localhost',
    '127.0.0.1',
    'a b.nl',
    '<b>.nl',
    'mastodon.nl:8080',
    'x'.repeat(300),
    '🐘.nl',
  ])('is refused when it cannot be a public server: %s', (typed) => {
    expect(mastodonId(typed)).toBeNull();
  });
});
