/** Reading one page of a municipality's website, well built or broken. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSite } from './read-site.ts';
import { BROKEN, crowded, DRUPAL, recognise, WORDPRESS } from './samples.fixture.ts';

const HOME = 'https://www.zonnedorp.be/';
const read = (html: string, address = HOME) => readSite(html, address, recognise);
const handles = (html: string) => read(html).links.map(({ platform, handle, how }) => `${platform} ${handle} ${how}`);

describe('a WordPress site', () => {
  const page = read(WORDPRESS);

  it('names each profile once, by its firmest link', () => {
    expect(page.links.map(({ platform, handle, how, place }) => [platform, handle, how, place].join(' '))).toEqual([
      'facebook gemeentezonnedorp same-as head',
      'x zonnedorp same-as head',
      'instagram zonnedorp same-as head',
      'mastodon zonnedorp rel-me footer',
      'youtube zonnedorp link footer',
      'bluesky zonnedorp link footer',
    ]);
    expect(page.links[0]?.address).toBe('https://www.facebook.com/gemeentezonnedorp');
  });

  it('has its feed, its logo from the graph, and its languages', () => {
    expect(page.feeds).toEqual(['https://www.zonnedorp.be/feed/']);
    expect(page.logo).toBe('https://www.zonnedorp.be/logo.png');
    expect(page.languages).toEqual(['nl', 'fr']);
    expect(page.title).toBe('Home – Gemeente Zonnedorp');
    expect(page.cut).toBe(false);
  });

  it('says to read its contact page and its French version next', () => {
    expect(page.further).toEqual(['https://www.zonnedorp.be/contact/', 'https://www.zonnedorp.be/fr/']);
  });
});

describe('a Drupal site', () => {
  const page = read(DRUPAL, 'https://www.bellevallee.be/accueil');

  it('reads addresses without scheme, without host and after a base', () => {
    expect(page.links).toEqual([
      {
        platform: 'bluesky-domain',
        handle: 'bellevallee.be',
        address: 'https://bsky.app/profile/bellevallee.be',
        how: 'rel-me',
        place: 'head',
      },
      {
        platform: 'facebook',
        handle: 'bellevallee.officiel',
        address: 'https://www.facebook.com/bellevallee.officiel',
        how: 'link',
        place: 'body',
      },
      {
        platform: 'instagram',
        handle: 'bellevallee_be',
        address: 'https://www.instagram.com/bellevallee_be/?hl=fr',
        how: 'link',
        place: 'footer',
      },
      {
        platform: 'linkedin',
        handle: 'commune-de-bellevallée',
        address: 'https://be.linkedin.com/company/commune-de-bellevall%C3%A9e',
        how: 'link',
        place: 'footer',
      },
    ]);
  });

  it('says to read the contact page and the two other languages next', () => {
    expect(page.further).toEqual([
      'https://www.bellevallee.be/fr/nous-contacter',
      'https://www.bellevallee.be/nl',
      'https://www.bellevallee.be/de',
    ]);
    expect(page.languages).toEqual(['fr', 'nl', 'de']);
  });

  it('takes a small icon that can be compared before a drawing that cannot', () => {
    expect(page.logo).toBe('https://www.bellevallee.be/core/favicon.ico');
  });
});

describe('a broken or hostile page', () => {
  it('gives only what a visitor could click and what is a profile', () => {
    expect(handles(BROKEN)).toEqual(['x zonnedorp link']);
  });

  it.each(['', ' ', '<', '<html', '{"a":1}', '\u0000\uD800<a href="\uD800">', '</p></br>'])('is empty: %j', (html) => {
    expect(read(html)).toMatchObject({ links: [], feeds: [], logo: null, languages: [], further: [] });
  });

  it('gives nothing relative when its own address is no web address', () => {
    const html = '<link rel="icon" href="/a.png"><a href="/contact">Contact</a><a href="https://x.com/zonnedorp">X</a>';
    expect(read(html, 'file:///tmp/x.html')).toMatchObject({ address: '', logo: null, further: [] });
    expect(read(html, 'file:///tmp/x.html').links).toHaveLength(1);
  });

  it('passes over a base that is no web address', () => {
    expect(
      read('<base href="javascript:x"><base href="https://kwaad.example/"><link rel="icon" href="/a.png">').logo,
    ).toBe('https://www.zonnedorp.be/a.png');
  });

  it('takes its title from the page and not from a drawing', () => {
    expect(read('<svg><title>icoon</title></svg><title>Zonnedorp</title><title>meer</title>').title).toBe('Zonnedorp');
  });

  it('shows a title without invisible signs', () => {
    expect(read('<title>Zonne\u202Edorp\u200B </title>').title).toBe('Zonnedorp');
  });
});

describe('how a profile is named', () => {
  const plain = '<a href="https://x.com/zonnedorp">x</a>';
  const same = '<script type="application/ld+json">{"sameAs":"https://twitter.com/Zonnedorp"}</script>';
  const me = '<a rel="nofollow ME" href="https://x.com/zonnedorp">x</a>';

  it.each([
    [plain + same, 'x Zonnedorp same-as'],
    [plain + same + me, 'x zonnedorp rel-me'],
    [me + same + plain, 'x zonnedorp rel-me'],
    [plain, 'x zonnedorp link'],
    [plain.replace('href', 'rel="home" href'), 'x zonnedorp link'],
  ])('%s', (html, expected) => expect(handles(html)).toEqual([expected]));
});

describe('where a profile is linked', () => {
  it.each([
    ['<body class="has-sticky-footer"><a href="?">x</a>', 'body'],
    ['<footer></footer><a href="?">x</a>', 'body'],
    ['<div role="contentinfo"><ul><li><a href="?">x</a>', 'footer'],
    ['<div class="l-wrap region-footer"><b><a href="?">x</a></b>', 'footer'],
    ['<div id="footer"><a href="?">x</a>', 'footer'],
    ['<link rel="me" href="?">', 'head'],
    ['<head></head><body><link rel="me" href="?">', 'body'],
  ])('%s', (html, place) => {
    expect(read(html.replace('?', 'https://x.com/zonnedorp')).links[0]?.place).toBe(place);
  });
});

describe('JSON-LD', () => {
  const script = (text: string) => handles(`<script type='application/ld+json; charset=utf-8'>${text}</script>`);

  it.each([
    ['an array', '[{"@type":"GovernmentOrganization","sameAs":["https://x.com/zonnedorp"]}]'],
    ['a graph in a graph', '{"@graph":[{"@graph":[{"@type":"City","sameAs":"https://x.com/zonnedorp"}]}]}'],
    [
      'the publisher of the site',
      '{"@type":"WebSite","publisher":{"@type":"Organization","sameAs":"https://x.com/zonnedorp"}}',
    ],
    ['a full type address', '{"@type":"http://schema.org/Organization","sameAs":"https://x.com/zonnedorp"}'],
    ['references', '{"sameAs":[{"@id":"https://x.com/zonnedorp"}]}'],
    ['a wrapped script', '<!--\n{"sameAs":"https://x.com/zonnedorp"}\n-->'],
    ['a CDATA section', '//<![CDATA[\n{"sameAs":"https://x.com/zonnedorp"}\n//]]>'],
  ])('counts in %s', (_, text) => expect(script(text)).toEqual(['x zonnedorp same-as']));

  it.each([
    ['of a person', '{"@type":"Person","sameAs":"https://x.com/burgemeester"}'],
    ['of an artist', '{"@type":"Event","performer":{"@type":"Organization","sameAs":"https://x.com/band"}}'],
    ['of an author', '{"@type":"NewsArticle","author":{"sameAs":"https://x.com/krant"}}'],
    ['that is broken', '{"sameAs":"https://x.com/zonnedorp",}'],
    ['that is no text', '{"sameAs":[1,null,{"@id":2},["https://x.com/a"]]}'],
    ['that leads nowhere', '{"sameAs":["javascript:alert(1)","//","zonnedorp"]}'],
    ['that nests without end', `${'['.repeat(100_000)}`],
  ])('does not count %s', (_, text) => expect(script(text)).toEqual([]));

  it('does not hide what another script says', () => {
    expect(
      handles(
        `<script type="application/ld+json">{oops</script><script type="application/ld+json">{"sameAs":"https://x.com/zonnedorp"}</script>`,
      ),
    ).toEqual(['x zonnedorp same-as']);
  });
});

describe('the logo', () => {
  it.each([
    ['<link rel="icon" sizes="16x16 48x48" href="/b.png"><link rel="icon" sizes="32x32" href="/a.png">', '/b.png'],
    ['<link rel="icon" href="/a.ico"><link rel="apple-touch-icon" href="/b.png">', '/b.png'],
    ['<link rel="icon" href="data:image/png;base64,AA=="><meta property="og:image" content="/c.jpg">', '/c.jpg'],
    ['<link rel="icon" href="/d.svg"><link rel="icon" sizes="any" href="/e"><link rel="icon" href="/a.ico">', '/a.ico'],
    ['<link rel="mask-icon" href="/m.svg"><link rel="icon" type="image/svg+xml" href="/d.svg">', '/d.svg'],
    [
      '<script type="application/ld+json">{"@type":"City","logo":{"url":"/e.png"}}</script><link rel="icon" href="/a.ico">',
      '/e.png',
    ],
    [
      '<script type="application/ld+json">{"@type":"SportsClub","logo":"/f.png"}</script><link rel="icon" href="/a.ico">',
      '/a.ico',
    ],
  ])('%s', (html, path) => expect(read(html).logo).toBe(`https://www.zonnedorp.be${path}`));
});

describe('pages to read next', () => {
  it.each([
    ['<a href="https://contact.example/contact">Contact</a>', []],
    ['<a href="mailto:x@zonnedorp.be">Contact</a><a href="/contact.pdf">Contact</a>', []],
    ['<a href="/contactpunt-afval">Contactpunt afval</a>', []],
    [
      '<a href="/dienst-contacteer-ons">x</a><a href="/contacteer-ons">x</a><a href="/een/heel/diep/pad/verder">Kontakt</a>',
      ['/een/heel/diep/pad/verder'],
    ],
    ['<a href="/#contact">Contact</a><a href="http://zonnedorp.be/contact">x</a>', ['/contact']],
    ['<a href="/en" hreflang="en">x</a><a href="/en/" hreflang="en">x</a><a href="/">FR</a>', ['/en']],
    [
      '<a href="/x"><svg><title>Stuur</title></svg> Contact</a><a href="/y"><svg><title>Contact</title></svg>Y</a>',
      ['/x'],
    ],
    [
      '<a href="/contact">x</a><a href="/fr">FR</a><a href="/de">DE</a><a href="/en">EN</a>',
      ['/contact', '/fr', '/de'],
    ],
    [
      '<html lang="nl"><a href="/nl">NL</a><a href="/fr">Français</a><a href="/de">DE</a><a href="/en">EN</a>',
      ['/fr', '/de', '/en'],
    ],
  ])('%s', (html, paths) => expect(read(html).further.map((one) => new URL(one).pathname)).toEqual(paths));
});

describe('a very long page', () => {
  it('keeps 200 profiles, the firmest first, and says that there were more', () => {
    const page = read(crowded(2_500));
    expect(page.links).toHaveLength(200);
    expect(page.links[0]).toMatchObject({ platform: 'mastodon', how: 'rel-me', place: 'footer' });
    expect(page.cut).toBe(true);
  });

  it.each([
    ['unclosed elements and strange ends', `${'<b>'.repeat(200_000)}${'</i>'.repeat(200_000)}`],
    ['one long word', 'a'.repeat(3_000_000)],
    ['one long address', `<a href="https://x.com/${'a/'.repeat(500_000)}">Contact`],
    ['a thousand long addresses', `<a href="/${'contact'.repeat(280)}">Contact</a>`.repeat(900)],
    ['icons of many sizes', `<link rel="icon" sizes="${'1x1 '.repeat(200_000)}" href="/a.png">`],
    ['a wide graph', `<script type="application/ld+json">[${'{},'.repeat(300_000)}{}]</script>`],
  ])('is no trouble: %s', (_, html) => {
    expect(read(html).links.length).toBeLessThanOrEqual(200);
  });
});

const word = fc.constantFrom(
  ...[
    '<a href="',
    '<link rel="me" href="',
    '<base href="',
    '">',
    "'",
    '<footer>',
    '</a>',
    '<script type="application/ld+json">',
  ],
  ...[
    '{"sameAs":["',
    '"]}',
    '</script>',
    '<svg><title>',
    '<template>',
    '<html lang="fr">',
    'https://x.com/',
    '//facebook.com/',
  ],
  ...[
    'javascript:',
    'data:',
    'zonnedorp',
    '\u202E',
    '\u0000',
    '\uD83D',
    '<meta property="og:image" content="',
    '<link rel="icon" href="',
  ],
);
const soup = fc
  .array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 })
  .map((all) => all.join(''));

describe('any text at all', () => {
  it('gives web addresses only, never a throw, and the same twice', () => {
    fc.assert(
      fc.property(soup, fc.oneof(fc.constant(HOME), fc.webUrl(), fc.string()), (html, address) => {
        const page = read(html, address);
        const addresses = [
          ...page.links.map((link) => link.address),
          ...page.feeds,
          ...page.further,
          page.logo ?? HOME,
        ];
        for (const one of addresses) expect(one).toMatch(/^https?:\/\/[^/@]+\//);
        expect(page.further.length).toBeLessThanOrEqual(3);
        expect(read(html, address)).toEqual(page);
      }),
      { numRuns: 500 },
    );
  });

  it('finds every profile, in whatever it is wrapped', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9_]{3,14}$/);
    const wrap = fc.constantFrom(
      '<div>?</div>',
      '<footer><b>?</footer>',
      '<p>?<p>',
      '<table><tr><td>?',
      '<noscript>?</noscript>',
      '<svg>?</svg>',
      '<ul><li>?',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, wrap), { maxLength: 20 }), (all) => {
        const html = all
          .map(([one, around]) => around.replace('?', `<a href=https://www.tiktok.com/@${one}>x</a>`))
          .join('');
        const found = read(html).links.map(({ handle }) => handle);
        expect(found).toEqual([...new Set(all.map(([one]) => one))]);
      }),
    );
  });
});
