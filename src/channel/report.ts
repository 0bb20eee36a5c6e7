/** The report to the management team: one page that always fits, and an annex with everything. */
import type { Say } from './groups.ts';
import { cut, LINE_UNITS, linesOf, PAGE_LINES, share } from './page-room.ts';
import { type ReportFacts, SECTIONS, type SectionId } from './report-facts.ts';
import { type Cells, ROWS } from './report-rows.ts';

/** Who gets the room first when there is too little: what management must decide, then what it pays for. */
const FIRST: readonly SectionId[] = ['decisions', 'channels', 'names', 'lookalikes', 'changes', 'dates'];

/** Plain texts: nothing in them is markup. `more` is empty when every row is shown. */
export type Section = { id: SectionId; heading: string; lead: string; rows: string[]; more: string };

export type Report = { title: string; about: string; page: Section[]; annex: Section[] };

/** Management pays for open channels, so they get more of the room that is left. */
const TURNS: Readonly<Partial<Record<SectionId, number>>> = { channels: 3 };

/** On the page a cell is cut so that a row takes two lines, or three where words break badly; the annex cuts no one short. */
const PAGE_CELLS: Cells = { short: 20, name: 32, long: 48 };
const ANNEX_CELLS: Cells = { short: 80, name: 200, long: 2_000 };

/** The title takes three lines, and there is one of air before the first heading; a heading takes two. */
const HEAD_LINES = 4;
const HEADING_LINES = 2;

const leadOf = (id: SectionId, { names, [id]: all }: ReportFacts, say: Say): string => {
  if (all.length === 0) return say(`report_none_${id}`);
  if (id !== 'names') return '';
  const count = (standing: string) => names.filter((one) => one.standing === standing).length;
  return say('report_lead_names', count('safe'), count('risk'), count('unsure'));
};

const sectionOf = (id: SectionId, facts: ReportFacts, rows: string[], hidden: number, say: Say): Section => ({
  id,
  heading: say(`report_heading_${id}`),
  lead: leadOf(id, facts, say),
  rows,
  more: hidden === 0 ? '' : say('report_more', hidden),
});

/** What is safe needs no line on the page; the annex names it. */
const onPage = (facts: ReportFacts): ReportFacts => ({
  ...facts,
  names: facts.names.filter(({ standing }) => standing !== 'safe'),
});

/** Rows hang behind their mark. */
const rowLines = (row: string): number => linesOf(row, LINE_UNITS - 3);

/** The lines that a page takes, as far as can be reckoned without a printer. */
export const pageLines = ({ about, page }: Pick<Report, 'about' | 'page'>): number =>
  page.reduce((sum, { lead, rows, more }) => {
    const texts = rows.reduce((lines, row) => lines + rowLines(row), 0);
    return sum + HEADING_LINES + (lead === '' ? 0 : linesOf(lead)) + texts + (more === '' ? 0 : 1);
  }, HEAD_LINES + linesOf(about));

const pageOf = (facts: ReportFacts, about: string, say: Say): Section[] => {
  const bare = SECTIONS.map((id) => sectionOf(id, facts, [], 0, say));
  const rows = Object.fromEntries(FIRST.map((id) => [id, ROWS[id](onPage(facts), PAGE_CELLS, say)]));
  const wanted = FIRST.map((id) => ({ lines: (rows[id] ?? []).map(rowLines), turns: TURNS[id] ?? 1 }));
  const shown = share(wanted, PAGE_LINES - pageLines({ about, page: bare }));
  return SECTIONS.map((id) => {
    const [own, count] = [rows[id] ?? [], shown[FIRST.indexOf(id)] ?? 0];
    return sectionOf(id, facts, own.slice(0, count), own.length - count, say);
  });
};

/**
 * Writes the report.
 * @param facts everything in them is treated as text from outside
 * @param say phrases in the language of the report
 * @returns a page of at most `PAGE_LINES` lines, on which each section shows its first rows and says how many are left,
 * and an annex with all of them
 */
export const reportOf = (facts: ReportFacts, say: Say): Report => {
  const about = say('report_about', cut(facts.period, 40), cut(facts.madeOn, 24), cut(facts.by, 30));
  return {
    title: say('report_title', cut(facts.town, 100)),
    about,
    page: pageOf(facts, about, say),
    annex: SECTIONS.map((id) => sectionOf(id, facts, ROWS[id](facts, ANNEX_CELLS, say), 0, say)),
  };
};
