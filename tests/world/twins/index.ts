/** Every twin of the world. A platform of the list without one makes `tests/world.test.ts` fail. */
import type { Twin } from '../exchange.ts';
import bluesky from './bluesky.ts';
import discord from './discord.ts';
import domain from './domain.ts';
import facebook from './facebook.ts';
import flickr from './flickr.ts';
import github from './github.ts';
import instagram from './instagram.ts';
import linkedin from './linkedin.ts';
import linktree from './linktree.ts';
import mastodon from './mastodon.ts';
import medium from './medium.ts';
import pictures from './pictures.ts';
import pinterest from './pinterest.ts';
import reddit from './reddit.ts';
import snapchat from './snapchat.ts';
import telegram from './telegram.ts';
import threads from './threads.ts';
import tiktok from './tiktok.ts';
import tumblr from './tumblr.ts';
import twitch from './twitch.ts';
import vimeo from './vimeo.ts';
import wikidata from './wikidata.ts';
import x from './x.ts';
import youtube from './youtube.ts';

export const TWINS: readonly Twin[] = [
  facebook,
  instagram,
  threads,
  x,
  tiktok,
  youtube,
  linkedin,
  bluesky,
  mastodon,
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
  domain,
  wikidata,
  pictures,
];
