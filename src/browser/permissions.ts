/** Permission per host: asked by name, given by a click, and taken back at any time. */
import browser from 'webextension-polyfill';

/** Those of the given match patterns that are granted now. */
export const granted = async (origins: readonly string[]): Promise<Set<string>> => {
  // A browser that does not answer has granted nothing.
  const known = await Promise.all(
    origins.map((origin) => browser.permissions.contains({ origins: [origin] }).catch(() => false)),
  );
  return new Set(origins.filter((_, index) => known[index]));
};

/** One host in whole letters: a star would be a wish for hosts that nobody named, wherever its address came from. */
const EXACT = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/;

/** Asks for hosts, each by its exact name or not at all; must be called directly from a click, before anything is awaited. @returns whether all were given */
export const requestHosts = (origins: readonly string[]): Promise<boolean> =>
  origins.every((one) => EXACT.test(one))
    ? browser.permissions.request({ origins: [...origins] }).catch(() => false)
    : Promise.resolve(false);

/** Takes back hosts. @returns whether the browser did; hosts given at install cannot be taken back */
export const takeBackHosts = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...origins] }).catch(() => false);

/** Hears that hosts were given or taken back. */
export const onPermissions = (hear: () => void): void => {
  browser.permissions.onAdded.addListener(hear);
  browser.permissions.onRemoved.addListener(hear);
};
