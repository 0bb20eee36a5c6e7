/** Which names are safe and which are at risk, one line per name of ours, or the best name where we hold none. */
import type { ReportFacts } from '../../../channel/report-facts.ts';
import type { Platform } from '../../../probe/platform.ts';
import type { Account } from '../../../register/account.ts';
import { nextVisit } from '../../../register/dormancy.ts';
import type { Row } from '../../../schedule/rows.ts';
import { platformName } from '../../parts/platform-name.ts';
import type { Say } from '../../parts/say.ts';
import { isPending } from '../../parts/verdict-data.ts';
import { doubtKey, lookOf } from '../../parts/verdict-words.ts';
import { bestRow } from '../../popup/best-row.ts';
import type { Group } from '../../popup/groups.ts';
import { nameOfPlatform } from '../../popup/step-words.ts';

export type NameFact = ReportFacts['names'][number];

export type Known = {
  /** The rows of the ticked platforms. */
  groups: readonly Group[];
  /** Those of the municipality, in any state. */
  accounts: readonly Account[];
  /** Days of inactivity that each platform allows; null where none is stated. */
  periods: Readonly<Record<string, number | null>>;
  now: number;
  date: (at: number) => string;
  say: Say;
};

type Standing = Pick<NameFact, 'standing' | 'why'>;

const isHeld = ({ state }: Account): boolean => state === 'asleep' || state === 'open';

/** Whether the platform seems to know the account no longer; what was never asked tells nothing. */
const isMissed = ({ platform, handle }: Account, groups: readonly Group[]): boolean =>
  groups
    .filter((group) => group.platform.id === platform)
    .flatMap(({ rows }) => rows)
    .some((row) => row.handle.toLowerCase() === handle.toLowerCase() && row.reading.verdict.is === 'free');

/** A name of ours is safe as long as it is there, somebody signs in, and somebody is there to do it. */
const heldStanding = (account: Account, { groups, periods, now, date, say }: Known): Standing => {
  if (isMissed(account, groups)) return { standing: 'risk', why: say('report_page_missed') };
  const visit = nextVisit(account, periods[account.platform] ?? null, now);
  if (visit && visit.remindAt <= now)
    return visit.dueAt > now
      ? { standing: 'risk', why: say('report_page_visit_before', date(visit.dueAt)) }
      : { standing: 'risk', why: say('report_page_visit_late') };
  if (account.keeper.role === '' && account.keeper.name === '')
    return { standing: 'risk', why: say('report_page_no_keeper') };
  return { standing: 'safe', why: visit ? say('report_page_held_until', date(visit.dueAt)) : '' };
};

const rowStanding = (row: Row, { say }: Known): Standing => {
  if (isPending(row)) return { standing: 'unsure', why: say('report_page_unasked') };
  const look = lookOf(row);
  if (look === 'ours') return { standing: 'unsure', why: say('report_page_not_in_register') };
  if (look === 'free' || look === 'likely') return { standing: 'risk', why: say(`report_page_${look}`) };
  if (look === 'taken')
    return row.whose === 'other'
      ? { standing: 'risk', why: say('report_page_other') }
      : { standing: 'unsure', why: say('report_page_unclear') };
  const { verdict } = row.reading;
  return {
    standing: 'unsure',
    why: verdict.is === 'unknown' ? say('report_page_because', say(doubtKey(verdict.doubt))) : '',
  };
};

/** Of a platform where we hold nothing, the name that a person can do most with. */
const unheld = (platform: Platform, rows: readonly Row[], known: Known): NameFact[] => {
  const best = bestRow(rows, false);
  if (best === undefined || best.breach !== null) return [];
  return [{ platform: platformName(platform, known.say), handle: best.handle, ...rowStanding(best, known) }];
};

const ORDER = ['risk', 'unsure', 'safe'] as const;

/** The names, those at risk first. */
export const namesOf = (known: Known): NameFact[] => {
  const held = known.accounts.filter(isHeld);
  const own = held.map((account) => ({
    platform: nameOfPlatform(account.platform, known.say),
    handle: account.handle,
    ...heldStanding(account, known),
  }));
  const elsewhere = known.groups
    .filter(({ platform }) => !held.some((one) => one.platform === platform.id))
    .flatMap(({ platform, rows }) => unheld(platform, rows, known));
  return [...own, ...elsewhere].sort((one, other) => ORDER.indexOf(one.standing) - ORDER.indexOf(other.standing));
};
