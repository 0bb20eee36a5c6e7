/** What is kept of a profile has a measure, whatever a host sends. */
import { describe, expect, it } from 'vitest';
import { bounded } from './profile-size.ts';

describe('a profile', () => {
  it('is kept whole when it is of an ordinary measure', () => {
    const profile = { handle: 'stadgent', name: 'Stad Gent', followers: 3, website: 'https://stad.gent' };
    expect(bounded(profile)).toEqual(profile);
  });

  it('loses the end of long texts, and addresses that are too long altogether', () => {
    const long = 'a'.repeat(1_000_000);
    const kept = bounded({ handle: 'x', name: long, about: long, avatar: `https://${long}`, stableId: long });
    expect([kept.name?.length, kept.about?.length]).toEqual([200, 2_000]);
    expect(Object.keys(kept).sort()).toEqual(['about', 'handle', 'name']);
  });

  it('keeps twenty links of a reasonable length', () => {
    const links = [
      `https://${'a'.repeat(3_000)}.be`,
      ...Array.from({ length: 30 }, (_, index) => `https://a.be/${index}`),
    ];
    expect(bounded({ handle: 'x', verifiedLinks: links }).verifiedLinks).toEqual(links.slice(1, 20));
  });
});
