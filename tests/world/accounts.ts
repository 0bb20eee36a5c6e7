/** Who lives in the world: accounts per platform, and the websites of towns. */
import { createHash } from 'node:crypto';

export type Post = { at: string; text: string /** Whom it answers, if anybody. */; answers?: 'oneself' | 'another' };

export type Account = {
  /** The platform's id, as in `src/platforms`. */
  platform: string;
  /** As its holder writes it, capitals and dots included. */
  handle: string;
  state?: 'public' | 'suspended' | 'private' | 'reserved';
  name?: string;
  about?: string;
  avatar?: string;
  website?: string;
  followers?: number;
  /** ISO date. */
  createdAt?: string;
  mark?: 'government' | 'organisation' | 'verified' | 'paid';
  /** Addresses that the platform checked to link back. */
  verifiedLinks?: readonly string[];
  posts?: readonly Post[];
};

/** An account with everything a page shows filled in. */
export type Resident = Required<Omit<Account, 'mark'>> & Pick<Account, 'mark'>;

export type Accounts = {
  add: (...accounts: readonly Account[]) => void;
  remove: (platform: string, handle: string) => void;
  all: (platform?: string) => Resident[];
  /** The holder of a handle; case never matters, and neither do the characters in `ignores`. */
  find: (platform: string, handle: string, ignores?: string) => Resident | undefined;
};

/** The holder of a handle when everybody may see the account. */
export const shown = (accounts: Accounts, platform: string, handle: string): Resident | undefined => {
  const one = accounts.find(platform, handle);
  return one?.state === 'public' ? one : undefined;
};

const settle = (account: Account): Resident => ({
  state: 'public',
  name: account.handle,
  about: `Welkom bij ${account.name ?? account.handle}.`,
  avatar: `https://images.example/${encodeURIComponent(account.handle)}.jpg`,
  website: '',
  followers: 1240,
  createdAt: '2014-03-05T09:00:00.000Z',
  verifiedLinks: [],
  posts: [],
  ...account,
});

const form = (handle: string, ignores = ''): string =>
  [...handle.toLowerCase()].filter((one) => !ignores.includes(one)).join('');

/** An empty register of residents. */
export const openAccounts = (): Accounts => {
  const residents = new Map<string, Resident>();
  const key = (platform: string, handle: string) => `${platform} ${form(handle)}`;
  const all = (platform?: string) =>
    [...residents.values()].filter((one) => platform === undefined || one.platform === platform);
  return {
    add: (...accounts) => {
      for (const one of accounts) residents.set(key(one.platform, one.handle), settle(one));
    },
    remove: (platform, handle) => {
      residents.delete(key(platform, handle));
    },
    all,
    find: (platform, handle, ignores) =>
      all(platform).find((one) => form(one.handle, ignores) === form(handle, ignores)),
  };
};

const DIGEST = (seed: string): Buffer => createHash('sha256').update(seed).digest();

/** An identifier of digits that is always the same for the same seed. */
export const digits = (seed: string, length: number): string =>
  `1${[...DIGEST(seed)].map((byte) => byte % 10).join('')}`.slice(0, length);

/** An identifier of lower-case letters and digits that is always the same for the same seed. */
export const letters = (seed: string, length: number): string =>
  [...DIGEST(seed)]
    .map((byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte % 32])
    .join('')
    .slice(0, length);
