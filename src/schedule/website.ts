/** When a municipality's own website is read: when a person asks, and every week where she allowed it. */
import { type Machine, siteMark } from '../state/machine.ts';
import type { State, Watched } from '../state/state.ts';
import type { Website } from '../state/website.ts';
import { afterSleep, nextTurn } from './turns.ts';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

export type SitesKnown = {
  state: State;
  machine: Machine;
  websites: Readonly<Record<string, Website>>;
  /** When the browser woke up; left out where nobody knows. */
  since?: number;
};

export type Reading = { watched: Watched; why: 'asked' | 'clock' };

const turnOf = ({ municipality }: Watched, website: Website | undefined, since = 0): number => {
  const key = `site ${municipality.id}`;
  return website ? afterSleep(nextTurn(website.askedAt, key, WEEK), key, since) : 0;
};

const isReadable = ({ municipality, guard }: Watched): boolean =>
  guard.website && (municipality.website !== null || guard.wikidata);

const whyOf = ({ machine, websites, since }: SitesKnown, watched: Watched, now: number): Reading['why'] | null => {
  const website = websites[watched.municipality.id];
  const mark = machine.askedOne[siteMark(watched.municipality.id)] ?? 0;
  if (mark > 0 && mark <= now + HOUR && (website?.askedAt ?? 0) < mark) return 'asked';
  return (website?.askedAt ?? 0) > now + HOUR || turnOf(watched, website, since) <= now ? 'clock' : null;
};

/** The websites to read now. @param now epoch milliseconds */
export const readings = (known: SitesKnown, now: number): Reading[] =>
  known.state.municipalities.filter(isReadable).flatMap((watched) => {
    const why = whyOf(known, watched, now);
    return why ? [{ watched, why }] : [];
  });

/** The next moment at which a website is to be read, or infinity. */
export const nextReading = ({ state, websites, since }: Omit<SitesKnown, 'machine'>): number =>
  Math.min(
    Number.POSITIVE_INFINITY,
    ...state.municipalities
      .filter(isReadable)
      .map((watched) => turnOf(watched, websites[watched.municipality.id], since)),
  );
