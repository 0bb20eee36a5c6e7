/** Accounts from a file as they may be kept: a text that seems to hold a secret is left out, and it is said which. */
import type { Account } from '../../../../register/account.ts';
import type { SecretKind, Suspicion } from '../../../../register/secret.ts';

/** `field` as in `Account` or `Custody`; the text itself is repeated nowhere. */
export type LeftOut = { field: string; kind: SecretKind };

/** `account` is null when its very name seems to be a secret. */
export type Secretless = { account: Account | null; left: LeftOut[] };

type SecretIn = (text: string) => Suspicion | null;

/** The value with empty texts for secrets; a secret in a list is taken out of it. */
const cleaned = (value: unknown, isSecret: (text: string) => boolean): unknown => {
  if (typeof value === 'string') return isSecret(value) ? '' : value;
  if (Array.isArray(value)) return value.map((one) => cleaned(one, isSecret)).filter((one) => one !== '');
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one, isSecret)]));
};

/** By which the account is known; without these there is none. */
const NAME: readonly string[] = ['municipality', 'platform', 'handle'];

/**
 * An account without secrets.
 * @returns the very same account when it holds none
 */
export const withoutSecrets = (account: Account, secretIn: SecretIn): Secretless => {
  const left: LeftOut[] = [];
  const clean = <T>(field: string, value: T): T =>
    cleaned(value, (text) => {
      const suspicion = text === '' ? null : secretIn(text);
      if (suspicion) left.push({ field, kind: suspicion.kind });
      return suspicion !== null;
    }) as T;
  const { custody, differs, ...plain } = account;
  const fields = <T extends object>(one: T): T =>
    Object.fromEntries(Object.entries(one).map(([field, value]) => [field, clean(field, value)])) as T;
  const made: Account = {
    ...fields(plain),
    custody: fields(custody),
    differs: differs.map((difference) => ({ ...difference, ...clean(difference.field, difference) })),
  };
  if (left.length === 0) return { account, left };
  return { account: left.some(({ field }) => NAME.includes(field)) ? null : made, left };
};

/** Answers a question about the same text once: lists say the same again and again, and looking is slow. */
export const remembering = (secretIn: SecretIn): SecretIn => {
  const answers = new Map<string, Suspicion | null>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const fresh = secretIn(text);
    answers.set(text, fresh);
    return fresh;
  };
};
