/** The report as Markdown: our own headings and lists, and nothing else that could begin anything. */
import { clean } from '../municipality/fold.ts';
import type { Say } from './groups.ts';
import type { Report, Section } from './report.ts';

/**
 * Signs with a meaning in Markdown or HTML. Among them the colon and the dot after "www", because readers make links of
 * bare addresses; a mail address may still become a link to itself.
 */
const SIGNS = /[\\`*_[\]{}()<>&~|#!:@$^"]|(?<=\bwww)\./giu;

/** What begins a list, a line or a heading when it comes first. */
const FIRST = /^(?:[-+=]|\d+(?=[.)]))/u;

const BEGUN = /^(\d+)([.)])/u;

/**
 * A text from outside as one line of plain Markdown text.
 * @param text anything at all
 */
export const markdownText = (text: string): string => {
  const line = clean(text).replace(SIGNS, (sign) => `\\${sign}`);
  if (!FIRST.test(line)) return line;
  return BEGUN.test(line) ? line.replace(BEGUN, '$1\\$2') : `\\${line}`;
};

const sectionText = ({ heading, lead, rows, more }: Section): string[] => [
  `## ${markdownText(heading)}`,
  ...(lead === '' ? [] : [markdownText(lead)]),
  ...(rows.length === 0 ? [] : [rows.map((row) => `- ${markdownText(row)}`).join('\n')]),
  ...(more === '' ? [] : [markdownText(more)]),
];

/** The annex repeats the sections only where the page left something out. */
const leftOut = ({ page, annex }: Report): Section[] =>
  annex.filter(({ id, rows }) => rows.join('\n') !== page.find((one) => one.id === id)?.rows.join('\n'));

/** The whole report as Markdown, which also reads as plain text in a mail. */
export const reportMarkdown = (report: Report, say: Say): string => {
  const rest = leftOut(report);
  const annex = rest.length === 0 ? [] : [`# ${markdownText(say('report_annex'))}`, ...rest.flatMap(sectionText)];
  return [
    `# ${markdownText(report.title)}`,
    markdownText(report.about),
    ...report.page.flatMap(sectionText),
    ...annex,
  ].join('\n\n');
};
