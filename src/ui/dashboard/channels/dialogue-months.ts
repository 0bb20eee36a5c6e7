/** Posts of an export to counts by month: here the texts end, and only numbers go on. */
import { byPeriod, type Period, periodOf } from '../../../channel/period.ts';
import { countsOf, type Post } from '../../../channel/post.ts';
import type { Dialogue } from '../../../state/channels.ts';
import { ZONE } from './view.ts';

export type Bringing = { key: string; at: number; inhabitants: number | null; replies: boolean };

/**
 * The counts of each month in an export.
 * @param kept what is stored already: what a person typed about followers, questions and news stays
 * @param bringing whose they are; `replies` whether the file shows our replies; `at` in epoch milliseconds
 * @returns the months in order; posts without a date are in none
 */
export const monthsOf = (posts: readonly Post[], kept: readonly Dialogue[], bringing: Bringing): Dialogue[] => {
  const { key, at, inhabitants, replies } = bringing;
  return byPeriod(posts, 'month', ZONE).periods.map(({ period, posts: own }) => {
    const before = kept.find((one) => one.key === key && one.period === period);
    const counts = countsOf(own, {
      replies,
      rebroadcast: before?.counts.rebroadcast ?? null,
      crossPosted: before?.counts.crossPosted ?? null,
    });
    const around = { followers: null, answering: null, ...before?.around, inhabitants };
    return { key, period, from: 'import', at, counts: { ...counts, ...dialogueStays(before, counts) }, around };
  });
};

/** Whether a month is still to come: then day and month were read the wrong way round, or the posts are only planned. */
export const isToCome = (period: Period, now: number): boolean => period > (periodOf(now, 'month', ZONE) ?? period);

/** What no export tells, and a person did. */
const dialogueStays = (before: Dialogue | undefined, counts: Dialogue['counts']): Partial<Dialogue['counts']> => {
  if (before?.from !== 'typed') return {};
  const { commented, unanswered, replies } = before.counts;
  return {
    ...(counts.commented === 0 && commented <= counts.posts ? { commented, unanswered } : {}),
    ...(counts.replies === null ? { replies } : {}),
  };
};
