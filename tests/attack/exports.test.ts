// @vitest-environment happy-dom
/** Whatever leaves the browser holds texts as texts: no formula, no event, no script, no heading that we did not write. */
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { isFormula } from '../../src/register/safe-cell.ts';
import { readBackup } from '../../src/state/backup.ts';
import { draw, fill, SCREENS, takeAway, unfold } from './screens.ts';
import { ALL_AT_ONCE, HOSTILE } from './strings.ts';
import type { Attack } from './town.ts';

vi.mock('../../src/browser/messages.ts', () => ({ send: () => undefined }));
vi.mock('../../src/browser/version.ts', () => ({ version: () => '0' }));
vi.mock('../../src/browser/permissions.ts', () => ({
  granted: async () => new Set(),
  requestHosts: async () => false,
  takeBackHosts: async () => false,
  onPermissions: () => undefined,
}));

const turned = (by: number): string[] => [...HOSTILE.slice(by), ...HOSTILE.slice(0, by)];

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

/** The lines that we write ourselves begin with these. */
const OURS = /^(?:#{1,4} |- |$)/;

const brokenMarkdown = (text: string): string[] =>
  text.split('\n').filter((line) => {
    const rest = line.replace(OURS, '').replace(/ <https:\/\/[^\s<>]+>/, '');
    return LIVE_MARKDOWN.test(rest) || /^\s*(?:[-+=>#]|\d+[.)])/.test(rest);
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
  plain: (text) => text.match(/[\p{Cf}\p{Cs}\p{Co}\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu) ?? [],
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

/** A handle is copied to be pasted into a field of the platform: it leaves as it is. */
const AS_IT_IS = new Set(['copy-handle']);

describe.each(SCREENS.map((screen) => [screen.name, screen] as const))('from the screen "%s"', (_, screen) => {
  it('nothing leaves that is more than text', async () => {
    const broken: string[] = [];
    for (const attack of ATTACKS) {
      fill(attack);
      const root = draw(screen, attack.handle);
      unfold(root);
      for (const [name, text] of await takeAway(root)) {
        if (AS_IT_IS.has(name)) continue;
        const kind = kindOf(name, text);
        tried.add(`${name}: ${kind}`);
        for (const flaw of CHECKS[kind]?.(text) ?? []) broken.push(`${name} (${kind}): ${JSON.stringify(flaw)}`);
      }
    }
    expect([...new Set(broken)]).toEqual([]);
  });
});

afterAll(() => console.log(`ways out: ${[...tried].sort().join(', ')}`));
