/** Who stands where, and who comes instead. */
import { describe, expect, it } from 'vitest';
import { type Account, accountKey, NO_CUSTODY, newAccount } from '../../../../register/account.ts';
import { afterHandover, markDone, openHandover } from '../../../../register/handover-steps.ts';
import { NOW } from '../../town.fixture.ts';
import { concernedBy, countOf, leaversIn, replacementsOf, stopsOf } from './leaver.ts';

const ELS = { role: 'communicatie', name: 'Els Peeters' };
const JAN = { role: '', name: 'Jan Maes' };

const account = (platform: string, more: Partial<Account> = {}): Account => ({
  ...newAccount({ municipality: 'be:44021', platform, handle: 'stadgent' }),
  ...more,
});
const run = (administrators: Account['custody']['administrators']) => ({ ...NO_CUSTODY, administrators });

const X = account('x', { keeper: ELS, custody: run([ELS]) });
const FACEBOOK = account('facebook', { keeper: JAN, standIn: ELS, custody: run([JAN, ELS]) });
const LINKEDIN = account('linkedin', { keeper: { role: 'communicatie', name: '' } });

const begun = (accounts: readonly Account[]) => openHandover('be:44021', ELS, accounts, { at: NOW, by: 'MV' });

describe('the people who may leave', () => {
  it('are named once, with their accounts and those that hang on them alone', () => {
    const all = [X, FACEBOOK];
    expect(leaversIn('be:44021', all)).toEqual([
      { person: ELS, accounts: 2, alone: 1 },
      { person: JAN, accounts: 1, alone: 0 },
    ]);
  });

  it('do not hold the role of somebody with a name a second time', () => {
    const all = [LINKEDIN, X];
    expect(leaversIn('be:44021', all).map((one) => one.person)).toEqual([ELS]);
  });

  it('do not come from accounts that are no longer ours', () => {
    const lost = account('tiktok', { state: 'former', keeper: JAN });
    expect(leaversIn('be:44021', [lost])).toEqual([]);
  });

  it('are those of the shown municipality, counted over all', () => {
    const elsewhere = { ...X, municipality: 'be:11002' };
    expect(leaversIn('be:44021', [FACEBOOK, elsewhere])[0]).toMatchObject({ person: ELS, accounts: 2, alone: 1 });
  });
});

describe('a role without a name', () => {
  const officer = { role: 'communicatie', name: '' };
  const elsewhere = { ...LINKEDIN, municipality: 'be:11002' };

  it('is somebody else in another municipality', () => {
    expect(leaversIn('be:44021', [LINKEDIN, elsewhere])).toMatchObject([{ person: officer, accounts: 1 }]);
    const handover = openHandover('be:44021', officer, [LINKEDIN, elsewhere], { at: NOW, by: 'MV' });
    expect(stopsOf(handover, [LINKEDIN, elsewhere]).map((one) => one.account)).toEqual([LINKEDIN]);
    const replacements = { [accountKey(LINKEDIN)]: JAN, [accountKey(elsewhere)]: JAN };
    const { accounts } = afterHandover([LINKEDIN, elsewhere], handover, replacements);
    expect(accounts.map((one) => one.keeper)).toEqual([JAN, officer]);
  });
});

describe('a handover', () => {
  it('begins with the account that only the leaver can get into, and shows each tick', () => {
    const accounts = [FACEBOOK, X];
    const first = stopsOf(begun(accounts), accounts);
    expect(first.map((one) => [one.account.platform, one.danger])).toEqual([
      ['x', true],
      ['facebook', false],
    ]);
    const task = first[0]?.tasks[0]?.task.id ?? '';
    const after = stopsOf(markDone(begun(accounts), task, NOW, 'MV'), accounts);
    expect(after[0]?.tasks[0]?.done).toEqual({ task, at: NOW, by: 'MV' });
    expect(countOf(after)).toEqual({ all: countOf(first).all, done: 1 });
  });

  it('keeps the accounts it began with, also when somebody else stands there by now', () => {
    const handover = begun([X, FACEBOOK]);
    const later = [{ ...X, keeper: JAN, custody: run([JAN]) }, FACEBOOK];
    expect(concernedBy(handover, later, later)).toHaveLength(2);
    const lost = [{ ...X, state: 'former' as const }, FACEBOOK];
    expect(concernedBy(handover, lost, lost)).toEqual([FACEBOOK]);
  });
});

describe('who comes instead', () => {
  const none = { name: '', role: '' };

  it('is nobody where nothing was typed', () => {
    expect(replacementsOf({ person: ELS }, [X, FACEBOOK], () => none, none)).toEqual({});
  });

  it('takes the role that was left, everywhere but where another name was typed', () => {
    const typed = (key: string) => (key === accountKey(FACEBOOK) ? { name: ' Ann ', role: 'jeugd' } : none);
    expect(replacementsOf({ person: ELS }, [X, FACEBOOK], typed, { name: 'Tom', role: '' })).toEqual({
      [accountKey(X)]: { role: 'communicatie', name: 'Tom' },
      [accountKey(FACEBOOK)]: { role: 'jeugd', name: 'Ann' },
    });
  });

  it('can be a role that nobody holds yet', () => {
    expect(replacementsOf({ person: ELS }, [X], () => none, { name: '', role: 'onthaal' })).toEqual({
      [accountKey(X)]: { role: 'onthaal', name: '' },
    });
  });
});
