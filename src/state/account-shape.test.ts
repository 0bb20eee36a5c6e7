/** What two registers say of one account still opens after they were merged, however much it is. */
import { describe, expect, it } from 'vitest';
import { type Account, newAccount } from '../register/account.ts';
import { openDifferences } from '../register/merge-accounts.ts';
import { mergeStates } from './merge.ts';
import { openDocument } from './migrations.ts';
import { emptyState, type State } from './state.ts';

const LONGEST = 20_000;

const holding = (notes: string): State => {
  const own = newAccount({ municipality: 'be:44021', platform: 'x', handle: 'stadgent' });
  const account: Account = { ...own, notes };
  return { ...emptyState(['x']), accounts: [account] };
};

describe('a merge of two accounts with the longest notes', () => {
  // A control character takes six signs in JSON, a quotation mark two.
  it.each(['a', '"', '\u0001'])('opens again, with both notes in it, when they are full of %j', (sign) => {
    const [ours, theirs] = [holding(sign.repeat(LONGEST)), holding(`b${sign.repeat(LONGEST - 1)}`)];
    const merged = mergeStates(ours, theirs);
    const opened = openDocument(JSON.parse(JSON.stringify(merged)));
    expect(opened).toEqual({ is: 'good', state: merged, migrated: false });
    expect(merged.accounts.flatMap(openDifferences)).toHaveLength(1);
  });

  it('is refused when a text is longer than anything that can be typed', () => {
    const [account] = holding('a').accounts;
    const differs = [{ field: 'notes', others: ['x'.repeat(130_001)], dropped: [] }];
    const opened = openDocument({ ...holding('a'), accounts: [{ ...account, differs }] });
    expect(opened.is).toBe('broken');
  });
});
