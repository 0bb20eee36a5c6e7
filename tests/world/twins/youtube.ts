/** YouTube: channel pages of almost a megabyte, a bare 404, the European consent page, and the interface with a key. */
import { type Accounts, digits, letters, type Resident, shown } from '../accounts.ts';
import { bulk, metas, page, scripted } from '../document.ts';
import { captured, html, json, type Question, type Reply, redirect, type Twin } from '../exchange.ts';

const idOf = (one: Resident): string => `UC${letters(`youtube ${one.handle.toLowerCase()}`, 22)}`;

const data = (one: Resident) => ({
  responseContext: { serviceTrackingParams: [{ service: 'GFEEDBACK', params: [{ key: 'route', value: 'channel.' }] }] },
  contents: { twoColumnBrowseResultsRenderer: { tabs: [{ tabRenderer: { title: 'Home', selected: true } }] } },
  header: {
    pageHeaderRenderer: {
      pageTitle: one.name,
      content: {
        pageHeaderViewModel: {
          metadata: {
            contentMetadataViewModel: {
              metadataRows: [
                { metadataParts: [{ text: { content: `@${one.handle}` } }] },
                {
                  metadataParts: [
                    { text: { content: `${one.followers} subscribers` } },
                    { text: { content: '87 videos' } },
                  ],
                },
              ],
            },
          },
        },
      },
    },
  },
  metadata: {
    channelMetadataRenderer: {
      title: one.name,
      description: one.about,
      rssUrl: `https://www.youtube.com/feeds/videos.xml?channel_id=${idOf(one)}`,
      externalId: idOf(one),
      keywords: '',
      ownerUrls: [`http://www.youtube.com/@${one.handle}`],
      avatar: { thumbnails: [{ url: one.avatar, width: 900, height: 900 }] },
      channelUrl: `https://www.youtube.com/channel/${idOf(one)}`,
      isFamilySafe: true,
      vanityChannelUrl: `http://www.youtube.com/@${one.handle}`,
    },
  },
});

const channel = (one: Resident): string =>
  page({
    title: `${one.name} - YouTube`,
    brand: 'YouTube',
    head: `${bulk(350)}<link rel="canonical" href="https://www.youtube.com/channel/${idOf(one)}">
    ${metas({
      'og:title': one.name,
      'og:url': `https://www.youtube.com/channel/${idOf(one)}`,
      'og:image': one.avatar,
      'og:description': one.about,
      'og:type': 'profile',
    })}`,
    body: '<ytd-app></ytd-app>',
    scripts: `${bulk(480)}<script nonce="a1">var ytInitialData = ${scripted(data(one))};</script>`,
  });

const MISSING = `<html lang="en" dir="ltr"><head><title>404 Not Found</title><style nonce="b2">*{margin:0;padding:0;border:0}html,body{height:100%;}</style><link rel="shortcut icon" href="https://www.youtube.com/img/favicon.ico" type="image/x-icon"></head><body><iframe style="display:block;border:0;" src="/error?src=404&amp;ifr=1&amp;error=" width="100%" height="100%" frameborder="0" scrolling="no"></iframe></body></html>`;

const item = (one: Resident) => ({
  kind: 'youtube#channel',
  etag: letters(one.handle, 20),
  id: idOf(one),
  snippet: {
    title: one.name,
    description: one.about,
    customUrl: `@${one.handle.toLowerCase()}`,
    publishedAt: one.createdAt,
    thumbnails: { default: { url: one.avatar, width: 88, height: 88 } },
    country: 'BE',
  },
  statistics: {
    viewCount: digits(one.handle, 6),
    subscriberCount: String(one.followers),
    hiddenSubscriberCount: false,
    videoCount: '87',
  },
});

const NO_KEY = {
  error: { code: 403, message: 'The request is missing a valid API key.', status: 'PERMISSION_DENIED' },
};

/** The interface with a key; for absent channels it leaves the list out altogether. */
const listed = (accounts: Accounts, asked: URLSearchParams): Reply => {
  const ids = (asked.get('id') ?? '').split(',');
  const byId = accounts.all('youtube').filter((one) => one.state === 'public' && ids.includes(idOf(one)));
  const named = shown(accounts, 'youtube', (asked.get('forHandle') ?? '').replace(/^@/, ''));
  const found = named ? [named] : byId;
  const pageInfo = { totalResults: found.length, resultsPerPage: 5 };
  const items = found.length > 0 ? { items: found.map(item) } : {};
  return json(200, { kind: 'youtube#channelListResponse', etag: 'x', pageInfo, ...items });
};

/** A search names channels by their number only. */
const searched = (accounts: Accounts, asked: URLSearchParams): Reply => {
  const words = (asked.get('q') ?? '').toLowerCase();
  const found = accounts
    .all('youtube')
    .filter((one) => one.state === 'public' && `${one.handle} ${one.name}`.toLowerCase().includes(words));
  const items = found.map((one) => ({
    kind: 'youtube#searchResult',
    id: { kind: 'youtube#channel', channelId: idOf(one) },
    snippet: { channelId: idOf(one), title: one.name, channelTitle: one.name },
  }));
  return json(200, { kind: 'youtube#searchListResponse', pageInfo: { totalResults: items.length }, items });
};

const interfaceOf = ({ url, headers }: Question, accounts: Accounts): Reply | undefined => {
  const way = { '/youtube/v3/channels': listed, '/youtube/v3/search': searched }[url.pathname];
  if (!way) return undefined;
  return headers['x-goog-api-key'] || url.searchParams.get('key') ? way(accounts, url.searchParams) : json(403, NO_KEY);
};

const feed = (one: Resident): string => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns="http://www.w3.org/2005/Atom">
 <yt:channelId>${idOf(one).slice(2)}</yt:channelId><title>${one.name}</title>
${one.posts.map((post) => ` <entry><title>${post.text}</title><published>${post.at}</published></entry>`).join('\n')}
</feed>`;

const youtube: Twin = {
  hosts: ['www.youtube.com', 'www.googleapis.com'],
  platforms: ['youtube'],
  answer: (question, { accounts }) => {
    const { host, url } = question;
    if (host === 'www.googleapis.com') return interfaceOf(question, accounts);
    if (url.pathname === '/feeds/videos.xml') {
      const one = accounts.all('youtube').find((other) => idOf(other) === url.searchParams.get('channel_id'));
      return one
        ? { ...html(200, feed(one)), headers: { 'content-type': 'text/xml; charset=UTF-8' } }
        : html(404, MISSING);
    }
    const handle = captured(url, /^\/@([^/]+)\/?$/);
    if (handle === undefined) return undefined;
    if (url.searchParams.get('ucbcb') !== '1')
      return redirect(`https://consent.youtube.com/m?continue=${encodeURIComponent(url.href)}&gl=BE`);
    const one = shown(accounts, 'youtube', handle);
    return one ? html(200, channel(one)) : html(404, MISSING);
  },
};

export default youtube;
