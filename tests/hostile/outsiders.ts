/** What somebody who knows the platforms would send against this reader: near-answers, each for one probe. */
import { DATA, type Day, HTML, instead, page } from './day.ts';
import type { Given } from './given.ts';

type Trick = { name: string; probe: string; status: number; body: (given: Given) => string };

const NS = 2;
const SOA = 6;
const A = 1;

type Dns = { status?: unknown; name?: string; type?: number; authority?: unknown; more?: Record<string, unknown> };

const dns =
  ({ status = 3, name, type = NS, authority, more = {} }: Dns) =>
  ({ handle }: Given): string =>
    JSON.stringify({
      Status: status,
      TC: false,
      Question: [{ name: name ?? handle, type }],
      Authority: authority ?? [{ name: handle.split('.').at(-1), type: SOA, TTL: 600, data: 'a.nsset.be.' }],
      ...more,
    });

const DNS: Readonly<Record<string, Dns>> = {
  'without the zone that says so': { authority: [] },
  'said by the root': { authority: [{ name: '.', type: SOA }] },
  'said by a policy zone': { authority: [{ name: 'rpz.filter.local', type: SOA }] },
  'said by the resolver’s own zone': { authority: [{ name: 'cloudflare-dns.com', type: SOA }] },
  'said by a signature alone': { authority: [{ name: 'gent', type: 46 }] },
  'with a remark that it was blocked': { more: { Comment: 'EDE(15): Blocked' } },
  'with a remark that it was censored': { more: { Comment: ['EDE(16): Censored'] } },
  'with a remark that it was filtered': { more: { Comment: ['EDE(17): Filtered (Malware)'] } },
  'with a remark that it was forged': { more: { Comment: 'EDE: 4 (Forged Answer)' } },
  'with a remark that it is stale': { more: { Comment: ['EDE(19): Stale NXDOMAIN Answer'] } },
  'with a remark in another form': { more: { extended_dns_errors: [{ info_code: 15 }] } },
  'with a remark in French': { more: { Comment: 'domaine bloqué par décision de justice' } },
  'cut short': { more: { TC: true } },
  'with an answer': { more: { Answer: [{ name: 'x.be', type: A, data: '0.0.0.0' }] } },
  'about another name': { name: 'lentedorp.gent' },
  'about another kind of record': { type: A },
  'of two questions': {
    more: {
      Question: [
        { name: 'a.be', type: NS },
        { name: 'b.be', type: NS },
      ],
    },
  },
  'as text': { status: '3' },
  'as a list': { status: [3] },
  'of a broken zone': { status: 2 },
  'of a refusal': { status: 5 },
  'of nothing at all': { status: 0, authority: [] },
  'of a hole in the ground': {
    status: 0,
    authority: [],
    more: { Answer: [{ name: 'x.be', type: A, data: '0.0.0.0' }] },
  },
  'of name servers of another name': { status: 0, authority: [{ name: 'lentedorp.gent', type: NS }] },
};

const next = (title: string, data: unknown): string =>
  page(title, `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data)}</script>`);

const twiceNext = ({ handle }: Given): string =>
  next('Snapchat', { props: { pageProps: { status: 'NOT_FOUND' } }, page: '/@[username]' }).replace(
    '</body>',
    `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { userProfile: { userInfo: { username: handle } } } } })}</script></body>`,
  );

const TRICKS: readonly Trick[] = [
  ...Object.entries(DNS).map(([name, one]) => ({
    name: `"no such name" ${name}`,
    probe: 'domain/dns',
    status: 200,
    body: dns(one),
  })),
  {
    name: 'name servers with a remark that they are forged',
    probe: 'domain/dns',
    status: 200,
    body: (given) =>
      dns({ status: 0, authority: [{ name: given.handle, type: NS }], more: { Comment: 'EDE(4)' } })(given),
  },
  {
    name: 'another page of Snapchat',
    probe: 'snapchat/page',
    status: 404,
    body: () => next('Snapchat', { props: { pageProps: { lens: {} } }, page: '/lens' }),
  },
  {
    name: 'the error page of Snapchat',
    probe: 'snapchat/page',
    status: 404,
    body: () => next('Snapchat', { props: { pageProps: { statusCode: 404 } }, page: '/_error' }),
  },
  {
    name: 'a miss of another name on Snapchat',
    probe: 'snapchat/page',
    status: 404,
    body: () =>
      next('Snapchat', {
        props: { pageProps: { status: 'NOT_FOUND' } },
        page: '/@[username]',
        query: { username: 'lentedorp' },
      }),
  },
  {
    name: 'a user of another name on Snapchat',
    probe: 'snapchat/page',
    status: 200,
    body: () => next('Snapchat', { props: { pageProps: { userProfile: { userInfo: { username: 'lentedorp' } } } } }),
  },
  { name: 'a miss and a user on Snapchat', probe: 'snapchat/page', status: 200, body: twiceNext },
  {
    name: 'a miss without data on Snapchat',
    probe: 'snapchat/page',
    status: 404,
    body: () => page('Snapchat', '<h1>NOT_FOUND</h1>'),
  },
  {
    name: 'the error page of anything',
    probe: 'linktree/page',
    status: 404,
    body: () => next('404', { props: { pageProps: { statusCode: 404 } }, page: '/_error' }),
  },
  {
    name: 'a server error of Linktree',
    probe: 'linktree/page',
    status: 404,
    body: () => next('Linktree', { props: { pageProps: { statusCode: 500 } }, page: '/_error' }),
  },
  {
    name: 'an owner of another name on Linktree',
    probe: 'linktree/page',
    status: 200,
    body: ({ asked }) =>
      next('x', { props: { pageProps: { username: 'lentedorp' } }, page: '/[profile]' }).replace(
        '<title>',
        `<link rel="canonical" href="${asked}"><title>`,
      ),
  },
  {
    name: 'a ban of another name on Linktree',
    probe: 'linktree/page',
    status: 404,
    body: () => next('Linktree', { page: '/status/blocked', query: { username: 'lentedorp' } }),
  },
  {
    name: 'a 404 titled in words of its own',
    probe: 'youtube/page',
    status: 404,
    body: () => page('404 Not Found', '<h1>404 Not Found</h1>'),
  },
  {
    name: 'a frame of the error page in a comment',
    probe: 'youtube/page',
    status: 404,
    body: () => page('404 Not Found', '<!-- <iframe src="/error?src=404"></iframe> -->'),
  },
  {
    name: 'a frame of the error page in a text field',
    probe: 'youtube/page',
    status: 404,
    body: () => page('404 Not Found', '<textarea><iframe src="/error?src=404"></iframe></textarea>'),
  },
  {
    name: 'a frame of another error',
    probe: 'youtube/page',
    status: 404,
    body: () => page('404 Not Found', '<iframe src="https://evil.example/error?src=404"></iframe>'),
  },
  ...['terminated', 'suspended', 'beëindigd', 'opgeschort', 'résilié', 'gekündigt'].map((word) => ({
    name: `a channel that was ${word}`,
    probe: 'youtube/page',
    status: 404,
    body: () => page('404 Not Found', `<iframe src="/error?src=404&amp;ifr=1"></iframe><p>${word}</p>`),
  })),
  {
    name: 'a channel without its number',
    probe: 'youtube/page',
    status: 200,
    body: ({ handle }) =>
      page(
        'x - YouTube',
        `<script>var ytInitialData = {"metadata":{"channelMetadataRenderer":{"vanityChannelUrl":"http://www.youtube.com/@${handle}"}}};</script>`,
      ),
  },
  {
    name: 'a channel in a quoted script',
    probe: 'youtube/page',
    status: 200,
    body: ({ handle }) =>
      page(
        'x - YouTube',
        `<script>var y = 'var ytInitialData = {"metadata":{"channelMetadataRenderer":{"externalId":"UCaaaaaaaaaaaaaaaa","vanityChannelUrl":"http://www.youtube.com/@${handle}"}}}';</script>`,
      ),
  },
  {
    name: 'a recommended blog under another name',
    probe: 'tumblr/page',
    status: 200,
    body: () => page('Tumblr', '<script>window.x = {"blog":{"name":"lentedorp"}}</script>'),
  },
  {
    name: 'a 404 with a blog in it',
    probe: 'tumblr/page',
    status: 404,
    body: ({ handle }) => page('Not found.', `<script>window.x = {"blog":{"name":"${handle}"}}</script>`),
  },
  {
    name: 'a user among neighbours only',
    probe: 'pinterest/page',
    status: 200,
    body: () =>
      page(
        'Pinterest',
        `<script id="__PWS_INITIAL_PROPS__" type="application/json">{"initialReduxState":{"users":{"1":{"username":"lentedorp"}}}}</script>`,
      ),
  },
  {
    name: 'a contact line with the title of nobody',
    probe: 'telegram/page',
    status: 200,
    body: ({ handle }) =>
      page(
        `Telegram: Contact @${handle}`,
        '<div class="tgme_page_title"></div><div class="tgme_page_extra"></div>',
        `<meta property="al:ios:url" content="tg://resolve?domain=${handle}">`,
      ),
  },
  {
    name: 'a post of somebody',
    probe: 'telegram/page',
    status: 200,
    body: ({ handle }) =>
      page(
        'Telegram',
        '<div class="tgme_page_title">x</div><div class="tgme_page_extra">x</div>',
        `<meta property="al:ios:url" content="tg://resolve?domain=${handle}&post=1">`,
      ),
  },
  {
    name: 'a name in the display name',
    probe: 'instagram/page',
    status: 200,
    body: ({ handle }) => page(`Grap (@${handle}) • x (@lentedorp) • Instagram photos`, ''),
  },
  {
    name: 'a name in the display name',
    probe: 'threads/page',
    status: 200,
    body: ({ handle }) =>
      page(`Grap (@${handle}) • x (@lentedorp) • Threads`, '', '<meta property="og:type" content="profile">'),
  },
  { name: 'a user who is private and absent', probe: 'tiktok/embed', status: 400, body: () => page('', '') },
  {
    name: 'a user of another name',
    probe: 'tiktok/embed',
    status: 200,
    body: () =>
      page(
        'TikTok',
        '<script id="__FRONTITY_CONNECT_STATE__" type="application/json">{"source":{"data":{"x":{"userInfo":{"uniqueId":"lentedorp"}}}}}</script>',
      ),
  },
  {
    name: 'a page of Flickr without an owner',
    probe: 'flickr/page',
    status: 200,
    body: () => page('Page not found | Flickr', 'This is not the page you’re looking for.'),
  },
  {
    name: 'a 404 of Flickr’s with an owner',
    probe: 'flickr/page',
    status: 404,
    body: ({ handle }) =>
      page(
        'Page not found | Flickr',
        `<script>modelExport: {"main":{"photostream-models":[{"owner":{"pathAlias":"${handle}"}}]}}</script>`,
      ),
  },
];

export const OUTSIDERS: readonly Day[] = TRICKS.map(({ name, probe, status, body }) => ({
  name,
  deserves: 'nothing',
  reply: (given) =>
    given.probe.id === probe
      ? instead(given, { status, headers: given.probe.format === 'html' ? HTML : DATA, body: body(given) })
      : null,
}));
