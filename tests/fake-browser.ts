/** Stands in for the polyfill in unit tests: an in-memory browser, with the few parts the library leaves out. */
import { fakeBrowser } from '@webext-core/fake-browser';

const silent = async () => undefined;

const browser = {
  ...fakeBrowser,
  i18n: { ...fakeBrowser.i18n, getUILanguage: () => 'nl' },
  action: { setBadgeText: silent, setBadgeBackgroundColor: silent },
};

export default browser;
