/** Brings an exported state into the present one: nothing of either side disappears. */
import { type Account, accountKey } from '../register/account.ts';
import { mergeAccounts } from '../register/merge-accounts.ts';
import { joinHandovers, joinMergers, joinReviews } from '../register/merge-sittings.ts';
import { showingOurs } from '../register/showing-ours.ts';
import type { Channels } from './channels.ts';
import { dialogueMark, evaluationMark } from './planning.ts';
import type { Choice, State, Watched } from './state.ts';

/** Keeps ours and adds what only theirs has, by a key; `join` says what becomes of what both have. */
const union = <T>(
  ours: readonly T[],
  theirs: readonly T[],
  key: (one: T) => string,
  join = (mine: T, _theirs: T) => mine,
): T[] => {
  const other = new Map(theirs.map((one) => [key(one), one]));
  const mine = ours.map((one) => {
    const twin = other.get(key(one));
    return twin === undefined ? one : join(one, twin);
  });
  const known = new Set(ours.map(key));
  return [...mine, ...[...other].filter(([name]) => !known.has(name)).map(([, one]) => one)];
};

const text = (one: string): string => one.toLowerCase();

/** One text per thing, whatever the order of its keys: Chromium stores them by the alphabet, a file does not. */
const contents = (one: object): string =>
  JSON.stringify(Object.entries(one).sort(([mine], [other]) => (mine < other ? -1 : 1)));

/** In a document a handle is written as it is held; what a platform ignores was settled when it was entered. */
const plainForm = (_: string, handle: string): string => handle;

const joinChoice = (mine: Choice, theirs: Choice): Choice => ({
  added: union(mine.added, theirs.added, text),
  dropped: union(mine.dropped, theirs.dropped, text).filter((one) => !mine.added.map(text).includes(text(one))),
  order: mine.order.length > 0 ? mine.order : theirs.order,
});

const joinWatched = (mine: Watched, theirs: Watched): Watched => ({
  ...mine,
  addedAt: Math.min(mine.addedAt, theirs.addedAt),
  startedAt: mine.startedAt ?? theirs.startedAt,
  guard: { ...mine.guard, spared: union(mine.guard.spared, theirs.guard.spared, text) },
  choices: Object.fromEntries(
    [...new Set([...Object.keys(mine.choices), ...Object.keys(theirs.choices)])].map((platform) => {
      const [one, other] = [mine.choices[platform], theirs.choices[platform]];
      const none = { added: [], dropped: [], order: [] };
      return [platform, one && other ? joinChoice(one, other) : (one ?? other ?? none)];
    }),
  ),
});

const id = (one: Watched): string => one.municipality.id;

/** Plans and counts of the same channel: ours stand, and what only theirs has is added. */
const joinChannels = (ours: Channels, theirs: Channels): Channels => ({
  cases: union(ours.cases, theirs.cases, (one) => one.key),
  overrides: union(ours.overrides, theirs.overrides, contents),
  evaluations: union(ours.evaluations, theirs.evaluations, evaluationMark),
  dialogue: union(ours.dialogue, theirs.dialogue, dialogueMark),
  feedback: union(ours.feedback, theirs.feedback, (one) => one.id),
  silences: union(ours.silences, theirs.silences, (one) => one.id),
  figures: { ...theirs.figures, ...ours.figures },
  hours: { ...theirs.hours, ...ours.hours },
  inhabitants: { ...theirs.inhabitants, ...ours.inhabitants },
});

/** Merging sorts; a person finds her register in the order she knows, with what is new behind. */
const inOurOrder = (merged: readonly Account[], ours: readonly Account[]): Account[] => {
  const places = new Map(ours.map((one, index) => [accountKey(one), index]));
  const placeOf = (one: Account): number => places.get(accountKey(one)) ?? places.size;
  return [...merged].sort((one, other) => placeOf(one) - placeOf(other));
};

const joinRegisters = (ours: readonly Account[], theirs: readonly Account[]): Account[] => {
  const merged = mergeAccounts(ours, theirs, plainForm);
  return inOurOrder(showingOurs(ours, merged, plainForm), ours);
};

/** Nothing was typed here yet: then a backup is not merged but put back, settings and all. */
const isBlank = (state: State): boolean =>
  [...Object.values(state), ...Object.values(state.channels)].every(
    (part) => !Array.isArray(part) || part.length === 0,
  );

/**
 * Merges an imported state; the settings of this browser stay, only platforms are added to them. Into an empty state it
 * comes back just as it was, without the keys, which never leave.
 */
export const mergeStates = (ours: State, theirs: State): State => {
  if (isBlank(ours)) return { ...theirs, settings: { ...theirs.settings, keys: ours.settings.keys } };
  const municipalities = union(ours.municipalities, theirs.municipalities, id, joinWatched);
  const watched = new Set(municipalities.map(id));
  return {
    ...ours,
    municipalities,
    former: union(ours.former, theirs.former, id, joinWatched).filter((one) => !watched.has(id(one))),
    current: ours.current ?? theirs.current,
    accounts: joinRegisters(ours.accounts, theirs.accounts),
    channels: joinChannels(ours.channels, theirs.channels),
    handovers: union(ours.handovers, theirs.handovers, (one) => one.id, joinHandovers),
    reviews: union(ours.reviews, theirs.reviews, (one) => `${one.municipality} ${one.startedAt}`, joinReviews),
    mergers: union(ours.mergers, theirs.mergers, (one) => one.id, joinMergers),
    sightings: union(ours.sightings, theirs.sightings, contents),
    claims: union(ours.claims, theirs.claims, accountKey),
    judgements: union(ours.judgements, theirs.judgements, accountKey),
    pointed: union(ours.pointed, theirs.pointed, accountKey),
    captures: union(ours.captures, theirs.captures, (one) => `${one.sha256} ${one.file}`),
    reports: union(ours.reports, theirs.reports, (one) => one.id),
    officeHolders: union(ours.officeHolders, theirs.officeHolders, (one) => one.id),
    alerts: union(
      ours.alerts,
      theirs.alerts,
      (one) => one.id,
      (mine, other) => ({ ...mine, closed: mine.closed || other.closed }),
    ),
    settings: { ...ours.settings, platforms: union(ours.settings.platforms, theirs.settings.platforms, text) },
  };
};
