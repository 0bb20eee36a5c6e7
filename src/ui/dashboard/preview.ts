/** What a backup file would bring, before anything is changed. */
import { previewImport } from '../../register/import-preview.ts';
import { countNewer, type Found, type FoundHere, type ReadBackup, readBackup } from '../../state/backup.ts';
import type { Channels } from '../../state/channels.ts';
import { mergeStates } from '../../state/merge.ts';
import { dialogueMark, evaluationMark } from '../../state/planning.ts';
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

export type Counted = keyof typeof COUNTS | 'changed' | 'sittings' | 'found';
export type Gain = { what: Counted; count: number }[];

/** What both hold and the file says otherwise, while ours stays. `signed`: plans that are signed there and not here. */
export type Stays = Record<'plans' | 'signed' | 'evaluations' | 'notes', number>;

/** `gain` is empty when everything in the file is known already. */
export type Preview =
  | { is: 'good'; state: State; found: Found; gain: Gain; stays: Stays }
  | Exclude<ReadBackup, { is: 'good' }>
  | { is: 'empty' | 'large' };

/** In a document a handle is written as it is held. */
const plainForm = (_: string, handle: string): string => handle;

/** Accounts that both hold and that the file says more or something else of. */
const changedIn = (ours: State, theirs: State): number => {
  const { counts } = previewImport(ours.accounts, theirs.accounts, [], plainForm);
  return counts.changed + counts.differing;
};

/** One text per thing, whatever the order of its keys: Chromium stores them by the alphabet, a file does not. */
const contents = (thing: unknown): string =>
  JSON.stringify(thing, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );

/** The things of two lists that have the same key and not the same contents. */
const differing = <T>(ours: readonly T[], theirs: readonly T[], key: (one: T) => string): { mine: T; other: T }[] => {
  const held = new Map(ours.map((one) => [key(one), one]));
  return theirs.flatMap((other) => {
    const mine = held.get(key(other));
    return mine === undefined || contents(mine) === contents(other) ? [] : [{ mine, other }];
  });
};

/** Handovers, reviews and mergers under way here that get marks or answers of the file. */
const sittingsIn = (ours: State, merged: State): number => {
  const byId = (one: { id: string }): string => one.id;
  return (
    differing(ours.handovers, merged.handovers, byId).length +
    differing(ours.reviews, merged.reviews, (one) => `${one.municipality} ${one.startedAt}`).length +
    differing(ours.mergers, merged.mergers, byId).length
  );
};

const staysOf = ({ channels: ours }: State, { channels: theirs }: State): Stays => {
  const plans = differing(ours.cases, theirs.cases, (one) => one.key);
  const byId = (one: { id: string }): string => one.id;
  const settled = (['figures', 'hours', 'inhabitants'] as const).map((part) =>
    differing(Object.entries(ours[part]), Object.entries(theirs[part]), ([key]) => key),
  );
  const notes = [
    ...differing(ours.dialogue, theirs.dialogue, dialogueMark),
    ...differing(ours.feedback, theirs.feedback, byId),
    ...differing(ours.silences, theirs.silences, byId),
    ...settled.flat(),
  ];
  return {
    plans: plans.length,
    signed: plans.filter(({ mine, other }) => mine.signOff === null && other.signOff !== null).length,
    evaluations: differing(ours.evaluations, theirs.evaluations, evaluationMark).length,
    notes: notes.length,
  };
};

/** A merge never takes anything away, so what it adds is a difference of counts; what it fills in is counted apart. */
const gainOf = (ours: State, theirs: State, found: number): Gain => {
  const merged = mergeStates(ours, theirs);
  const added = (Object.keys(COUNTS) as (keyof typeof COUNTS)[]).map((what) => ({
    what,
    count: COUNTS[what](merged) - COUNTS[what](ours),
  }));
  const further: Gain = [
    { what: 'changed', count: changedIn(ours, theirs) },
    { what: 'sittings', count: sittingsIn(ours, merged) },
    { what: 'found', count: found },
  ];
  return [...added, ...further].filter(({ count }) => count > 0);
};

/**
 * Looks into a file.
 * @param ours what is remembered now
 * @param here what machines found so far
 * @param text the file's text; anything at all
 */
export const previewOf = (ours: State, here: FoundHere, text: string): Preview => {
  if (text.trim() === '') return { is: 'empty' };
  if (text.length > LARGEST) return { is: 'large' };
  const read = readBackup(text);
  if (read.is !== 'good') return read;
  const { state, found } = read;
  return {
    is: 'good',
    state,
    found,
    gain: gainOf(ours, state, countNewer(found, here)),
    stays: staysOf(ours, state),
  };
};

/** The name of a backup file: readable, sortable, without anything personal. @param at epoch milliseconds */
export const backupName = (at: number): string => `naamwacht-${new Date(at).toISOString().slice(0, 10)}.json`;
