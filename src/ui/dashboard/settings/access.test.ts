import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../../platforms/index.ts';
import { accessOf, ownOrigins } from './access.ts';

describe('access to the hosts of a platform', () => {
  const two = { origins: ['https://a.be/*', 'https://b.be/*'] };

  it('is given, partly given, missing, or not needed', () => {
    expect(accessOf(two, new Set(two.origins))).toBe('given');
    expect(accessOf(two, new Set(['https://a.be/*']))).toBe('partly');
    expect(accessOf(two, new Set())).toBe('missing');
    expect(accessOf({ origins: [] }, new Set())).toBe('none');
  });

  it('can be taken back without silencing another platform', () => {
    for (const platform of PLATFORMS)
      for (const other of PLATFORMS.filter((one) => one !== platform))
        for (const origin of ownOrigins(platform, PLATFORMS)) expect(other.origins).not.toContain(origin);
  });
});
