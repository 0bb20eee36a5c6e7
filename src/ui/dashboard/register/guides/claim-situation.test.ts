/** How far a claim has come. */
import { describe, expect, it } from 'vitest';
import { type AccountState, newAccount, STATES } from '../../../../register/account.ts';
import { emptyMachine } from '../../../../state/machine.ts';
import { emptyState } from '../../../../state/state.ts';
import { update } from '../../../../state/update.ts';
import type { Verdict } from '../../../../verdict/conclude.ts';
import { NOW } from '../../town.fixture.ts';
import { isOpen, type KnownName, situationOf, succeeded } from './claim-situation.ts';

const OWN = { municipality: 'be:44021', platform: 'x', handle: 'stadgent' };
const FREE: Verdict = { is: 'free', strength: 'sure' };
const TAKEN: Verdict = { is: 'taken', holder: 'profile' };
const UNKNOWN: Verdict = { is: 'unknown', doubt: 'timeout' };

const known = (more: Partial<KnownName>): KnownName => ({
  account: undefined,
  claim: undefined,
  breach: null,
  refused: false,
  verdict: FREE,
  whose: null,
  ...more,
});

const account = (state: AccountState) => ({ ...newAccount(OWN), state });
const claim = { ...OWN, startedAt: NOW, remindAt: NOW };

describe('a claim', () => {
  it('goes by what the platform says as long as nobody began', () => {
    expect(situationOf(known({}))).toBe('free');
    expect(situationOf(known({ verdict: { is: 'free', strength: 'likely' } }))).toBe('likely');
    expect(situationOf(known({ verdict: UNKNOWN }))).toBe('unsure');
    expect(situationOf(known({ verdict: TAKEN, whose: 'unclear' }))).toBe('taken');
    expect(situationOf(known({ verdict: TAKEN, whose: 'ours' }))).toBe('ours');
    expect(situationOf(known({ breach: { is: 'digits' } }))).toBe('impossible');
  });

  it('stays begun, whatever the platform says meanwhile', () => {
    expect(situationOf(known({ claim, verdict: TAKEN, whose: 'unclear' }))).toBe('begun');
  });

  it('is refused when the form said so, whatever the platform answers us', () => {
    expect(situationOf(known({ refused: true }))).toBe('refused');
    expect(situationOf(known({ refused: true, claim }))).toBe('begun');
    expect(situationOf(known({ refused: true, account: account('asleep') }))).toBe('held');
  });

  it('is finished once the account is held, not while it is only wanted', () => {
    expect(situationOf(known({ account: account('asleep'), claim }))).toBe('held');
    expect(situationOf(known({ account: account('wanted') }))).toBe('free');
  });

  it('is not guided where the name is not to be had', () => {
    expect((['taken', 'refused', 'impossible', 'ours'] as const).some(isOpen)).toBe(false);
    expect((['free', 'likely', 'unsure', 'begun', 'held'] as const).every(isOpen)).toBe(true);
  });
});

describe('a claim that went well', () => {
  const registerAfter = (before: AccountState | null) => {
    const held = before ? account(before) : undefined;
    const state = { ...emptyState([]), accounts: held ? [held] : [], claims: [claim] };
    return update({ state, machine: emptyMachine() }, succeeded(OWN, held, 'MV'), NOW).state;
  };

  it('leaves an account that is held, and no claim, wherever it came from', () => {
    for (const state of [null, ...STATES]) {
      const { accounts, claims } = registerAfter(state);
      expect(
        accounts.map((one) => one.state),
        String(state),
      ).toEqual([state === 'open' ? 'open' : 'asleep']);
      expect(claims).toEqual([]);
    }
  });

  it('means the account that is held under another form of the name', () => {
    const own = { municipality: 'be:44021', platform: 'facebook', handle: 'stadgent' };
    const held = { ...newAccount({ ...own, handle: 'stad.gent' }), state: 'wanted' as const };
    expect(succeeded(own, held, 'MV')).toMatchObject({ handle: 'stad.gent' });
  });

  it('notes the day on which a wanted name became ours', () => {
    expect(registerAfter('wanted').accounts[0]).toMatchObject({ claimedAt: NOW, visitedAt: NOW });
  });
});
