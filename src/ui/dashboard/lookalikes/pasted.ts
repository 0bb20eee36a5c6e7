/** What a pasted address is: a profile that can be kept, or something else with its own name. Nothing is fetched. */
import { sameForm } from '../../../municipality/rule.ts';
import { isOn, pathOf } from '../../../probe/address.ts';
import type { Platform } from '../../../probe/platform.ts';
import { accountKey } from '../../../register/account.ts';
import { entryOf, type Entry as Typed } from '../entry.ts';

type Own = { municipality: string; platform: string; handle: string };

export type Wrong =
  | 'empty'
  | 'address'
  | 'short'
  | 'login'
  | 'share'
  | 'post'
  | 'number'
  | 'group'
  | 'home'
  | 'other'
  | 'breach';

export type Pasted =
  | { is: 'profile'; platform: Platform; handle: string; address: string }
  /** In the register already. */
  | { is: 'ours'; platform: Platform; handle: string }
  /** In the list already; `key` opens its card. */
  | { is: 'listed'; platform: Platform; handle: string; key: string }
  | { is: 'wrong'; why: Wrong; platform?: Platform };

/** Services that hide where an address leads, and the platforms' own short forms. */
const SHORT = [
  ...[
    'bit.ly',
    't.co',
    'fb.me',
    'goo.gl',
    'tinyurl.com',
    'ow.ly',
    'buff.ly',
    'is.gd',
    'v.gd',
    't.ly',
    'rb.gy',
    'cutt.ly',
  ],
  ...['shorturl.at', 'rebrand.ly', 'tiny.cc', 's.id', 'lnkd.in', 'pin.it', 'vm.tiktok.com', 'vt.tiktok.com', 'dlvr.it'],
  ...['trib.al', 'youtu.be', 'fb.watch', 'redd.it', 'g.co', 'urlz.fr', 'qr.ae', 'forms.gle', 'amzn.to'],
  ...['l.facebook.com', 'lm.facebook.com', 'l.instagram.com'],
];

/** Further hosts of platforms of the list, where their profiles are recognised but their other pages are not. */
const ALSO: Readonly<Record<string, string>> = {
  'twitter.com': 'x',
  'fb.com': 'facebook',
  'threads.net': 'threads',
  'telegram.me': 'telegram',
};

/** What the path of an address says it is, the first that fits. Paths as the platforms of the list write them. */
const KINDS: readonly (readonly [Wrong, RegExp])[] = [
  [
    'login',
    /\/(?:login(?:\.php)?|log-in|signin|sign_in|signup|sign_up|join|checkpoint|authwall|accounts\/(?:login|emailsignup)|i\/flow\/(?:login|signup)|uas\/login|auth)(?:\/|$)/i,
  ],
  ['share', /\/(?:share|sharer|sharer\.php|sharing|sharearticle|intent|dialog|pin\/create)(?:\/|$)|^\/share\.php$/i],
  ['number', /\/(?:profile\.php|people)(?:\/|$)/i],
  ['group', /\/(?:groups?|events?|communities|r|c\/[^/]+\/events)(?:\/|$)/i],
  [
    'post',
    /\/(?:p|reels?|tv|stories|status|statuses|posts?|videos?|photos?|photo\.php|permalink\.php|story\.php|watch|shorts|live|clip|pin|pulse|feed\/update|comments|t)(?:\/|$)/i,
  ],
];

/** Posts on platforms where the profile can be read off the address of a post as well. */
const POST_IN_PROFILE = /^\/profile\/[^/]+\/post\/|^\/@[^/]+\/\d+$/;

const kindOf = (address: URL): Wrong | undefined => KINDS.find(([, path]) => path.test(pathOf(address)))?.[0];

const alsoOn = (address: URL, platforms: readonly Platform[]): Platform | undefined => {
  const host = Object.keys(ALSO).find((one) => isOn(address, [one]));
  return host === undefined ? undefined : platforms.find((one) => one.id === ALSO[host]);
};

/** The text as an address, or null; people leave out what comes before the host. */
const asAddress = (typed: string): URL | null =>
  URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);

/** Only on a platform of the list does a path tell what the page is. */
const wrongOf = (
  typed: Extract<Typed, { wrong: string }>,
  address: URL | null,
  platforms: readonly Platform[],
): Pasted => {
  if (typed.wrong === 'empty' || typed.wrong === 'address' || !address)
    return { is: 'wrong', why: typed.wrong === 'empty' ? 'empty' : 'address' };
  if (typed.wrong === 'breach' || typed.wrong === 'known')
    return { is: 'wrong', why: 'breach', platform: typed.platform };
  const platform = typed.wrong === 'home' ? typed.platform : alsoOn(address, platforms);
  return platform ? { is: 'wrong', why: kindOf(address) ?? 'home', platform } : { is: 'wrong', why: 'other' };
};

const isSame = (platform: Platform, handle: string) => (one: Omit<Own, 'municipality'>) =>
  one.platform === platform.id && sameForm(platform.rule, one.handle) === sameForm(platform.rule, handle);

/**
 * What a person pasted.
 * @param text anything at all
 * @param platforms those that are known
 * @param held the accounts in the municipality's register
 * @param listed the accounts in the list
 */
export const pastedOf = (
  text: string,
  platforms: readonly Platform[],
  held: readonly Own[],
  listed: readonly Own[],
): Pasted => {
  const address = asAddress(text.trim());
  if (address && isOn(address, SHORT)) return { is: 'wrong', why: 'short' };
  if (address && POST_IN_PROFILE.test(pathOf(address))) return { is: 'wrong', why: 'post' };
  // The register is not asked here: which of the two lists holds it is told apart below.
  const typed = entryOf(text, null, platforms, []);
  if ('wrong' in typed) return wrongOf(typed, address, platforms);
  const { platform, handle } = typed;
  if (held.some(isSame(platform, handle))) return { is: 'ours', platform, handle };
  const known = listed.find(isSame(platform, handle));
  if (known) return { is: 'listed', platform, handle, key: accountKey(known) };
  return { is: 'profile', platform, handle, address: address?.href ?? '' };
};
