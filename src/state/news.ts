/** What is news in a new round of evidence: each change makes one alert, once. */
import { conclude, type Verdict } from '../verdict/conclude.ts';
import { type Finding, readFinding } from '../verdict/finding.ts';
import { nameKey } from './machine.ts';
import { sightingsOf } from './sightings.ts';
import type { Alert, AlertKind, State } from './state.ts';

const createdSince = (verdict: Verdict, since: number): boolean =>
  verdict.is === 'taken' && (verdict.profile?.createdAt ?? Number.NEGATIVE_INFINITY) > since;

const kindOf = (before: Verdict, after: Verdict, ours: boolean, since: number): AlertKind | null => {
  if (after.is === 'taken' && (before.is === 'free' || (before.is !== 'taken' && createdSince(after, since))))
    return ours ? null : 'lost';
  if (after.is === 'free' && before.is === 'taken') return ours ? 'gone' : 'freed';
  if (
    after.is === 'taken' &&
    before.is === 'taken' &&
    ours &&
    after.holder === 'suspended' &&
    before.holder !== 'suspended'
  )
    return 'gone';
  return null;
};

/**
 * The alert that a new finding brings, if any.
 * @param state the register tells which names are ours; its sightings speak along
 * @param before what was remembered, undefined at the first round (which is never news)
 * @param after what is remembered now
 */
export const newsOf = (state: State, before: Finding | undefined, after: Finding, now: number): Alert | null => {
  if (!before) return null;
  const { platform, handle } = after;
  const key = nameKey(platform, handle);
  const ours = state.accounts.some((one) => nameKey(one.platform, one.handle) === key);
  const seen = sightingsOf(state.sightings, platform, handle);
  const was = readFinding(before, seen, now).verdict;
  const is = conclude(after.known === before.known ? [] : after.known);
  const kind = kindOf(was, is, ours, before.since);
  return kind ? freshAlert(kind, platform, handle, now) : null;
};

/** An alert that nobody has seen yet. @param municipality its id where the news is about one */
export const freshAlert = (
  kind: AlertKind,
  platform: string,
  handle: string,
  now: number,
  municipality = '',
): Alert => ({
  id: `${kind} ${municipality && `${municipality} `}${nameKey(platform, handle)} ${now}`,
  kind,
  municipality,
  platform,
  handle,
  at: now,
  closed: false,
  snoozedUntil: 0,
  notifiedAt: null,
});
