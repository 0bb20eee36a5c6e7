/** Bringing in an export: nothing of either side disappears, and doing it twice changes nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountKey, newAccount } from '../register/account.ts';
import { mergeStates } from './merge.ts';
import { emptyState, type State } from './state.ts';

const typed = fc.record({
  municipality: fc.constantFrom('be:1', 'be:2'),
  platform: fc.constantFrom('x', 'tiktok'),
  handle: fc.constantFrom('a', 'b', 'c'),
  claimedAt: fc.nat(),
  by: fc.string({ maxLength: 4 }),
  visitedAt: fc.nat(),
});
const account = typed.map((one) => ({ ...newAccount(one), ...one }));
const sighting = fc.record({
  platform: fc.constantFrom('x', 'tiktok'),
  handle: fc.constantFrom('a', 'b'),
  saw: fc.constantFrom('exists' as const, 'absent' as const),
  initials: fc.string({ maxLength: 3 }),
  at: fc.nat(),
  address: fc.constant(''),
  excerpt: fc.constant(''),
});
const state: fc.Arbitrary<State> = fc
  .tuple(
    fc.uniqueArray(account, { selector: accountKey }),
    fc.uniqueArray(sighting, { selector: (one) => JSON.stringify(one) }),
  )
  .map(([accounts, sightings]) => ({ ...emptyState(['x']), accounts, sightings }));

describe('merging', () => {
  it('keeps every account and every sighting of both sides', () => {
    fc.assert(
      fc.property(state, state, (ours, theirs) => {
        const merged = mergeStates(ours, theirs);
        const keys = merged.accounts.map(accountKey);
        for (const one of [...ours.accounts, ...theirs.accounts]) expect(keys).toContain(accountKey(one));
        for (const one of [...ours.sightings, ...theirs.sightings]) expect(merged.sightings).toContainEqual(one);
      }),
    );
  });

  it('knows a sighting and an override again when their keys come in another order', () => {
    const seen = { platform: 'x', handle: 'a', saw: 'exists' as const, initials: '', at: 1, address: '', excerpt: '' };
    const override = { key: 'be:1 x a', at: 1, by: 'AP', reason: 'storm in de haven' };
    const of = (sighting: typeof seen, one: typeof override): State => {
      const empty = emptyState(['x']);
      return { ...empty, sightings: [sighting], channels: { ...empty.channels, overrides: [one] } };
    };
    const turned = <T extends object>(one: T): T => Object.fromEntries(Object.entries(one).reverse()) as T;
    const merged = mergeStates(of(seen, override), of(turned(seen), turned(override)));
    expect([merged.sightings, merged.channels.overrides]).toEqual([[seen], [override]]);
  });

  it('brings the marks and answers of a handover, a review and a merger that both know', () => {
    const at = (done: string[], closedAt: number | null): State => ({
      ...emptyState(['x']),
      handovers: [
        {
          id: 'h',
          municipality: 'be:1',
          person: { role: '', name: 'An' },
          startedAt: 0,
          by: '',
          accounts: [],
          done: done.map((task) => ({ task, at: 1, by: '' })),
          closedAt,
        },
      ],
      reviews: [
        {
          municipality: 'be:1',
          startedAt: 0,
          answers: done.map((account) => ({ account, answer: 'keep', at: 1 })),
          closedAt,
        },
      ],
      mergers: [
        {
          id: 'm',
          name: '',
          date: 0,
          members: [],
          kept: [],
          lines: ['a', 'b'].map((id) => ({
            id,
            kind: 'claim',
            platform: 'x',
            handle: id,
            account: null,
            days: 0,
            done: done.includes(id) ? { at: 1, by: '' } : null,
          })),
        },
      ],
    });
    expect(mergeStates(at(['a'], null), at(['b'], 2))).toEqual(at(['a', 'b'], 2));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(state, state, (ours, theirs) => {
        const once = mergeStates(ours, theirs);
        expect(mergeStates(once, theirs)).toEqual(once);
      }),
    );
  });

  it('finds the same accounts whichever side is ours', () => {
    fc.assert(
      fc.property(state, state, (one, other) => {
        const keys = (merged: State) => merged.accounts.map(accountKey).sort();
        expect(keys(mergeStates(one, other))).toEqual(keys(mergeStates(other, one)));
      }),
    );
  });
});
