/** An account the municipality holds: the register's one line. */

export type Account = {
  /** The id of the municipality that holds it. */
  municipality: string;
  platform: string;
  handle: string;
  /** Epoch milliseconds. */
  claimedAt: number;
  /** Who claimed it: initials or a role, as typed. */
  by: string;
  /** When somebody last signed in, as far as anybody told us. */
  visitedAt: number;
  /** Claimed and asleep until a channel plan opens it. */
  state: 'asleep' | 'open';
};

/** One key per account: two towns may hold accounts on the same platform, one town never holds the same one twice. */
export const accountKey = (account: Pick<Account, 'municipality' | 'platform' | 'handle'>): string =>
  `${account.municipality} ${account.platform} ${account.handle.toLowerCase()}`;
