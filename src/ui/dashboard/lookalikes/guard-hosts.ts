/** Which hosts each further look asks, as match patterns for the browser's permission prompt. */
import type { Platform } from '../../../probe/platform.ts';
import { originsOf } from '../../parts/hosts.ts';

export const WIKIDATA_ORIGIN = 'https://query.wikidata.org/*';

const originOf = (host: string): string => `https://${host}/*`;

/** In a match pattern a star is every host there is, and a page may write one into the address of its logo. */
const NAMED = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

const hostIn = (address: string | null | undefined): string | null =>
  NAMED.exec(URL.parse(address ?? '')?.hostname ?? '')?.[0] ?? null;

/** Most websites stand at their bare host as well as at `www.`, and send visitors from the one to the other. */
const twinOf = (host: string): string => (host.startsWith('www.') ? host.slice('www.'.length) : `www.${host}`);

/**
 * The hosts of a website: its own and its twin with or without `www.`.
 * @param website its address, null when nobody knows it
 */
export const siteOrigins = (website: string | null): string[] => {
  const host = hostIn(website);
  return host === null ? [] : [host, twinOf(host)].map(originOf);
};

/**
 * Where the pictures stand that are compared: those of profiles, and our own on the website.
 * @param platforms the ticked ones; few tell on which host their pictures stand
 * @param logo the address of the logo, which may stand on a host of its own
 */
export const pictureOrigins = (
  platforms: readonly Pick<Platform, 'pictures'>[],
  website: string | null,
  logo: string | null,
): string[] => {
  const host = hostIn(logo);
  const profiles = platforms.flatMap((platform) => platform.pictures ?? []);
  return [...new Set([...profiles, ...siteOrigins(website), ...(host === null ? [] : [originOf(host)])])];
};

/** The hosts that are asked about names that look like ours. */
export const patrolOrigins = (platforms: readonly Platform[]): string[] =>
  originsOf(platforms.filter((one) => one.patrol !== undefined || one.search !== undefined));
