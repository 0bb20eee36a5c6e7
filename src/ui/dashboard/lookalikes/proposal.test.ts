import { describe, expect, it } from 'vitest';
import type { Likeness } from '../../../impersonation/likeness.ts';
import type { ReasonKey } from '../../../impersonation/reasons.ts';
import { entry } from './accounts.fixture.ts';
import { proposalOf } from './proposal.ts';

const like = (is: Likeness['class'], ...keys: ReasonKey[]) =>
  proposalOf(
    entry({ likeness: { class: is, score: 0.6, reasons: keys.map((key) => ({ key, seen: '', weight: 0.5 })) } }),
  );

describe('a proposal', () => {
  it('is what the likeness says, also where that is no class', () => {
    expect(like('lookalike', 'name_same')).toEqual({ choice: 'impersonation', asks: false });
    expect(like('parody', 'says_parody').choice).toBe('satire');
    expect(like('service').choice).toBe('service');
    expect(like('homonym').choice).toBe('unrelated');
    expect(like('unrelated').choice).toBe('unrelated');
  });

  it('leaves the gravest class to a person, and points at it when the account asks for something', () => {
    expect(like('lookalike', 'name_same', 'asks_payment')).toEqual({ choice: 'impersonation', asks: true });
  });

  it('is the register for what is proved ours', () => {
    expect(proposalOf(entry({ standing: 'official' })).choice).toBe('ours');
    expect(like('official').choice).toBe('ours');
  });
});
