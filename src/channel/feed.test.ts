import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FeedOptions, postsOfFeed, readFeed } from './feed.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const OPTIONS: FeedOptions = { now: NOW, limit: 1_000_000, zone: 'Europe/Brussels' };
const read = (text: string, options: Partial<FeedOptions> = {}) => readFeed(text, { ...OPTIONS, ...options });

const rss = (items: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel><title>Lindebeke</title><link>https://lindebeke.be</link><image><title>Logo</title></image>${items}</channel></rss>`;

const ITEM = `<item><title>Kerkstraat afgesloten</title><link>https://lindebeke.be/kerkstraat</link>
  <description>Drie weken.</description><pubDate>Tue, 24 Nov 2026 10:00:00 +0100</pubDate>
  <guid isPermaLink="false">n1</guid><author>jan@lindebeke.be (Jan)</author></item>`;

const YOUTUBE = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom">
 <link rel="self" href="http://www.youtube.com/feeds/videos.xml?channel_id=UC1"/>
 <id>yt:channel:1</id><title>Stad Lindebeke</title><author><name>Stad Lindebeke</name></author>
 <entry>
  <id>yt:video:abc</id><yt:videoId>abc</yt:videoId><title>De raad &amp; jij</title>
  <link rel="alternate" href="https://www.youtube.com/watch?v=abc"/>
  <author><name>Stad Lindebeke</name></author>
  <published>2026-11-20T09:00:00+00:00</published><updated>2026-11-21T09:00:00+00:00</updated>
  <media:group><media:title>Andere titel</media:title><media:description>Hoe werkt de raad?</media:description>
   <media:community><media:starRating count="7" average="5.00" min="1" max="5"/><media:statistics views="123"/></media:community>
  </media:group>
 </entry>
</feed>`;

describe('a feed', () => {
  it('in RSS gives its items, and nothing of who wrote them', () => {
    const feed = read(rss(ITEM));
    expect(feed).toEqual({
      kind: 'rss',
      troubles: [],
      items: [
        {
          id: 'n1',
          at: Date.UTC(2026, 10, 24, 9),
          title: 'Kerkstraat afgesloten',
          text: 'Drie weken.',
          link: 'https://lindebeke.be/kerkstraat',
        },
      ],
    });
    expect(JSON.stringify(feed)).not.toContain('Jan');
  });

  it('in Atom takes the page and not the other links, and the first date', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry>
      <link rel="edit" href="https://a.be/edit"/><link href="https://a.be/page"/><link rel="self" href="https://a.be/self"/>
      <source><title>Elders</title><id>x</id></source>
      <id>tag:a.be,1</id><title type="html">Caf&amp;eacute; &lt;b&gt;open&lt;/b&gt;</title>
      <updated>2026-11-24T10:00:00Z</updated><published>2026-11-23T10:00:00Z</published>
      <summary>Kort</summary><content type="xhtml"><div><p>Lang</p><p>verhaal</p></div></content></entry></feed>`;
    expect(read(atom).items).toEqual([
      {
        id: 'tag:a.be,1',
        at: Date.UTC(2026, 10, 23, 10),
        title: 'Café open',
        text: 'Lang verhaal',
        link: 'https://a.be/page',
      },
    ]);
  });

  it('of YouTube gives videos with their views; stars are no likes', () => {
    const { items, kind } = read(YOUTUBE);
    const link = 'https://www.youtube.com/watch?v=abc';
    const video = {
      id: 'yt:video:abc',
      at: Date.UTC(2026, 10, 20, 9),
      title: 'De raad & jij',
      text: 'Hoe werkt de raad?',
    };
    expect({ items, kind }).toEqual({ kind: 'atom', items: [{ ...video, link, views: 123 }] });
    expect(postsOfFeed(items)).toEqual([{ ...video, link, kind: 'post', reach: 123, question: true }]);
  });

  it('in JSON gives its items', () => {
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T',
      items: [
        {
          id: 7,
          url: 'https://a.be/7',
          title: 'Zeven',
          content_html: '<p>Tekst &amp; meer</p>',
          date_published: '2026-11-01',
        },
        { id: 'x', authors: [{ name: 'Jan' }], content_text: 'Zonder titel' },
      ],
    });
    expect(read(json)).toEqual({
      kind: 'json',
      troubles: [{ is: 'undated', count: 1 }],
      items: [
        { id: '7', at: Date.UTC(2026, 9, 31, 23), title: 'Zeven', text: 'Tekst & meer', link: 'https://a.be/7' },
        { id: 'x', at: null, title: '', text: 'Zonder titel', link: '' },
      ],
    });
  });

  it('in RDF gives its items', () => {
    const rdf = `<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/" xmlns:dc="d"><channel><title>T</title></channel>
      <item rdf:about="x"><title>Een</title><link>https://a.be/1</link><dc:date>2026-11-02T00:00:00Z</dc:date></item></rdf:RDF>`;
    expect(read(rdf).items).toMatchObject([{ title: 'Een', at: Date.UTC(2026, 10, 2) }]);
  });

  it('reads CDATA, entities and the longest text there is', () => {
    const item = `<item><title><![CDATA[Zwembad <em>open</em> & warm]]></title><description>Kort</description>
      <content:encoded><![CDATA[<p>Het zwembad is&nbsp;open.</p><script>x()</script>]]></content:encoded>
      <link>
        https://a.be/z
      </link></item>`;
    expect(read(rss(item)).items).toMatchObject([
      { title: 'Zwembad open & warm', text: 'Het zwembad is open.', link: 'https://a.be/z', id: 'https://a.be/z' },
    ]);
  });

  it('takes the identifier for the address where it is one', () => {
    expect(read(rss('<item><title>T</title><guid>https://a.be/g</guid></item>')).items[0]?.link).toBe('https://a.be/g');
    expect(read(rss('<item><title>T</title><link>javascript:x()</link></item>')).items[0]?.link).toBe('');
  });
});

describe('trouble with a feed', () => {
  it.each([
    ['', [{ is: 'empty' }]],
    [' \n ', [{ is: 'empty' }]],
    ['<!DOCTYPE html><html><body><feed></feed></body></html>', [{ is: 'page' }]],
    ['niets', [{ is: 'unknown' }]],
    ['{"a":1}', [{ is: 'unknown' }]],
    ['{"version":', [{ is: 'unknown' }]],
    ['<opml><body/></opml>', [{ is: 'unknown' }]],
    ['<constructor><item><title>x</title></item></constructor>', [{ is: 'unknown' }]],
  ])('in %j is %j', (text, troubles) => {
    expect(read(text)).toEqual({ kind: null, items: [], troubles });
  });

  it('is said where it stops, and what was cut does not pass for an item', () => {
    const whole = rss(ITEM + ITEM.replace('n1', 'n2').replace('Kerkstraat', 'Veldstraat'));
    const stops = whole.indexOf('Veldstraat afge') + 15;
    const feed = read(whole.slice(0, stops));
    expect(feed.troubles).toContainEqual({ is: 'broken' });
    expect(feed.items.map(({ title }) => title)).toEqual(['Kerkstraat afgesloten']);
  });

  it('keeps a title that was never closed from swallowing the rest', () => {
    const feed = read(rss('<item><title>Een<item><title>Twee</title></item>'));
    expect(feed.items.map(({ title }) => title)).toContain('Twee');
  });

  it('counts what has no date, and takes none from the future', () => {
    const dated = (date: string) => `<item><title>T</title><pubDate>${date}</pubDate></item>`;
    const feed = read(rss(dated('') + dated('morgen') + dated('Wed, 25 Nov 2026 20:00:00 GMT') + dated('2027-01-01')));
    expect(feed.troubles).toEqual([
      { is: 'undated', count: 2 },
      { is: 'future', count: 1 },
    ]);
    expect(feed.items.map(({ at }) => at)).toEqual([null, null, Date.UTC(2026, 10, 25, 20), null]);
  });

  it('reads the beginning of fifty million characters, and says so', () => {
    const long = rss(ITEM.repeat(Math.ceil(50_000_000 / ITEM.length)));
    const feed = read(long, { limit: 500_000 });
    expect(feed.troubles).toEqual([{ is: 'cut' }]);
    expect(feed.items.length).toBeGreaterThan(1_000);
    expect(
      read(`{"version":"https://jsonfeed.org/version/1","items":[${'1,'.repeat(500)}`, { limit: 200 }).troubles,
    ).toEqual([{ is: 'cut' }, { is: 'broken' }]);
  });

  it('keeps two thousand items and counts the others', () => {
    const feed = read(rss(ITEM.repeat(2_100)));
    expect(feed.items).toHaveLength(2_000);
    expect(feed.troubles).toEqual([{ is: 'crowded', count: 100 }]);
  });

  it('is not made of depth or of length', () => {
    const deep = read(`<rss><channel>${'<a>'.repeat(300_000)}`);
    expect(deep.troubles).toEqual([{ is: 'broken' }]);
    const title = read(rss(`<item><title>${'woord '.repeat(100_000)}</title></item>`)).items[0]?.title ?? '';
    expect(title.length).toBeLessThanOrEqual(5_000);
  });
});

describe('every feed', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'é', '&', '<', '>', ' ', '"', ']', '😀'), maxLength: 12 });
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const items = fc.array(fc.record({ id: fc.uuid(), title: word, at: fc.integer({ min: 0, max: NOW }) }), {
    maxLength: 12,
  });

  it('gives back what was written into it, in RSS and in Atom', () => {
    fc.assert(
      fc.property(items, (list) => {
        const plain = list.map((one) => ({
          ...one,
          title: `T ${one.title.replace(/[<&]/g, '')}`.replace(/\s+/g, ' ').trim(),
        }));
        const seconds = plain.map(({ id, title, at }) => ({ id, title, at: Math.floor(at / 1000) * 1000 }));
        const inRss = plain.map(
          ({ id, title, at }) =>
            `<item><title>${escaped(title)}</title><guid>${id}</guid><pubDate>${new Date(at).toUTCString()}</pubDate></item>`,
        );
        const inAtom = plain.map(
          ({ id, title, at }) =>
            `<entry><title>${escaped(title)}</title><id>${id}</id><updated>${new Date(at).toISOString()}</updated></entry>`,
        );
        const [one, other] = [read(rss(inRss.join(''))), read(`<feed>${inAtom.join('')}</feed>`)];
        expect(one.items.map(({ id, title, at }) => ({ id, title, at }))).toEqual(seconds);
        expect(other.items.map(({ id, title }) => ({ id, title }))).toEqual(
          seconds.map(({ id, title }) => ({ id, title })),
        );
      }),
    );
  });

  it('can be cut anywhere without a failure, and only loses from its end', () => {
    const whole = [rss(ITEM.repeat(3)), YOUTUBE];
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.nat(), (text, at) => {
        const found = read(text.slice(0, at % text.length)).items;
        expect(read(text).items.slice(0, found.length)).toEqual(found);
      }),
    );
  });

  it('may be anything at all', () => {
    const odd = fc.array(
      fc.constantFrom(
        '<rss>',
        '<item>',
        '</item>',
        '<title>',
        '</title>',
        '<![CDATA[',
        ']]>',
        '&',
        'é',
        '<!--',
        '-->',
        '<link/>',
        '"',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          odd.map((parts) => parts.join('')),
          fc.string(),
          fc.json(),
        ),
        (text) => {
          const feed = read(text);
          expect(feed.items.every(({ title, text: body, link }) => `${title}${body}${link}` !== '')).toBe(true);
        },
      ),
    );
  });
});
