/** What a person should do next, by urgency; popup, dashboard and badge all draw from this one list. */
import type { AttentionKind } from '../channel/attention.ts';
import { nextReminder } from '../impersonation/reminder.ts';
import type { Report } from '../impersonation/report.ts';
import { nextVisit } from '../register/dormancy.ts';
import { reviewDue } from '../register/review-due.ts';
import { ALERT_KINDS, type Alert, type Claim, type Judgement, type State } from '../state/state.ts';

export type Step =
  | { kind: 'alert'; alert: Alert; urgent: true }
  | { kind: 'claim-pending'; claim: Claim; urgent: true }
  | { kind: 'report'; report: Report; dueAt: number; urgent: true }
  | { kind: 'judge-again'; judgement: Judgement; urgent: true }
  | { kind: 'review'; municipality: string; dueAt: number; urgent: true }
  | { kind: 'tend'; what: AttentionKind; municipality: string; platform: string; handle: string; urgent: true }
  /** `since` is the last backup, null when there never was one. */
  | { kind: 'backup'; since: number | null; urgent: true }
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

const DAY = 86_400_000;

/** A free name worth claiming: the best one of a platform where we hold none. */
export type Offer = Extract<Step, { kind: 'claim' }>;

const alertSteps = (state: State, now: number): Step[] =>
  state.alerts
    .filter((alert) => !alert.closed && alert.snoozedUntil <= now)
    .sort((a, b) => ALERT_KINDS.indexOf(a.kind) - ALERT_KINDS.indexOf(b.kind) || b.at - a.at)
    .map((alert) => ({ kind: 'alert', alert, urgent: true }));

const visitSteps = (state: State, periods: Readonly<Record<string, number | null>>, now: number): Step[] =>
  state.accounts
    .flatMap((account) => {
      const visit = nextVisit(account, periods[account.platform] ?? null, now);
      return visit && visit.remindAt <= now ? [{ account, visit }] : [];
    })
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

/** Reports that wait for an answer longer than their addressee should need. */
const reportSteps = (state: State, now: number): Step[] =>
  state.reports
    .flatMap((report): Extract<Step, { kind: 'report' }>[] => {
      const dueAt = nextReminder(report);
      return dueAt !== null && dueAt <= now ? [{ kind: 'report', report, dueAt, urgent: true }] : [];
    })
    .sort((a, b) => a.dueAt - b.dueAt);

/** A person's word on somebody's account that is over a year old; only where it could lead to something. */
const judgementSteps = (state: State, now: number): Step[] =>
  state.judgements
    .filter((one) => one.until <= now && one.decided !== 'unrelated')
    .map((judgement) => ({ kind: 'judge-again', judgement, urgent: true }));

/** The yearly review of each register. */
const reviewSteps = (state: State, now: number): Step[] =>
  state.municipalities.flatMap(({ municipality: { id } }): Step[] => {
    const own = <T extends { municipality: string }>(list: readonly T[]): T[] =>
      list.filter((one) => one.municipality === id);
    const review = reviewDue(own(state.reviews), own(state.accounts), now);
    return review?.due ? [{ kind: 'review', municipality: id, dueAt: review.dueAt, urgent: true }] : [];
  });

/** A register that only stands in one browser is lost with it. */
const backupSteps = (state: State, now: number): Step[] => {
  const { accounts, backupAt, municipalities, settings } = state;
  const begun = Math.min(...municipalities.map((one) => one.addedAt));
  const from = backupAt !== null && backupAt <= now ? backupAt : begun;
  const due = accounts.length > 0 && Number.isFinite(from) && now - from > settings.backupDays * DAY;
  return due ? [{ kind: 'backup', since: backupAt, urgent: true }] : [];
};

/** What is made elsewhere, because it takes more to know than every page carries. */
export type Beside = {
  /** Free names worth claiming, which the badge does not count. */
  offers: readonly Offer[];
  /** What the plans of open channels ask. */
  tending: readonly Extract<Step, { kind: 'tend' }>[];
};

/**
 * The steps, most urgent first.
 * @param periods days of inactivity each platform allows, by platform id; null where none is stated
 */
export const stepsOf = (
  state: State,
  periods: Readonly<Record<string, number | null>>,
  { offers, tending }: Beside,
  now: number,
): Step[] => [
  ...state.claims
    .filter((claim) => claim.remindAt <= now)
    .map((claim): Step => ({ kind: 'claim-pending', claim, urgent: true })),
  ...alertSteps(state, now),
  ...reportSteps(state, now),
  ...visitSteps(state, periods, now),
  ...judgementSteps(state, now),
  ...tending,
  ...reviewSteps(state, now),
  ...backupSteps(state, now),
  ...offers,
];

/** The badge: how many things wait for a person, or nothing. */
export const badgeOf = (steps: readonly Step[]): string => {
  const count = steps.filter((step) => step.urgent).length;
  return count === 0 ? '' : count > 99 ? '99+' : String(count);
};

/** The account a step is about; `municipality` is empty where an alert is about a name or a platform as such. */
export const accountOf = (step: Step): { municipality: string; platform: string; handle: string } => {
  switch (step.kind) {
    case 'alert':
      return step.alert;
    case 'claim-pending':
      return step.claim;
    case 'report':
      return step.report;
    case 'judge-again':
      return step.judgement;
    case 'review':
      return { municipality: step.municipality, platform: '', handle: '' };
    case 'backup':
      return { municipality: '', platform: '', handle: '' };
    default:
      return step;
  }
};

/** A key for a step, different for each. */
export const stepKey = (step: Step): string => {
  if (step.kind === 'alert') return step.alert.id;
  const { municipality, platform, handle } = accountOf(step);
  return `${step.kind} ${municipality} ${platform} ${handle}`;
};
