/** Which page a person is looking at: its address only. */
import browser from 'webextension-polyfill';

const ours = (tab: browser.Tabs.Tab): boolean => (tab.url ?? '').startsWith(browser.runtime.getURL(''));

/**
 * The tab a person is looking at. Where the popup itself stands in a tab (Firefox for Android, a detached window) it is
 * the page she looked at before.
 */
export const lookedAt = async (): Promise<{ id: number; address: string } | null> => {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const others = active && !ours(active) ? [active] : await browser.tabs.query({});
  const tab = others.filter((one) => !ours(one)).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  return tab?.id !== undefined && tab.url ? { id: tab.id, address: tab.url } : null;
};
