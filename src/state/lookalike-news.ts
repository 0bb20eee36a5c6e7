/** What is news about accounts that look like ours: a new one, one that changed its face, one that went away. */
import type { Likeness } from '../impersonation/likeness.ts';
import { accountKey } from '../register/account.ts';
import { judgementOf } from './judging.ts';
import type { Lookalike } from './lookalike.ts';
import { freshAlert } from './news.ts';
import type { Alert, AlertKind, State } from './state.ts';

const FACE = ['handle', 'name', 'about', 'picture'];

const changedFace = (before: Lookalike, after: Lookalike): boolean =>
  after.history.some((one) => FACE.includes(one.what) && !before.history.includes(one));

const kindOf = (
  state: State,
  before: Lookalike | undefined,
  after: Lookalike,
  likeness: Likeness,
  now: number,
): AlertKind | null => {
  const decided = judgementOf(state, after, now)?.decided;
  const reportable = decided === 'impersonation' || decided === 'fraud';
  const reported = state.reports.some((one) => one.outcome === 'open' && accountKey(one) === accountKey(after));
  if (before && before.goneAt === null && after.goneAt !== null) return reportable || reported ? 'vanished' : null;
  if (before)
    return (reportable || (!decided && likeness.class === 'lookalike')) && changedFace(before, after)
      ? 'altered'
      : null;
  // Our own names and what a person pointed at are no discovery; an alert about those comes from the verdict.
  const discovered = after.found === 'made' || after.found === 'search';
  return discovered && !decided && likeness.class === 'lookalike' ? 'lookalike' : null;
};

/**
 * The alert that a look at somebody's account brings, if any.
 * @param before what was remembered, undefined when it is new
 * @param likeness how much it looks like us
 * @param now epoch milliseconds
 */
export const lookalikeNews = (
  state: State,
  before: Lookalike | undefined,
  after: Lookalike,
  likeness: Likeness,
  now: number,
): Alert | null => {
  if (state.accounts.some((one) => accountKey(one) === accountKey(after))) return null;
  const kind = kindOf(state, before, after, likeness, now);
  return kind ? freshAlert(kind, after.platform, after.handle, now, after.municipality) : null;
};
