/** Bodies that were cut, doubled, mixed, packed, or written in other letters than they say. */
import { gzipSync } from 'node:zlib';
import { DATA, type Day, escaped, HTML, instead, renamed } from './day.ts';
import type { Given } from './given.ts';
import { allows } from './statuses.ts';

/** As the sender of the product reads bytes: as UTF-8, whatever they say of themselves. */
const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const isData = ({ probe }: Given): boolean => probe.format === 'json';

const body = (name: string, deserves: Day['deserves'], make: (given: Given) => string | null): Day => ({
  name,
  deserves,
  reply: (given) => {
    const text = make(given);
    return text === null || text === given.good.body ? null : { ...given.good, body: text };
  },
});

const utf16 = (text: string, big: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

const utf32 = (text: string): Buffer =>
  Buffer.concat([...text].map((one) => Buffer.from([one.codePointAt(0) ?? 0, 0, 0, 0])));

const BINARY = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 151 + 7) % 256));

/** Every tenth of the way, and the last letters. */
const CUTS: readonly Day[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((tenth) =>
    body(`${tenth} tenths of a body`, 'nothing', ({ good }) =>
      good.body.slice(0, Math.floor((good.body.length * tenth) / 10)),
    ),
  ),
  ...[1, 2, 3, 5, 8].map((letters) =>
    body(`a body without its last ${letters}`, 'nothing', ({ good }) => good.body.trimEnd().slice(0, -letters)),
  ),
  ...[1, 5, 20].map((letters) =>
    body(`a body without its first ${letters}`, 'truth', ({ good }) => good.body.slice(letters)),
  ),
  { name: 'a body that the connection cut', deserves: 'nothing', reply: ({ good }) => ({ ...good, cut: true }) },
];

const MIXED: readonly Day[] = [
  { name: 'another account’s page', deserves: 'nothing', reply: (given) => (isNameless(given) ? null : given.another) },
  body('the body about another account', 'nothing', (given) =>
    isNameless(given) || given.another.status !== given.good.status || given.says !== 'taken'
      ? null
      : given.another.body,
  ),
  body('every name replaced by another', 'nothing', ({ good, handle }) => renamed(good.body, handle, 'lentedorp')),
  body('every name with a letter more', 'nothing', ({ good, handle }) => renamed(good.body, handle, `${handle}x`)),
  body('every name with a letter in front', 'nothing', ({ good, handle }) => renamed(good.body, handle, `x${handle}`)),
  body('every name with a Cyrillic letter', 'nothing', ({ good, handle }) =>
    renamed(good.body, handle, handle.replace(/o/, 'о')),
  ),
  body('every name with a letter that cannot be seen', 'nothing', ({ good, handle }) =>
    renamed(good.body, handle, `${handle.slice(0, 3)}\u200b${handle.slice(3)}`),
  ),
  body('every name in capitals', 'truth', ({ good, handle }) => renamed(good.body, handle, handle.toUpperCase())),
  body('the body twice', 'truth', ({ good }) => good.body + good.body),
  body('the body with its opposite behind it', 'truth', ({ good, opposite }) => good.body + opposite.body),
  {
    name: 'the opposite’s status',
    deserves: (given) => allows(given, given.opposite.status),
    reply: ({ good, opposite }) => statusOf(good, opposite),
  },
  body('the opposite in front of it, under this status', 'nothing', ({ good, opposite }) =>
    good.status === opposite.status ? null : opposite.body + good.body,
  ),
  body(
    'nonsense behind it',
    (given) => (isData(given) ? 'nothing' : 'truth'),
    ({ good }) => `${good.body}\u0000%PDF-1.7`,
  ),
  body('nonsense in front of it', 'nothing', ({ good }) => `%PDF-1.7 ${good.body}`),
];

/** Both answers repeat no name. */
const isNameless = ({ probe, says }: Given): boolean =>
  says !== 'taken' || ['discord/sign-up', 'x/sign-up', 'reddit/sign-up'].includes(probe.id);

const statusOf = (good: Given['good'], opposite: Given['good']) =>
  good.status === opposite.status ? null : { ...good, status: opposite.status };

const LETTERS: readonly Day[] = [
  body('UTF-16', 'nothing', ({ good }) => decoded(utf16(`\ufeff${good.body}`, false))),
  body('UTF-16 with the other end first', 'nothing', ({ good }) => decoded(utf16(`\ufeff${good.body}`, true))),
  body('UTF-16 without a mark', 'nothing', ({ good }) => decoded(utf16(good.body, false))),
  body('UTF-32', 'nothing', ({ good }) => decoded(utf32(good.body.slice(0, 5_000)))),
  body('Latin-1', 'truth', ({ good }) => decoded(Buffer.from(`${good.body}`, 'latin1'))),
  body('UTF-8 with a mark', 'truth', ({ good }) => decoded(Buffer.from(`\ufeff${good.body} `))),
  body('UTF-8 with its mark left on', 'truth', ({ good }) => `\ufeff${good.body}`),
  body('UTF-7', 'nothing', ({ good }) => good.body.replaceAll(/[<>"{}[\]]|true|false/g, '+ADw-')),
  body('Base64', 'nothing', ({ good }) => Buffer.from(good.body).toString('base64')),
  body('percents', 'nothing', ({ good }) => encodeURIComponent(`"${good.body}`)),
  body('entities', 'nothing', ({ good }) => escaped(`"${good.body}"`)),
  body('a text in JSON', 'nothing', ({ good }) => JSON.stringify(good.body)),
  body('zeros between the letters', 'nothing', ({ good }) => [...good.body].join('\u0000')),
  body('the wrong way round', 'nothing', ({ good }) => [...`${good.body}x`].reverse().join('')),
  body('packed and not unpacked', 'nothing', ({ good }) => decoded(gzipSync(good.body))),
  body('binary', 'nothing', () => decoded(BINARY)),
  body('two mebibytes of spaces', 'nothing', () => ' '.repeat(2 * 1024 * 1024)),
];

const TYPES: readonly string[] = [
  ...[
    'application/pdf',
    'application/octet-stream',
    'image/png',
    'text/css',
    'text/csv',
    'multipart/mixed',
    'video/mp4',
  ],
  ...['application/zip', 'application/wasm', 'text/event-stream', 'application/xml', 'text/vcard', 'x', ' ', ';'],
];

const typed = (type: string, deserves: Day['deserves']): Day => ({
  name: `the content type "${type}"`,
  deserves,
  reply: ({ good }) => ({ ...good, headers: { 'content-type': type } }),
});

const HEADS: readonly Day[] = [
  ...TYPES.map((type) =>
    typed(type, ({ probe }) => (probe.format === 'text' || type.trim() === '' ? 'truth' : 'nothing')),
  ),
  typed('text/html', (given) => (isData(given) ? 'nothing' : 'truth')),
  typed('application/json', (given) => (isData(given) ? 'truth' : 'nothing')),
  typed('TEXT/HTML; CHARSET=UTF-16', (given) => (isData(given) ? 'nothing' : 'truth')),
  // What has no type is read by its shape, as every browser does.
  { name: 'no headers at all', deserves: 'truth', reply: ({ good }) => ({ ...good, headers: {} }) },
  {
    name: 'headers named after the language itself',
    deserves: 'truth',
    reply: ({ good }) => ({
      ...good,
      headers: Object.fromEntries([...Object.entries(good.headers), ['__proto__', 'x'], ['constructor', 'x']]),
    }),
  },
];

const SILENT: readonly Day[] = (['offline', 'timeout', 'ungranted', 'limited', 'server-fault'] as const).map(
  (silent) => ({
    name: `silence: ${silent}`,
    deserves: 'nothing',
    reply: () => ({ silent }),
  }),
);

const SWAPPED: readonly Day[] = [
  {
    name: 'data where a page was asked',
    deserves: 'nothing',
    reply: (given) => (isData(given) ? null : instead(given, { headers: DATA, body: '{"taken":true,"taken":false}' })),
  },
  {
    name: 'a page where data was asked',
    deserves: 'nothing',
    reply: (given) => (isData(given) ? { ...given.good, headers: HTML, body: `<pre>${given.good.body}</pre>` } : null),
  },
  {
    name: 'data inside a page, typed as data',
    deserves: 'nothing',
    reply: (given) => (isData(given) ? { ...given.good, body: `<html><body>${given.good.body}</body></html>` } : null),
  },
];

export const BODIES: readonly Day[] = [...CUTS, ...MIXED, ...LETTERS, ...HEADS, ...SILENT, ...SWAPPED];
