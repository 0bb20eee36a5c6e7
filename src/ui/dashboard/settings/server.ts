/** A Mastodon server as a person types it: its address, one of its pages, or an account on it. */
import { platformOf } from '../../../platforms/index.ts';
import type { Platform } from '../../../probe/platform.ts';

export type Server = { platform: Platform } | { wrong: 'empty' | 'address' | 'known' };

/** The flagship is in the list of platforms under its own id. */
const FLAGSHIP = 'mastodon.social';

const hostOf = (typed: string): string | null => {
  const host = /^@?[^@\s/]+@([^@\s/]+)$/.exec(typed)?.[1] ?? typed;
  return URL.parse(/^https?:\/\//i.test(host) ? host : `https://${host}`)?.host.toLowerCase() ?? null;
};

/**
 * The server a person means.
 * @param typed `mastodon.vlaanderen`, `https://mastodon.vlaanderen/about` or `@gent@mastodon.vlaanderen`
 * @param ticked ids of the platforms that are checked already
 */
export const serverOf = (typed: string, ticked: readonly string[]): Server => {
  const text = typed.trim();
  if (text === '') return { wrong: 'empty' };
  const host = hostOf(text);
  const platform = host === null ? undefined : platformOf(host === FLAGSHIP ? 'mastodon' : `mastodon:${host}`);
  if (!platform) return { wrong: 'address' };
  return ticked.includes(platform.id) ? { wrong: 'known' } : { platform };
};
