import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../platforms/index.ts';
import { newAccount } from '../../register/account.ts';
import { linesOf, stemOf } from './matrix.ts';
import { rowsIn } from './town.fixture.ts';

const everywhere = PLATFORMS.map((one) => one.id);

describe('the matrix of names', () => {
  it('holds every name in exactly one cell', () => {
    const rows = rowsIn('', everywhere);
    const cells = linesOf(rows).flatMap((line) => [...line.cells.values()].flat());
    expect(cells.length).toBe(rows.length);
    expect(new Set(cells)).toEqual(new Set(rows));
  });

  it('puts one name on one line, however a platform writes it', () => {
    const domain = PLATFORMS.find((one) => one.id === 'domain');
    const facebook = PLATFORMS.find((one) => one.id === 'facebook');
    if (!domain || !facebook) throw new Error('the fixture leans on these two');
    expect(stemOf({ handle: 'stad-gent.be', platform: domain })).toBe('stadgent');
    expect(stemOf({ handle: 'Stad.Gent', platform: facebook })).toBe('stadgent');
  });

  it('has a line for a name without any letter', () => {
    const x = PLATFORMS.find((one) => one.id === 'x');
    if (!x) throw new Error('the fixture leans on X');
    expect(stemOf({ handle: '___', platform: x })).toBe('___');
  });

  it('shows an account of ours on the first line', () => {
    const account = newAccount({
      municipality: 'be:44021',
      platform: 'x',
      handle: 'zzgent',
    });
    const rows = rowsIn('', ['facebook', 'x'], (state) => ({ ...state, accounts: [account] }));
    expect(
      linesOf(rows)
        .slice(0, 2)
        .map((line) => line.stem),
    ).toContain('zzgent');
  });
});
