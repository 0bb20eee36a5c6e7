import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAccount, sameForm } from './account.fixture.ts';
import { type Account, newAccount } from './account.ts';
import { previewImport } from './import-preview.ts';
import { chooseValue, joinAccounts, mergeAccounts, openDifferences } from './merge-accounts.ts';
import { formKey } from './same-account.ts';

const base = newAccount({ municipality: 'be:1', platform: 'facebook', handle: 'stadgent' });
const preview = (held: Account[], incoming: Account[]) => previewImport(held, incoming, ['regel 7'], sameForm);

describe('the preview of an import', () => {
  it('counts what is new, changed, different and the same, and what was refused', () => {
    const at = (handle: string, more: Partial<Account> = {}) => ({ ...base, handle, ...more });
    const held = [at('a', { notes: 'x' }), at('b', { service: 'Jeugd' }), at('c'), at('d')];
    const incoming = [at('a', { purpose: 'y' }), at('b', { service: 'Sport' }), at('c'), at('e')];
    const { added, changed, differing, unchanged, counts, refused, after } = preview(held, incoming);
    expect(counts).toEqual({ added: 1, changed: 1, differing: 1, unchanged: 1, refused: 1 });
    expect(added.map(({ handle }) => handle)).toEqual(['e']);
    expect(changed).toMatchObject([{ account: { handle: 'a' }, fields: ['purpose'], asked: [] }]);
    expect(differing).toMatchObject([{ account: { handle: 'b' }, fields: [], asked: ['service'] }]);
    expect(unchanged.map(({ handle }) => handle)).toEqual(['c']);
    expect(refused).toEqual(['regel 7']);
    expect(after).toHaveLength(5);
  });

  it('names what joins by itself', () => {
    const move = { from: 'asleep' as const, to: 'open' as const, at: 1, by: 'AP', reason: '' };
    const custody = { ...base.custody, administrators: [{ role: '', name: 'An' }], checks: ['vault'] };
    const [change] = preview([base], [{ ...base, visitedAt: 5, moves: [move], custody, state: 'open' }]).changed;
    expect(change?.fields).toEqual(['state', 'moves', 'administrators', 'checks', 'visitedAt']);
  });

  it('finds no change where the keys of a person or a move only come in another order', () => {
    const moves = [{ from: 'open' as const, to: 'asleep' as const, at: 1, by: 'AP', reason: '' }];
    const held = { ...base, moves, custody: { ...base.custody, administrators: [{ role: 'it', name: 'An' }] } };
    const turned = moves.map(({ from, to, at, by, reason }) => ({ reason, by, at, to, from }));
    const custody = { ...base.custody, administrators: [{ name: 'An', role: 'it' }] };
    expect(preview([held], [{ ...held, moves: turned, custody }]).counts).toMatchObject({ changed: 0, unchanged: 1 });
  });

  it('makes one of two lines that the register has of an account, and says so', () => {
    const { counts, differing, after } = preview([base, { ...base, handle: 'stad.gent' }], []);
    expect(counts).toMatchObject({ differing: 1, added: 0 });
    expect(differing[0]?.asked).toEqual(['handle']);
    expect(after).toHaveLength(1);
  });

  it('makes one of two lines that the file has of an account, and counts that somebody must choose', () => {
    const { added, differing, counts } = preview(
      [],
      [
        { ...base, service: 'Jeugd' },
        { ...base, service: 'Sport' },
      ],
    );
    expect([added, counts.differing]).toEqual([[], 1]);
    expect(differing).toMatchObject([{ account: { differs: [{ field: 'service' }] }, asked: ['service'] }]);
  });

  it('takes an account on which a colleague has chosen already for a new one', () => {
    const both = joinAccounts({ ...base, service: 'Jeugd' }, { ...base, service: 'Sport' });
    expect(preview([], [chooseValue(both, 'service', '"Jeugd"')]).counts).toMatchObject({ added: 1, differing: 0 });
  });

  it('says of as many that somebody must choose as the register then asks about', () => {
    fc.assert(
      fc.property(fc.array(anyAccount, { maxLength: 5 }), (incoming) => {
        const { after, counts } = preview([], incoming);
        expect(counts.differing).toBe(after.filter((one) => openDifferences(one).length > 0).length);
        expect(counts.added + counts.differing).toBe(after.length);
      }),
    );
  });

  it('shows a question that a colleague settled as a change', () => {
    const both = joinAccounts({ ...base, service: 'Jeugd' }, { ...base, service: 'Sport' });
    const { changed } = preview([both], [chooseValue(both, 'service', '"Jeugd"')]);
    expect(changed).toMatchObject([{ account: { service: 'Jeugd' }, fields: ['service'] }]);
  });

  it('is what merging does, and says "unchanged" of all the second time', () => {
    const register = fc.array(anyAccount, { maxLength: 5 });
    fc.assert(
      fc.property(register, register, (held, incoming) => {
        const { after, added } = preview(held, incoming);
        expect(after).toEqual(mergeAccounts(held, incoming, sameForm));
        const keys = new Set(held.map((account) => formKey(account, sameForm)));
        expect(added.every((account) => !keys.has(formKey(account, sameForm)))).toBe(true);
        const again = preview(after, incoming).counts;
        expect([again.added, again.changed, again.differing]).toEqual([0, 0, 0]);
      }),
    );
  });

  it('counts each of 10,000 lines once', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({ ...base, handle: `stad${at}`, service: `${at}` }));
    expect(
      preview(
        many,
        many.map((one) => ({ ...one, notes: 'nieuw' })),
      ).counts.changed,
    ).toBe(10_000);
  });
});
