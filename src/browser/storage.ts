/** The extension's storage: the precious document, the machine's notes, and a key per finding. */
import browser from 'webextension-polyfill';
import type { Machine } from '../state/machine.ts';
import type { Finding } from '../verdict/finding.ts';

const DOCUMENT = 'naamwacht';
const MACHINE = 'machine';
const FINDING = 'finding:';
const FAULT = 'fault';

/** What went wrong and could not be stored with the rest; kept for this browser session only. */
export type Fault = { what: 'full' | 'newer' | 'broken'; at: number };

export const findingKey = (key: string): string => FINDING + key;

/** The stored document as it is, unchecked; undefined on a first run. */
export const loadDocument = async (): Promise<unknown> => (await browser.storage.local.get(DOCUMENT))[DOCUMENT];

/** The machine's notes as they are, unchecked. */
export const loadMachine = async (): Promise<unknown> => (await browser.storage.local.get(MACHINE))[MACHINE];

/** Findings by `nameKey`, unchecked: all of them, or those of the given names. */
export const loadFindings = async (keys?: readonly string[]): Promise<Record<string, unknown>> => {
  const stored = await browser.storage.local.get(keys ? keys.map(findingKey) : null);
  return Object.fromEntries(
    Object.entries(stored)
      .filter(([key]) => key.startsWith(FINDING))
      .map(([key, value]) => [key.slice(FINDING.length), value]),
  );
};

export type Write = {
  document?: unknown;
  machine?: Machine;
  findings?: readonly { key: string; finding: Finding }[];
  aside?: { name: string; value: unknown };
};

/**
 * Writes everything of one turn in one call, so that a kill leaves all of it or none.
 * @returns false when the browser refused (storage full): then nothing was written
 */
export const save = async ({ document, machine, findings = [], aside }: Write): Promise<boolean> => {
  const items = {
    ...(document === undefined ? {} : { [DOCUMENT]: document }),
    ...(machine === undefined ? {} : { [MACHINE]: machine }),
    ...(aside === undefined ? {} : { [`aside:${aside.name}`]: aside.value }),
    ...Object.fromEntries(findings.map(({ key, finding }) => [findingKey(key), finding])),
  };
  if (Object.keys(items).length === 0) return true;
  try {
    await browser.storage.local.set(items);
    return true;
  } catch {
    return false;
  }
};

/** Removes everything, also what was kept aside. */
export const eraseAll = (): Promise<void> => browser.storage.local.clear();

/** Shows or clears a fault; the session area has room even when the local one is full. */
export const setFault = (fault: Fault | null): Promise<void> =>
  fault ? browser.storage.session.set({ [FAULT]: fault }) : browser.storage.session.remove(FAULT);

export const loadFault = async (): Promise<unknown> => (await browser.storage.session.get(FAULT))[FAULT];

/** Everything stored, as raw text: the way out when a document can't be opened. */
export const rawStorage = async (): Promise<string> => JSON.stringify(await browser.storage.local.get(null), null, 2);

export type Changed = {
  document?: unknown;
  machine?: unknown;
  findings: Record<string, unknown>;
  removed: string[];
  fault?: unknown;
};

/**
 * Tells what changed, in whatever part of the extension.
 * @returns a function that stops the telling
 */
export const onStored = (tell: (changed: Changed) => void): (() => void) => {
  const listener = (changes: Record<string, browser.Storage.StorageChange>) => {
    const changed: Changed = { findings: {}, removed: [] };
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key === DOCUMENT) changed.document = newValue ?? null;
      if (key === MACHINE) changed.machine = newValue ?? null;
      if (key === FAULT) changed.fault = newValue ?? null;
      if (key.startsWith(FINDING) && newValue === undefined) changed.removed.push(key.slice(FINDING.length));
      else if (key.startsWith(FINDING)) changed.findings[key.slice(FINDING.length)] = newValue;
    }
    tell(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
};
