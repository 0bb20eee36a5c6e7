/** Accounts as they may stand in any register, for the laws of merging and of lists. */
import fc from 'fast-check';
import { type Account, SECOND_FACTORS, STATES } from './account.ts';
import { MERGED, SLOTS } from './merge-fields.ts';

const text = fc.constantFrom('', 'a', 'b', 'c', '=1', 'é "q"\n;');
const moment = fc.constantFrom(null, 1, 2, 1_500_000_000_000);
const state = fc.constantFrom(...STATES);
const keeper = fc.record({ role: fc.constantFrom('', 'it'), name: fc.constantFrom('', 'An', 'Bob') });

const custody = fc.record({
  secondFactor: fc.constantFrom(...SECOND_FACTORS),
  recovery: text,
  administrators: fc.array(keeper, { maxLength: 3 }),
  place: text,
  reviewedAt: moment,
  checks: fc.array(fc.constantFrom('one', 'two'), { maxLength: 2 }),
});

const move = fc.record({
  from: state,
  to: state,
  at: fc.nat({ max: 3 }),
  by: fc.constantFrom('AP', 'BC'),
  reason: fc.constant(''),
});

/** An account without differences, of one of a few towns and names so that accounts meet. */
export const plainAccount: fc.Arbitrary<Account> = fc.record({
  municipality: fc.constantFrom('be:1', 'be:2'),
  platform: fc.constantFrom('facebook', 'x'),
  handle: fc.constantFrom('stad.gent', 'StadGent', 'stadgent', 'gent'),
  address: text,
  service: text,
  purpose: text,
  language: text,
  keeper,
  standIn: keeper,
  claimedAt: moment,
  by: text,
  visitedAt: moment,
  state,
  moves: fc.array(move, { maxLength: 3 }),
  custody,
  archive: fc.option(fc.record({ at: fc.nat({ max: 2 }), place: text })),
  notes: text,
  differs: fc.constant([]),
});

const difference = fc.constantFrom(...MERGED).chain((field) => {
  const value = plainAccount.map(SLOTS[field].read).filter((json) => json !== SLOTS[field].empty);
  return fc.record({
    field: fc.constant(field),
    others: fc.array(value, { maxLength: 2 }),
    dropped: fc.array(value, { maxLength: 3 }),
  });
});

/** An account with a past: differences left open, and settled ones. */
export const anyAccount: fc.Arbitrary<Account> = fc
  .tuple(plainAccount, fc.array(difference, { maxLength: 3 }))
  .map(([account, differs]) => ({ ...account, differs: differs.filter(({ field }) => field !== 'handle') }));

/** As platforms compare handles: Facebook ignores dots. */
export const sameForm = (platform: string, handle: string): string =>
  platform === 'facebook' ? handle.toLowerCase().replaceAll('.', '') : handle.toLowerCase();
