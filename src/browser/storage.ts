/** The extension's storage: the precious document, the machine's notes, and a key for each thing that was found. */
import browser from 'webextension-polyfill';
import type { Machine } from '../state/machine.ts';
import { LETTER } from './letterbox.ts';

export const DOCUMENT = 'naamwacht';
export const MACHINE = 'machine';
export const FAULT = 'fault';

/** What machines found has a key of its own, so that a write costs what changed and a broken one cannot hurt the rest. */
export const KINDS = ['finding', 'lookalike', 'patrol', 'website'] as const;
export type Kind = (typeof KINDS)[number];

/** What went wrong and could not be stored with the rest; kept for this browser session only. */
export type Fault = { what: 'full' | 'newer' | 'broken' | 'unkept'; at: number };

/** The key under which a thing that was found stands. */
export const storedKey = (kind: Kind, key: string): string => `${kind}:${key}`;

/** The stored document as it is, unchecked; undefined on a first run. */
export const loadDocument = async (): Promise<unknown> => (await browser.storage.local.get(DOCUMENT))[DOCUMENT];

/** What was found, by kind and then by its own key, unchecked. */
export type Stored = Record<Kind, Record<string, unknown>>;

export const noneStored = (): Stored => ({ finding: {}, lookalike: {}, patrol: {}, website: {} });

const sorted = (stored: Record<string, unknown>): Stored => {
  const all = noneStored();
  for (const [key, value] of Object.entries(stored)) {
    const kind = KINDS.find((one) => key.startsWith(`${one}:`));
    if (kind) all[kind][key.slice(kind.length + 1)] = value;
  }
  return all;
};

/** The document, the machine's notes and everything that was found, in one reading. */
export const loadWhole = async (): Promise<{ document: unknown; machine: unknown; found: Stored }> => {
  const stored = await browser.storage.local.get(null);
  return { document: stored[DOCUMENT], machine: stored[MACHINE], found: sorted(stored) };
};

/** Everything that was found. */
export const loadAll = async (): Promise<Stored> => sorted(await browser.storage.local.get(null));

/** What was found under these keys. */
export const loadSome = async (wanted: Partial<Record<Kind, readonly string[]>>): Promise<Stored> => {
  const keys = KINDS.flatMap((kind) => (wanted[kind] ?? []).map((key) => storedKey(kind, key)));
  return keys.length === 0 ? noneStored() : sorted(await browser.storage.local.get(keys));
};

/** One thing that was found; null takes it away. */
export type Item = { kind: Kind; key: string; value: unknown };

export type Write = {
  document?: unknown;
  machine?: Machine;
  items?: readonly Item[];
  aside?: { name: string; value: unknown };
  /** Names of what was kept aside long enough. */
  outdated?: readonly string[];
};

export const loadFault = async (): Promise<unknown> => (await browser.storage.session.get(FAULT))[FAULT];

export type Changed = {
  document?: unknown;
  machine?: unknown;
  items: Stored;
  removed: { kind: Kind; key: string }[];
  fault?: unknown;
};

/**
 * Tells what changed, in whatever part of the extension.
 * @returns a function that stops the telling
 */
export const onStored = (tell: (changed: Changed) => void): (() => void) => {
  const listener = (changes: Record<string, browser.Storage.StorageChange>) => {
    if (Object.keys(changes).every((key) => key.startsWith(LETTER))) return;
    const values = Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue]));
    const given = Object.entries(values).filter(([, value]) => value !== undefined);
    const gone = sorted(Object.fromEntries(Object.entries(values).filter(([, value]) => value === undefined)));
    const changed: Changed = {
      items: sorted(Object.fromEntries(given)),
      removed: KINDS.flatMap((kind) => Object.keys(gone[kind]).map((key) => ({ kind, key }))),
    };
    if (DOCUMENT in values) changed.document = values[DOCUMENT] ?? null;
    if (MACHINE in values) changed.machine = values[MACHINE] ?? null;
    if (FAULT in values) changed.fault = values[FAULT] ?? null;
    tell(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
};
