/** Which account must be visited first, and when a date may be called late. */
import { describe, expect, it } from 'vitest';
import { newAccount } from '../../../register/account.ts';
import { NOW } from '../town.fixture.ts';
import { isUndated, registerOf } from './register-lines.ts';

const DAY = 86_400_000;

const account = (platform: string, days: number, municipality = 'be:44021') => ({
  ...newAccount({ municipality, platform, handle: 'stadgent' }),
  claimedAt: NOW - 900 * DAY,
  by: 'MV',
  visitedAt: NOW - days * DAY,
});

const read = (...accounts: ReturnType<typeof account>[]): string[] =>
  registerOf(accounts, 'be:44021', { x: 30, tiktok: 180, linkedin: null }, NOW).map(
    ({ account: { platform }, when }) => `${platform} ${when}`,
  );

describe('the register', () => {
  it('shows the account first that must be visited first', () => {
    expect(read(account('tiktok', 10), account('x', 25), account('x', 1))).toEqual([
      'x soon',
      'x later',
      'tiktok later',
    ]);
  });

  it('calls a day that has passed late', () => {
    expect(read(account('x', 31))).toEqual(['x late']);
  });

  it('reminds by our own choice where the platform states no period', () => {
    expect(read(account('linkedin', 190))).toEqual(['linkedin late']);
  });

  it('shows the accounts of one municipality only', () => {
    expect(read(account('x', 1, 'be:11002'))).toEqual([]);
  });

  it('asks nobody to sign in to what is only wanted or closed, and puts it last', () => {
    const wanted = { ...account('x', 900), state: 'wanted' as const };
    const closed = { ...account('tiktok', 900), state: 'closed' as const };
    expect(read(wanted, closed, account('linkedin', 1))).toEqual(['linkedin later', 'x ', 'tiktok ']);
  });

  it('knows an account of which nobody noted a date', () => {
    const undated = newAccount({ municipality: 'be:44021', platform: 'x', handle: 'gent' });
    expect([undated, { ...undated, claimedAt: NOW }, account('x', 1)].map(isUndated)).toEqual([true, false, false]);
  });
});
