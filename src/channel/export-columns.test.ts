import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../municipality/fold.ts';
import { guessExportColumns, headingsRow, isAboutPeople, looksLike } from './export-columns.ts';
import { EXPORT_COLUMNS, EXPORT_PLATFORMS, HEADINGS, HOSTS, IGNORED, MARKS, PEOPLE } from './export-headings.ts';

/** Heading lines as they stand in the platforms' files. */
const FILES = {
  facebook:
    'Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type,Permalink,Is crosspost,Is share,Post type,Languages,Custom labels,Funded content status,Data comment,Date,Views,Reach,"Reactions Comments and Shares",Reactions,Comments,Shares,Total clicks,Other Clicks',
  instagram:
    'Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves',
  linkedin:
    'Post title,Post link,Post type,Campaign name,Posted by,Created date,Campaign start date,Campaign end date,Audience,Impressions,Views,Offsite Views,Clicks,Click through rate (CTR),Likes,Comments,Reposts,Follows,Engagement rate,Content Type',
  x: 'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks',
  tiktok: 'Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views',
  youtube:
    'Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Impressions,Impressions click-through rate (%),Likes,Comments added,Shares',
} as const;

const headingsOf = (platform: keyof typeof FILES): string[] =>
  FILES[platform].split(',').map((heading) => heading.replaceAll('"', ''));

const named = (headings: readonly string[], platform: keyof typeof FILES | null): Record<string, string> =>
  Object.fromEntries(
    guessExportColumns(headings, platform).flatMap((column, at) =>
      column === null || column === 'ignore' ? [] : [[column, headings[at] ?? '']],
    ),
  );

describe('a file', () => {
  it.each(EXPORT_PLATFORMS)('of %s is recognised by its headings, and none of them is asked', (platform) => {
    expect(looksLike(headingsOf(platform), [])).toBe(platform);
    expect(guessExportColumns(headingsOf(platform), platform)).not.toContain(null);
  });

  it.each(EXPORT_PLATFORMS.filter((one) => one !== 'youtube'))(
    'of %s is recognised in an unknown language by where its posts live',
    (platform) => {
      const rows = Array.from({ length: 5 }, (_, index) => ['tekst', `https://www.${HOSTS[platform][0]}/p/${index}`]);
      expect(looksLike(['Iets', 'Nog iets'], rows)).toBe(platform);
    },
  );

  it.each([
    [
      [
        'Videos',
        'Videotitel',
        'Veröffentlichungszeitpunkt des Videos',
        'Aufrufe',
        'Wiedergabezeit (Stunden)',
        'Abonnenten',
      ],
      'youtube',
    ],
    [
      ['Contenu', 'Titre de la vidéo', 'Heure de publication de la vidéo', 'Vues', 'Durée de visionnage (heures)'],
      'youtube',
    ],
    [
      [
        'Tweet id',
        'Tweet permalink',
        'Tweet text',
        'time',
        'impressions',
        'engagements',
        'retweets',
        'replies',
        'likes',
      ],
      'x',
    ],
    [
      ['Bericht-ID', 'Pagina-ID', 'Paginanaam', 'Titel', 'Beschrijving', 'Publicatietijd', 'Bereik', 'Opmerkingen'],
      'facebook',
    ],
    [['Datum', 'Titel', 'Likes'], null],
    [[], null],
  ])('with the headings %j is of %j', (headings, platform) => {
    expect(looksLike(headings, [])).toBe(platform);
  });

  it('of nobody knows whom is not of two platforms at once', () => {
    expect(looksLike(['Page ID', 'Page name', 'Post text', 'Detail Expands'], [])).toBeNull();
  });
});

describe('the columns', () => {
  it('of Facebook are reach before views, and lifetime is no date', () => {
    expect(named(headingsOf('facebook'), 'facebook')).toEqual({
      ...{
        id: 'Post ID',
        at: 'Publish time',
        title: 'Title',
        text: 'Description',
        link: 'Permalink',
        repost: 'Is share',
      },
      ...{ likes: 'Reactions', comments: 'Comments', shares: 'Shares', reach: 'Reach' },
    });
  });

  it('of X are reposts for shares, and replies for comments', () => {
    expect(named(headingsOf('x'), 'x')).toMatchObject({ shares: 'Reposts', comments: 'Replies', reach: 'Impressions' });
  });

  it('never hold the name of a colleague', () => {
    const columns = guessExportColumns(headingsOf('linkedin'), 'linkedin');
    expect(columns[headingsOf('linkedin').indexOf('Posted by')]).toBe('ignore');
  });

  it.each([
    [['Reacties', 'Opmerkingen'], 'facebook', ['likes', 'comments']],
    [['Likes', 'Reacties'], 'tiktok', ['likes', 'comments']],
    [['Reacties', 'Bereik'], 'facebook', [null, 'reach']],
    [['Réactions', 'Commentaires', 'Partages'], 'facebook', ['likes', 'comments', 'shares']],
    [['Interessant', 'Commentaren', 'Weergaven'], 'linkedin', ['likes', 'comments', 'reach']],
  ] as const)('%j of %s are %j', (headings, platform, columns) => {
    expect(guessExportColumns(headings, platform)).toEqual(columns);
  });

  it('that nobody knows are asked, never guessed', () => {
    expect(guessExportColumns(['Gevoel', 'Likes', ''], null)).toEqual([null, 'likes', 'ignore']);
  });

  it('that two platforms mean otherwise are asked while the platform is unknown', () => {
    expect(guessExportColumns(['Impressions', 'Post title'], null)).toEqual(['reach', 'text']);
    expect(guessExportColumns(['Lien du post'], null)).toEqual(['link']);
    expect(guessExportColumns(['Videos'], null)).toEqual(['id']);
  });

  it('are each guessed once, one guess per heading, whatever the headings', () => {
    const known = EXPORT_PLATFORMS.flatMap((one) => Object.values(HEADINGS[one]).flat());
    const heading = fc.oneof(fc.constantFrom(...known), fc.string());
    fc.assert(
      fc.property(fc.array(heading), fc.constantFrom(...EXPORT_PLATFORMS, null), (headings, platform) => {
        const columns = guessExportColumns(headings, platform);
        expect(columns).toHaveLength(headings.length);
        for (const column of EXPORT_COLUMNS)
          expect(columns.filter((one) => one === column).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the headings', () => {
  it('are written down folded, and none means two things on one platform', () => {
    for (const platform of EXPORT_PLATFORMS) {
      const all = Object.values(HEADINGS[platform]).flat();
      expect([...all, ...MARKS[platform]].filter((heading) => fold(heading) !== heading)).toEqual([]);
      expect(
        all.filter((heading, at) => all.indexOf(heading) !== at),
        platform,
      ).toEqual([]);
    }
    expect([...IGNORED, ...PEOPLE].filter((heading) => fold(heading) !== heading)).toEqual([]);
  });

  it('are found under notes and titles', () => {
    const note = ['Impressions, engagement and follows are counted in UTC'];
    expect(headingsRow([note, [], headingsOf('linkedin')])).toBe(2);
    expect(
      headingsRow([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ).toBe(-1);
    expect(headingsRow([])).toBe(-1);
  });

  it('tell a file about people', () => {
    expect(isAboutPeople(['Date', 'Commenter name', 'Comment text'])).toBe(true);
    expect(isAboutPeople(['Voornaam', 'Achternaam'])).toBe(true);
    for (const platform of EXPORT_PLATFORMS) expect(isAboutPeople(headingsOf(platform))).toBe(false);
  });
});
