/** Where plans of a merger are shown, and what is known around one: the new municipality, its names, who is watched. */
import type { Municipality } from '../../../../municipality/municipality.ts';
import { platformOf } from '../../../../platforms/index.ts';
import type { Platform } from '../../../../probe/platform.ts';
import { linesFor, type Merger, type MergerLine } from '../../../../register/fusion.ts';
import type { Row } from '../../../../schedule/rows.ts';
import { nameKey } from '../../../../state/machine.ts';
import { sightingsOf } from '../../../../state/sightings.ts';
import { readFinding } from '../../../../verdict/finding.ts';
import { municipalities } from '../../../parts/municipalities.ts';
import { visible } from '../../../parts/visible.ts';
import { findings, language, now, state } from '../../../store.ts';
import { candidatesFor } from './fusion-plan.ts';
import { townById, townNamed, townWords } from './town-words.ts';

/** The room of all plans. */
export const MERGER = 'merger';

/** The room of one plan. */
export const mergerPlace = (id: string): string => `${MERGER} ${id}`;

/** What is known of a name. */
const rowOf = (platform: Platform, handle: string): Row => {
  const key = nameKey(platform.id, handle);
  const finding = findings.value[key];
  const reading = readFinding(finding, sightingsOf(state.value.sightings, platform.id, handle), now.value);
  return { platform, handle, breach: null, nearest: null, origin: 'proposed', key, finding, reading, whose: null };
};

/** The name that a line wants claimed, with what is known of it; null for other lines and unknown platforms. */
export const claimRow = ({ kind, platform, handle }: MergerLine): Row | null => {
  const known = kind === 'claim' ? platformOf(platform) : undefined;
  return known ? rowOf(known, handle) : null;
};

/**
 * The new municipality. One that is in no list yet is taken to lie where its members lie, because habits of naming
 * follow the country and its languages.
 * @returns null for a name of which nothing can be made
 */
export const newTown = ({ name, members }: Pick<Merger, 'name' | 'members'>): Municipality | null => {
  const town = townNamed(name, municipalities.value);
  if ('refused' in town) return null;
  const towns = members.flatMap((id) => townById(id, state.value, municipalities.value) ?? []);
  const like = towns.find((one) => one.country !== 'other');
  if (town.country !== 'other' || !like) return town;
  const { country, languages, province } = like;
  // Only the form of the proposed names follows from it.
  const city = towns.some((one) => one.city);
  return { ...town, country, city, languages, province, names: [{ language: languages[0] ?? 'nl', name: town.name }] };
};

/** The lines as the register asks for them now. */
export const linesNow = (merger: Merger): MergerLine[] => {
  const town = newTown(merger);
  const isTaken = (platform: Platform, handle: string): boolean =>
    rowOf(platform, handle).reading.verdict.is === 'taken';
  const accounts = state.value.accounts;
  return linesFor(merger, accounts, town ? candidatesFor(town, accounts, platformOf, isTaken) : () => ['']);
};

/** Whether somebody guards a municipality in this browser. */
export const isWatched = (id: string): boolean => state.value.municipalities.some((one) => one.municipality.id === id);

/** The names of those who merge, as one text. */
export const memberWords = ({ members }: Pick<Merger, 'members'>): string =>
  new Intl.ListFormat(language.value).format(
    members.map((id) => visible(townWords(id, state.value, municipalities.value))),
  );
