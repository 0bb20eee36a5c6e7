/** From an account to the texts of its form and back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainAccount } from '../../../register/account.fixture.ts';
import { NO_CUSTODY, newAccount } from '../../../register/account.ts';
import { NOW } from '../town.fixture.ts';
import { changeOf, type FormColumn, GROUPS, type Group, textOf, tidied, unsavedIn, wrongsIn } from './form.ts';

const ACCOUNT = {
  ...newAccount({ municipality: 'be:44021', platform: 'x', handle: 'stadgent' }),
  keeper: { role: 'communicatie', name: 'An' },
  visitedAt: NOW - 1000,
  custody: { ...NO_CUSTODY, recovery: 'communicatie@stad.gent', administrators: [{ role: 'it', name: '' }] },
};

const groups = Object.keys(GROUPS) as Group[];

describe('the form of an account', () => {
  it('changes nothing while its texts are those of the account, whatever the account', () => {
    fc.assert(
      fc.property(plainAccount, fc.constantFrom(...groups), (account, group) => {
        const columns: readonly FormColumn[] = GROUPS[group];
        const texts = Object.fromEntries(columns.map((column) => [column, textOf(account, column)]));
        expect(unsavedIn(account, texts, group)).toEqual([]);
        expect(changeOf(account, texts, group, NOW)).toEqual({});
      }),
    );
  });

  it('gives only the part that was changed, with all that stood beside it', () => {
    expect(changeOf(ACCOUNT, { keeperName: ' Bob ', standInRole: '' }, 'people', NOW)).toEqual({
      keeper: { role: 'communicatie', name: 'Bob' },
    });
    expect(changeOf(ACCOUNT, { secondFactor: 'app', administrators: 'it (?) | Els' }, 'custody', NOW)).toEqual({
      custody: {
        ...ACCOUNT.custody,
        secondFactor: 'app',
        administrators: [
          { role: 'it', name: '' },
          { role: '', name: 'Els' },
        ],
      },
    });
  });

  it('keeps the hour of a date that nobody touched, and empties one that was emptied', () => {
    expect(changeOf(ACCOUNT, { visitedAt: textOf(ACCOUNT, 'visitedAt'), by: 'MV' }, 'dates', NOW)).toEqual({
      by: 'MV',
    });
    expect(changeOf(ACCOUNT, { visitedAt: '' }, 'dates', NOW)).toEqual({ visitedAt: null });
  });

  it('makes an archive of a day and a place', () => {
    const at = new Date(2026, 4, 3).getTime();
    expect(changeOf(ACCOUNT, { archivedAt: '2026-05-03', archivePlace: 'archief/x' }, 'archive', NOW)).toEqual({
      archive: { at, place: 'archief/x' },
    });
    expect(wrongsIn(ACCOUNT, { archivePlace: 'archief/x' }, 'archive', NOW)).toEqual({
      archivedAt: { is: 'archive-day' },
    });
  });

  it('makes an address whole, and refuses what is none', () => {
    expect(tidied(ACCOUNT, { address: ' x.com/gent ', handle: '@gent' }, 'what')).toEqual({
      address: 'https://x.com/gent',
      handle: 'gent',
    });
    expect(wrongsIn(ACCOUNT, { address: 'de pagina' }, 'what', NOW)).toEqual({ address: { is: 'address' } });
  });

  it('refuses a day that cannot be', () => {
    expect(wrongsIn(ACCOUNT, { visitedAt: '2031-01-01', claimedAt: '1979-01-01' }, 'dates', NOW)).toEqual({
      claimedAt: { is: 'day', why: 'early' },
      visitedAt: { is: 'day', why: 'future' },
    });
  });

  it('refuses a secret in the field where it was typed, and nowhere else', () => {
    const typed = { place: 'wachtwoord: Gent2026!', recovery: 'webmaster@stad.gent' };
    expect(wrongsIn(ACCOUNT, typed, 'custody', NOW)).toEqual({ place: { is: 'secret', kind: 'password' } });
    expect(wrongsIn(ACCOUNT, { ...typed, place: 'Kluis IT, item X' }, 'custody', NOW)).toEqual({});
  });
});
