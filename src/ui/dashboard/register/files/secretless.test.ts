/** What seems to hold a secret never gets into an account, and everything else stays as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAccount } from '../../../../register/account.fixture.ts';
import { secretIn } from '../../../../register/secret.ts';
import { holdsSecret } from '../../../../state/registering.ts';
import { anAccount } from './register.fixture.ts';
import { remembering, withoutSecrets } from './secretless.ts';

const SECRET = 'wachtwoord: Gent2026!';

describe('an account from a file', () => {
  it('is the very same account when it holds no secret', () => {
    const account = anAccount('x', 'stadgent', { notes: 'gemaakt door de jeugddienst' });
    expect(withoutSecrets(account, secretIn)).toEqual({ account, left: [] });
    expect(withoutSecrets(account, secretIn).account).toBe(account);
  });

  it('loses a secret wherever it stands, and says in which field and of what kind', () => {
    const account = anAccount('x', 'stadgent', {
      notes: SECRET,
      purpose: 'jongeren',
      keeper: { role: 'communicatie', name: SECRET },
      custody: { ...anAccount('x', 'a').custody, recovery: SECRET, checks: ['two', SECRET] },
      moves: [{ from: 'wanted', to: 'asleep', at: 1, by: 'AB', reason: SECRET }],
      differs: [{ field: 'service', others: [JSON.stringify(SECRET), '"jeugd"'], dropped: [] }],
    });
    const { account: kept, left } = withoutSecrets(account, secretIn);
    expect(left.map(({ field }) => field).sort()).toEqual([
      'checks',
      'keeper',
      'moves',
      'notes',
      'recovery',
      'service',
    ]);
    expect(new Set(left.map(({ kind }) => kind))).toEqual(new Set(['password']));
    expect(holdsSecret(kept)).toBe(false);
    expect(kept).toMatchObject({ purpose: 'jongeren', keeper: { role: 'communicatie', name: '' } });
    expect(kept?.custody.checks).toEqual(['two']);
    expect(kept?.differs).toEqual([{ field: 'service', others: ['"jeugd"'], dropped: [] }]);
  });

  it('is no account when its very name seems to be a secret', () => {
    const { account, left } = withoutSecrets(anAccount('x', 'wachtwoord:Gent2026!'), secretIn);
    expect(account).toBeNull();
    expect(left).toEqual([{ field: 'handle', kind: 'password' }]);
  });

  it('may be kept afterwards, whatever stood in it', () => {
    fc.assert(
      fc.property(anyAccount, fc.constantFrom(SECRET, 'pin 4821', 'gewoon'), (account, text) => {
        const { account: kept } = withoutSecrets({ ...account, notes: text, purpose: text }, secretIn);
        expect(kept !== null && holdsSecret(kept)).toBe(false);
      }),
    );
  });
});

describe('the look for secrets', () => {
  it('is asked once about the same text', () => {
    let asked = 0;
    const look = remembering((text) => {
      asked++;
      return text === SECRET ? { kind: 'password' } : null;
    });
    expect([look('a'), look(SECRET), look('a'), look(SECRET)]).toEqual([
      null,
      { kind: 'password' },
      null,
      { kind: 'password' },
    ]);
    expect(asked).toBe(2);
  });
});
