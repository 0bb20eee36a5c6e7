/** The agenda's order, and what the badge counts. */
import { describe, expect, it } from 'vitest';
import { freshAlert } from '../state/news.ts';
import { emptyState, type State } from '../state/state.ts';
import { badgeOf, type Offer, stepsOf } from './steps.ts';

const DAY = 86_400_000;
const NOW = 1_800_000_000_000;
const own = { municipality: 'm', platform: 'x', handle: 'stadgent' };
const offer: Offer = { kind: 'claim', ...own, strength: 'likely', urgent: false };
const state: State = {
  ...emptyState(['x']),
  claims: [{ ...own, startedAt: NOW - 1, remindAt: NOW - 1 }],
  accounts: [{ ...own, claimedAt: 0, by: '', visitedAt: NOW - 25 * DAY, state: 'asleep' }],
  alerts: [freshAlert('rotten', 'x', '', NOW - 3), freshAlert('gone', 'x', 'stadgent', NOW - 2)],
};

describe('the agenda', () => {
  it('puts the open claim first, then alerts by gravity, then visits, then offers', () => {
    const steps = stepsOf(state, { x: 30 }, [offer], NOW);
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
        [],
        NOW,
      ).filter((one) => one.kind === 'visit').length;
    expect([visits(23), visits(24)]).toEqual([0, 1]);
  });
  it('leaves out what is closed or snoozed', () => {
    const closed = { ...state, alerts: state.alerts.map((one) => ({ ...one, closed: true })) };
    const snoozed = { ...state, alerts: state.alerts.map((one) => ({ ...one, snoozedUntil: NOW + DAY })) };
    for (const one of [closed, snoozed])
      expect(stepsOf(one, {}, [], NOW).some((step) => step.kind === 'alert')).toBe(false);
  });
});

describe('the badge', () => {
  it('counts what waits for a person, not free names', () => {
    expect(badgeOf(stepsOf(state, { x: 30 }, [offer], NOW))).toBe('4');
  });
  it('is empty when nothing waits', () => {
    expect(badgeOf(stepsOf(emptyState([]), {}, [offer], NOW))).toBe('');
  });
});
