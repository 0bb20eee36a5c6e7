/** The look-alikes of a municipality, what a person decided they are, and what was done about them. */

import type { ReportFacts } from '../../../channel/report-facts.ts';
import { outcomeKey, type Report } from '../../../impersonation/report.ts';
import type { Entry } from '../../../schedule/entries.ts';
import type { Say } from '../../parts/say.ts';
import { nameOfPlatform } from '../../popup/step-words.ts';
import { standingWords } from '../lookalikes/words.ts';

/** What was decided to be no business of ours, or another public body’s, is no look-alike. */
const matters = ({ standing, decided, likeness }: Entry): boolean =>
  standing === 'decided'
    ? decided !== 'unrelated' && decided !== 'service'
    : standing === 'open' && likeness.class === 'lookalike';

const reportOn = ({ municipality, platformId, handle }: Entry, reports: readonly Report[]): Report | undefined =>
  reports
    .filter((one) => one.municipality === municipality && one.platform === platformId)
    .filter((one) => one.handle.toLowerCase() === handle.toLowerCase())
    .sort((one, other) => other.openedAt - one.openedAt)[0];

/** Nothing where nobody decided yet: its kind says so already. */
const doneWords = (entry: Entry, report: Report | undefined, date: (at: number) => string, say: Say): string => {
  if (entry.lookalike.goneAt !== null) return say('report_page_gone', date(entry.lookalike.goneAt));
  const first = report?.steps[0];
  if (report && first) return say('report_page_reported', date(first.at), say(outcomeKey(report.outcome)));
  if (report) return say('report_page_report_begun');
  return entry.standing === 'decided' ? say('report_page_left') : '';
};

const GRAVEST = ['fraud', 'impersonation'];

/** Those that harm first, then those that nobody looked at yet. */
const rank = ({ decided, standing }: Entry): number =>
  GRAVEST.includes(decided ?? '') ? GRAVEST.indexOf(decided ?? '') - 2 : standing === 'open' ? 0 : 1;

/** @param entries of the shown municipality @param date writes a moment as a date */
export const othersOf = (
  entries: readonly Entry[],
  reports: readonly Report[],
  date: (at: number) => string,
  say: Say,
): ReportFacts['lookalikes'] =>
  entries
    .filter(matters)
    .sort((one, other) => rank(one) - rank(other))
    .map((entry) => ({
      platform: nameOfPlatform(entry.platformId, say),
      handle: entry.handle,
      kind: standingWords(entry, say),
      done: doneWords(entry, reportOn(entry, reports), date, say),
    }));
