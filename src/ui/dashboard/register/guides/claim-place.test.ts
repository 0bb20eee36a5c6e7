/** The address of the claim assistant, there and back. */
import { describe, expect, it } from 'vitest';
import { claimPlace, nameAt } from './claim-place.ts';

describe('the address of a claim', () => {
  it.each([
    ['x', 'stadgent'],
    ['mastodon:mastodon.nl', 'gent'],
    ['hoplr', 'wijk aan zee'],
    ['youtube', 'liège'],
  ])('leads back to %s %s', (platform, handle) => {
    expect(nameAt(claimPlace(platform, handle))).toEqual({ platform, handle });
  });

  it('names nothing where a part is missing', () => {
    expect(['claim', 'claim x', 'claim x ', 'review', null].map(nameAt)).toEqual([null, null, null, null, null]);
  });
});
