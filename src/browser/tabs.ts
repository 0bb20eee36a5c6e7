/** Opening tabs: a platform's page, or a page of the dashboard. */
import browser from 'webextension-polyfill';
import { httpsAddress } from '../municipality/https-address.ts';

/** Opens a page of the web. @param address one that is not https, whoever wrote it, opens nothing */
export const openTab = async (address: string): Promise<void> => {
  const url = httpsAddress(address)?.href;
  if (url !== undefined) await browser.tabs.create({ url });
};

/** Opens a page of the dashboard, for instance `names`. */
export const openDashboard = async (page: string): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/ui/dashboard/index.html#${page}`) });
};

/** The page of the dashboard about one account of somebody else. */
export const lookalikePage = (own: { municipality: string; platform: string; handle: string }): string =>
  `lookalikes/${encodeURIComponent(`${own.municipality} ${own.platform} ${own.handle.toLowerCase()}`.toWellFormed())}`;
