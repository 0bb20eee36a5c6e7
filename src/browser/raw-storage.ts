/** The way out when a document can't be opened. */
import browser from 'webextension-polyfill';

/** Everything stored, as raw text. */
export const rawStorage = async (): Promise<string> => JSON.stringify(await browser.storage.local.get(null), null, 2);
