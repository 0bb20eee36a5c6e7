import { describe, expect, it } from 'vitest';
import { linksToUs, proofOf } from './proof.ts';
import type { Seen } from './seen.ts';
import { GENT, townSubject } from './subject.fixture.ts';

const proof = (profile: Seen, municipality = GENT) =>
  proofOf(profile, townSubject(['stadgent'], municipality))?.key ?? null;

describe('proof that an account is ours', () => {
  it('is our handle on that platform, in any case', () => {
    expect(proof({ platform: 'x', handle: 'StadGent' })).toBe('official_handle');
    expect(proof({ platform: 'instagram', handle: 'stadgent' })).toBeNull();
    expect(proof({ platform: 'x', handle: 'stad.gent' })).toBeNull();
  });

  it('is our handle with other dots on Facebook, without its suffix on Bluesky', () => {
    const subject = {
      municipality: GENT,
      official: [
        { platform: 'facebook', handle: 'stads.bestuur' },
        { platform: 'bluesky', handle: 'gent.bsky.social' },
      ],
    };
    expect(proofOf({ platform: 'facebook', handle: 'Stadsbestuur' }, subject)?.key).toBe('official_handle');
    expect(proofOf({ platform: 'bluesky', handle: 'gent' }, subject)?.key).toBe('official_handle');
  });

  it('is not a handle with letters that only look the same', () => {
    for (const handle of ['stаdgent', 'stadgent\u200b', 'ſtadgent', '\ufeffstadgent'])
      expect(proof({ platform: 'x', handle }), JSON.stringify(handle)).toBeNull();
    expect(proofOf({ platform: 'x', handle: '\u212aortrijk' }, townSubject(['kortrijk']))).toBeNull();
  });

  it('is our domain as a handle, only where a domain shows its owner', () => {
    expect(proof({ platform: 'bluesky', handle: 'stad.gent' })).toBe('own_domain');
    expect(proof({ platform: 'mastodon', handle: '@nieuws@stad.gent' })).toBe('own_domain');
    expect(proof({ platform: 'instagram', handle: 'stad.gent' })).toBeNull();
    expect(proof({ platform: 'bluesky', handle: 'stad.gent' }, { ...GENT, websiteGuessed: true })).toBeNull();
  });

  it('is a link that the platform verified to our own site, not one to a host that everybody shares', () => {
    const verifiedLinks = ['https://www.stad.gent/nl'];
    expect(proof({ platform: 'mastodon', handle: 'gent', verifiedLinks })).toBe('verified_link');
    expect(proof({ platform: 'mastodon', handle: 'gent', verifiedLinks: ['https://stad.gent.evil.com'] })).toBeNull();
    const shared = { ...GENT, website: 'https://www.facebook.com/gent' };
    const toShared = ['https://www.facebook.com/other'];
    expect(proof({ platform: 'mastodon', handle: 'gent', verifiedLinks: toShared }, shared)).toBeNull();
  });

  it('is never a link that the account itself put there', () => {
    expect(proof({ platform: 'x', handle: 'anybody', website: 'https://stad.gent' })).toBeNull();
    expect(linksToUs('https://stad.gent/x', townSubject())).toBe(true);
    expect(linksToUs('https://stad.gent.example', townSubject())).toBe(false);
  });
});
