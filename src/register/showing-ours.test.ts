/** A merge never hides what somebody typed behind another's value, and all still end with the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAccount, sameForm } from './account.fixture.ts';
import { type Account, newAccount } from './account.ts';
import { previewImport } from './import-preview.ts';
import { chooseValue, mergeAccounts, openDifferences } from './merge-accounts.ts';
import { SLOTS } from './merge-fields.ts';
import { formKey } from './same-account.ts';
import { showingOurs } from './showing-ours.ts';

const register = fc
  .array(anyAccount, { maxLength: 4 })
  .map((all) => [...new Map(all.map((one) => [formKey(one, sameForm), one])).values()]);
const merge = (ours: readonly Account[], theirs: readonly Account[]): Account[] =>
  showingOurs(ours, mergeAccounts(ours, theirs, sameForm), sameForm);
const base = newAccount({ municipality: 'be:1', platform: 'x', handle: 'stadgent' });

describe('what is shown after a merge', () => {
  it('is what stood here, whichever of the two comes first in the alphabet', () => {
    const [a, b] = [
      { ...base, service: 'Archief' },
      { ...base, service: 'Bibliotheek' },
    ];
    expect(merge([a], [b])[0]).toMatchObject({ service: 'Archief', differs: [{ others: ['"Bibliotheek"'] }] });
    expect(merge([b], [a])[0]).toMatchObject({ service: 'Bibliotheek', differs: [{ others: ['"Archief"'] }] });
  });

  it('is what stood here in every field that waits for a choice, but for a state with a noted move', () => {
    fc.assert(
      fc.property(register, register, (ours, theirs) => {
        const held = new Map(ours.map((one) => [formKey(one, sameForm), one]));
        for (const account of merge(ours, theirs)) {
          const own = held.get(formKey(account, sameForm));
          for (const { field, main, others } of openDifferences(account))
            if (own && others.includes(SLOTS[field].read(own)))
              expect([field, main]).toEqual(['state', JSON.stringify(account.moves.at(-1)?.to)]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('makes no difference to what is known, nor to what is merged of it later', () => {
    fc.assert(
      fc.property(register, register, register, (ours, theirs, third) => {
        const [plain, shown] = [mergeAccounts(ours, theirs, sameForm), merge(ours, theirs)];
        expect(mergeAccounts(shown, third, sameForm)).toEqual(mergeAccounts(plain, third, sameForm));
        expect(merge(shown, theirs)).toEqual(shown);
        const { added, changed, differing } = previewImport(shown, theirs, [], sameForm).counts;
        expect([added, changed, differing]).toEqual([0, 0, 0]);
      }),
      { numRuns: 400 },
    );
  });

  it('is what a colleague chose where she knew our value', () => {
    const both = merge([{ ...base, service: 'Archief' }], [{ ...base, service: 'Bibliotheek' }]);
    const chosen = both.map((one) => chooseValue(one, 'service', '"Bibliotheek"'));
    expect(merge([{ ...base, service: 'Archief' }], chosen)[0]?.service).toBe('Bibliotheek');
  });
});
