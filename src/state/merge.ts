/** Brings an exported state into the present one: nothing of either side disappears. */
import { accountKey } from '../register/account.ts';
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

const joinChoice = (mine: Choice, theirs: Choice): Choice => ({
  added: union(mine.added, theirs.added, text),
  dropped: union(mine.dropped, theirs.dropped, text).filter((one) => !mine.added.map(text).includes(text(one))),
  order: mine.order.length > 0 ? mine.order : theirs.order,
});

const joinWatched = (mine: Watched, theirs: Watched): Watched => ({
  ...mine,
  addedAt: Math.min(mine.addedAt, theirs.addedAt),
  startedAt: mine.startedAt ?? theirs.startedAt,
  choices: Object.fromEntries(
    [...new Set([...Object.keys(mine.choices), ...Object.keys(theirs.choices)])].map((platform) => {
      const [one, other] = [mine.choices[platform], theirs.choices[platform]];
      const none = { added: [], dropped: [], order: [] };
      return [platform, one && other ? joinChoice(one, other) : (one ?? other ?? none)];
    }),
  ),
});

const id = (one: Watched): string => one.municipality.id;

/** Merges an imported state; the settings of this browser stay, only platforms are added to them. */
export const mergeStates = (ours: State, theirs: State): State => {
  const municipalities = union(ours.municipalities, theirs.municipalities, id, joinWatched);
  const watched = new Set(municipalities.map(id));
  return {
    ...ours,
    municipalities,
    former: union(ours.former, theirs.former, id, joinWatched).filter((one) => !watched.has(id(one))),
    current: ours.current ?? theirs.current,
    accounts: union(ours.accounts, theirs.accounts, accountKey, (mine, other) => ({
      ...mine,
      visitedAt: Math.max(mine.visitedAt, other.visitedAt),
    })),
    sightings: union(ours.sightings, theirs.sightings, (one) => JSON.stringify(one)),
    claims: union(ours.claims, theirs.claims, accountKey),
    judgements: union(ours.judgements, theirs.judgements, accountKey),
    alerts: union(
      ours.alerts,
      theirs.alerts,
      (one) => one.id,
      (mine, other) => ({ ...mine, closed: mine.closed || other.closed }),
    ),
    settings: { ...ours.settings, platforms: union(ours.settings.platforms, theirs.settings.platforms, text) },
  };
};
