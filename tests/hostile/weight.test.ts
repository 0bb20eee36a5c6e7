/** Half a mebibyte of one thing, made to keep a reader busy for hours: each is read to its end, and proves nothing. */
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/probe/page.ts';
import { DATA, HTML, instead, page } from './day.ts';
import { GIVEN, type Given, said } from './given.ts';

const SIZE = 512 * 1024;
const of = (text: string): string => text.repeat(Math.ceil(SIZE / text.length));

/** Markup that grows with the square of its length for whoever looks back from every place. */
const MARKUP: Readonly<Record<string, string>> = {
  'opening brackets': of('<'),
  'elements in elements': of('<div>'),
  'elements in elements, closed by others': of('<div>') + of('</b>'),
  'elements in elements with words': of('<b>x'),
  'tables in tables': of('<table><tr><td>'),
  paragraphs: of('<p>'),
  'drawings in drawings': of('<svg>'),
  'titles in drawings': of('<svg><title>'),
  'templates in templates': of('<template>'),
  comments: of('<!--'),
  'comments that nearly close': of('<!-- -- -'),
  'one tag of attributes': `<p ${of('a=1 ')}>`,
  'one tag of the same attribute': `<p ${of('id=a ')}>`,
  'one long attribute': `<p class="${of('a ')}">`,
  'frames without an end': of('<iframe '),
  'entities without an end': of('&amp'),
  'numbers as entities': of('&#1'),
  'closing tags': of('</div>'),
  scripts: of('<script>x</script>'),
  'a script of scripts': `<script>${of('<script')}`,
  'classes in classes': of('<i class="tgme_page_title">x'),
  'meta lines': of('<meta name=a content=b>'),
  'white space': of(' \n'),
  zeros: of('\u0000'),
};

/** Texts that a sign looks through, each where its probe finds it. */
const PLACED: readonly (readonly [string, string, (given: Given) => string])[] = [
  ['instagram/page', 'digits before no followers', () => withMeta('og:description', of('1'))],
  ['instagram/page', 'digits and dots', () => withMeta('og:description', of('1.'))],
  ['instagram/page', 'a description of openings', () => withMeta('description', of('on Instagram: "'))],
  ['instagram/page', 'a title of handles', () => withMeta('og:title', of('(@a)'))],
  ['instagram/page', 'a title of bullets', () => withMeta('og:title', of('(@a)•'))],
  ['threads/page', 'digits before no followers', () => withMeta('og:description', of('1 000'))],
  ['facebook/page', 'a sentence that nearly ends', () => page('x', of('This content isn’'))],
  ['facebook/page', 'a sentence of backslashes', () => page('x', `This content isn${of('\\')}`)],
  ['facebook/page', 'an article of sentences', () => page('x', of('the page '))],
  ['youtube/page', 'frames without an end', () => page('404 Not Found', of('<iframe '))],
  ['youtube/page', 'data in data', () => page('x - YouTube', `<script>var ytInitialData = ${of('{"a":')}</script>`)],
  ['youtube/page', 'data of digits', () => page('x', `<script>var ytInitialData = {"header":"${of('1')}"}</script>`)],
  ['youtube/page', 'a header in headers', ({ handle }) => deepChannel(handle)],
  ['flickr/page', 'a model in models', () => page('x', `<script>modelExport: ${of('[')}</script>`)],
  ['tumblr/page', 'blogs in blogs', () => page('x', `<script>x = ${of('{"blog":')}</script>`)],
  ['tumblr/page', 'scripts of blogs', () => page('x', of('<script>"blog"=</script>'))],
  ['telegram/page', 'members without a number', () => page('x', `<p class="tgme_page_extra">${of('1 ')}</p>`)],
  ['linkedin/page', 'many organisations', () => page('x', of('<script type="application/ld+json">{}</script>'))],
  ['mastodon/lookup', 'a note of brackets', ({ handle }) => account(handle, of('<'))],
  ['mastodon/lookup', 'a note of entities', ({ handle }) => account(handle, of('&'))],
  ['vimeo/info', 'an error of users', () => JSON.stringify({ error: of('user ') })],
  ['medium/profile', 'an error of endings', () => JSON.stringify({ error: of(' is suspende') })],
  ['discord/sign-up', 'lists in lists', () => '['.repeat(SIZE / 2) + ']'.repeat(SIZE / 2)],
  ['mastodon/lookup', 'objects in objects', () => '{"a":'.repeat(50_000) + 1 + '}'.repeat(50_000)],
  ['github/user', 'names twice', () => `{${of('"a":1,')}"b":2}`],
  ['github/user', 'quotation marks in a text', () => `{"message":"${of('\\"')}"}`],
  ['bluesky-domain/well-known', 'an identity without an end', () => `did:plc:${of('a')} ${of(' ')}b`],
];

const withMeta = (name: string, content: string): string =>
  page('', '', `<meta property="${name}" content='${content}'>`);

const account = (handle: string, note: string): string =>
  JSON.stringify({ id: '1', username: handle, acct: handle, note });

const deepChannel = (handle: string): string => {
  const channel = `{"externalId":"UCaaaaaaaaaaaaaaaa","vanityChannelUrl":"http://www.youtube.com/@${handle}"}`;
  const header = `${'['.repeat(50_000)}"4 subscribers"${']'.repeat(50_000)}`;
  const initial = `{"header":${header},"metadata":{"channelMetadataRenderer":${channel}}}`;
  return page('x - YouTube', `<script>var ytInitialData = ${initial};</script>`);
};

/** Two of these name the asked handle honestly, with something heavy beside it. */
const NAMING = ['a note of brackets', 'a note of entities', 'a header in headers'];

describe('half a mebibyte', () => {
  it.each(Object.entries(MARKUP))('of %s is taken apart to its end', (_, html) => {
    expect(parsePage(html, ['tgme_page_title']).text.length).toBeLessThanOrEqual(20_000);
  });

  it.each(PLACED)('for %s of %s proves nothing, and is read to its end', (id, name, body) => {
    const given = GIVEN.find(({ probe }) => probe.id === id);
    if (!given) throw new Error(`no such probe: ${id}`);
    const headers =
      given.probe.format === 'html' ? HTML : given.probe.format === 'json' ? DATA : { 'content-type': 'text/plain' };
    for (const status of [200, 404]) {
      const evidence = said(given, instead(given, { status, headers, body: body(given) }));
      expect(evidence.says).toBe(NAMING.includes(name) && status === 200 ? 'taken' : 'nothing');
    }
  });
});
