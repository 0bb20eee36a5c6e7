/** Management's yes to a business case, and whether it still holds for what the case says now. */
import { type ChannelCase, isFilled, type SignOff } from './case.ts';
import { monthsAfter } from './months.ts';

/** Own choice: people and plans change, so a yes holds two years unless an evaluation renews it. */
export const SIGNED_MONTHS = 24;

const DAY = 86_400_000;

/** Storage may put fields in another order and forgets what is no number; a later version may add empty ones: no edits. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([field, content]): [string, unknown] => [field, plain(content)])
    .filter(([, content]) => content !== null && content !== '' && JSON.stringify(content) !== '[]')
    .sort(([one], [other]) => (one < other ? -1 : 1));
};

/** Twice 32 bits of FNV-1a with different starts: nobody forges her own case, and chance would need millions of edits. */
const digest = (text: string): string => {
  const run = (start: number): string => {
    let sum = start;
    for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
    return (sum >>> 0).toString(16).padStart(8, '0');
  };
  return run(0x811c9dc5) + run(0x5bd1e995);
};

/** The fingerprint of everything that management signs for; notes are for the officer herself. */
export const fingerprint = ({ signOff: _, notes: __, ...signed }: ChannelCase): string =>
  digest(JSON.stringify(plain(signed)));

/**
 * Puts management's yes under the case as it stands.
 * @param signed the function that signed, who noted it, and the day, epoch milliseconds
 */
export const signCase = (one: ChannelCase, signed: Omit<SignOff, 'of'>): ChannelCase => ({
  ...one,
  signOff: { function: signed.function, by: signed.by, at: signed.at, of: fingerprint(one) },
});

/** The moment from which a yes no longer holds, epoch milliseconds. */
export const signedUntil = ({ at }: Pick<SignOff, 'at'>): number => monthsAfter(at, SIGNED_MONTHS);

export type SignOffFlaw = 'unsigned' | 'no_function' | 'future' | 'changed' | 'expired';

/**
 * What is wrong with the sign-off.
 * @param now epoch milliseconds; a signed day has no hour, so one that just began elsewhere passes
 * @returns null when management said yes to just this case, not too long ago
 */
export const signOffFlaw = (one: ChannelCase, now: number): SignOffFlaw | null => {
  const { signOff } = one;
  if (signOff === null) return 'unsigned';
  if (!isFilled(signOff.function)) return 'no_function';
  if (!(signOff.at <= now + DAY)) return 'future';
  if (signOff.of !== fingerprint(one)) return 'changed';
  return signedUntil(signOff) > now ? null : 'expired';
};
