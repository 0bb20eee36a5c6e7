/** What the pure rooms of the register must be told of the platforms, from the list of platforms. */
import { breachOf, sameForm } from '../../../municipality/rule.ts';
import { PLATFORMS } from '../../../platforms/index.ts';
import type { Platform } from '../../../probe/platform.ts';
import type { Directory } from '../../../register/platform-directory.ts';
import { platforms } from '../../store.ts';
import { entryOf } from '../entry.ts';

/** All platforms, also Mastodon servers of one's own, which are in no list. */
export const knownPlatforms = (): Platform[] => [
  ...PLATFORMS,
  ...platforms.value.filter((one) => !PLATFORMS.includes(one)),
];

/**
 * The directory of some platforms.
 * @param known those that are known, in the order in which they are asked
 */
export const directoryOf = (known: readonly Platform[]): Directory => {
  const ruleOf = (id: string) => known.find((one) => one.id === id)?.rule;
  const read = (address: URL) => entryOf(address.href, null, known, []);
  return {
    platforms: known.map(({ id, name }) => ({ id, name })),
    recognise: (address) => {
      const entry = read(address);
      return 'handle' in entry ? { platform: entry.platform.id, handle: entry.handle } : null;
    },
    home: (address) => {
      const entry = read(address);
      return 'platform' in entry ? entry.platform.id : null;
    },
    sameForm: (platform, handle) => {
      const rule = ruleOf(platform);
      return rule ? sameForm(rule, handle) : handle.toLowerCase();
    },
    allows: (platform, handle) => {
      const rule = ruleOf(platform);
      return rule !== undefined && breachOf(rule, handle) === null;
    },
  };
};
