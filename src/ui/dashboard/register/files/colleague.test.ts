/** What of a colleague's register may come in, and what stays outside. */
import { describe, expect, it } from 'vitest';
import { secretIn } from '../../../../register/secret.ts';
import { looksLikeList, sortInPieces } from './colleague.ts';
import { anAccount, GENT, stateWith, watching } from './register.fixture.ts';

const MOL = { ...GENT, id: 'be:13025', name: 'Mol' };

const sort = (accounts: ReturnType<typeof anAccount>[], watched: string[]) => {
  const theirs = { ...stateWith(accounts), former: [watching(MOL)] };
  const work = sortInPieces(theirs, watched, secretIn, 1);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
};

describe('a colleague’s register', () => {
  it('brings the accounts of the municipalities that are watched here, and counts the others by name', () => {
    const molse = anAccount('x', 'gemeentemol', { municipality: MOL.id });
    const unknown = anAccount('x', 'dessel', { municipality: 'be:13006' });
    const { accounts, elsewhere } = sort([anAccount('x', 'stadgent'), molse, molse, unknown], [GENT.id]);
    expect(accounts.map(({ handle }) => handle)).toEqual(['stadgent']);
    expect(elsewhere).toEqual([
      { municipality: MOL.id, name: 'Mol', count: 2 },
      { municipality: 'be:13006', name: 'be:13006', count: 1 },
    ]);
  });

  it('leaves out what may be a secret, and says of which account', () => {
    const { accounts, left } = sort([anAccount('x', 'stadgent', { notes: 'wachtwoord: Gent2026!' })], [GENT.id]);
    expect(accounts[0]?.notes).toBe('');
    expect(left.map((one) => one.left)).toEqual([[{ field: 'notes', kind: 'password' }]]);
  });
});

describe('a list instead of a backup', () => {
  it.each([
    ['lijst.csv', 'Platform', true],
    ['lijst.json', 'Platform;Naam\nX;stadgent', true],
    ['lijst.json', '{"a":1}', false],
    ['lijst.json', '<html>a, b</html>', false],
    ['lijst.json', 'hallo', false],
    ['kapot.json', '[1,2', false],
  ])('%s with %j: %s', (name, text, is) => {
    expect(looksLikeList(name, text)).toBe(is);
  });
});
