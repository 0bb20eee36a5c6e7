/** What a person should do next, by urgency; popup, dashboard and badge all draw from this one list. */
import { nextVisit } from '../register/dormancy.ts';
import type { Alert, Claim, State } from '../state/state.ts';

export type Step =
  | { kind: 'alert'; alert: Alert; urgent: true }
  | { kind: 'claim-pending'; claim: Claim; urgent: true }
  | {
      kind: 'visit';
      municipality: string;
      platform: string;
      handle: string;
      dueAt: number;
      ownChoice: boolean;
      urgent: true;
    }
  | {
      kind: 'claim';
      municipality: string;
      platform: string;
      handle: string;
      strength: 'sure' | 'likely';
      urgent: false;
    };

/** A free name worth claiming: the best one of a platform where we hold none. */
export type Offer = Extract<Step, { kind: 'claim' }>;

const ALERTS = ['gone', 'lost', 'freed', 'rotten'] as const;

const alertSteps = (state: State, now: number): Step[] =>
  state.alerts
    .filter((alert) => !alert.closed && alert.snoozedUntil <= now)
    .sort((a, b) => ALERTS.indexOf(a.kind) - ALERTS.indexOf(b.kind) || b.at - a.at)
    .map((alert) => ({ kind: 'alert', alert, urgent: true }));

const visitSteps = (state: State, periods: Readonly<Record<string, number | null>>, now: number): Step[] =>
  state.accounts
    .map((account) => ({ account, visit: nextVisit(account, periods[account.platform] ?? null, now) }))
    .filter(({ visit }) => visit.remindAt <= now)
    .sort((a, b) => a.visit.dueAt - b.visit.dueAt)
    .map(({ account: { municipality, platform, handle }, visit: { dueAt, ownChoice } }) => ({
      kind: 'visit',
      municipality,
      platform,
      handle,
      dueAt,
      ownChoice,
      urgent: true,
    }));

/**
 * The steps, most urgent first.
 * @param periods days of inactivity each platform allows, by platform id; null where none is stated
 * @param offers free names worth claiming, which the badge does not count
 */
export const stepsOf = (
  state: State,
  periods: Readonly<Record<string, number | null>>,
  offers: readonly Offer[],
  now: number,
): Step[] => [
  ...state.claims
    .filter((claim) => claim.remindAt <= now)
    .map((claim): Step => ({ kind: 'claim-pending', claim, urgent: true })),
  ...alertSteps(state, now),
  ...visitSteps(state, periods, now),
  ...offers,
];

/** The badge: how many things wait for a person, or nothing. */
export const badgeOf = (steps: readonly Step[]): string => {
  const count = steps.filter((step) => step.urgent).length;
  return count === 0 ? '' : count > 99 ? '99+' : String(count);
};
