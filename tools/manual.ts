/** The manual as Markdown, one file a language, made from the very content and words that the dashboard shows. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOOKS } from '../src/ui/dashboard/looks.ts';
import { DO, type Line, PARTS, type Part } from '../src/ui/dashboard/manual/content.ts';
import { KNOWABLE, lineWords, platformsOf } from '../src/ui/dashboard/manual/knowable.ts';
import type { Say } from '../src/ui/parts/say.ts';
import type { Look } from '../src/ui/parts/verdict-words.ts';
import { LOCALES, messagesOf } from './locales.ts';

const FOLDER = join(import.meta.dirname, '..', 'docs', 'manual');

/** Drawn on the screen, letters here. */
const SIGNS: Readonly<Record<Look, string>> = {
  ours: '✓',
  free: '○',
  likely: '◌',
  taken: '●',
  unknown: '?',
  impossible: '✕',
};

const sayIn = (locale: string): Say => {
  const words = messagesOf(locale);
  return (key, ...args) => {
    const text = words[key]?.message;
    if (text === undefined) throw new Error(`${locale}: no words for ${key}`);
    return text.replace(/\$([1-9])/g, (_, index) => String(args[Number(index) - 1] ?? ''));
  };
};

/** The page where it is done stands in bold, since paper has no links into a program. */
const lineOf = (line: Line, say: Say): string =>
  line.to ? `${lineWords(line, say)} → **${say(line.to.name)}**` : lineWords(line, say);

const verdictTable = (say: Say): string[] => [
  `| ${say('manual_head_read')} | ${say('manual_head_means')} |`,
  '| --- | --- |',
  ...LOOKS.map((look) => {
    const word = `${SIGNS[look]} ${say(`verdict_${look}`)}`;
    return `| ${word} | ${say(`names_legend_${look}`)} ${lineOf(DO[look], say)} |`;
  }),
  '',
];

const platformGroups = (locale: string, say: Say): string[] =>
  KNOWABLE.flatMap(({ best, title, why, caveat }) => [
    `### ${lineWords(title, say)}`,
    lineWords(why, say),
    '',
    say('manual_know_platforms', platformsOf(best, locale, say)),
    '',
    ...(caveat ? [lineWords(caveat, say), ''] : []),
  ]);

const partOf = ({ title, lead, lines, table, content }: Part, locale: string, say: Say): string[] => [
  `## ${say(title)}`,
  ...(lead ? [say(lead), ''] : []),
  ...(table === 'verdicts' ? verdictTable(say) : []),
  ...(table === 'platforms' ? platformGroups(locale, say) : []),
  ...content.map((line, index) => `${lines === 'steps' ? `${index + 1}.` : '-'} ${lineOf(line, say)}`),
  '',
];

/** The manual in one language. */
export const manualIn = (locale: string): string => {
  const say = sayIn(locale);
  const head = [`# Naamwacht: ${say('nav_manual')}`, '', say('manual_lead'), ''];
  return [...head, ...PARTS.flatMap((part) => partOf(part, locale, say))].join('\n');
};

const fileOf = (locale: string): string => join(FOLDER, `${locale}.md`);

/** The manual as it stands in `docs/manual`. */
export const readManual = (locale: string): string => readFileSync(fileOf(locale), 'utf8');

if (process.argv[1] === import.meta.filename) {
  mkdirSync(FOLDER, { recursive: true });
  for (const locale of LOCALES) writeFileSync(fileOf(locale), manualIn(locale));
}
