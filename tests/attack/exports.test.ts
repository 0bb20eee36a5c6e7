// @vitest-environment happy-dom
/** Whatever leaves the browser holds texts as texts: no formula, no event, no script, no heading that we did not write. */
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { isFormula } from '../../src/register/safe-cell.ts';
import { readBackup } from '../../src/state/backup.ts';
import { draw, fill, SCREENS, takeAway, unfold } from './screens.ts';
import { ALL_AT_ONCE, HOSTILE, turned } from './strings.ts';
import type { Attack } from './town.ts';

vi.mock('../../src/browser/messages.ts', () => ({ send: () => undefined }));
vi.mock('../../src/browser/version.ts', () => ({ version: () => '0' }));
vi.mock('../../src/browser/permissions.ts', () => ({
  granted: async () => new Set(),
  requestHosts: async () => false,
  takeBackHosts: async () => false,
  onPermissions: () => undefined,
}));

const ATTACKS: readonly Attack[] = [
  { handle: ALL_AT_ONCE, texts: [ALL_AT_ONCE] },
  { handle: '=1+1', texts: turned(0) },
  { handle: '</script><script>', texts: turned(29) },
  { handle: '\r\nBEGIN:VEVENT', texts: turned(77) },
];

/** What a spreadsheet makes of a text that was pasted: rows by line feed, cells by tab, quotes only around whole cells. */
const pasted = (text: string): string[][] => Papa.parse<string[]>(text, { delimiter: '\t', newline: '\n' }).data;

const cellsIn = (rows: readonly (readonly string[])[]): string[] => rows.flat();

/** What no HTML of ours may hold: anything but these few elements, with these few attributes. */
const ELEMENTS = new Set('div h2 h3 h4 h5 h6 p ul li a table caption thead tbody tr th td'.split(' '));
const ATTRIBUTES = new Set(['lang', 'rel', 'href', 'hreflang', 'scope']);

const brokenHtml = (html: string): string[] => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.body.querySelectorAll('*')].flatMap((one) => [
    ...(ELEMENTS.has(one.localName) ? [] : [`<${one.localName}>`]),
    ...one.getAttributeNames().filter((name) => !ATTRIBUTES.has(name)),
    ...(one.hasAttribute('href') && !one.getAttribute('href')?.startsWith('https://') ? ['href'] : []),
  ]);
};

/** Markdown that would be more than text: what stands at the start of a line, or anywhere without a backslash. */
const LIVE_MARKDOWN = /(?<!\\)(?:\\\\)*[`*_[\]<>]/;

/** What would begin a list, a quotation or a line under a heading; behind the sign of a heading nothing begins. */
const BEGUN = /^(?:- )?\s*(?:[-+]\s|[=>]|#{1,6}\s|\d+[.)]\s|[-=]{3})/;

const brokenMarkdown = (text: string): string[] =>
  text.split('\n').filter((line) => {
    const isHeading = /^#{1,4} /.test(line);
    const rest = line.replace(/^(?:#{1,4}|-) /, '').replace(/ <https:\/\/[^\s<>]+>/, '');
    return LIVE_MARKDOWN.test(rest) || (!isHeading && BEGUN.test(line.replace(/^- /, '')));
  });

/** Names of buttons, so that one that is new has to be thought about. */
const tried = new Set<string>();

const CHECKS: Readonly<Record<string, (text: string) => unknown[]>> = {
  table: (text) => cellsIn(pasted(text)).filter(isFormula),
  csv: (text) =>
    [
      ...cellsIn(Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ';' }).data).filter(isFormula),
      ...new Set(
        Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ';', skipEmptyLines: true }).data.map(
          (row) => row.length,
        ),
      ),
    ].slice(1),
  html: brokenHtml,
  data: (text) => {
    const inside = /^<script type="application\/ld\+json">\n([\s\S]*)\n<\/script>$/.exec(text)?.[1] ?? '';
    const parsed = JSON.parse(inside);
    const addresses: string[] = [...(parsed.sameAs ?? []), ...(parsed.url ? [parsed.url] : [])];
    return [...(inside.match(/[<>&]/g) ?? []), ...addresses.filter((one) => !one.startsWith('https://'))];
  },
  markdown: brokenMarkdown,
  plain: (text) => text.match(/[\p{Cf}\p{Cs}\p{Co}]|(?![\n\r\t])\p{Cc}/gu) ?? [],
  backup: (text) => (readBackup(text).is === 'good' ? [] : ['not read']),
  calendar: (text) => {
    const calendar = new ICAL.Component(ICAL.parse(text));
    const kinds = calendar.getAllSubcomponents().map(({ name }) => name);
    return [
      ...kinds.filter((kind) => kind !== 'vevent'),
      ...text
        .split('\r\n')
        .filter((line) => /^(?:BEGIN|END):(?!VCALENDAR$|VEVENT$|VALARM$)/.test(line) || /[\r\n]/.test(line)),
    ];
  },
};

/** What kind of text each button gives. */
const kindOf = (name: string, text: string): string => {
  if (text.startsWith('BEGIN:VCALENDAR')) return 'calendar';
  if (text.startsWith('\uFEFF')) return 'csv';
  if (text.startsWith('{')) return 'backup';
  if (text.startsWith('<script type="application/ld+json">')) return 'data';
  if (/^<(?:div|table) lang/.test(text) || /^<a rel="me"/.test(text)) return 'html';
  if (/^## |^# /.test(text)) return 'markdown';
  if (
    name === 'copy-table' ||
    text.split('\n')[0]?.split('\t').length === 12 ||
    /\t.*\t.*\t/.test(text.split('\n')[0] ?? '')
  )
    return 'table';
  return 'plain';
};

/** The public list comes in several forms, of which one is shown at a time. */
const takeEveryForm = async (root: HTMLElement): Promise<[string, string][]> => {
  const texts = await takeAway(root);
  for (const form of root.querySelectorAll<HTMLElement>('[name=public-form]')) {
    act(() => form.click());
    texts.push(...(await takeAway(root)));
  }
  return texts;
};

/** A handle is copied to be pasted into a field of the platform: it leaves as it is. */
const AS_IT_IS = new Set(['copy-handle']);

describe.each(SCREENS.map((screen) => [screen.name, screen] as const))('from the screen "%s"', (_, screen) => {
  it('nothing leaves that is more than text', async () => {
    const broken: string[] = [];
    for (const attack of ATTACKS) {
      fill(attack);
      const root = draw(screen, attack.handle);
      unfold(root);
      for (const [name, text] of await takeEveryForm(root)) {
        if (AS_IT_IS.has(name)) continue;
        const kind = kindOf(name, text);
        tried.add(`${name}: ${kind}`);
        for (const flaw of CHECKS[kind]?.(text) ?? []) broken.push(`${name} (${kind}): ${JSON.stringify(flaw)}`);
      }
    }
    expect([...new Set(broken)]).toEqual([]);
  });
});

/** One button more or less means that somebody has to think about what it gives away. */
const WAYS = [
  ...['copy-feedback-text: plain', 'copy-line: html', 'copy-lookalikes: table', 'copy-notice: plain'],
  ...['copy-moved-de: plain', 'copy-moved-en: plain', 'copy-moved-fr: plain', 'copy-moved-nl: plain'],
  ...['copy-pinned: plain', 'copy-profile: plain', 'copy: table', 'export: backup', 'register-save-csv: csv'],
  ...['register-save-json: backup', 'report-copy: markdown', 'save-calendar: calendar', 'save-card: plain'],
  ...['copy-public-text: html', 'copy-public-text: data', 'copy-public-text: markdown'],
  ...['save-public: html', 'save-public: data', 'save-public: markdown'],
];

describe('the ways out', () => {
  it('were all tried', () => {
    console.log(`${tried.size} ways out, ${ATTACKS.length} towns, ${HOSTILE.length} texts`);
    expect([...tried].sort()).toEqual([...WAYS].sort());
  });
});
