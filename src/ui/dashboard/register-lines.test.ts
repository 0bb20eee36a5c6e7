import { describe, expect, it } from 'vitest';
import { registerOf } from './register-lines.ts';
import { NOW } from './town.fixture.ts';

const DAY = 86_400_000;

const account = (platform: string, days: number, municipality = 'be:44021') => ({
  municipality,
  platform,
  handle: 'stadgent',
  claimedAt: NOW - 900 * DAY,
  by: 'MV',
  visitedAt: NOW - days * DAY,
  state: 'asleep' as const,
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
});
