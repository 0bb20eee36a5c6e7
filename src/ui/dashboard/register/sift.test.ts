/** Filters and sorting of the register. */
import { describe, expect, it } from 'vitest';
import { type Account, newAccount } from '../../../register/account.ts';
import { NOW } from '../town.fixture.ts';
import { registerOf } from './register-lines.ts';
import { BY_DUE, inOrder, NO_FILTER, servicesIn, sift, turned } from './sift.ts';

const DAY = 86_400_000;

const account = (platform: string, handle: string, more: Partial<Account> = {}): Account => ({
  ...newAccount({ municipality: 'be:44021', platform, handle }),
  visitedAt: NOW - DAY,
  ...more,
});

const LINES = registerOf(
  [
    account('x', 'stadgent', { keeper: { role: 'communicatie', name: 'Zoë Peeters' } }),
    account('facebook', 'BibGent', { service: 'Bibliotheek', state: 'open', visitedAt: NOW - 2 * DAY }),
    account('instagram', 'debib', { service: 'Bibliotheek', state: 'wanted', visitedAt: null }),
  ],
  'be:44021',
  { x: 30 },
  NOW,
);

const handles = (lines: typeof LINES): string[] => lines.map((line) => line.account.handle);

describe('a filter', () => {
  it('lets everything through when nothing is chosen', () => {
    expect(handles(sift(LINES, NO_FILTER))).toHaveLength(3);
  });

  it('tells the municipality itself from one of its services', () => {
    expect(handles(sift(LINES, { ...NO_FILTER, service: '' }))).toEqual(['stadgent']);
    expect(handles(sift(LINES, { ...NO_FILTER, service: 'Bibliotheek' }))).toEqual(['BibGent', 'debib']);
  });

  it('goes by platform and by state', () => {
    expect(handles(sift(LINES, { ...NO_FILTER, platform: 'x' }))).toEqual(['stadgent']);
    expect(handles(sift(LINES, { ...NO_FILTER, state: 'wanted' }))).toEqual(['debib']);
  });

  it('looks for every word, without accents or capitals, also in the people', () => {
    expect(handles(sift(LINES, { ...NO_FILTER, text: 'zoe COMM' }))).toEqual(['stadgent']);
    expect(handles(sift(LINES, { ...NO_FILTER, text: 'zoe bib' }))).toEqual([]);
  });
});

describe('an order', () => {
  it('puts what nobody filled in last', () => {
    expect(handles(inOrder(LINES, { by: 'keeper', down: false }))[0]).toBe('stadgent');
  });

  it('follows the states as an account passes through them', () => {
    const states = inOrder(LINES, { by: 'state', down: false }).map((line) => line.account.state);
    expect(states).toEqual(['wanted', 'asleep', 'open']);
  });

  it('has the account that was visited longest ago first, then turns round', () => {
    const up = turned(BY_DUE, 'visited');
    expect(handles(inOrder(LINES, up))).toEqual(['debib', 'BibGent', 'stadgent']);
    expect(handles(inOrder(LINES, turned(up, 'visited')))).toEqual(['stadgent', 'BibGent', 'debib']);
  });
});

describe('the services', () => {
  it('are named once, the municipality itself first', () => {
    expect(servicesIn(LINES)).toEqual(['', 'Bibliotheek']);
  });
});
