/** The moments at which the browser starts us: at its own start, at installation and after an update. */
import browser from 'webextension-polyfill';

export const onStart = (hear: () => void): void => {
  browser.runtime.onStartup.addListener(hear);
  browser.runtime.onInstalled.addListener(hear);
};
