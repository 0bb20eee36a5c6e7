/** Which account a line of somebody's list is about: platform, name and address, as far as they are given and agree. */
import type { Remark } from './import-remark.ts';
import { asAddress, type Directory, type Named, platformNamed, sameFamily } from './platform-directory.ts';

type Part = 'platform' | 'handle' | 'address';

/** What was typed, empty where nothing was. */
export type Typed = Readonly<Record<Part, string>>;

/** `address` only where it does not follow from the handle; `left`: what was typed and is not followed. */
export type Meant = Named & { address: string; left: Part[]; remarks: Remark[] };

type Clue = { named: string | null; seen: Named | null; handle: string; url: string };

/** An address in the column for names is an address all the same. */
const cluesOf = (typed: Typed, directory: Directory): Clue => {
  const swapped = typed.address === '' && typed.handle.includes('/') && asAddress(typed.handle) !== null;
  const url = swapped ? typed.handle : typed.address;
  const address = asAddress(url);
  return {
    named: platformNamed(typed.platform, directory),
    seen: address && directory.recognise(address),
    handle: swapped ? '' : typed.handle.replace(/^@/, ''),
    url: address ? url : '',
  };
};

const isSame = (one: Named, other: Named, { sameForm }: Directory): boolean =>
  one.platform === other.platform && sameForm(one.platform, one.handle) === sameForm(other.platform, other.handle);

/**
 * An address says for sure whose it is, a column of names often holds titles ("Bibliotheek"); only where the line names
 * another platform outright, that and the name count.
 */
const settle = ({ named, seen, handle }: Clue, directory: Directory): Named | null => {
  if (seen && (named === null || sameFamily(named, seen.platform))) {
    const typed = { platform: seen.platform, handle };
    return isSame(typed, seen, directory) ? typed : seen;
  }
  if (named === null) return null;
  if (handle !== '' && (directory.allows(named, handle) || !seen)) return { platform: named, handle };
  return seen ?? { platform: named, handle: '' };
};

/** What a person typed that the account does not show. */
const leftOf = (typed: Typed, clue: Clue, account: Named): Part[] => {
  const platform = clue.named === null || !sameFamily(clue.named, account.platform);
  return [
    ...(typed.platform !== '' && platform ? ['platform' as const] : []),
    ...(clue.handle !== '' && clue.handle !== account.handle ? ['handle' as const] : []),
    ...(typed.address !== '' && clue.url === '' ? ['address' as const] : []),
  ];
};

/**
 * The account that a line means.
 * @param typed without spaces at the ends; anything at all
 * @returns the account with what has to be said of it, or the remark that says why there is none
 */
export const nameOf = (typed: Typed, directory: Directory): Meant | Remark => {
  const clue = cluesOf(typed, directory);
  const account = settle(clue, directory);
  if (!account) return typed.platform === '' ? { is: 'no_platform' } : { is: 'unknown_platform', text: typed.platform };
  if (account.handle === '') return { is: 'no_handle' };
  const known = clue.seen !== null && isSame(account, clue.seen, directory);
  const left = leftOf(typed, clue, account);
  const odd = !directory.allows(account.platform, account.handle);
  const mismatch =
    (clue.seen !== null && !known) || left.includes('handle') || (clue.named !== null && left.includes('platform'));
  return {
    ...account,
    address: known ? '' : clue.url,
    left,
    remarks: [
      ...(odd ? [{ is: 'breach', text: account.handle } as const] : []),
      ...(mismatch ? [{ is: 'mismatch', text: clue.url } as const] : []),
    ],
  };
};
