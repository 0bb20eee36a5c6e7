/** The agenda's order, and what the badge counts. */

import { describe, expect, it } from 'vitest';
import { organisation } from '../municipality/free-entry.ts';
import type { Municipality } from '../municipality/municipality.ts';
import { newAccount } from '../register/account.ts';
import { freshAlert } from '../state/news.ts';
import { emptyState, NO_GUARD, type State } from '../state/state.ts';
import { type Beside, badgeOf, type Offer, stepsOf } from './steps.ts';

const DAY = 86_400_000;
const NOW = 1_800_000_000_000;
const own = { municipality: 'm', platform: 'x', handle: 'stadgent' };
const offer: Offer = { kind: 'claim', ...own, strength: 'likely', urgent: false };
const NONE: Beside = { offers: [], tending: [] };
const state: State = {
  ...emptyState(['x']),
  claims: [{ ...own, startedAt: NOW - 1, remindAt: NOW - 1 }],
  accounts: [{ ...newAccount(own), claimedAt: 0, visitedAt: NOW - 25 * DAY }],
  alerts: [freshAlert('rotten', 'x', '', NOW - 3), freshAlert('gone', 'x', 'stadgent', NOW - 2)],
};

const watched = {
  municipality: { ...(organisation('Gent') as Municipality), id: 'm' },
  addedAt: NOW - 40 * DAY,
  startedAt: NOW - 40 * DAY,
  choices: {},
  guard: NO_GUARD,
};

describe('a register that stands in one browser only', () => {
  const town: State = { ...state, claims: [], alerts: [], municipalities: [watched] };
  const kinds = (one: State) => stepsOf(one, {}, NONE, NOW).map((step) => step.kind);

  it('asks for a backup after a month, counted from the last one', () => {
    expect(kinds(town)).toContain('backup');
    expect(kinds({ ...town, backupAt: NOW - 29 * DAY })).not.toContain('backup');
    expect(kinds({ ...town, backupAt: NOW - 31 * DAY })).toContain('backup');
    expect(kinds({ ...town, backupAt: NOW + 31 * DAY })).toContain('backup');
  });

  it('asks for none while there is nothing in it', () => {
    expect(kinds({ ...town, accounts: [] })).not.toContain('backup');
  });

  it('is gone through once a year', () => {
    const old = { ...newAccount(own), claimedAt: NOW - 400 * DAY, visitedAt: NOW };
    expect(kinds({ ...town, accounts: [old] })).toContain('review');
    const done = { municipality: 'm', startedAt: NOW - 10 * DAY, answers: [], closedAt: NOW - 10 * DAY };
    expect(kinds({ ...town, accounts: [old], reviews: [done] })).not.toContain('review');
  });
});

describe('the agenda', () => {
  it('puts the open claim first, then alerts by gravity, then visits, then offers', () => {
    const steps = stepsOf(state, { x: 30 }, { offers: [offer], tending: [] }, NOW);
    expect(steps.map((one) => (one.kind === 'alert' ? one.alert.kind : one.kind))).toEqual([
      'claim-pending',
      'gone',
      'rotten',
      'visit',
      'claim',
    ]);
  });
  it('reminds of a visit at four fifths of the period, not before', () => {
    const visits = (days: number) =>
      stepsOf(
        { ...state, accounts: state.accounts.map((one) => ({ ...one, visitedAt: NOW - days * DAY })) },
        { x: 30 },
        NONE,
        NOW,
      ).filter((one) => one.kind === 'visit').length;
    expect([visits(23), visits(24)]).toEqual([0, 1]);
  });
  it('leaves out what is closed or snoozed', () => {
    const closed = { ...state, alerts: state.alerts.map((one) => ({ ...one, closed: true })) };
    const snoozed = { ...state, alerts: state.alerts.map((one) => ({ ...one, snoozedUntil: NOW + DAY })) };
    for (const one of [closed, snoozed])
      expect(stepsOf(one, {}, NONE, NOW).some((step) => step.kind === 'alert')).toBe(false);
  });
});

describe('the badge', () => {
  it('counts what waits for a person, not free names', () => {
    expect(badgeOf(stepsOf(state, { x: 30 }, { offers: [offer], tending: [] }, NOW))).toBe('4');
  });
  it('is empty when nothing waits', () => {
    expect(badgeOf(stepsOf(emptyState([]), {}, { offers: [offer], tending: [] }, NOW))).toBe('');
  });
});
