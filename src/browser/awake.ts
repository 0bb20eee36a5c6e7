/** Since when the browser has been awake without a gap; told to nobody and forgotten when the browser is closed. */
import browser from 'webextension-polyfill';

const SINCE = 'awake-since';

/**
 * Notes that the browser was just started, or that the computer slept until now.
 * @param now epoch milliseconds
 */
export const wokeUp = (now: number): Promise<void> => browser.storage.session.set({ [SINCE]: now });

/** Notes that a person looks: from now on nothing counts as slept through. */
export const somebodyLooks = (): Promise<void> => browser.storage.session.set({ [SINCE]: 0 });

/**
 * The moment since which the browser has been awake: now, when nobody noted it yet.
 * @param now epoch milliseconds; a moment after it was noted by a clock that ran ahead
 */
export const awakeSince = async (now: number): Promise<number> => {
  const since: unknown = (await browser.storage.session.get(SINCE))[SINCE];
  if (typeof since === 'number' && since <= now) return since;
  await wokeUp(now);
  return now;
};
