/** What goes into the calendar file. */
import { describe, expect, it } from 'vitest';
import { type Account, accountKey, newAccount } from '../../../../register/account.ts';
import { nl } from '../../../parts/nl.fixture.ts';
import { NOW } from '../../town.fixture.ts';
import { datedOf, eventsFor } from './calendar-file.ts';

const DAY = 86_400_000;

const account = (platform: string, more: Partial<Account> = {}): Account => ({
  ...newAccount({ municipality: 'be:44021', platform, handle: 'stadgent' }),
  claimedAt: NOW - DAY,
  visitedAt: NOW - DAY,
  ...more,
});

const X = account('x');
const TIKTOK = account('tiktok');

const titles = (accounts: readonly Account[], of: string | null = null): string[] =>
  eventsFor(accounts, [], of, nl, NOW).map((one) => one.title);

describe('the calendar file', () => {
  it('has a date per account and one look at who has access, by day', () => {
    expect(titles([TIKTOK, X])).toEqual([
      'Meld je aan bij X: stadgent',
      'Meld je aan bij TikTok: stadgent',
      'Wie heeft nog toegang tot jullie accounts?',
    ]);
  });

  it('has for one account its own date only', () => {
    expect(titles([TIKTOK, X], accountKey(TIKTOK))).toEqual(['Meld je aan bij TikTok: stadgent']);
  });

  it('is empty where nobody has to sign in', () => {
    const wanted = account('x', { state: 'wanted' });
    expect(titles([wanted])).toEqual([]);
    expect(datedOf([wanted, X, { ...X, municipality: 'be:1' }], 'be:44021')).toEqual([X]);
  });

  it('renews a domain instead of signing in to it', () => {
    expect(titles([account('domain', { handle: 'stad.gent' })], null)[0]).toBe('Kijk na of stad.gent verlengd is');
  });
});
