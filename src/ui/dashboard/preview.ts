/** What a backup file would bring, before anything is changed. */
import { previewImport } from '../../register/import-preview.ts';
import { type Found, type ReadBackup, readBackup } from '../../state/backup.ts';
import type { Channels } from '../../state/channels.ts';
import { mergeStates } from '../../state/merge.ts';
import type { State } from '../../state/state.ts';

/** A backup of a whole town with all its findings stays far below this. */
export const LARGEST = 10_000_000;

const addedNames = (state: State): number =>
  state.municipalities
    .flatMap((one) => Object.values(one.choices))
    .reduce((sum, choice) => sum + choice.added.length, 0);

const channelNotes = (channels: Channels): number =>
  Object.values(channels).reduce((sum, part) => sum + Object.keys(part).length, 0);

/** What is counted for the person who decides, in the order in which she reads it. */
const COUNTS = {
  municipalities: (state: State) => state.municipalities.length,
  former: (state: State) => state.former.length,
  accounts: (state: State) => state.accounts.length,
  names: addedNames,
  sightings: (state: State) => state.sightings.length,
  claims: (state: State) => state.claims.length,
  judgements: (state: State) => state.judgements.length,
  pointed: (state: State) => state.pointed.length,
  reports: (state: State) => state.reports.length,
  alerts: (state: State) => state.alerts.length,
  handovers: (state: State) => state.handovers.length,
  reviews: (state: State) => state.reviews.length,
  mergers: (state: State) => state.mergers.length,
  channels: (state: State) => channelNotes(state.channels),
  captures: (state: State) => state.captures.length,
  holders: (state: State) => state.officeHolders.length,
  platforms: (state: State) => state.settings.platforms.length,
};

export type Counted = keyof typeof COUNTS | 'changed';
export type Gain = { what: Counted; count: number }[];

/** `gain` is empty when everything in the file is known already. */
export type Preview =
  | { is: 'good'; state: State; found: Found; gain: Gain }
  | Exclude<ReadBackup, { is: 'good' }>
  | { is: 'empty' | 'large' };

/** In a document a handle is written as it is held. */
const plainForm = (_: string, handle: string): string => handle;

/** Accounts that both hold and that the file says more or something else of. */
const changedIn = (ours: State, theirs: State): number => {
  const { counts } = previewImport(ours.accounts, theirs.accounts, [], plainForm);
  return counts.changed + counts.differing;
};

/** A merge never takes anything away, so what it adds is a difference of counts; what it fills in is counted apart. */
const gainOf = (ours: State, theirs: State): Gain => {
  const merged = mergeStates(ours, theirs);
  const added = (Object.keys(COUNTS) as (keyof typeof COUNTS)[]).map((what) => ({
    what,
    count: COUNTS[what](merged) - COUNTS[what](ours),
  }));
  return [...added, { what: 'changed' as const, count: changedIn(ours, theirs) }].filter(({ count }) => count > 0);
};

/**
 * Looks into a file.
 * @param ours what is remembered now
 * @param text the file's text; anything at all
 */
export const previewOf = (ours: State, text: string): Preview => {
  if (text.trim() === '') return { is: 'empty' };
  if (text.length > LARGEST) return { is: 'large' };
  const read = readBackup(text);
  return read.is === 'good'
    ? { is: 'good', state: read.state, found: read.found, gain: gainOf(ours, read.state) }
    : read;
};

/** The name of a backup file: readable, sortable, without anything personal. @param at epoch milliseconds */
export const backupName = (at: number): string => `naamwacht-${new Date(at).toISOString().slice(0, 10)}.json`;
