/** The file in which everything leaves and comes back: readable JSON that says what it is. */
import { accountKey } from '../register/account.ts';
import type { Finding } from '../verdict/finding.ts';
import { asFinding } from '../verdict/stored.ts';
import { asLookalike, asWebsite } from './kept.ts';
import type { Lookalike } from './lookalike.ts';
import { nameKey } from './machine.ts';
import { type Opened, openDocument } from './migrations.ts';
import type { State } from './state.ts';
import type { Website } from './website.ts';

const MARK = 'naamwacht';

/** What machines found and what is worth keeping: a patrol's notes are not, they only say when something was asked. */
export type Found = { findings: Finding[]; lookalikes: Lookalike[]; websites: Website[] };

export const NOTHING_FOUND: Found = { findings: [], lookalikes: [], websites: [] };

/** What was found, by the keys under which it is stored. */
export type FoundHere = {
  findings: Readonly<Record<string, Finding>>;
  lookalikes: Readonly<Record<string, Lookalike>>;
  websites: Readonly<Record<string, Website>>;
};

/** How much of what a file brings was looked at later than what is known here, or is not known here at all. */
export const countNewer = ({ findings, lookalikes, websites }: Found, here: FoundHere): number => {
  const newer = (known: { askedAt: number } | undefined, brought: { askedAt: number }): boolean =>
    known === undefined || known.askedAt < brought.askedAt;
  return [
    ...findings.filter((one) => newer(here.findings[nameKey(one.platform, one.handle)], one)),
    ...lookalikes.filter((one) => newer(here.lookalikes[accountKey(one)], one)),
    ...websites.filter((one) => newer(here.websites[one.municipality], one)),
  ].length;
};

/** The text of a backup; the user's own keys stay behind. @param at epoch milliseconds */
export const writeBackup = (state: State, found: Found, at: number): string =>
  JSON.stringify(
    {
      program: MARK,
      writtenAt: new Date(at).toISOString(),
      state: { ...state, settings: { ...state.settings, keys: {} } },
      ...found,
    },
    null,
    2,
  );

export type ReadBackup =
  | (Extract<Opened, { is: 'good' }> & { found: Found })
  | Exclude<Opened, { is: 'good' }>
  | { is: 'foreign' };

/** Those of a list that can be read; one that was damaged is left out, because it can be found again. */
const readable = <T>(list: unknown, read: (value: unknown) => T | null): T[] =>
  Array.isArray(list) ? list.map(read).filter((one) => one !== null) : [];

/**
 * Reads a backup file.
 * @param file its text; anything at all
 * @returns the state and what was found, or why there is none: `foreign` when it is not ours, `broken` when it was cut
 * or edited
 */
export const readBackup = (file: string): ReadBackup => {
  let value: unknown;
  try {
    value = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch {
    return { is: file.includes(`"program": "${MARK}"`) ? 'broken' : 'foreign' };
  }
  if (typeof value !== 'object' || value === null || Reflect.get(value, 'program') !== MARK) return { is: 'foreign' };
  const opened = openDocument(Reflect.get(value, 'state'));
  if (opened.is !== 'good') return opened;
  const found = {
    findings: readable(Reflect.get(value, 'findings'), asFinding),
    lookalikes: readable(Reflect.get(value, 'lookalikes'), asLookalike),
    websites: readable(Reflect.get(value, 'websites'), asWebsite),
  };
  return { ...opened, found };
};
