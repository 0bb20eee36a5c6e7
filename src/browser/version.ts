/** Which version of the extension this is. */
import browser from 'webextension-polyfill';

export const version = (): string => browser.runtime.getManifest().version;
