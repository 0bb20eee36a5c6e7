/** Which hosts of a platform may be asked, and which of them nobody else needs. */
import type { Platform } from '../../../probe/platform.ts';

/** `none`: this platform asks no host at all. */
export type Access = 'given' | 'partly' | 'missing' | 'none';

/** How far the browser lets a platform's hosts be asked. @param given the match patterns that are granted */
export const accessOf = ({ origins }: Pick<Platform, 'origins'>, given: ReadonlySet<string>): Access => {
  const count = origins.filter((origin) => given.has(origin)).length;
  if (origins.length === 0) return 'none';
  return count === 0 ? 'missing' : count === origins.length ? 'given' : 'partly';
};

/** The hosts that only this platform asks: taking back a shared one would silence another platform as well. */
export const ownOrigins = (platform: Platform, ticked: readonly Platform[]): string[] =>
  platform.origins.filter(
    (origin) => !ticked.some((other) => other.id !== platform.id && other.origins.includes(origin)),
  );
