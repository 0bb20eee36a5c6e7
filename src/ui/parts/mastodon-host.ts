/** A Mastodon server as a person types it: a bare name, an address, or an account on it. */
import { platformOf } from '../../platforms/index.ts';

/**
 * The platform id of a typed server.
 * @param typed for instance `mastodon.nl`, `https://mastodon.nl/about`, `@gent@mastodon.nl`
 * @returns null when it cannot be a public server
 */
export const mastodonId = (typed: string): string | null => {
  const text = typed.trim().toLowerCase();
  const host = text.replace(/^https?:\/\//, '').replace(/[/?#].*$/s, '');
  const server = host.split('@').at(-1) ?? '';
  return platformOf(`mastodon:${server}`)?.id ?? null;
};
