/** Where a handle that is a domain shows who owns the domain. */
import type { Seen } from './seen.ts';

/** Only the plain alphabet has a lower case here: a Kelvin sign must not become a k. */
export const plainLower = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

const MASTODON_HOST = /^@?[^@\s]+@([^@\s]+)$/;

/** Where a handle that is a domain shows who owns the domain; elsewhere anybody may take `gent.be` as a name. */
const DOMAIN_PLATFORMS: ReadonlySet<string> = new Set(['bluesky', 'bluesky-domain', 'domain']);

/** The domain that a handle proves to be its holder's, or null where anybody may take a domain as a name. */
export const provenDomain = ({ platform, handle }: Pick<Seen, 'platform' | 'handle'>): string | null => {
  if (DOMAIN_PLATFORMS.has(platform)) return plainLower(handle.replace(/^@/, ''));
  return platform === 'mastodon' ? plainLower(MASTODON_HOST.exec(handle)?.[1] ?? '') : null;
};
