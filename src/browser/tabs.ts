/** Opening tabs: a platform's page, or a page of the dashboard. */
import browser from 'webextension-polyfill';

export const openTab = async (url: string): Promise<void> => {
  await browser.tabs.create({ url });
};

/** Opens a page of the dashboard, for instance `names`. */
export const openDashboard = (page: string): Promise<void> =>
  openTab(browser.runtime.getURL(`src/ui/dashboard/index.html#${page}`));

/** The page of the dashboard about one account of somebody else. */
export const lookalikePage = (own: { municipality: string; platform: string; handle: string }): string =>
  `lookalikes/${encodeURIComponent(`${own.municipality} ${own.platform} ${own.handle.toLowerCase()}`)}`;
