/** Several pages joined, and the troubles of a website. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../tools/locales.ts';
import { joinPages, type SiteSays, type SiteTrouble, siteTrouble, troubleKey } from './gather.ts';
import type { SiteLink } from './links.ts';
import { readSite, type SitePage } from './read-site.ts';
import { DRUPAL, recognise, WORDPRESS } from './samples.fixture.ts';

const page = (html: string, address: string) => readSite(html, address, recognise);

const fromFew = (...texts: string[]) => fc.constantFrom(...texts);

const links: fc.Arbitrary<SiteLink> = fc.record({
  platform: fromFew('x', 'facebook'),
  handle: fromFew('zonnedorp', 'Zonnedorp', 'gemeente'),
  address: fromFew('https://x.com/a', 'https://x.com/b'),
  how: fc.constantFrom('rel-me', 'same-as', 'link'),
  place: fc.constantFrom('head', 'body', 'footer'),
});

const pages: fc.Arbitrary<SitePage[]> = fc.array(
  fc.record({
    address: fromFew('https://a.be/', 'https://a.be/contact', 'https://a.be/fr/'),
    title: fromFew('', 'Gemeente'),
    links: fc.array(links, { maxLength: 4 }),
    feeds: fc.array(fromFew('https://a.be/rss', 'https://a.be/atom')),
    logo: fc.option(fromFew('https://a.be/1.png', 'https://a.be/2.png')),
    languages: fc.array(fromFew('nl', 'fr')),
    further: fc.constant([]),
    cut: fc.boolean(),
  }),
  { maxLength: 6 },
);

const unordered = ({ links: all, feeds, logo, languages }: SiteSays) => ({
  links: all.map((link) => JSON.stringify(link)).sort(),
  feeds: [...feeds].sort(),
  logo,
  languages: [...languages].sort(),
});

describe('joining pages', () => {
  it('keeps one link per profile, the firmest of all pages, and lets the home page give the logo', () => {
    const home = page(
      '<a href="https://x.com/Zonnedorp">x</a><link rel="icon" href="/zon.png">',
      'https://zonnedorp.be/',
    );
    const contact = page(
      '<html lang="fr"><a rel="me" href="https://x.com/zonnedorp">x</a><link rel="icon" href="/other.png"><link rel="alternate" type="application/atom+xml" href="/atom">',
      'https://zonnedorp.be/contact',
    );
    expect(joinPages([contact, home])).toEqual({
      links: [{ platform: 'x', handle: 'zonnedorp', address: 'https://x.com/zonnedorp', how: 'rel-me', place: 'body' }],
      feeds: ['https://zonnedorp.be/atom'],
      logo: 'https://zonnedorp.be/zon.png',
      languages: ['fr'],
    });
  });

  it('says nothing for no pages', () => {
    expect(joinPages([])).toEqual({ links: [], feeds: [], logo: null, languages: [] });
  });

  it('does not depend on the order of the pages', () => {
    fc.assert(
      fc.property(pages, fc.infiniteStream(fc.nat()), (all, keys) => {
        const shuffled = all.map((one) => ({ one, key: keys.next().value })).sort((a, b) => a.key - b.key);
        expect(unordered(joinPages(shuffled.map(({ one }) => one)))).toEqual(unordered(joinPages(all)));
      }),
    );
  });

  it('is not changed by pages that come again, or by joining what was joined', () => {
    fc.assert(
      fc.property(pages, (all) => {
        const joined = joinPages(all);
        expect(unordered(joinPages([...all, ...all]))).toEqual(unordered(joined));
        const again = { ...joined, address: 'https://a.be/', title: '', further: [], cut: false };
        expect(joinPages([again])).toEqual(joined);
      }),
    );
  });

  it('never gives one profile twice', () => {
    fc.assert(
      fc.property(pages, (all) => {
        const keys = joinPages(all).links.map(({ platform, handle }) => `${platform} ${handle.toLowerCase()}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe('whether the website can be read', () => {
  const asked = 'http://zonnedorp.be';
  const good = { status: 200, asked, landed: 'https://www.zonnedorp.be/nl', body: WORDPRESS };

  it.each<[string, Partial<typeof good>, 'good' | SiteTrouble]>([
    ['a page under www and https', {}, 'good'],
    ['another page', { body: DRUPAL }, 'good'],
    ['data without a link', { body: '<script type="application/ld+json">{}</script>' }, 'good'],
    ['a name under the same domain', { landed: 'https://home.zonnedorp.be/' }, 'good'],
    ['another domain', { landed: 'https://www.zonnedorp.gent/' }, 'elsewhere'],
    ['another domain that fails', { landed: 'https://parking.example/', status: 404, body: '' }, 'elsewhere'],
    ['a domain that only begins like ours', { landed: 'https://zonnedorp.be.parking.example/' }, 'elsewhere'],
    ['a closed door', { status: 403 }, 'refused'],
    ['too many questions', { status: 429, body: '' }, 'refused'],
    ['a firewall that sends nothing', { status: 202, body: ' ' }, 'refused'],
    ['a page before the page', { status: 503, body: '<title>Just a moment...</title>' }, 'refused'],
    ['no such page', { status: 404 }, 'down'],
    ['a fault', { status: 500, body: '' }, 'down'],
    ['nothing that answered', { status: 0, landed: '', body: '' }, 'down'],
    ['an empty page', { body: '\n' }, 'empty'],
    ['a shell', { body: '<html><div id="root"></div><noscript>Enable JavaScript</noscript></html>' }, 'empty'],
    ['a page that only refreshes', { body: '<meta http-equiv="refresh" content="0;url=/nl">' }, 'empty'],
  ])('%s', (_, part, expected) => expect(siteTrouble({ ...good, ...part })).toBe(expected));

  it.each<SiteTrouble>(['elsewhere', 'refused', 'down', 'empty'])(
    'has a sentence for %s in every language',
    (trouble) => {
      const [needed, ...others] = (['nl', 'fr', 'de', 'en'] as const).map((locale) =>
        messagesOf(locale)[troubleKey(trouble)]?.message.match(/\$\d/g)?.sort().join(),
      );
      expect(needed).toBe(trouble === 'elsewhere' ? '$1,$2' : '$1');
      expect(new Set(others)).toEqual(new Set([needed]));
    },
  );
});
