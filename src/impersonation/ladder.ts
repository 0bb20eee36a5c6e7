/** The ladder of a report: whom to turn to, in which order, and when the next rung is due. */
import type { Municipality } from '../municipality/municipality.ts';
import { endsAt, MAIN_WAITS, stepsOn } from './reminder.ts';
import type { Report } from './report.ts';
import type { Reportable } from './triage.ts';

export type RungId =
  | 'platform'
  | 'complaint'
  | 'coordinator'
  | 'safeonweb'
  | 'economy'
  | 'police'
  | 'privacy'
  | 'settlement';

export type Rung = {
  id: RungId;
  /** By class, the rung that goes before; null when it may be climbed at once. A class not named never climbs it. */
  after: Readonly<Partial<Record<Reportable, RungId | null>>>;
  /** How long to wait for an answer before the next rung opens; null when no answer is to be expected. */
  waitDays: number | null;
  /** True where no law or addressee names that period and it is our reminder only. */
  ownChoice: boolean;
  /** It must be climbed within so many days of the answer on the rung before. */
  lapsesDays: number | null;
  /** On the way to a decision of the platform; only these remind. */
  main: boolean;
  /** Null where it differs per platform, or none is known for sure. */
  link: string | null;
  email: string | null;
  source: string;
  /** False where the source is old, second-hand or does not quite fit a municipality. */
  firm: boolean;
};

const DAY = 86_400_000;
const DSA = 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj';
const HELP_LIST = 'https://www.domusmedica.be/actueel/pogingen-tot-fraude-naam-van-de-fod-volksgezondheid';

const PLAIN = { waitDays: null, ownChoice: false, lapsesDays: null, main: false, link: null, email: null, firm: true };
const AFTER_PLATFORM = { impersonation: 'platform', fraud: 'platform' } as const;

/** The platform must confirm, decide and tell "in a timely manner": no number of days (article 16, 4 to 6). */
const PLATFORM: Rung = {
  ...PLAIN,
  id: 'platform',
  after: { impersonation: null, fraud: null },
  waitDays: MAIN_WAITS.platform,
  ownChoice: true,
  main: true,
  source: 'https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html',
};

/** Open for at least six months after the decision (article 20, 1); 180 days stay on the safe side of that. */
const COMPLAINT: Rung = {
  ...PLAIN,
  id: 'complaint',
  after: AFTER_PLATFORM,
  waitDays: MAIN_WAITS.complaint,
  ownChoice: true,
  lapsesDays: 180,
  main: true,
  source: DSA,
};

/** A certified body decides within 90 days, 180 in hard cases (article 21, 4). */
const SETTLEMENT: Rung = {
  ...PLAIN,
  id: 'settlement',
  after: { impersonation: 'complaint', fraud: 'complaint' },
  waitDays: MAIN_WAITS.settlement,
  main: true,
  link: 'https://digital-strategy.ec.europa.eu/en/policies/dsa-out-court-dispute-settlement',
  source: DSA,
};

/** Takes complaints about a platform that does not answer a notice, never about the content itself. */
const COORDINATOR: Rung = {
  ...PLAIN,
  id: 'coordinator',
  after: AFTER_PLATFORM,
  link: 'https://www.ibpt.be/consumenten/klacht-indienen-tegen-online-tussenpersonen-platformen-of-zoekmachines',
  email: 'klachtdsa@bipt.be',
  source:
    'https://www.ibpt.be/consumenten/publicatie/klacht-tegen-een-aanbieder-van-een-online-tussenhandelsdienst-dsa-art.-53',
};

const SAFEONWEB: Rung = {
  ...PLAIN,
  id: 'safeonweb',
  after: { fraud: null },
  email: 'verdacht@safeonweb.be',
  source: HELP_LIST,
};

/** The contact point is for companies and ConsumerConnect for consumers; a municipality is neither, so it is not firm. */
const ECONOMY: Rung = {
  ...PLAIN,
  id: 'economy',
  after: { fraud: null },
  link: 'https://meldpunt.belgie.be',
  source: HELP_LIST,
  firm: false,
};

const POLICE: Rung = {
  ...PLAIN,
  id: 'police',
  after: { impersonation: 'platform', fraud: null },
  link: 'https://www.politie.be',
  source: HELP_LIST,
};

/** Only the person whose data are used can complain, after having asked the platform. */
const PRIVACY: Rung = {
  ...PLAIN,
  id: 'privacy',
  after: AFTER_PLATFORM,
  link: 'https://www.gegevensbeschermingsautoriteit.be/burger/acties/klacht-indienen',
  source: 'https://www.gegevensbeschermingsautoriteit.be/burger/acties/klacht-indienen',
};

const DUTCH_POLICE: Rung = {
  ...POLICE,
  link: 'https://www.politie.nl',
  source:
    'https://www.rijksoverheid.nl/onderwerpen/identiteitsfraude/vraag-en-antwoord/wat-doe-ik-bij-mogelijke-identiteitsfraude',
};

/** The rungs by country, lowest first. Outside Belgium only the addressees that are sure. */
export const LADDERS: Readonly<Record<Municipality['country'], readonly Rung[]>> = {
  be: [PLATFORM, COMPLAINT, COORDINATOR, SAFEONWEB, ECONOMY, POLICE, PRIVACY, SETTLEMENT],
  nl: [PLATFORM, COMPLAINT, DUTCH_POLICE, SETTLEMENT],
  other: [PLATFORM, COMPLAINT, SETTLEMENT],
};

export type RungStatus =
  | { is: 'done'; rung: Rung; at: number; answeredAt: number | null }
  | { is: 'now'; rung: Rung; since: number; until: number | null }
  /** `from` is null as long as the rung before was not climbed. */
  | { is: 'later'; rung: Rung; after: RungId; from: number | null }
  /** The report was closed before this rung. */
  | { is: 'over'; rung: Rung }
  | { is: 'not-for-class'; rung: Rung };

/** When a rung opens: the first time the rung before it came to an end, or null. */
const opensAt = (report: Report, before: Rung): number | null => {
  const ends = stepsOn(report, before.id).flatMap((step) => endsAt(step, before.waitDays) ?? []);
  return ends.length === 0 ? null : Math.min(...ends);
};

/** Until when a rung may be climbed, counted from the last answer on the rung before. */
const lapsesAt = (report: Report, before: Rung, days: number | null): number | null => {
  const answered = stepsOn(report, before.id).findLast((step) => step.answeredAt !== null)?.answeredAt ?? null;
  return days === null || answered === null ? null : answered + days * DAY;
};

const statusOf = (report: Report, rung: Rung, before: Rung | undefined, now: number): RungStatus => {
  const done = report.steps.findLast((step) => step.rung === rung.id);
  if (done) return { is: 'done', rung, at: done.at, answeredAt: done.answeredAt };
  if (rung.after[report.class] === undefined) return { is: 'not-for-class', rung };
  if (report.outcome !== 'open') return { is: 'over', rung };
  if (before === undefined) return { is: 'now', rung, since: report.openedAt, until: null };
  const from = opensAt(report, before);
  if (from === null || from > now) return { is: 'later', rung, after: before.id, from };
  return { is: 'now', rung, since: from, until: lapsesAt(report, before, rung.lapsesDays) };
};

/**
 * Where a report stands on every rung of its country's ladder.
 * @param country of the municipality; `other` gives only what holds in the whole Union
 * @param now epoch milliseconds
 * @returns a status per rung, lowest rung first
 */
export const rungsFor = (report: Report, country: Municipality['country'], now: number): RungStatus[] => {
  const ladder = LADDERS[country];
  return ladder.map((rung) => {
    const before = ladder.find((one) => one.id === rung.after[report.class]);
    return statusOf(report, rung, before, now);
  });
};

/** The keys of a rung's name and of how to climb it. */
export const rungKeys = (rung: RungId): { name: string; how: string } => ({
  name: `ladder_${rung}`,
  how: `ladder_${rung}_how`,
});

/** The key of the words for a status; `later` takes $1 the date, and without a date `rung_later_after` takes $1 a rung. */
export const statusKey = (status: RungStatus): string => {
  if (status.is === 'later' && status.from === null) return 'rung_later_after';
  return `rung_${status.is.replaceAll('-', '_')}`;
};

/** The keys of the marks of doubt that belong beside a rung: our own period, an addressee that is not firm. */
export const rungDoubts = (rung: Rung): string[] => [
  ...(rung.ownChoice ? ['rung_own_choice'] : []),
  ...(rung.firm ? [] : ['rung_not_firm']),
];
