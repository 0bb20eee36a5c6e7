/** What the background alone does with the storage: read a part of it, write a turn, erase. */
import browser from 'webextension-polyfill';
import { DOCUMENT, FAULT, type Fault, MACHINE, storedKey, type Write } from './storage.ts';

const ASIDE = 'aside:';

/** The machine's notes as they are, unchecked. */
export const loadMachine = async (): Promise<unknown> => (await browser.storage.local.get(MACHINE))[MACHINE];

/**
 * Writes everything of one turn in one call, so that a kill leaves all of it or none.
 * @returns false when the browser refused (storage full): then nothing was written
 */
export const save = async ({ document, machine, items = [], aside, outdated = [] }: Write): Promise<boolean> => {
  const values = {
    ...(document === undefined ? {} : { [DOCUMENT]: document }),
    ...(machine === undefined ? {} : { [MACHINE]: machine }),
    ...(aside === undefined ? {} : { [ASIDE + aside.name]: aside.value }),
    ...Object.fromEntries(
      items.filter((one) => one.value !== null).map(({ kind, key, value }) => [storedKey(kind, key), value]),
    ),
  };
  const gone = [
    ...items.filter((one) => one.value === null).map(({ kind, key }) => storedKey(kind, key)),
    ...outdated.map((name) => ASIDE + name),
  ];
  try {
    if (Object.keys(values).length > 0) await browser.storage.local.set(values);
  } catch {
    return false;
  }
  // What was to be written stands: that something is still there beside it is found again by whoever wanted it gone.
  if (gone.length > 0) await browser.storage.local.remove(gone).catch(() => undefined);
  return true;
};

/** The names of what was kept aside, oldest first within each sort. */
export const asides = async (): Promise<string[]> =>
  Object.keys(await browser.storage.local.get(null))
    .filter((key) => key.startsWith(ASIDE))
    .map((key) => key.slice(ASIDE.length))
    .sort();

/** Removes everything, also what was kept aside. */
export const eraseAll = (): Promise<void> => browser.storage.local.clear();

/** Shows or clears a fault; the session area has room even when the local one is full. */
export const setFault = (fault: Fault | null): Promise<void> =>
  fault ? browser.storage.session.set({ [FAULT]: fault }) : browser.storage.session.remove(FAULT);
