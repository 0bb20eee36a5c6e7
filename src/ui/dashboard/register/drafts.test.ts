/** What was typed stays until it is saved, and no longer. */
import { describe, expect, it } from 'vitest';
import { accountKey, newAccount } from '../../../register/account.ts';
import {
  anyUnsaved,
  carry,
  draftOf,
  forget,
  isUnsaved,
  letGoOfSaved,
  refuse,
  type,
  unsavedGroups,
  wrongsOf,
} from './drafts.ts';

let count = 0;
/** Each test has an account of its own: drafts outlive a page. */
const fresh = () => {
  count += 1;
  const account = newAccount({ municipality: 'be:44021', platform: 'x', handle: `gent${count}` });
  return { account, key: accountKey(account) };
};

describe('what was typed of an account', () => {
  it('waits group by group until the account holds it', () => {
    const { account, key } = fresh();
    type(key, { purpose: 'nieuws' });
    type(key, { notes: 'bel eerst' });
    expect(unsavedGroups(account, key)).toEqual(['what', 'notes']);
    const saved = { ...account, purpose: 'nieuws' };
    expect(unsavedGroups(saved, key)).toEqual(['notes']);
    letGoOfSaved(saved, key);
    expect(draftOf(key)).toEqual({ notes: 'bel eerst' });
  });

  it('is nothing when it is what the account holds', () => {
    const { account, key } = fresh();
    type(key, { purpose: 'x' });
    type(key, { purpose: '' });
    expect(isUnsaved(account, key)).toBe(false);
  });

  it('counts also what belongs to no field yet: a reason, an administrator', () => {
    const { account, key } = fresh();
    type(key, { to: 'open' });
    expect(isUnsaved(account, key)).toBe(false);
    type(key, { adminName: 'Els' });
    expect(isUnsaved(account, key)).toBe(true);
    expect(anyUnsaved()).toBe(true);
    forget(key, ['adminName', 'to']);
    expect(isUnsaved(account, key)).toBe(false);
  });

  it('is no longer called wrong once it changes', () => {
    const { key } = fresh();
    type(key, { place: 'a', recovery: 'b' });
    refuse(key, { place: { is: 'secret', kind: 'password' }, recovery: { is: 'secret', kind: 'token' } });
    type(key, { place: 'kluis' });
    expect(Object.keys(wrongsOf(key))).toEqual(['recovery']);
  });

  it('follows the account to its new name', () => {
    const { key } = fresh();
    type(key, { notes: 'x' });
    carry(key, 'be:44021 x other');
    expect(draftOf(key)).toEqual({});
    expect(draftOf('be:44021 x other')).toEqual({ notes: 'x' });
  });
});
