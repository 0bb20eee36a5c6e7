/** Which hosts a platform asks. */
import type { Platform } from '../../probe/platform.ts';

/** The host in a match pattern: `https://bsky.social/*` gives `bsky.social`. */
export const hostOf = (origin: string): string => URL.parse(origin.replace('/*', '/'))?.host ?? origin;

export const hostsOf = ({ origins }: Pick<Platform, 'origins'>): string[] => origins.map(hostOf);

/** Every match pattern of these platforms, once. */
export const originsOf = (platforms: readonly Pick<Platform, 'origins'>[]): string[] => [
  ...new Set(platforms.flatMap((platform) => platform.origins)),
];
