import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DUTCH } from '../../tests/corpus/copies-nl.ts';
import { nearCopy } from './near-copy.ts';
import type { Post } from './post.ts';
import { crossPosted, type Published, rebroadcast } from './rebroadcast.ts';

const DAY = 86_400_000;

const post = (text: string, more: Partial<Post> = {}): Post => ({ id: text, at: 0, text, kind: 'post', ...more });
const news = (title: string, more: Partial<Published> = {}): Published => ({
  title,
  text: '',
  link: '',
  at: 0,
  ...more,
});

const TITLE = 'Kerkstraat drie weken afgesloten voor werken';

const texts = fc.constantFrom(...DUTCH.flatMap((item) => item.posts.map(([, text]) => text)));
const somePosts = fc
  .array(fc.record({ text: texts, day: fc.nat(30) }), { maxLength: 25 })
  .map((list) => list.map(({ text, day }, index) => post(text, { id: `${index}`, at: day * DAY })));
const someNews = fc.array(fc.record({ item: fc.constantFrom(...DUTCH), day: fc.nat(30) }), {
  minLength: 1,
  maxLength: 15,
});

describe('posts that repeat the news', () => {
  it('are those that comparing each with each finds', () => {
    fc.assert(
      fc.property(somePosts, someNews, (posts, chosen) => {
        const items = chosen.map(({ item, day }) => news(item.title, { text: item.text, at: day * DAY }));
        const oldest = Math.min(...items.map(({ at }) => at ?? 0));
        const within = posts.filter(({ at }) => (at ?? 0) >= oldest);
        const copies = within.filter((one) =>
          items.some((item) => Math.abs((item.at ?? 0) - (one.at ?? 0)) <= 7 * DAY && nearCopy(one.text, item)),
        );
        expect(rebroadcast(posts, items)).toEqual({ of: within.length, copies: copies.length });
      }),
    );
  });

  it('may come seven days before or after, but not eight', () => {
    for (const [days, copies] of [
      [0, 1],
      [7, 1],
      [8, 0],
    ] as const)
      expect(rebroadcast([post(TITLE, { at: days * DAY })], [news(TITLE)])).toEqual({ of: 1, copies });
    const [early, old] = [post(TITLE, { at: -6 * DAY }), news('Heel iets anders op de markt', { at: -20 * DAY })];
    expect(rebroadcast([early], [news(TITLE), old])).toEqual({ of: 1, copies: 1 });
  });

  it('are found without a date as well, since no date speaks against them', () => {
    expect(rebroadcast([post(TITLE, { at: null })], [news(TITLE)])?.copies).toBe(1);
    expect(rebroadcast([post(TITLE, { at: 90 * DAY })], [news(TITLE, { at: null })])?.copies).toBe(1);
  });

  it('may share only the page, whatever hangs on its address', () => {
    const item = news(TITLE, { link: 'https://www.lindebeke.be/nieuws/kerk' });
    expect(rebroadcast([post('Kijk! http://lindebeke.be/nieuws/kerk/?utm_source=x')], [item])?.copies).toBe(1);
    expect(rebroadcast([post('Kijk!', { link: 'https://lindebeke.be/nieuws/kerk' })], [item])?.copies).toBe(1);
    expect(rebroadcast([post('Kijk! https://lindebeke.be/nieuws/markt')], [item])?.copies).toBe(0);
  });

  it('are not found by a page that all news items name', () => {
    const link = 'https://www.lindebeke.be/nieuws';
    const items = [news(TITLE, { link }), news('Nieuwe uren voor het recyclagepark', { link })];
    expect(rebroadcast([post(`Al ons nieuws: ${link}`)], items)?.copies).toBe(0);
  });

  it('are own posts only: replies, threads and reposts do not count', () => {
    const all = [post(TITLE), post(TITLE, { id: 'r', kind: 'reply' }), post('', { id: 's', kind: 'repost' })];
    expect(rebroadcast(all, [news(TITLE)])).toEqual({ of: 1, copies: 1 });
  });

  it('cannot be told without news, nor from before the feed begins', () => {
    expect(rebroadcast([post(TITLE)], [])).toBeNull();
    expect(rebroadcast([post('Oud bericht over de markt', { at: -30 * DAY })], [news(TITLE)])?.of).toBe(0);
  });
});

describe('posts that stand on another channel', () => {
  it('are found whichever of the two is the shorter one', () => {
    const long = `${TITLE}. Wie in de straat woont, raakt te voet thuis. Doorgaand verkeer volgt de omleiding.`;
    expect(crossPosted([post(TITLE)], [post(long)])?.copies).toBe(1);
    expect(crossPosted([post(long)], [post(TITLE)])?.copies).toBe(1);
    expect(crossPosted([post(long)], [post('De markt begint om acht uur, tot straks!')])?.copies).toBe(0);
  });

  it('are found by titles as well, where a platform has them', () => {
    expect(crossPosted([post('', { title: TITLE })], [post(TITLE)])?.copies).toBe(1);
  });

  it('are not made of empty texts', () => {
    expect(crossPosted([post('', { id: 'a' })], [post('', { id: 'b' })])).toEqual({ of: 1, copies: 0 });
    expect(crossPosted([post(TITLE)], [])).toBeNull();
  });
});
