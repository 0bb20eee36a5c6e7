/** What a file brings, looked at in pieces, is what the background makes of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAccount, sameForm } from '../../../../register/account.fixture.ts';
import type { Account } from '../../../../register/account.ts';
import { previewImport } from '../../../../register/import-preview.ts';
import { mergeAccounts } from '../../../../register/merge-accounts.ts';
import { asHeldInPieces, bringsNews, broughtInPieces, newsIn } from './brought.ts';
import { anAccount } from './register.fixture.ts';

const plainForm = (_: string, handle: string): string => handle;

const endOf = <T>(work: Generator<unknown, T>): T => {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
};

const asHeld = (incoming: readonly Account[], held: readonly Account[]) =>
  endOf(asHeldInPieces(incoming, held, sameForm, 2));
const broughtBy = (held: readonly Account[], incoming: readonly Account[], size = 2) =>
  endOf(broughtInPieces<never>(held, incoming, [], size));

const accounts = fc.array(anyAccount, { maxLength: 8 });
/** As the background keeps it: each account once. */
const register = accounts.map((all) => mergeAccounts([], all, plainForm));

describe('what a file brings', () => {
  it('does not depend on the size of the pieces', () => {
    fc.assert(
      fc.property(register, accounts, fc.integer({ min: 1, max: 9 }), (held, incoming, size) => {
        const whole = previewImport(held, incoming, [], plainForm);
        const pieces = broughtBy(held, incoming, size);
        expect(pieces.counts).toEqual(whole.counts);
        const named = (list: readonly Account[]) => new Set(list.map((one) => JSON.stringify(one)));
        expect(named(pieces.added)).toEqual(named(whole.added));
        expect(named(pieces.unchanged)).toEqual(named(whole.unchanged));
      }),
    );
  });

  it('comes in pieces that are no larger than was asked', () => {
    const incoming = Array.from({ length: 20 }, (_, index) => anAccount('x', `stadgent${index}`));
    const pieces = (size: number) => [...broughtInPieces<never>([], incoming, [], size)].length;
    expect(pieces(5)).toBeGreaterThanOrEqual(pieces(20) + 3);
  });

  it('is nothing any more once it was sent', () => {
    fc.assert(
      fc.property(register, accounts, (held, typed) => {
        const incoming = asHeld(typed, held);
        const send = newsIn(incoming, broughtBy(held, incoming));
        const after = mergeAccounts(held, send, plainForm);
        expect(bringsNews(broughtBy(after, incoming))).toBe(false);
      }),
    );
  });

  it('is sent only where it changes something', () => {
    const held = [anAccount('x', 'stadgent', { service: 'jeugd' })];
    const incoming = [anAccount('x', 'stadgent'), anAccount('x', 'gent')];
    const brought = broughtBy(held, incoming);
    expect(brought.counts).toEqual({ added: 1, changed: 0, differing: 0, unchanged: 1, refused: 0 });
    expect(newsIn(incoming, brought).map(({ handle }) => handle)).toEqual(['gent']);
  });
});

describe('an account from a file', () => {
  it('goes by the handle of the register when the platform sees no difference', () => {
    const held = [anAccount('facebook', 'Stad.Gent')];
    const [incoming] = asHeld([anAccount('facebook', 'stadgent')], held);
    expect(incoming?.handle).toBe('Stad.Gent');
    expect(
      broughtBy(
        held,
        [incoming].flatMap((one) => one ?? []),
      ).counts.unchanged,
    ).toBe(1);
  });

  it('goes by the handle of its first line when the register does not know it', () => {
    const incoming = asHeld([anAccount('facebook', 'stad.gent'), anAccount('facebook', 'StadGent')], []);
    expect(incoming.map(({ handle }) => handle)).toEqual(['stad.gent', 'stad.gent']);
  });
});
