/** An account the municipality holds or wants: the register's one line. */

/** Claiming and opening are two decisions: an account sleeps until a channel plan opens it. */
export const STATES = ['wanted', 'asleep', 'open', 'closed', 'former'] as const;
export type AccountState = (typeof STATES)[number];

/** Somebody who looks after an account: the role first, because roles stay when people leave. */
export type Keeper = { role: string; name: string };

/** One step from state to state, as it was taken. `at` is epoch milliseconds. */
export type Move = { from: AccountState; to: AccountState; at: number; by: string; reason: string };

export const SECOND_FACTORS = ['unknown', 'none', 'sms', 'mail', 'app', 'key', 'passkey'] as const;
export type SecondFactor = (typeof SECOND_FACTORS)[number];

/** Who can get in and where the secret lies; never the secret itself. */
export type Custody = {
  secondFactor: SecondFactor;
  /** The mail address or mailbox by which a lost account is recovered. */
  recovery: string;
  administrators: Keeper[];
  /** Where the secret lies: the vault and the name of the entry. */
  place: string;
  /** When access was last gone through, epoch milliseconds. */
  reviewedAt: number | null;
  /** Ids of the checklist's lines that are done. */
  checks: string[];
};

export type Account = {
  /** The id of the municipality that holds it. */
  municipality: string;
  platform: string;
  handle: string;
  /** Its address where that does not follow from the handle; otherwise empty. */
  address: string;
  /** The service it belongs to (library, youth …); empty for the municipality itself. */
  service: string;
  purpose: string;
  /** The language it speaks, as typed; empty when nobody said. */
  language: string;
  keeper: Keeper;
  standIn: Keeper;
  /** Epoch milliseconds; null while it is only wanted, or when nobody knows. */
  claimedAt: number | null;
  /** Who claimed it: initials or a role, as typed. */
  by: string;
  /** When somebody last signed in, as far as anybody told us. */
  visitedAt: number | null;
  state: AccountState;
  moves: Move[];
  custody: Custody;
  /** The export made before it was closed: when, and where it is kept. */
  archive: { at: number; place: string } | null;
  notes: string;
  /** Fields on which two registers differ, with the other values, until a person chooses. */
  differs: Difference[];
};

/**
 * The other values of one field, as JSON texts, and those a person decided about. In `dropped` a value may stand several
 * times, once for every decision: an odd count means that it is put aside, an even one that it was chosen again.
 */
export type Difference = { field: string; others: string[]; dropped: string[] };

export const NOBODY: Keeper = { role: '', name: '' };

export const NO_CUSTODY: Custody = {
  secondFactor: 'unknown',
  recovery: '',
  administrators: [],
  place: '',
  reviewedAt: null,
  checks: [],
};

/** An account of which only the name is known. */
export const newAccount = (own: Pick<Account, 'municipality' | 'platform' | 'handle'>): Account => ({
  municipality: own.municipality,
  platform: own.platform,
  handle: own.handle,
  address: '',
  service: '',
  purpose: '',
  language: '',
  keeper: NOBODY,
  standIn: NOBODY,
  claimedAt: null,
  by: '',
  visitedAt: null,
  state: 'asleep',
  moves: [],
  custody: NO_CUSTODY,
  archive: null,
  notes: '',
  differs: [],
});

/** One key per account: two towns may hold accounts on the same platform, one town never holds the same one twice. */
export const accountKey = (account: Pick<Account, 'municipality' | 'platform' | 'handle'>): string =>
  `${account.municipality} ${account.platform} ${account.handle.toLowerCase()}`;
