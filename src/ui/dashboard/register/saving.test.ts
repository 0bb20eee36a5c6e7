/** What saving sends, carried out by the very steps that the background takes. */
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../../platforms/index.ts';
import { accountKey, newAccount } from '../../../register/account.ts';
import { emptyMachine } from '../../../state/machine.ts';
import { emptyState } from '../../../state/state.ts';
import { type Memory, update } from '../../../state/update.ts';
import { NOW } from '../town.fixture.ts';
import type { Group, Texts } from './form.ts';
import { savingOf, wrongsFor } from './saving.ts';

const ACCOUNT = {
  ...newAccount({ municipality: 'be:44021', platform: 'x', handle: 'stadgent' }),
  moves: [{ from: 'asleep' as const, to: 'open' as const, at: NOW - 5, by: 'MV', reason: '' }],
  state: 'open' as const,
  notes: 'bel eerst',
};
const OTHER = newAccount({ municipality: 'be:44021', platform: 'x', handle: 'gentbib' });

const around = { platforms: PLATFORMS, accounts: [ACCOUNT, OTHER], now: NOW };

const saved = (typed: Texts, group: Group) => {
  const { commands, key } = savingOf(ACCOUNT, typed, group, NOW);
  const memory: Memory = { state: { ...emptyState(['x']), accounts: [ACCOUNT, OTHER] }, machine: emptyMachine() };
  const { accounts } = commands.reduce((one, command) => update(one, command, NOW), memory).state;
  return { accounts, one: accounts.find((account) => accountKey(account) === key) };
};

describe('saving', () => {
  it('sends nothing when nothing was changed', () => {
    expect(savingOf(ACCOUNT, { notes: 'bel eerst ' }, 'notes', NOW).commands).toEqual([]);
  });

  it('changes the fields of the one account', () => {
    const { one, accounts } = saved({ service: 'Bibliotheek', purpose: '' }, 'what');
    expect(one).toEqual({ ...ACCOUNT, service: 'Bibliotheek' });
    expect(accounts).toContain(OTHER);
  });

  it('gives an account another handle and keeps all it has', () => {
    const { one, accounts } = saved({ handle: '@GentStad', purpose: 'nieuws' }, 'what');
    expect(one).toMatchObject({ handle: 'GentStad', purpose: 'nieuws', moves: ACCOUNT.moves, notes: 'bel eerst' });
    expect(accounts).toHaveLength(2);
  });

  it('changes capitals of a handle, which leave the account the same', () => {
    const { one, accounts } = saved({ handle: 'StadGent' }, 'what');
    expect(one?.handle).toBe('StadGent');
    expect(accounts).toHaveLength(2);
  });

  it('moves an account to the right platform with everything that was noted', () => {
    const { one, accounts } = saved({ platform: 'instagram', purpose: 'nieuws' }, 'what');
    expect(one).toMatchObject({ platform: 'instagram', purpose: 'nieuws', state: 'open', notes: 'bel eerst' });
    expect(accounts).toHaveLength(2);
  });
});

describe('what cannot be saved', () => {
  const wrong = (typed: Texts) => wrongsFor(ACCOUNT, typed, 'what', around).handle;

  it('is a handle the platform does not allow, or one that is in the register', () => {
    expect(wrong({ handle: 'stad gent' })).toMatchObject({ is: 'name', entry: { wrong: 'breach' } });
    expect(wrong({ handle: 'GentBib' })).toMatchObject({ is: 'name', entry: { wrong: 'known' } });
    expect(wrong({ handle: 'StadGent' })).toBeUndefined();
  });

  it('is another platform while something old looks like a secret: the account would be lost', () => {
    const old = { ...ACCOUNT, notes: 'wachtwoord: Gent2026!' };
    expect(wrongsFor(old, { platform: 'instagram' }, 'what', around).handle).toEqual({ is: 'other-secret' });
  });
});
