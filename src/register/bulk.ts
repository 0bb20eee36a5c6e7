/** Many addresses pasted at once, as they stand in a mail or a list, with whatever stands around them. */
import type { Account } from './account.ts';
import { asAddress, type Directory, type Named } from './platform-directory.ts';
import { formKey } from './same-account.ts';
import { secretIn } from './secret.ts';

/** Why an address gives no new account; `twice`: it stood earlier in the same paste. */
export const BULK_WRONGS = ['address', 'platform', 'home', 'breach', 'secret', 'known', 'twice'] as const;
export type BulkWrong = (typeof BULK_WRONGS)[number];

/** `address` and `text` as they were pasted; of what looks like a secret only where it stood. */
export type Pasted = (Named & { address: string }) | { wrong: BulkWrong; text: string };

/** The key of the words that say why; what was pasted fills its place. */
export const bulkKey = (wrong: BulkWrong): string => `import_wrong_${wrong}`;

/** Brackets, quotes and the end of a sentence belong to the text around an address. */
const bare = (word: string): string => word.replace(/^[<([{"'«“‘*•–-]+/, '').replace(/[>)\]}"'»”’*.,;:!?]+$/, '');

/** Without "https://" only something with a host and a path is surely meant as an address. */
const isClear = (word: string): boolean =>
  /^(?:https?:\/\/|www\.)|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\//i.test(word);

/** A line that is one word is meant as an address, whatever it is. */
const addressesIn = (line: string): string[] => {
  const words = line
    .split(/[\s,;|]+/)
    .map(bare)
    .filter((word) => word !== '');
  const clear = words.filter((word) => isClear(word) && asAddress(word) !== null);
  const [only, ...more] = words;
  return clear.length === 0 && only !== undefined && more.length === 0 && asAddress(only) ? [only] : clear;
};

const settle = (address: string, directory: Directory): Pasted => {
  const url = asAddress(address);
  const named = url && directory.recognise(url);
  if (named && secretIn(named.handle)) return { wrong: 'secret', text: `${url?.host}/…` };
  if (named)
    return directory.allows(named.platform, named.handle) ? { ...named, address } : { wrong: 'breach', text: address };
  return { wrong: url && directory.home(url) !== null ? 'home' : 'platform', text: address };
};

const pastedIn = (line: string, directory: Directory): Pasted[] => {
  const addresses = addressesIn(line);
  return addresses.length > 0 ? addresses.map((one) => settle(one, directory)) : [{ wrong: 'address', text: line }];
};

/**
 * The accounts that a pasted text names.
 * @param text one address a line, or several with spaces, commas or words between; anything at all
 * @param municipality whose accounts they are
 * @param held the register so far
 * @returns one entry per address in the order of the text; a line without any gives one entry too, with the whole line
 */
export const readPaste = (
  text: string,
  municipality: string,
  directory: Directory,
  held: readonly Account[],
): Pasted[] => {
  const keyOf = (named: Named) => formKey({ ...named, municipality }, directory.sameForm);
  const known = new Set(held.map((account) => formKey(account, directory.sameForm)));
  const seen = new Set<string>();
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  const pasted = lines.filter((line) => line !== '').flatMap((line) => pastedIn(line, directory));
  return pasted.map((one) => {
    if ('wrong' in one) return one;
    const key = keyOf(one);
    const wrong = known.has(key) ? 'known' : seen.has(key) ? 'twice' : null;
    seen.add(key);
    return wrong ? { wrong, text: one.address } : one;
  });
};
