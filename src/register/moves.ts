/** The steps an account may take from state to state, and what must be done before each. */
import type { Account, AccountState, Move } from './account.ts';

const DAY = 86_400_000;

/** What a step waits for: a business case that allows it, or an export of what was posted. */
type Needs = 'case' | 'archive';

/**
 * Claiming and opening stay two decisions, so nothing leads from wanted to open.
 * An export comes before the end: what a municipality posted is its archive, and a closed page gives nothing back.
 */
export const STEPS: readonly { from: AccountState; to: AccountState; needs?: Needs }[] = [
  { from: 'wanted', to: 'asleep' },
  { from: 'wanted', to: 'former' },
  { from: 'asleep', to: 'open', needs: 'case' },
  { from: 'asleep', to: 'closed', needs: 'archive' },
  { from: 'asleep', to: 'former', needs: 'archive' },
  { from: 'open', to: 'asleep' },
  { from: 'open', to: 'closed', needs: 'archive' },
  { from: 'open', to: 'former', needs: 'archive' },
  { from: 'closed', to: 'asleep' },
  { from: 'closed', to: 'former' },
  // A name that was lost can be wanted again; it has the same key, so it cannot be entered a second time.
  { from: 'former', to: 'wanted' },
];

export type Refusal = 'not-allowed' | 'no-case' | 'no-archive' | 'old-archive';

/** Who takes the step, when (epoch milliseconds) and why. */
export type Taken = Pick<Move, 'at' | 'by' | 'reason'>;

/** Posts may have come since: an export from before the account was last woken does not hold all of them. */
const archiveRefusal = ({ archive, moves }: Account): Refusal | null => {
  if (archive === null || archive.place.trim() === '') return 'no-archive';
  const woken = moves.findLast((move) => move.to === 'open' || move.from === 'closed' || move.from === 'former');
  // An export carries a date without an hour, a move carries both.
  return woken !== undefined && archive.at + DAY < woken.at ? 'old-archive' : null;
};

/** What stands in the way of a step, or null when it may be taken. */
const refusalOf = (account: Account, to: AccountState, mayOpen: boolean): Refusal | null => {
  const step = STEPS.find((one) => one.from === account.state && one.to === to);
  if (step === undefined) return 'not-allowed';
  if (step.needs === 'case') return mayOpen ? null : 'no-case';
  return step.needs === 'archive' ? archiveRefusal(account) : null;
};

/**
 * Where an account can go from here.
 * @param mayOpen whether a business case allows this account to open
 * @returns each next state, with what still stands in the way of it
 */
export const nextStates = (account: Account, mayOpen = false): { to: AccountState; refused: Refusal | null }[] =>
  STEPS.filter((step) => step.from === account.state).map(({ to }) => ({
    to,
    refused: refusalOf(account, to, mayOpen),
  }));

/**
 * One step to another state.
 * @param taken at, by and reason as they will be remembered
 * @param mayOpen whether a business case allows this account to open
 * @returns the account in its new state with the move added, or what stands in the way
 */
export const moveAccount = (
  account: Account,
  to: AccountState,
  taken: Taken,
  mayOpen = false,
): Account | { refused: Refusal } => {
  const refused = refusalOf(account, to, mayOpen);
  if (refused !== null) return { refused };
  const { at, by, reason } = taken;
  const claimed = account.state === 'wanted' && to === 'asleep';
  return {
    ...account,
    state: to,
    claimedAt: account.claimedAt ?? (claimed ? at : null),
    visitedAt: account.visitedAt ?? (claimed ? at : null),
    moves: [...account.moves, { from: account.state, to, at, by, reason }],
  };
};

/** The steps by which an account that is in the register already comes to be held. */
const WAYS_HOME: Readonly<Record<AccountState, readonly AccountState[]>> = {
  wanted: ['asleep'],
  closed: ['asleep'],
  former: ['wanted', 'asleep'],
  asleep: [],
  open: [],
};

/**
 * An account that turned out to be ours, whatever it was before.
 * @returns the account asleep, with the moves that led there; the very same when it was held already
 */
export const holdAccount = (account: Account, taken: Taken): Account =>
  WAYS_HOME[account.state].reduce((held, to) => {
    const moved = moveAccount(held, to, taken);
    return 'refused' in moved ? held : moved;
  }, account);

/**
 * Takes the last step back, as if it had never been taken; what was noted since stays.
 * @returns the same account when no step was taken, or when its state did not come from the last one (an edited import)
 */
export const undoMove = (account: Account): Account => {
  const last = account.moves.at(-1);
  if (last === undefined || last.to !== account.state) return account;
  const claimed = last.from === 'wanted' && last.to === 'asleep';
  const before = (date: number | null) => (claimed && date === last.at ? null : date);
  return {
    ...account,
    state: last.from,
    claimedAt: before(account.claimedAt),
    visitedAt: before(account.visitedAt),
    moves: account.moves.slice(0, -1),
  };
};
