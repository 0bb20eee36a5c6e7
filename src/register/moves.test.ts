/** An account moves only where it may, never ends without an export, and every step can be taken back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Account, type AccountState, newAccount, STATES } from './account.ts';
import { moveAccount, nextStates, type Refusal, STEPS, undoMove } from './moves.ts';

const DAY = 86_400_000;
const AT = 1_000 * DAY;
const taken = { at: AT, by: 'EP', reason: 'plan' };
const account = (state: AccountState, change: Partial<Account> = {}): Account => ({
  ...newAccount({ municipality: 'be:44021', platform: 'x', handle: 'stadgent' }),
  state,
  ...change,
});
const archive = { at: AT, place: 'archief/sociale media' };
const refusal = (one: Account, to: AccountState, mayOpen = false): Refusal | null => {
  const moved = moveAccount(one, to, taken, mayOpen);
  return 'refused' in moved ? moved.refused : null;
};
const must = (moved: Account | { refused: Refusal }): Account => {
  if ('refused' in moved) throw new Error(moved.refused);
  return moved;
};

describe('moving an account', () => {
  it('remembers who went where, when and why', () => {
    const moved = must(moveAccount(account('wanted'), 'asleep', taken));
    expect(moved.state).toBe('asleep');
    expect(moved.moves).toEqual([{ from: 'wanted', to: 'asleep', at: AT, by: 'EP', reason: 'plan' }]);
  });

  it('dates the claim when a wanted name is claimed, but keeps a date that is known', () => {
    expect(moveAccount(account('wanted'), 'asleep', taken)).toMatchObject({ claimedAt: AT, visitedAt: AT });
    const known = account('wanted', { claimedAt: 5, visitedAt: 6 });
    expect(moveAccount(known, 'asleep', taken)).toMatchObject({ claimedAt: 5, visitedAt: 6 });
    expect(moveAccount(account('closed'), 'asleep', taken)).toMatchObject({ claimedAt: null, visitedAt: null });
  });

  it('never opens what was not first claimed, nor without a business case', () => {
    expect(refusal(account('wanted'), 'open', true)).toBe('not-allowed');
    expect(refusal(account('closed'), 'open', true)).toBe('not-allowed');
    expect(refusal(account('asleep'), 'open')).toBe('no-case');
    expect(refusal(account('asleep'), 'open', true)).toBeNull();
  });

  it('does not end an account that could have posted without an export and its place', () => {
    for (const from of ['asleep', 'open'] as const)
      for (const to of ['closed', 'former'] as const) {
        expect(refusal(account(from), to)).toBe('no-archive');
        expect(refusal(account(from, { archive: { at: AT, place: ' ' } }), to)).toBe('no-archive');
        expect(refusal(account(from, { archive }), to)).toBeNull();
      }
    expect(refusal(account('wanted'), 'former')).toBeNull();
    expect(refusal(account('closed'), 'former')).toBeNull();
  });

  it('asks for a new export when the account was woken after the last one', () => {
    const opened = { from: 'asleep', to: 'open', at: AT - 2 * DAY, by: '', reason: '' } as const;
    const exported = (at: number) => account('open', { moves: [opened], archive: { ...archive, at } });
    expect(refusal(exported(AT - 4 * DAY), 'closed')).toBe('old-archive');
    expect(refusal(exported(AT - 2 * DAY - DAY / 2), 'closed')).toBeNull();
    const reopened = { ...opened, from: 'closed', to: 'asleep' } as const;
    expect(refusal({ ...exported(AT - 4 * DAY), state: 'asleep', moves: [reopened] }, 'former')).toBe('old-archive');
  });

  it('tells beforehand where it can go and what is in the way', () => {
    expect(nextStates(account('asleep'))).toEqual([
      { to: 'open', refused: 'no-case' },
      { to: 'closed', refused: 'no-archive' },
      { to: 'former', refused: 'no-archive' },
    ]);
    for (const from of STATES)
      for (const to of STATES)
        expect(refusal(account(from, { archive }), to, true) === null, `${from} ${to}`).toBe(
          STEPS.some((step) => step.from === from && step.to === to),
        );
  });
});

describe('taking a move back', () => {
  const date = fc.option(fc.nat(500), { nil: null });
  const accounts = fc
    .record({ state: fc.constantFrom(...STATES), claimedAt: date, visitedAt: date, notes: fc.string() })
    .map(({ state, ...change }) => account(state, { ...change, archive }));
  const steps = fc.array(fc.constantFrom(...STATES), { maxLength: 12 });

  it('undoes any row of moves, one by one', () => {
    fc.assert(
      fc.property(accounts, steps, (start, row) => {
        const past = [start];
        row.forEach((to, index) => {
          const moved = moveAccount(past.at(-1) ?? start, to, { ...taken, at: AT + index }, true);
          if (!('refused' in moved)) past.push(moved);
        });
        for (let at = past.length - 1; at > 0; at--) expect(undoMove(past[at] ?? start)).toEqual(past[at - 1]);
      }),
    );
  });

  it('takes back no more than the move itself brought', () => {
    const known = account('asleep', { claimedAt: AT, visitedAt: AT });
    expect(undoMove(must(moveAccount(known, 'open', taken, true)))).toEqual(known);
  });

  it('keeps what was noted since', () => {
    const moved = { ...must(moveAccount(account('wanted'), 'asleep', taken)), visitedAt: AT + DAY, notes: 'bio klaar' };
    expect(undoMove(moved)).toMatchObject({
      state: 'wanted',
      claimedAt: null,
      visitedAt: AT + DAY,
      notes: 'bio klaar',
    });
  });

  it('leaves an account alone whose state did not come from its last move', () => {
    const moved = must(moveAccount(account('wanted'), 'asleep', taken));
    const odd = { ...moved, state: 'closed' } as const;
    expect(undoMove(odd)).toBe(odd);
    expect(undoMove(account('open'))).toEqual(account('open'));
  });
});
