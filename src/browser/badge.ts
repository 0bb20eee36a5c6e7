/** The badge on the toolbar icon. */
import browser from 'webextension-polyfill';

/** Shows a short text, or nothing. White on the accent colour passes contrast in both themes. */
export const showBadge = async (text: string): Promise<void> => {
  await browser.action.setBadgeBackgroundColor({ color: '#7a3e00' });
  await browser.action.setBadgeText({ text });
};
