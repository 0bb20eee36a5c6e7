/** What an account has and lacks to be proved ours. */
import { describe, expect, it } from 'vitest';
import { platformOf } from '../../../../platforms/index.ts';
import { type Account, newAccount } from '../../../../register/account.ts';
import type { SiteSays } from '../../../../site/gather.ts';
import type { SiteLink } from '../../../../site/links.ts';
import type { Website } from '../../../../state/website.ts';
import type { Profile } from '../../../../verdict/profile.ts';
import { remember } from '../../../../verdict/remember.ts';
import { NOW } from '../../town.fixture.ts';
import { checkOf, isProved, leftOut, pageOf, publicOf, trustedSite } from './two-way-check.ts';

const WEBSITE = 'https://stad.gent';

const account = (platform: string, handle: string, more: Partial<Account> = {}): Account => ({
  ...newAccount({ municipality: 'be:44021', platform, handle }),
  ...more,
});

const site = (...links: Pick<SiteLink, 'platform' | 'handle' | 'how'>[]): SiteSays => ({
  links: links.map((one) => ({ ...one, address: 'https://x.be', place: 'footer' })),
  feeds: [],
  logo: null,
  languages: [],
});

const read = (platform: string, handle: string, profile: Partial<Profile>) =>
  remember(
    undefined,
    { platform, handle },
    [
      {
        says: 'taken',
        holder: 'profile',
        profile: { handle, ...profile },
        from: { by: 'probe', probe: 'test', address: 'https://test.be' },
        at: NOW,
      },
    ],
    NOW,
  );

const check = (one: Account, says: SiteSays | null, profile?: Partial<Profile>, website: string | null = WEBSITE) =>
  checkOf(one, {
    platform: platformOf(one.platform),
    website,
    site: says,
    finding: profile && read(one.platform, one.handle, profile),
    text: 'Facebook: Stad Gent',
  });

describe('an account', () => {
  const facebook = account('facebook', 'stad.gent');

  it('that the website does not name gets the exact line to add', () => {
    expect(check(facebook, site())).toEqual({
      onSite: 'missing',
      back: null,
      firm: null,
      line: '<a rel="me" href="https://www.facebook.com/stad.gent">Facebook: Stad Gent</a>',
      profileAt: null,
    });
  });

  it('is found under any form that is the same account, and then lacks nothing on the website', () => {
    expect(check(facebook, site({ platform: 'facebook', handle: 'StadGent', how: 'link' }))).toMatchObject({
      onSite: 'named',
      line: null,
    });
  });

  it('is not called missing where the website was never read', () => {
    expect(check(facebook, null)).toMatchObject({ onSite: 'unread', back: null });
  });

  it('is proved when both name each other, and not by one side alone', () => {
    const x = account('x', 'stadgent');
    const named = site({ platform: 'x', handle: 'stadgent', how: 'link' });
    expect(isProved(check(x, named, { website: 'https://www.stad.gent/' }))).toBe(true);
    expect(isProved(check(x, named))).toBe(false);
    expect(isProved(check(x, site(), { website: 'https://stad.gent' }))).toBe(false);
    expect(check(x, named, { website: 'https://elders.be' })).toMatchObject({ back: false, profileAt: NOW });
  });

  it('proves nothing with a website that was only guessed', () => {
    expect(check(account('x', 'stadgent'), site(), { website: 'https://stad.gent' }, null).back).toBeNull();
  });
});

describe('on Mastodon', () => {
  const mastodon = account('mastodon:mastodon.nl', 'gent');

  it('a link without rel=me is too weak, and the line has it', () => {
    const weak = check(mastodon, site({ platform: mastodon.platform, handle: 'gent', how: 'link' }));
    expect(weak.onSite).toBe('weak');
    expect(weak.line).toContain('rel="me"');
  });

  it('a verified link is firm, and shows that the website has one, on whichever page', () => {
    const verified = { website: WEBSITE, verifiedLinks: [WEBSITE] };
    expect(check(mastodon, site(), verified)).toMatchObject({
      firm: 'verified',
      back: true,
      onSite: 'named',
      line: null,
    });
    // Elsewhere a platform may be shown in another way that the website is ours.
    expect(check(account('pinterest', 'gent'), site(), verified)).toMatchObject({
      firm: 'verified',
      onSite: 'missing',
    });
  });

  it('a profile without any link surely lacks ours', () => {
    expect(check(mastodon, site(), {}).back).toBe(false);
    expect(check(account('instagram', 'gent'), site(), {}).back).toBeNull();
  });
});

describe('a name that is our own domain', () => {
  it('is firm on Bluesky, and only there', () => {
    expect(check(account('bluesky-domain', 'stad.gent'), site()).firm).toBe('domain');
    expect(check(account('bluesky-domain', 'gent.be'), site()).firm).toBeNull();
  });
});

describe('the public list', () => {
  it('has no look-up of a domain in it', () => {
    expect(pageOf(account('domain', 'stad.gent'), platformOf('domain'))).toBeNull();
    expect(pageOf(account('domain', 'stad.gent', { address: 'https://stad.gent' }), undefined)).toBe(
      'https://stad.gent',
    );
  });

  it('says which accounts stay out of it', () => {
    const all = [account('x', 'stadgent'), account('domain', 'stad.gent'), account('whatsapp', 'gent')];
    const left = leftOut(all, (one) => ({ name: one.platform, page: pageOf(one, platformOf(one.platform)) }));
    expect(left.map((one) => one.platform)).toEqual(['domain', 'whatsapp']);
  });

  it('is about what is open or asleep', () => {
    const all = [account('x', 'a', { state: 'open' }), account('x', 'b', { state: 'wanted' }), account('x', 'c')];
    expect(publicOf(all, 'be:44021').map((one) => one.handle)).toEqual(['a', 'c']);
  });
});

describe('what the website said', () => {
  const website = (readFrom: string): Website => ({
    municipality: 'be:44021',
    address: WEBSITE,
    landed: readFrom,
    askedAt: NOW,
    readAt: NOW,
    trouble: null,
    says: site(),
    readFrom,
    wikidata: null,
    wikidataAskedAt: null,
    pictures: [],
  });

  it('counts only when it was read on our own domain', () => {
    expect(trustedSite(website('https://www.stad.gent/nl'), WEBSITE)).not.toBeNull();
    expect(trustedSite(website('https://elders.be/'), WEBSITE)).toBeNull();
    expect(trustedSite(website('https://stad.gent/'), null)).toBeNull();
    expect(trustedSite(undefined, WEBSITE)).toBeNull();
    // A page on a platform is nobody's own domain.
    expect(trustedSite(website('https://www.facebook.com/gent'), 'https://www.facebook.com/gent')).toBeNull();
  });
});
