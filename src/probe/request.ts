/** The one place where a handle becomes a request. */
import type { Ask, Keys, Probe } from './platform.ts';

/**
 * The request that a probe puts for a handle. No platform tells handles apart by case, but some look them up in lower
 * case only: Bluesky's AppView and Tumblr answer "not found" to capitals.
 * @returns null when this probe cannot ask about the handle
 */
export const requestOf = (probe: Probe, handle: string, keys: Keys): Ask | null =>
  probe.request(handle.toLowerCase(), keys);
