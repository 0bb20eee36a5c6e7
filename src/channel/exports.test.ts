import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORT_PLATFORMS, HEADINGS } from './export-headings.ts';
import { type ExportAsked, readExport } from './exports.ts';
import type { Post } from './post.ts';

const ASKED: ExportAsked = { said: null, zone: 'Europe/Brussels' };

/** Rows drawn as a table: cells parted by a bar. */
const table = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

const FACEBOOK = table(`
Post ID | Page ID | Page name  | Title | Description | Publish time     | Permalink                   | Is share | Date     | Reach | Reactions | Comments | Shares
1       | 9       | Lindebeke  | Markt |             | 09/28/2026 18:12 | https://www.facebook.com/l/1 | 0        | Lifetime | 1,234 | 4         | 1        | 0
2       | 9       | Lindebeke  |       | Kom je ook? | 09/04/2026 07:00 | https://www.facebook.com/l/2 | 0        | Lifetime | 1.5K  | 12        |          | 2
3       | 9       | Lindebeke  | Club  | van Piet    | 09/03/2026 07:00 | https://www.facebook.com/l/3 | 1        | Lifetime | 20    | 1         | 0        | 0
`);

const read = (rows: readonly (readonly string[])[], asked: Partial<ExportAsked> = {}) => {
  const found = readExport(rows, { ...ASKED, ...asked });
  if (found.is === 'refused') throw new Error(found.why.is);
  return found;
};

const refused = (rows: readonly (readonly string[])[], asked: Partial<ExportAsked> = {}) => {
  const found = readExport(rows, { ...ASKED, ...asked });
  return found.is === 'refused' ? found.why : null;
};

describe('an export', () => {
  it('of Facebook gives posts, with American dates because the file shows them', () => {
    const { posts, platform, replies, troubles } = read(FACEBOOK);
    expect({ platform, replies, troubles }).toEqual({ platform: 'facebook', replies: false, troubles: [] });
    const numbers = { likes: 4, comments: 1, shares: 0, reach: 1234 };
    expect(posts).toEqual<Post[]>([
      { id: '1', at: Date.UTC(2026, 8, 28, 16, 12), kind: 'post', title: 'Markt', text: '', ...numbers },
      {
        ...{ id: '2', at: Date.UTC(2026, 8, 4, 5), kind: 'post', text: 'Kom je ook?', question: true },
        ...{ likes: 12, shares: 2, reach: 1500 },
      },
      { id: '3', at: Date.UTC(2026, 8, 3, 5), kind: 'repost', text: '' },
    ]);
  });

  it('of LinkedIn is read under its note, with the marks of its own language', () => {
    const rows = table(`
Alle statistieken zijn in UTC
Post title | Post link | Posted by | Created date | Impressions | Clicks | Likes | Comments | Reposts
Vacature   | https://www.linkedin.com/feed/update/1 | Piet Peeters | 11/25/2026 | 1 200 | 4 | 7 | 1 | 0
`);
    const { posts, platform } = read(rows, { said: 'linkedin' });
    expect(platform).toBe('linkedin');
    expect(posts).toMatchObject([{ text: 'Vacature', at: Date.UTC(2026, 10, 24, 23), reach: 1200, shares: 0 }]);
    expect(JSON.stringify(posts)).not.toContain('Piet');
  });

  it('of X tells replies from posts, and keeps no word of them', () => {
    const rows = table(`
Post id | Date              | Post text           | Post Link            | Impressions | Likes | Shares | New follows | Replies | Reposts
1       | Fri, Jun 5, 2026  | @piet dat klopt     | https://x.com/l/1    | 20          | 0     | 9      | 0           | 0       | 0
2       | Thu, Jun 4, 2026  | Nieuws via @piet    | https://x.com/l/2    | 900         | 4     | 9      | 0           | 2       | 3
`);
    const { posts, replies } = read(rows);
    expect(replies).toBe(true);
    expect(posts.map(({ kind, shares, text }) => ({ kind, shares, text }))).toEqual([
      { kind: 'reply', shares: undefined, text: '' },
      { kind: 'post', shares: 3, text: 'Nieuws via' },
    ]);
    expect(JSON.stringify(posts)).not.toContain('piet');
  });

  it('of Facebook may begin with whom a post is about: that makes it no reply', () => {
    const rows = FACEBOOK.map((row, index) =>
      index === 2 ? row.map((cell, at) => (at === 4 ? '@kvl wint!' : cell)) : row,
    );
    expect(read(rows).posts[1]).toMatchObject({ kind: 'post', text: 'wint!' });
  });

  it('of TikTok says when the year is missing', () => {
    const rows = table(`
Video title | Video link                   | Post time  | Total likes | Total comments | Total shares | Total views
Raad        | https://www.tiktok.com/@l/1  | 5 november | 1,2K        | 8              | 3            | 18,4K
`);
    const { posts, troubles } = read(rows);
    expect(posts).toMatchObject([{ at: null, likes: 1200, reach: 18400, title: 'Raad' }]);
    expect(troubles).toEqual([{ is: 'dates_unread', count: 1 }]);
  });

  it('of YouTube leaves the row of sums out', () => {
    const rows = table(`
Content | Video title | Video publish time | Views | Watch time (hours) | Subscribers
Total   |             |                    | 1200  | 30                 | 4
abc     | De raad     | Nov 5, 2026        | 700   | 20                 | 3
`);
    expect(read(rows).posts).toMatchObject([{ id: 'abc', title: 'De raad', reach: 700 }]);
  });

  it('asks what it does not know, and reads nothing of it until a person said what it is', () => {
    const rows = table(`
Datum      | Beschrijving | Gevoel | Publicatietijd
2026-11-05 | Markt        | 7      | 5-11-2026
`);
    const first = read(rows, { said: 'facebook' });
    expect(first.columns).toEqual([null, 'text', null, 'at']);
    expect(first.posts[0]).not.toHaveProperty('likes');
    expect(first.troubles).toEqual([{ is: 'unrecognised' }]);
    const second = read(rows, { said: 'facebook', columns: ['ignore', 'text', 'likes', 'at'] });
    expect(second.posts[0]).toMatchObject({ likes: 7, at: Date.UTC(2026, 10, 4, 23) });
  });
});

describe('dates in an export', () => {
  const dated = (...dates: string[]) => [
    ['Post ID', 'Page ID', 'Page name', 'Publish time', 'Description'],
    ...dates.map((date, index) => [String(index), '9', 'L', date, 'Tekst']),
  ];

  it('that nothing explains have no moment until a person says what comes first', () => {
    const unsure = read(dated('3/4/2026', '5/6/2026'));
    expect(unsure.troubles).toEqual([{ is: 'date_order' }]);
    expect(unsure.posts.map(({ at }) => at)).toEqual([null, null]);
    const said = read(dated('3/4/2026', '5/6/2026'), { order: 'day', zone: 'UTC' });
    expect(said.troubles).toEqual([]);
    expect(said.posts.map(({ at }) => at)).toEqual([Date.UTC(2026, 3, 3), Date.UTC(2026, 5, 5)]);
  });

  it('that contradict each other are not read', () => {
    const { posts, troubles } = read(dated('25/3/2026', '3/25/2026'));
    expect(troubles).toEqual([{ is: 'date_mixed' }]);
    expect(posts.map(({ at }) => at)).toEqual([null, null]);
  });
});

describe('trouble with an export', () => {
  it('is said when it comes from another platform', () => {
    expect(refused(FACEBOOK, { said: 'x' })).toEqual({ is: 'other_platform', said: 'x', seen: 'facebook' });
    expect(refused(FACEBOOK, { said: 'instagram' })).toMatchObject({ seen: 'facebook' });
    expect(refused(FACEBOOK, { said: 'facebook' })).toBeNull();
  });

  it.each([
    ['people', 'Date | Commenter name | Comment text\n1 | Piet | Schande!'],
    ['per_day', 'Date | Impressions | Likes | New follows | Unfollows\nFri, Jun 5, 2026 | 100 | 2 | 0 | 0'],
    ['per_day', 'sep=,\nViews\nDate | Primary\n2026-08-01T00:00:00 | 67753'],
    ['no_headings', 'a | b\n1 | 2'],
    ['no_rows', 'Post ID | Page ID | Publish time | Description\n | | | '],
  ] as const)('is %s in %j', (is, text) => {
    expect(refused(table(text))).toEqual({ is });
  });

  it('counts odd numbers and posts that come twice', () => {
    const { posts, troubles } = read([
      ...FACEBOOK,
      ...FACEBOOK.slice(1, 2),
      ['4', '', '', 'x', '', '', '', '', '', 'veel'],
    ]);
    expect(troubles).toEqual([
      { is: 'dates_unread', count: 1 },
      { is: 'counts_unread', count: 1 },
      { is: 'twice', count: 1 },
    ]);
    expect(posts).toHaveLength(4);
  });

  it('never follows from anything at all', () => {
    const heading = fc.constantFrom(...EXPORT_PLATFORMS.flatMap((one) => Object.values(HEADINGS[one]).flat()));
    const cell = fc.oneof(
      heading,
      fc.string(),
      fc.constantFrom('1.234', '3/4/2026', '@a', 'Total', 'https://x.com/a/1'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell)), fc.constantFrom(...EXPORT_PLATFORMS, null), (rows, said) => {
        const found = readExport(rows, { ...ASKED, said });
        if (found.is === 'refused') return;
        expect(found.posts.length).toBeGreaterThan(0);
        expect(found.columns).toHaveLength(found.headings.length);
        expect(found.posts.filter(({ kind, text }) => kind !== 'post' && text !== '')).toEqual([]);
      }),
    );
  });
});
