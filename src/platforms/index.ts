/** Every platform, in the order in which an officer reads them; adding one is a file and its line here. */
import { isPlain } from '../probe/address.ts';
import type { Platform } from '../probe/platform.ts';
import bluesky from './bluesky.ts';
import blueskyDomain from './bluesky-domain.ts';
import discord from './discord.ts';
import domain from './domain.ts';
import facebook from './facebook.ts';
import flickr from './flickr.ts';
import github from './github.ts';
import hoplr from './hoplr.ts';
import instagram from './instagram.ts';
import linkedin from './linkedin.ts';
import linktree from './linktree.ts';
import flagship, { mastodon } from './mastodon.ts';
import medium from './medium.ts';
import pinterest from './pinterest.ts';
import reddit from './reddit.ts';
import snapchat from './snapchat.ts';
import telegram from './telegram.ts';
import threads from './threads.ts';
import tiktok from './tiktok.ts';
import tumblr from './tumblr.ts';
import twitch from './twitch.ts';
import vimeo from './vimeo.ts';
import whatsapp from './whatsapp.ts';
import x from './x.ts';
import youtube from './youtube.ts';

export const PLATFORMS: readonly Platform[] = [
  facebook,
  instagram,
  x,
  linkedin,
  youtube,
  tiktok,
  threads,
  bluesky,
  flagship,
  domain,
  blueskyDomain,
  whatsapp,
  telegram,
  snapchat,
  pinterest,
  reddit,
  flickr,
  vimeo,
  twitch,
  discord,
  tumblr,
  medium,
  linktree,
  github,
  hoplr,
];

/** A public host name: labels of letters, digits and hyphens, the last one beginning with a letter; never an address. */
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/** Endings that no public server can have (RFC 6761, RFC 6762, RFC 7686). */
const PRIVATE = /\.(?:local|localhost|internal|invalid|test|example|onion|alt|arpa)$/;

/**
 * The platform with an id, made on the spot for `mastodon:<host>`.
 * @returns undefined for an unknown id or a host that cannot be a public server
 */
export const platformOf = (id: string): Platform | undefined => {
  const host = /^mastodon:(.+)$/.exec(id)?.[1];
  if (host === undefined) return PLATFORMS.find((platform) => platform.id === id);
  return HOST.test(host) && !PRIVATE.test(host) ? mastodon(host) : undefined;
};

/** The ticked platforms in the order of the list, Mastodon servers by address last. */
export const tickedOf = (ids: readonly string[]): Platform[] => {
  const listed = PLATFORMS.filter((one) => ids.includes(one.id));
  const made = ids.filter((id) => !PLATFORMS.some((one) => one.id === id)).map(platformOf);
  return [...listed, ...made.filter((one) => one !== undefined)];
};

/** The name that an address is about, on any platform of the list or on a server that was added. */
export const profileIn = (
  address: URL,
  platforms: readonly Platform[] = PLATFORMS,
): { platform: string; handle: string } | null => {
  if (!isPlain(address)) return null;
  for (const platform of platforms) {
    const handle = platform.recognise(address);
    if (handle) return { platform: platform.id, handle };
  }
  return null;
};
