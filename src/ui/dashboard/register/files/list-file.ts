/** A file that somebody hands over as a list: what it is, and what can be told of it before its columns are known. */
import { decodeCsv, type Encoding } from '../../../../register/csv-in.ts';
import type { Suspicion } from '../../../../register/secret.ts';

/** Bytes. Ten thousand accounts with all their fields take about two million. */
export const LARGEST_LIST = 10_000_000;

/** Why a file is not even read: too large, a backup instead of a list, or the browser could not open it. */
export const UNREAD = ['large', 'json', 'unread'] as const;
export type Unread = (typeof UNREAD)[number];

/** A backup of ours, or any other JSON: no list begins with a brace. */
const looksLikeJson = (text: string): boolean => /^\s*(?:\{|\[\s*[{["\]])/.test(text.slice(0, 200));

/** The text of a list, or why it is none. @param bytes the whole file; anything at all */
export const listIn = (bytes: Uint8Array): { text: string; encoding: Encoding } | { not: Unread } => {
  const read = decodeCsv(bytes);
  return looksLikeJson(read.text) ? { not: 'json' } : read;
};

/** Servers named in a list of which nobody told us yet: "Mastodon (mast.be)" is not the large server. */
const SERVER = /\bmastodon[:\s(]+([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi;
const MOST_SERVERS = 20;

/** The Mastodon servers that the cells of a list name, as ids of platforms. */
export const serversIn = (rows: readonly (readonly string[])[]): string[] => {
  const found = new Set<string>();
  for (const cell of rows.flat()) {
    if (found.size >= MOST_SERVERS) break;
    if (!/mastodon/i.test(cell)) continue;
    for (const [, host = ''] of cell.matchAll(SERVER)) found.add(`mastodon:${host.toLowerCase()}`);
  }
  return [...found].slice(0, MOST_SERVERS);
};

/** The key of the words for what separates the cells; null for a sign that speaks for itself. */
export const delimiterKey = (delimiter: string): string | null => {
  const names: Readonly<Record<string, string>> = {
    ';': 'files_delimiter_semicolon',
    ',': 'files_delimiter_comma',
    '\t': 'files_delimiter_tab',
  };
  return names[delimiter] ?? null;
};

/** The key of the words for how letters are written. */
export const encodingKey = (encoding: Encoding): string => `files_encoding_${encoding.replaceAll('-', '_')}`;

const SAMPLES = 3;

/** Lines that are looked at to tell what a list holds. */
export const TOP = 200;

/**
 * Some texts of a column, each once; null stands for one that may be a secret and is not shown.
 * @param rows the first ones under the headings
 */
export const samplesOf = (
  rows: readonly (readonly string[])[],
  at: number,
  secretIn: (text: string) => Suspicion | null,
): (string | null)[] => {
  const texts = new Set<string>();
  for (const row of rows) {
    const text = (row[at] ?? '').trim();
    if (text !== '') texts.add(text);
    if (texts.size === SAMPLES) break;
  }
  return [...texts].map((text) => (secretIn(text) === null ? text : null));
};
