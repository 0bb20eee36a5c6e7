/** Merging registers: whoever merges what first, all end with the same, nothing is lost and nothing is asked twice. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAccount, plainAccount, sameForm } from './account.fixture.ts';
import { type Account, newAccount } from './account.ts';
import { chooseValue, joinAccounts, mergeAccounts, openDifferences } from './merge-accounts.ts';
import { MERGED, SLOTS } from './merge-fields.ts';
import { formKey } from './same-account.ts';

const merge = (ours: readonly Account[], theirs: readonly Account[]) => mergeAccounts(ours, theirs, sameForm);
const register = fc.array(anyAccount, { maxLength: 4 });
const runs = { numRuns: 400 };

/** Two or three lines about one and the same account. */
const twins = (count: number, of = anyAccount) =>
  fc.array(of, { minLength: count, maxLength: count }).map((all) => {
    const [first] = all;
    return all.map((one) => ({ ...one, municipality: 'be:1', platform: 'x', handle: first?.handle ?? '' }));
  });
const [pair, three] = [twins(2), twins(3)];
const base = newAccount({ municipality: 'be:1', platform: 'x', handle: 'stadgent' });
const only = (accounts: Account[]): Account => accounts[0] ?? base;

/** Whatever an account knows of a field: its value, the others and those put aside. */
const known = (account: Account, field: (typeof MERGED)[number]): string[] => [
  SLOTS[field].read(account),
  ...account.differs.filter((one) => one.field === field).flatMap(({ others, dropped }) => [...others, ...dropped]),
];

describe('merging two registers', () => {
  it('gives the same whichever comes first', () => {
    fc.assert(
      fc.property(register, register, (ours, theirs) => {
        expect(merge(ours, theirs)).toEqual(merge(theirs, ours));
      }),
      runs,
    );
  });

  it('gives the same whichever two of three are merged first', () => {
    fc.assert(
      fc.property(register, register, register, (one, two, three) => {
        expect(merge(merge(one, two), three)).toEqual(merge(one, merge(two, three)));
      }),
      runs,
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(register, register, (ours, theirs) => {
        const once = merge(ours, theirs);
        expect(merge(once, theirs)).toEqual(once);
        expect(merge(ours, once)).toEqual(once);
        expect(merge(once, once)).toEqual(once);
      }),
      runs,
    );
  });

  it('keeps every account, and one line of each', () => {
    fc.assert(
      fc.property(register, register, (ours, theirs) => {
        const keys = merge(ours, theirs).map((one) => formKey(one, sameForm));
        expect(new Set(keys)).toEqual(new Set([...ours, ...theirs].map((one) => formKey(one, sameForm))));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('leaves an account alone that the other register does not have, but for the order of its lists', () => {
    fc.assert(
      fc.property(plainAccount, (account) => {
        const [merged = base] = merge([account], []);
        expect({ ...merged, moves: [], custody: null }).toEqual({ ...account, moves: [], custody: null });
        expect(merge([merged], [])).toEqual([merged]);
      }),
    );
  });

  it('finds the same account through dots and capitals', () => {
    const [facebook, x] = [{ ...base, platform: 'facebook' }, base];
    expect(merge([{ ...facebook, handle: 'Stad.Gent' }], [facebook])).toHaveLength(1);
    expect(merge([{ ...x, handle: 'StadGent' }], [x])).toHaveLength(1);
    expect(merge([{ ...x, handle: 'stad.gent' }], [x])).toHaveLength(2);
    const asTyped = (_: string, handle: string) => handle;
    expect(mergeAccounts([{ ...x, handle: 'StadGent' }], [x], asTyped)).toHaveLength(1);
  });
});

describe('merging two lines of one account', () => {
  it('obeys the same laws also where the two were settled differently before', () => {
    fc.assert(
      fc.property(three, ([one = base, two = base, last = base]) => {
        const both = joinAccounts(one, two);
        expect(joinAccounts(two, one)).toEqual(both);
        expect(joinAccounts(both, two)).toEqual(both);
        expect(joinAccounts(both, both)).toEqual(both);
        expect(joinAccounts(both, last)).toEqual(joinAccounts(one, joinAccounts(two, last)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('loses nothing that anybody typed', () => {
    fc.assert(
      fc.property(pair, ([one = base, other = base]) => {
        const both = joinAccounts(one, other);
        for (const field of MERGED)
          for (const value of [...known(one, field), ...known(other, field)])
            if (value !== SLOTS[field].empty) expect(known(both, field)).toContain(value);
        for (const side of [one, other]) {
          for (const move of side.moves) expect(both.moves).toContainEqual(move);
          for (const check of side.custody.checks) expect(both.custody.checks).toContain(check);
          for (const person of side.custody.administrators)
            if (person.role + person.name !== '') expect(both.custody.administrators).toContainEqual(person);
        }
      }),
      runs,
    );
  });

  it('takes what only one side filled in, without a question', () => {
    const both = joinAccounts({ ...base, service: 'Jeugd' }, { ...base, notes: 'x' });
    expect(both).toEqual({ ...base, service: 'Jeugd', notes: 'x' });
  });

  it('asks where both sides filled in something else', () => {
    const both = joinAccounts({ ...base, service: 'Jeugd' }, { ...base, service: 'Sport' });
    expect(openDifferences(both)).toEqual([{ field: 'service', main: '"Jeugd"', others: ['"Sport"'] }]);
  });

  it('keeps the latest visit and the latest review', () => {
    const review = (reviewedAt: number | null) => ({ ...base.custody, reviewedAt });
    const both = joinAccounts(
      { ...base, visitedAt: 2, custody: review(null) },
      { ...base, visitedAt: 9, custody: review(4) },
    );
    expect([both.visitedAt, both.custody.reviewedAt]).toEqual([9, 4]);
  });

  it('puts all moves in the order of time', () => {
    const move = (at: number) => ({ from: 'asleep' as const, to: 'open' as const, at, by: 'AP', reason: '' });
    const both = joinAccounts({ ...base, moves: [move(10), move(2)] }, { ...base, moves: [move(9), move(2)] });
    expect(both.moves.map(({ at }) => at)).toEqual([2, 9, 10]);
  });

  it('reads a state that a noted move left as history, not as a question', () => {
    const opened = { from: 'asleep' as const, to: 'open' as const, at: 5, by: 'AP', reason: '' };
    const both = joinAccounts(base, { ...base, state: 'open', moves: [opened] });
    expect(both.state).toBe('open');
    expect(openDifferences(both)).toEqual([]);
    const unmoved = joinAccounts(base, { ...base, state: 'open' });
    expect(openDifferences(unmoved)).toMatchObject([{ field: 'state' }]);
  });
});

describe('choosing a value', () => {
  const side = (service: string): Account => ({ ...base, service });
  const [youth, sport, library] = [side('Jeugd'), side('Sport'), side('Bib')];

  it('settles a difference, and the same file does not ask again', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(...MERGED), fc.nat(), ([ours = base, theirs = base], field, pick) => {
        const both = joinAccounts(ours, theirs);
        const values = known(both, field).filter((value) => value !== SLOTS[field].empty);
        const value = values[pick % values.length];
        if (value === undefined) return;
        const settled = chooseValue(both, field, value);
        expect(SLOTS[field].read(settled)).toBe(value);
        expect(openDifferences(settled).map((one) => one.field)).not.toContain(field);
        expect(joinAccounts(settled, theirs)).toEqual(settled);
        expect(joinAccounts(ours, settled)).toEqual(settled);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never loses what was not chosen', () => {
    fc.assert(
      fc.property(twins(2, plainAccount), fc.constantFrom(...MERGED), ([ours = base, theirs = base], field) => {
        const both = joinAccounts(ours, theirs);
        const settled = chooseValue(both, field, SLOTS[field].read(theirs));
        for (const value of known(both, field))
          if (value !== SLOTS[field].empty) expect(known(settled, field)).toContain(value);
      }),
      runs,
    );
  });

  it('counts for the colleague too, who did not choose', () => {
    const settled = chooseValue(joinAccounts(youth, sport), 'service', '"Sport"');
    expect(joinAccounts(youth, settled)).toMatchObject({ service: 'Sport' });
    expect(openDifferences(joinAccounts(youth, settled))).toEqual([]);
  });

  it('asks again when a colleague chose the other, once', () => {
    const both = joinAccounts(youth, sport);
    const [mine, theirs] = [chooseValue(both, 'service', '"Jeugd"'), chooseValue(both, 'service', '"Sport"')];
    const open = joinAccounts(mine, theirs);
    expect(openDifferences(open)).toMatchObject([{ main: '"Jeugd"', others: ['"Sport"'] }]);
    const settled = chooseValue(open, 'service', '"Sport"');
    expect(joinAccounts(settled, mine)).toEqual(settled);
    expect(joinAccounts(settled, theirs)).toEqual(settled);
  });

  it('does not put aside a value that nobody saw', () => {
    const settled = chooseValue(joinAccounts(youth, sport), 'service', '"Sport"');
    expect(openDifferences(joinAccounts(settled, library))).toMatchObject([{ main: '"Bib"', others: ['"Sport"'] }]);
  });

  it('shows what was decided twice before what nobody saw', () => {
    const both = joinAccounts(youth, sport);
    const open = joinAccounts(chooseValue(both, 'service', '"Jeugd"'), chooseValue(both, 'service', '"Sport"'));
    const settled = chooseValue(open, 'service', '"Sport"');
    expect(openDifferences(joinAccounts(library, settled))).toMatchObject([{ main: '"Sport"', others: ['"Bib"'] }]);
  });

  it('holds for a value that is new, and for none at all', () => {
    const both = joinAccounts(youth, sport);
    const fresh = chooseValue(both, 'service', '"Vrije tijd"');
    expect(joinAccounts(fresh, sport)).toMatchObject({ service: 'Vrije tijd' });
    const none = chooseValue(both, 'service', '""');
    expect(joinAccounts(none, sport).service).toBe('');
    expect(openDifferences(joinAccounts(none, sport))).toEqual([]);
  });

  it('is taken back by typing the other value again', () => {
    const settled = chooseValue(joinAccounts(youth, sport), 'service', '"Sport"');
    const typed = { ...settled, service: 'Jeugd' };
    expect(joinAccounts(typed, settled).service).toBe('Jeugd');
  });

  it('stays an emptied field when somebody empties it later', () => {
    const settled = chooseValue(joinAccounts(youth, sport), 'service', '"Sport"');
    expect(joinAccounts({ ...settled, service: '' }, youth).service).toBe('');
  });

  it('refuses what is no value of the field', () => {
    for (const json of ['', '{', '7', 'null', '"nergens"']) expect(chooseValue(youth, 'state', json)).toEqual(youth);
    expect(chooseValue(youth, 'keeper', '{"name":"An","role":"IT"}').keeper).toEqual({ role: 'IT', name: 'An' });
    expect(chooseValue(youth, 'archive', '{"at":"x","place":""}')).toEqual(youth);
  });
});

describe('merging 10,000 accounts', () => {
  it('loses none and joins what both have', () => {
    const many = (notes: string) =>
      Array.from({ length: 10_000 }, (_, at) => ({ ...base, handle: `stad${at}`, service: `dienst ${at}`, notes }));
    const [ours, theirs] = [many('x'), many('y')];
    const merged = merge(ours, theirs);
    expect(merged).toHaveLength(10_000);
    expect(only(merged).differs).toHaveLength(1);
  });
});
