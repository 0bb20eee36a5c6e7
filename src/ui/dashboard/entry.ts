/** An account as a person adds it to the register: by pasting its address, or by platform and name. */
import { type Breach, breachOf, sameForm } from '../../municipality/rule.ts';
import type { Platform } from '../../probe/platform.ts';

export type Entry =
  | { platform: Platform; handle: string }
  /** `home`: the platform is known, but the address is not that of a profile. */
  | { wrong: 'empty' | 'address' | 'platform' }
  | { wrong: 'home'; platform: Platform }
  | { wrong: 'breach'; platform: Platform; handle: string; breach: Breach }
  | { wrong: 'known'; platform: Platform; handle: string };

type Holding = { platform: string; handle: string };

const asAddress = (typed: string): URL | null => {
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  const web = url?.protocol === 'https:' || url?.protocol === 'http:';
  return url && web && url.host.includes('.') ? url : null;
};

const bare = (host: string): string => host.toLowerCase().replace(/^(?:www|m|nl-nl|fr-fr|de-de)\./, '');

const isHome = (address: URL) => (platform: Platform) => {
  const page = URL.parse(platform.page(platform.known[0] ?? 'naamwacht') ?? '');
  return page !== null && bare(page.host) === bare(address.host);
};

const settle = (platform: Platform, handle: string, held: readonly Holding[]): Entry => {
  const breach = breachOf(platform.rule, handle);
  if (breach) return { wrong: 'breach', platform, handle, breach };
  const form = sameForm(platform.rule, handle);
  const known = held.some((one) => one.platform === platform.id && sameForm(platform.rule, one.handle) === form);
  return known ? { wrong: 'known', platform, handle } : { platform, handle };
};

const fromAddress = (typed: string, platforms: readonly Platform[], held: readonly Holding[]): Entry => {
  const address = asAddress(typed);
  if (!address) return { wrong: 'address' };
  const found = platforms.flatMap((platform) => {
    const handle = platform.recognise(address);
    return handle === null ? [] : [settle(platform, handle, held)];
  });
  // Two platforms may read one address (a Bluesky name under its own domain): the one whose rule it fits is meant.
  const fitting = found.find((one) => !('wrong' in one && one.wrong === 'breach'));
  const home = platforms.find(isHome(address));
  return fitting ?? found[0] ?? (home ? { wrong: 'home', platform: home } : { wrong: 'platform' });
};

/**
 * The account a person means.
 * @param typed an address, or a name when the platform was chosen as well; anything at all
 * @param chosen the platform, or null to read it from the address
 * @param platforms those that are known
 * @param held the accounts in the register already
 */
export const entryOf = (
  typed: string,
  chosen: Platform | null,
  platforms: readonly Platform[],
  held: readonly Holding[],
): Entry => {
  const text = typed.trim();
  if (text === '') return { wrong: 'empty' };
  if (!chosen) return fromAddress(text, platforms, held);
  const address = text.includes('/') ? asAddress(text) : null;
  return settle(chosen, (address && chosen.recognise(address)) ?? text.replace(/^@/, ''), held);
};
