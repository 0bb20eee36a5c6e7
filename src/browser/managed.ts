/** What an IT department has set by policy. */
import browser from 'webextension-polyfill';

/** The policy, unchecked; Firefox rejects where there is none, Chrome gives an empty object. */
export const loadPolicy = (): Promise<unknown> => browser.storage.managed.get(null).catch(() => ({}));

/** Hears that the policy changed. */
export const onPolicy = (hear: () => void): void => {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') hear();
  });
};
