/** What each host bears, as far as anybody said so: what the simulated year is held against. */

/** `said` is the host's own published number; `own` is our own choice where none is published, to be doubted. */
export type Limit = {
  host: string;
  /** Requests from one address on the network in one minute, hour and day. */
  minute?: number;
  hour?: number;
  day?: number;
  basis: 'said' | 'believed' | 'own';
  source: string;
};

const OWN = 'no number is published; own choice: a person who looks by hand might do as much';

const modest = (host: string): Limit => ({ host, minute: 30, hour: 60, day: 250, basis: 'own', source: OWN });

export const LIMITS: readonly Limit[] = [
  {
    host: 'api.github.com',
    hour: 60,
    basis: 'said',
    source: 'docs.github.com: 60 an hour per address without a key',
  },
  {
    host: 'bsky.social',
    minute: 600,
    basis: 'said',
    source: 'bsky-docs, rate-limits: 3,000 in five minutes per address',
  },
  {
    host: 'public.api.bsky.app',
    minute: 600,
    hour: 400,
    day: 1_500,
    basis: 'own',
    source: 'called generous and cached, without a number; own choice',
  },
  {
    host: 'mastodon.social',
    minute: 60,
    basis: 'said',
    source: 'docs.joinmastodon.org, rate-limits: 300 in five minutes per address',
  },
  {
    host: 'www.linkedin.com',
    day: 0,
    basis: 'believed',
    source: 'answers 999 after a few calls: by the clock it is never asked',
  },
  {
    host: 'www.reddit.com',
    minute: 3,
    hour: 60,
    basis: 'believed',
    source: 'treat as one a minute',
  },
  {
    host: 'discord.com',
    minute: 5,
    basis: 'believed',
    source: 'tight: a handful a minute',
  },
  {
    host: 'www.flickr.com',
    hour: 3_600,
    basis: 'believed',
    source: '3,600 an hour for its interface, unconfirmed for its pages',
  },
  {
    host: 'cloudflare-dns.com',
    minute: 60,
    hour: 200,
    day: 1_000,
    basis: 'own',
    source: 'no number is published; names are never sent in bulk',
  },
  ...[
    'www.facebook.com',
    'www.instagram.com',
    'www.threads.com',
    'api.x.com',
    'www.youtube.com',
    'www.tiktok.com',
    't.me',
    'www.snapchat.com',
    'www.pinterest.com',
    'vimeo.com',
    'gql.twitch.tv',
    'www.tumblr.com',
    'medium.com',
    'linktr.ee',
    'github.com',
    'query.wikidata.org',
    'rdap.centralnic.com',
    'rdap.nic.vlaanderen',
    'rdap.nic.brussels',
    'rdap.verisign.com',
    'rdap.publicinterestregistry.org',
    'rdap.sidn.nl',
    'rdap.nic.fr',
  ].map(modest),
];

/** A town's own website: a page or a handful of them a week. */
const OWN_SITE: Omit<Limit, 'host'> = { minute: 10, hour: 10, day: 10, basis: 'own', source: 'own choice' };

export const limitOf = (host: string): Limit => LIMITS.find((one) => one.host === host) ?? { host, ...OWN_SITE };
