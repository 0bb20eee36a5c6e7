/** When somebody leaves, every account they stood at is told what to do, the most dangerous first. */
import { describe, expect, it } from 'vitest';
import { LOCALES, messagesOf } from '../../tools/locales.ts';
import { type Account, accountKey, type Keeper, NOBODY, newAccount } from './account.ts';
import { isOwnAddress, type Leaving, standsAt, TASK_KINDS, taskKey, tasksFor } from './handover.ts';

const els: Keeper = { role: 'communicatieambtenaar', name: 'Els Peeters' };
const jan: Keeper = { role: 'ICT', name: 'Jan Maes' };
const an: Keeper = { role: 'bib', name: 'An Claes' };
const account = (
  platform: string,
  change: Partial<Account> = {},
  custody: Partial<Account['custody']> = {},
): Account => {
  const bare = newAccount({ municipality: 'be:44021', platform, handle: 'stadgent' });
  return { ...bare, ...change, custody: { ...bare.custody, recovery: 'communicatie@stad.gent', ...custody } };
};
const at = (person: Keeper): Leaving => ({ person, municipality: 'be:44021' });
const kinds = (one: Account, person = els) =>
  tasksFor(at(person), [one]).flatMap(({ tasks }) => tasks.map((t) => t.kind));
const afterwards = ['check_factor', 'change_password', 'tell_vault'];

describe('what to do when somebody leaves', () => {
  it('says nothing of accounts they never stood at, or that are no longer ours', () => {
    expect(tasksFor(at(els), [account('x', { keeper: jan }, { administrators: [jan, an] })])).toEqual([]);
    expect(tasksFor(at(els), [account('x', { keeper: els, state: 'former' })])).toEqual([]);
  });

  it('finds them as keeper, stand-in and administrator, whatever the case, and by role where no name stands', () => {
    expect(standsAt(account('x', { keeper: { role: '', name: 'PEETERS Els' } }), els)).toBe(true);
    expect(standsAt(account('x', { standIn: els }), els)).toBe(true);
    expect(standsAt(account('x', {}, { administrators: [jan, els] }), els)).toBe(true);
    expect(standsAt(account('x', { keeper: { ...els, name: '' } }), els)).toBe(true);
    expect(standsAt(account('x', { keeper: { ...els, name: 'Piet Wit' } }), els)).toBe(false);
  });

  it('lets somebody else in before it takes anybody out', () => {
    const sole = account('x', { keeper: els, standIn: jan }, { administrators: [els] });
    expect(kinds(sole)).toEqual([
      'new_keeper',
      'add_administrator',
      'check_factor',
      'remove_administrator',
      'change_password',
      'tell_vault',
    ]);
  });

  it('asks for another administrator until two remain', () => {
    const among = (...administrators: Keeper[]) => kinds(account('x', {}, { administrators }));
    expect(among(els, jan)).toContain('add_administrator');
    expect(among(els, jan, an)).not.toContain('add_administrator');
    expect(among(els, jan, an)).toContain('remove_administrator');
    expect(kinds(account('x', { keeper: els }))).toContain('add_administrator');
    expect(kinds(account('x', { keeper: els, standIn: jan }))).not.toContain('add_administrator');
  });

  it('asks no shared password of a platform where everybody signs in as themselves', () => {
    const page = account('facebook', { keeper: els }, { administrators: [els, jan, an], recovery: '' });
    expect(kinds(page)).toEqual(['new_keeper', 'remove_administrator']);
  });

  it('changes a recovery address that looks like theirs, and looks for one nobody noted', () => {
    const recoveredBy = (recovery: string) => kinds(account('x', { keeper: jan, standIn: els }, { recovery }));
    expect(recoveredBy('els.peeters@gent.be')).toEqual(['new_stand_in', 'change_recovery', ...afterwards]);
    expect(recoveredBy('')).toEqual(['new_stand_in', 'check_recovery', ...afterwards]);
    expect(recoveredBy('info@gent.be')).toEqual(['new_stand_in', ...afterwards]);
  });

  it('looks for no second step where there is none', () => {
    const open = account('x', { keeper: els, standIn: jan }, { secondFactor: 'none' });
    expect(kinds(open)).toEqual(['new_keeper', 'change_password', 'tell_vault']);
  });

  it('asks only for people where the name is still wanted', () => {
    expect(kinds(account('x', { keeper: els, state: 'wanted' }, { administrators: [els] }))).toEqual(['new_keeper']);
  });

  it('puts the accounts nobody else can get into first, then the open ones', () => {
    const list = [
      account('x', { keeper: els, state: 'asleep' }, { administrators: [els, jan] }),
      account('tiktok', { keeper: els, state: 'open' }, { administrators: [els, jan] }),
      account('vimeo', { keeper: els, state: 'asleep' }),
      account('flickr', { keeper: els, standIn: jan, state: 'asleep' }),
    ];
    const order = tasksFor(at(els), list).map((one) => [one.account.split(' ')[1], one.danger]);
    expect(order).toEqual([
      ['vimeo', true],
      ['tiktok', false],
      ['flickr', false],
      ['x', false],
    ]);
    expect(tasksFor(at(els), [...list].reverse())).toEqual(tasksFor(at(els), list));
  });

  it('keeps the password in the list after a new keeper was noted, and what was done as well', () => {
    const before = account('x', { keeper: els });
    const key = accountKey(before);
    const begun = { accounts: [key], done: [{ task: `new_keeper ${key}`, at: 1, by: 'EP' }] };
    const [own] = tasksFor(at(els), [{ ...before, keeper: jan }], begun);
    expect(own?.tasks.map((task) => task.kind)).toEqual(['new_keeper', ...afterwards]);
    expect(own?.danger).toBe(false);
  });
});

describe("a person's own address", () => {
  it.each(['els.peeters@gent.be', 'EPeeters2@gent.be', 'peeters_els2@gent.be', 'gsm van Els Peeters'])(
    'is %s',
    (one) => {
      expect(isOwnAddress(one, els)).toBe(true);
      expect(isOwnAddress(one, { role: '', name: 'Peeters, Els' })).toBe(true);
    },
  );

  it.each(['', 'communicatie@gent.be', 'an.peeters@gent.be', 'peeters@gent.be'])('is not "%s"', (one) => {
    expect(isOwnAddress(one, els)).toBe(false);
    expect(isOwnAddress(one, NOBODY)).toBe(false);
  });
});

describe('the words of a handover', () => {
  it.each(LOCALES)('are there for every task in %s', (locale) => {
    const words = messagesOf(locale);
    const wanted = TASK_KINDS.map(taskKey).flatMap((key) => [key, `${key}_why`]);
    expect(wanted.filter((key) => words[key] === undefined)).toEqual([]);
  });
});
