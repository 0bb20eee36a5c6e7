/** A handover is ticked off, closed only when nothing waits, and leaves no account without anybody unseen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, messagesOf } from '../../tools/locales.ts';
import { type Account, accountKey, type Keeper, NOBODY, newAccount } from './account.ts';
import {
  afterHandover,
  closeHandover,
  lackKey,
  markDone,
  openHandover,
  openTasks,
  undoDone,
} from './handover-steps.ts';
import { isNamed, samePerson } from './person.ts';

const els: Keeper = { role: 'communicatieambtenaar', name: 'Els Peeters' };
const jan: Keeper = { role: 'ICT', name: 'Jan Maes' };
const account = (change: Partial<Account> = {}, administrators: Keeper[] = []): Account => {
  const bare = newAccount({ municipality: 'be:44021', platform: 'x', handle: 'stadgent' });
  return { ...bare, ...change, custody: { ...bare.custody, administrators, recovery: 'info@stad.gent' } };
};
const sole = account({ keeper: els }, [els]);
const key = accountKey(sole);
const opened = (accounts: Account[]) => openHandover('be:44021', els, accounts, { at: 100, by: 'JM' });
const leaving = (one: Account, replacement?: Keeper) =>
  afterHandover([one], opened([one]), replacement === undefined ? {} : { [key]: replacement });

describe('a handover', () => {
  it('remembers which accounts it began with', () => {
    const other = { ...account({ keeper: jan }), platform: 'vimeo' };
    expect(opened([sole, other])).toMatchObject({
      accounts: [key],
      startedAt: 100,
      by: 'JM',
      done: [],
      closedAt: null,
    });
  });

  it('counts a task as done once, and takes it back as if it never was', () => {
    const start = opened([sole]);
    const [task] = openTasks(start, [sole]);
    const once = markDone(start, task?.id ?? '', 200, 'JM');
    expect(openTasks(once, [sole])).toHaveLength(openTasks(start, [sole]).length - 1);
    expect(markDone(once, task?.id ?? '', 300, 'AB')).toBe(once);
    expect(undoDone(once, task?.id ?? '')).toEqual(start);
  });

  it('closes only when nothing waits, and then changes no more', () => {
    const start = opened([sole]);
    expect(closeHandover(start, [sole], 300)).toEqual({ refused: 'open-tasks' });
    const ticked = openTasks(start, [sole]).reduce((all, task) => markDone(all, task.id, 200, 'JM'), start);
    const closed = closeHandover(ticked, [sole], 300);
    expect(closed).toEqual({ ...ticked, closedAt: 300 });
    if ('refused' in closed) throw new Error(closed.refused);
    expect(markDone(closed, 'more', 400, 'JM')).toBe(closed);
    expect(undoDone(closed, ticked.done[0]?.task ?? '')).toBe(closed);
    expect(closeHandover(closed, [sole], 500)).toBe(closed);
  });
});

describe('the register afterwards', () => {
  it('has the replacement wherever the person stood', () => {
    const { accounts, lacks } = leaving(account({ keeper: els, standIn: els }, [els]), jan);
    expect(accounts[0]).toMatchObject({ keeper: jan, standIn: NOBODY, custody: { administrators: [jan] } });
    expect(lacks).toEqual([]);
  });

  it('keeps the role without the name where nobody comes instead, and says so', () => {
    const { accounts, lacks } = leaving(account({ keeper: els }, [els, jan]));
    expect(accounts[0]).toMatchObject({ keeper: { ...els, name: '' }, custody: { administrators: [jan] } });
    expect(lacks).toEqual([{ account: key, lacks: 'keeper' }]);
  });

  it('takes nobody as a replacement for nobody', () => {
    const result = leaving(account({ keeper: els }, [els, jan]), NOBODY);
    expect(result).toEqual(leaving(account({ keeper: els }, [els, jan])));
  });

  it('still names the last administrator, because only that person has the key', () => {
    const { accounts, lacks } = leaving(account({ keeper: jan }, [els]));
    expect(accounts[0]?.custody.administrators).toEqual([els]);
    expect(lacks).toEqual([{ account: key, lacks: 'administrator' }]);
  });

  it('says when a lost account would still be recovered by the one who left', () => {
    const own = account({ keeper: els }, [els]);
    const theirs = { ...own, custody: { ...own.custody, recovery: 'els.peeters@gent.be' } };
    expect(leaving(theirs, jan).lacks).toEqual([{ account: key, lacks: 'recovery' }]);
  });

  it('does not lose a named administrator to a role of the same name, nor add one twice', () => {
    const ict = { role: 'ICT', name: '' };
    expect(leaving(account({ keeper: els }, [ict, els, jan]), jan).accounts[0]?.custody.administrators).toEqual([
      ict,
      jan,
    ]);
  });

  it('never leaves an account without anybody unseen, and touches no other', () => {
    const keeper = fc.constantFrom(els, jan, NOBODY, { role: 'communicatieambtenaar', name: '' });
    const one = fc.tuple(keeper, keeper, fc.array(keeper, { maxLength: 3 }));
    const accounts = fc.array(one, { maxLength: 4 }).map((list) =>
      list.map(([first, second, all], index) => ({
        ...account({ keeper: first, standIn: second }, all),
        handle: `a${index}`,
      })),
    );
    fc.assert(
      fc.property(accounts, fc.constantFrom(undefined, els, jan, NOBODY), (list, replacement) => {
        const handover = opened(list);
        const given = Object.fromEntries(list.flatMap((one) => (replacement ? [[accountKey(one), replacement]] : [])));
        const result = afterHandover(list, handover, given);
        const told = (one: Account, lacks: string) =>
          result.lacks.some((lack) => lack.account === accountKey(one) && lack.lacks === lacks);
        result.accounts.forEach((one, index) => {
          if (!handover.accounts.includes(accountKey(one))) expect(one).toEqual(list[index]);
          else {
            const inside = one.custody.administrators.filter((other) => isNamed(other) && !samePerson(other, els));
            expect(told(one, 'administrator')).toBe(inside.length === 0);
            expect(told(one, 'keeper')).toBe(!isNamed(one.keeper) || samePerson(one.keeper, els));
            expect([one.keeper.name, one.standIn.name]).not.toContain(els.name);
          }
        });
        expect(afterHandover(result.accounts, handover, {}).accounts).toEqual(result.accounts);
      }),
    );
  });
});

describe('the words of what is lacking', () => {
  it.each(LOCALES)('are there in %s', (locale) => {
    const words = messagesOf(locale);
    expect((['keeper', 'administrator', 'recovery'] as const).filter((one) => !words[lackKey(one)])).toEqual([]);
  });
});
