/** TikTok: the embed and its oEmbed tell who is public; private and absent names get the same 400. */
import { digits, type Resident, shown } from '../accounts.ts';
import { bulk, island, page } from '../document.ts';
import { captured, html, json, type Twin } from '../exchange.ts';

const userInfo = (one: Resident) => ({
  id: digits(one.handle, 19),
  uniqueId: one.handle,
  nickname: one.name,
  signature: one.about,
  verified: one.mark !== undefined,
  avatarThumbUrl: one.avatar,
  // Above 2³¹ TikTok's own counter overflows into negative numbers.
  followerCount: one.followers > 0x7fffffff ? one.followers - 2 ** 32 : one.followers,
  followingCount: 31,
  heartCount: 90_400,
  privateAccount: false,
});

const embed = (one: Resident): string =>
  page({
    title: `${one.name} on TikTok`,
    brand: 'TikTok',
    body: '<div id="root"></div>',
    scripts: `${bulk(60)}${island('__FRONTITY_CONNECT_STATE__', {
      source: {
        data: {
          [`/embed/@${one.handle}`]: { isFetching: false, isReady: true, videoList: [], userInfo: userInfo(one) },
        },
      },
    })}`,
  });

const oembed = (one: Resident) => ({
  version: '1.0',
  type: 'rich',
  title: `${one.name}'s Creator Profile`,
  author_url: `https://www.tiktok.com/@${one.handle}`,
  author_name: one.name,
  width: '100%',
  height: '100%',
  html: `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@${one.handle}" data-unique-id="${one.handle}"></blockquote>`,
  provider_url: 'https://www.tiktok.com',
  provider_name: 'TikTok',
});

const tiktok: Twin = {
  hosts: ['www.tiktok.com', 'tiktok.com'],
  platforms: ['tiktok'],
  answer: ({ url }, { accounts }) => {
    const embedded = captured(url, /^\/embed\/@([^/]+)$/);
    if (embedded !== undefined) {
      const one = shown(accounts, 'tiktok', embedded);
      return one
        ? html(200, embed(one))
        : html(400, page({ title: 'TikTok', brand: 'TikTok', body: '<p>Something went wrong</p>' }));
    }
    if (url.pathname === '/oembed') {
      const one = shown(accounts, 'tiktok', /@([\w.]+)/.exec(url.searchParams.get('url') ?? '')?.[1] ?? '');
      return one ? json(200, oembed(one)) : json(400, { code: 400, message: 'Something went wrong' });
    }
    return url.pathname.startsWith('/@')
      ? html(200, page({ title: 'TikTok - Make Your Day', brand: 'TikTok', body: '' }))
      : undefined;
  },
};

export default tiktok;
