/** Gathers what the report tells from everything that is stored of one municipality. */
import { changesIn } from '../../../channel/feedback.ts';
import type { Period } from '../../../channel/period.ts';
import type { ReportFacts } from '../../../channel/report-facts.ts';
import type { Language } from '../../../municipality/municipality.ts';
import { accountKey } from '../../../register/account.ts';
import type { Entry } from '../../../schedule/entries.ts';
import type { State, Watched } from '../../../state/state.ts';
import { dateWords } from '../../parts/age-words.ts';
import type { Say } from '../../parts/say.ts';
import type { Group } from '../../popup/groups.ts';
import { nameOfPlatform } from '../../popup/step-words.ts';
import { logOf } from '../channels/feedback-draft.ts';
import { comingOf } from './coming.ts';
import { decisionsOf } from './decisions.ts';
import { namesOf } from './names.ts';
import { othersOf } from './others.ts';
import { boundsOf, quarterWords } from './quarter.ts';
import { dialogueTrend } from './trend.ts';

export type Sources = {
  state: State;
  watched: Watched;
  groups: readonly Group[];
  entries: readonly Entry[];
  periods: Readonly<Record<string, number | null>>;
  now: number;
};

/** What a person chose for this report, and the words of its language. */
export type Wanted = { quarter: Period; by: string; language: Language; say: Say };

/** The name of the municipality in the language of the report, where it has one. */
const townIn = ({ municipality: { name, names } }: Watched, language: Language): string =>
  names.find((one) => one.language === language)?.name ?? name;

const channelsIn = ({ state, watched, now }: Sources, say: Say): ReportFacts['channels'] =>
  state.accounts
    .filter((one) => one.municipality === watched.municipality.id && one.state === 'open')
    .map((account) => {
      const key = accountKey(account);
      return {
        platform: nameOfPlatform(account.platform, say),
        handle: account.handle,
        goal: state.channels.cases.find((one) => one.key === key)?.goal ?? '',
        trend: dialogueTrend(state.channels.dialogue, key, now),
      };
    });

/** What changed in the quarter; a change without a date counts by its signal. */
const changesOf = ({ state, watched }: Sources, quarter: Period): ReportFacts['changes'] => {
  const { from, until } = boundsOf(quarter);
  return changesIn(logOf(state.channels.feedback, watched.municipality.id))
    .filter(({ at, changedAt }) => (changedAt ?? at) >= from && (changedAt ?? at) < until)
    .map(({ service, signal, changed }) => ({ service, signal, changed }));
};

/** Everything that the report tells, in its own language. */
export const factsOf = (sources: Sources, { quarter, by, language, say }: Wanted): ReportFacts => {
  const { state, watched, groups, entries, periods, now } = sources;
  const { id } = watched.municipality;
  const accounts = state.accounts.filter((one) => one.municipality === id);
  const short = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const date = (at: number): string => short.format(at);
  return {
    town: townIn(watched, language),
    period: quarterWords(quarter, language),
    madeOn: dateWords(now, language),
    by: by.trim() || say('report_page_by_nobody'),
    names: namesOf({ groups, accounts, periods, now, date, say }),
    lookalikes: othersOf(entries, state.reports, date, say),
    channels: channelsIn(sources, say),
    decisions: decisionsOf(accounts, state.channels, state.channels.hours[id] ?? null, now, say),
    changes: changesOf(sources, quarter).map((one) => ({
      ...one,
      service: one.service || say('feedback_no_service'),
    })),
    dates: comingOf(accounts, state.channels, periods, now, date, say),
  };
};
