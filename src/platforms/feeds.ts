/** Open feeds of our own accounts: where they are asked, and how their replies become posts. Read in passing, kept as counts. */
import { blueskyPosts } from '../channel/bluesky-posts.ts';
import { postsOfFeed, readFeed } from '../channel/feed.ts';
import { valueAt } from '../channel/json-value.ts';
import { mastodonPosts } from '../channel/mastodon-posts.ts';
import type { OwnPosts } from '../channel/own-posts.ts';
import { parseJson } from '../probe/json.ts';
import type { Ask } from '../probe/platform.ts';

/** @param stableId the platform's own number of the account, which its profile gave */
export type AccountFeed = {
  request: (handle: string, stableId: string) => Ask;
  posts: (body: string, stableId: string, now: number) => OwnPosts;
  /** Whether older posts may be left out of a reply, so that its oldest month is not whole. */
  isFull: (body: string, now: number) => boolean;
};

const LIMIT = 2 * 1024 * 1024;
const ZONE = 'Europe/Brussels';

/** Platforms leave hidden posts out of a page, so one that is nearly full may have been cut off as well. */
const nearly = (count: number, page: number): boolean => count >= 0.8 * page;

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

const asking = (url: string): Ask => ({ url, method: 'GET', headers: {} });

/** Open to everybody (atproto lexicon app.bsky.feed.getAuthorFeed). */
const bluesky: AccountFeed = {
  request: (_, did) =>
    asking(
      `https://public.api.bsky.app/xrpc/app.bsky.feed.getAuthorFeed?actor=${encodeURIComponent(did)}&limit=100&filter=posts_with_replies`,
    ),
  posts: (body, did) => blueskyPosts([parseJson(body)], { did, replies: true }),
  isFull: (body) => nearly(lengthOf(valueAt(parseJson(body), 'feed')), 100),
};

/** Open on most servers (docs.joinmastodon.org, accounts/statuses). */
const mastodon = (host: string): AccountFeed => ({
  request: (_, id) => asking(`https://${host}/api/v1/accounts/${encodeURIComponent(id)}/statuses?limit=40`),
  posts: (body, id) => mastodonPosts([parseJson(body)], { account: id, replies: true }),
  isFull: (body) => nearly(lengthOf(parseJson(body)), 40),
});

/** The fifteen newest videos; it fails for days at times, which says nothing about the channel. */
const youtube: AccountFeed = {
  request: (_, channel) => asking(`https://www.youtube.com/feeds/videos.xml?channel_id=${encodeURIComponent(channel)}`),
  posts: (body, _, now) => {
    const feed = readFeed(body, { now, limit: LIMIT, zone: ZONE });
    return {
      posts: postsOfFeed(feed.items),
      replies: false,
      exchanges: [],
      troubles: feed.kind === null ? [{ is: 'shape' }] : [],
    };
  },
  isFull: (body, now) => nearly(readFeed(body, { now, limit: LIMIT, zone: ZONE }).items.length, 15),
};

/** The open feed of a platform, or undefined where there is none. */
export const feedOf = (platform: string): AccountFeed | undefined => {
  if (platform === 'bluesky' || platform === 'bluesky-domain') return bluesky;
  if (platform === 'youtube') return youtube;
  if (platform === 'mastodon') return mastodon('mastodon.social');
  const host = /^mastodon:(.+)$/.exec(platform)?.[1];
  return host === undefined ? undefined : mastodon(host);
};
