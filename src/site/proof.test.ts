/** Which proofs an account has, in which order, and what is no proof at all. */
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../tools/locales.ts';
import { joinPages } from './gather.ts';
import { isOfficial, type Known, PROOFS, type ProofKind, proofKey, proofsOf } from './proof.ts';
import { readSite } from './read-site.ts';
import { recognise } from './samples.fixture.ts';

const WEBSITE = 'https://www.zonnedorp.be';
const [SITE_AT, PROFILE_AT, WIKI_AT, REGISTER_AT] = [
  1_795_000_000_000, 1_794_000_000_000, 1_793_000_000_000, 1_700_000_000_000,
];

const siteWith = (html: string, address = 'https://www.zonnedorp.be/') => ({
  ...joinPages([readSite(html, address, recognise)]),
  readAt: SITE_AT,
  address,
});

const LINK = '<a href="https://x.com/Zonnedorp">x</a>';
const known: Known = {
  platform: 'x',
  handle: 'zonnedorp',
  sameHandle: (one, other) => one.toLowerCase() === other.toLowerCase(),
  website: WEBSITE,
  profileAt: PROFILE_AT,
};
const kinds = (part: Partial<Known>) => proofsOf({ ...known, ...part }).map(({ kind }) => kind);

describe('a domain of our own', () => {
  it.each([
    ['bluesky-domain', 'zonnedorp.be', ['own-domain']],
    ['bluesky-domain', 'Jeugd.Zonnedorp.be', ['own-domain']],
    ['mastodon:social.zonnedorp.be', 'gemeente', ['own-domain']],
    ['domain', 'zonnedorp.be', ['own-domain']],
    ['bluesky-domain', 'zonnedorp.gent', []],
    ['bluesky-domain', 'zonnedorp.be.kwaad.example', []],
    ['mastodon:social.overheid.nl', 'zonnedorp', []],
    ['bluesky', 'zonnedorp.be', []],
    ['x', 'zonnedorp.be', []],
  ])('%s %s: %j', (platform, handle, expected) => expect(kinds({ platform, handle })).toEqual(expected));

  it('proves nothing while the website is only guessed', () => {
    expect(kinds({ platform: 'bluesky-domain', handle: 'zonnedorp.be', website: null })).toEqual([]);
  });
});

describe('what the platform says', () => {
  it('counts a link that it verified to our own host', () => {
    const profile = { handle: 'zonnedorp', verifiedLinks: ['https://linktr.ee/a', 'https://zonnedorp.be/nl'] };
    expect(proofsOf({ ...known, profile })).toEqual([
      { kind: 'verified-link', rank: 1, source: 'https://zonnedorp.be/nl', at: PROFILE_AT },
    ]);
  });

  it('does not count a link that it verified to anything else', () => {
    expect(kinds({ profile: { handle: 'zonnedorp', verifiedLinks: ['https://zonnedorp.be.kwaad.example'] } })).toEqual(
      [],
    );
  });

  it('counts the mark of a public body, and no other mark', () => {
    expect(kinds({ profile: { handle: 'zonnedorp', mark: 'government' } })).toEqual(['government-mark']);
    for (const mark of ['organisation', 'verified', 'paid'] as const)
      expect(kinds({ profile: { handle: 'zonnedorp', mark } })).toEqual([]);
  });
});

describe('links', () => {
  const back = { handle: 'zonnedorp', website: 'https://zonnedorp.be', about: 'Officiële account', name: 'Zonnedorp' };

  it('prove nothing when only the profile links to the website', () => {
    expect(proofsOf({ ...known, profile: back, site: siteWith('<a href="https://x.com/andere">x</a>') })).toEqual([]);
    expect(proofsOf({ ...known, profile: back })).toEqual([]);
  });

  it('are one proof when they go both ways, as old as the older half', () => {
    expect(proofsOf({ ...known, profile: back, site: siteWith(LINK) })).toEqual([
      { kind: 'two-way', rank: 3, source: 'https://www.zonnedorp.be/', at: PROFILE_AT },
    ]);
  });

  it.each<[string, ProofKind]>([
    [LINK, 'site-link'],
    [LINK.replace('<a', '<a rel="me"'), 'rel-me'],
    ['<script type="application/ld+json">{"sameAs":"https://x.com/zonnedorp"}</script>', 'same-as'],
  ])('prove less when only the website links: %s', (html, kind) => {
    expect(proofsOf({ ...known, site: siteWith(html) })).toEqual([
      { kind, rank: 4, source: 'https://www.zonnedorp.be/', at: SITE_AT },
    ]);
    expect(kinds({ site: siteWith(html), profile: { ...back, website: 'https://kwaad.example' } })).toEqual([kind]);
  });

  it('prove nothing on a guessed website, on another domain, or on a shared host', () => {
    expect(kinds({ site: siteWith(LINK), website: null })).toEqual([]);
    expect(kinds({ site: siteWith(LINK, 'https://www.kwaad.example/') })).toEqual([]);
    const shared = 'https://www.facebook.com/zonnedorp';
    expect(kinds({ site: siteWith(LINK, shared), website: shared })).toEqual([]);
  });

  it('prove nothing for the same handle on another platform', () => {
    expect(kinds({ site: siteWith(LINK), platform: 'instagram' })).toEqual([]);
  });
});

describe('the others', () => {
  const wikidata = { accounts: [{ platform: 'x', handle: 'Zonnedorp' }], website: WEBSITE, readAt: WIKI_AT };

  it('are Wikidata and the register, each with its own date', () => {
    expect(proofsOf({ ...known, wikidata, registered: { at: REGISTER_AT, by: 'AB' } })).toEqual([
      { kind: 'wikidata', rank: 5, source: 'Wikidata', at: WIKI_AT },
      { kind: 'register', rank: 6, source: 'AB', at: REGISTER_AT },
    ]);
    expect(kinds({ wikidata, handle: 'andere' })).toEqual([]);
    expect(kinds({ wikidata, platform: 'instagram' })).toEqual([]);
  });

  it('do not need a website', () => {
    expect(kinds({ wikidata, website: null })).toEqual(['wikidata']);
  });
});

describe('the order', () => {
  it('is strongest first', () => {
    const proofs = proofsOf({
      ...known,
      platform: 'bluesky-domain',
      handle: 'zonnedorp.be',
      profile: { handle: 'zonnedorp.be', mark: 'government', website: WEBSITE, verifiedLinks: [WEBSITE] },
      site: siteWith('<a href="https://bsky.app/profile/zonnedorp.be">x</a>'),
      wikidata: { accounts: [{ platform: 'bluesky-domain', handle: 'zonnedorp.be' }], website: null, readAt: WIKI_AT },
      registered: { at: REGISTER_AT, by: 'AB' },
    });
    expect(proofs.map(({ kind }) => kind)).toEqual([
      'own-domain',
      'verified-link',
      'government-mark',
      'two-way',
      'wikidata',
      'register',
    ]);
    expect(proofs.map(({ rank }) => rank)).toEqual([1, 1, 2, 3, 5, 6]);
  });
});

describe('official', () => {
  const POINTING: readonly ProofKind[] = ['wikidata', 'government-mark'];

  it.each(Object.keys(PROOFS) as ProofKind[])('by %s alone, unless it only points the way', (kind) => {
    const alone = [{ kind, rank: PROOFS[kind].rank, source: '', at: 0 }];
    expect(isOfficial(alone)).toBe(!POINTING.includes(kind));
  });

  it('is nothing without proof', () => expect(isOfficial([])).toBe(false));
});

describe('the sentences', () => {
  it.each(Object.keys(PROOFS) as ProofKind[])('name the source of %s in every language', (kind) => {
    for (const locale of ['nl', 'fr', 'de', 'en'] as const)
      expect(messagesOf(locale)[proofKey(kind)]?.message, locale).toContain('$1');
  });
});
