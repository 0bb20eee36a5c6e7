/** The rows of each section of the report, each one sentence. */
import type { Say } from './groups.ts';
import { cut } from './page-room.ts';
import type { ReportFacts, SectionId } from './report-facts.ts';

/** How wide a cell may be, in units: a platform or a date, a name, a sentence. */
export type Cells = { short: number; name: number; long: number };

type Write = (facts: ReportFacts, cells: Cells, say: Say) => string[];

const names: Write = (facts, { short, name, long }, say) =>
  facts.names.map(({ platform, handle, standing, why }) =>
    say(`report_row_${standing}`, cut(platform, short), cut(handle, name), cut(why, long)),
  );

const lookalikes: Write = (facts, { short, name, long }, say) =>
  facts.lookalikes.map(({ platform, handle, kind, done }) => {
    const who = [cut(platform, short), cut(handle, name)] as const;
    return done === ''
      ? say('report_row_lookalike_open', ...who, cut(kind, long))
      : say('report_row_lookalike', ...who, cut(kind, short), cut(done, long));
  });

const channels: Write = (facts, { short, name, long }, say) =>
  facts.channels.map(({ platform, handle, goal, trend }) => {
    // The sentence ends the goal with a full stop of its own.
    const aim = cut(goal.replace(/[.\s]+$/, ''), long) || say('report_no_goal');
    const row = say('report_row_channel', cut(platform, short), cut(handle, name), aim, say(`report_trend_${trend}`));
    return row.replace('….', '…');
  });

const decisions: Write = (facts, { long }) =>
  facts.decisions.map((one) => cut(one, long * 2)).filter((one) => one !== '');

const changes: Write = (facts, { short, long }, say) =>
  facts.changes.map(({ service, signal, changed }) =>
    say('report_row_change', cut(service, short), cut(signal, long), cut(changed, long)),
  );

/** What to do names the platform and the account, so it needs the room of both. */
const dates: Write = (facts, { short, name, long }, say) =>
  facts.dates.map(({ on, what }) => say('report_row_date', cut(on, short), cut(what, name + long)));

export const ROWS: Readonly<Record<SectionId, Write>> = { names, lookalikes, channels, decisions, changes, dates };
