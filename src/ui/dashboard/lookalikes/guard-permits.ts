/** Which hosts of the further looks the browser lets us ask, and asking for those that lack. */
import { computed, effect, signal } from '@preact/signals';
import { granted, onPermissions, requestHosts } from '../../../browser/permissions.ts';
import { platforms, watched, websites } from '../../store.ts';
import { patrolOrigins, pictureOrigins, siteOrigins, WIKIDATA_ORIGIN } from './guard-hosts.ts';

/** The hosts that are granted; null until the browser was asked for the first time. */
const given = signal<ReadonlySet<string> | null>(null);

/** What is wanted for the municipality that is shown, by what it is wanted for. */
export const origins = computed(() => {
  const town = watched.value?.municipality;
  const website = town?.website ?? null;
  const logo = town ? (websites.value[town.id]?.says?.logo ?? null) : null;
  return {
    lookalikes: patrolOrigins(platforms.value),
    website: siteOrigins(website),
    wikidata: [WIKIDATA_ORIGIN],
    pictures: pictureOrigins(platforms.value, website, logo),
  };
});

const look = async (wanted: readonly string[]): Promise<void> => {
  given.value = await granted([...new Set(wanted)]);
};

let following = false;

/** Reads the permissions and keeps them up to date as long as the page is open. */
export const followGuardPermits = (): void => {
  if (following) return;
  following = true;
  const all = computed(() => Object.values(origins.value).flat());
  effect(() => void look(all.value));
  onPermissions(() => void look(all.peek()));
};

/** Those of some hosts that are surely not granted. */
export const lacking = (wanted: readonly string[]): string[] =>
  given.value === null ? [] : wanted.filter((one) => given.value?.has(one) === false);

/**
 * Asks for those hosts that are not known to be granted; must be called directly from a click.
 * @returns whether all of them may be asked now
 */
export const ask = (wanted: readonly string[]): Promise<boolean> => {
  const missing = wanted.filter((one) => given.peek()?.has(one) !== true);
  return missing.length === 0 ? Promise.resolve(true) : requestHosts(missing);
};
