/** Accounts and counts for tests. */
import { type Account, type AccountState, newAccount } from '../../../register/account.ts';
import type { Dialogue } from '../../../state/channels.ts';

export const DAY = 86_400_000;
export const NOW = Date.UTC(2026, 10, 23, 9);

/** An account of Gent. */
export const owned = (platform: string, handle: string, state: AccountState): Account => ({
  ...newAccount({ municipality: 'be:44021', platform, handle }),
  state,
});

const NONE = { told: 0, some: 0, sum: 0, median: null };

/** What was counted of the account `k`: a quarter of the posts with a comment got no answer. */
export const counted = (period: string, posts: number, at: number): Dialogue => ({
  key: 'k',
  period,
  from: 'feed',
  at,
  counts: {
    posts,
    replies: null,
    threads: 0,
    reposts: 0,
    invitations: 0,
    commented: posts,
    unanswered: posts / 4,
    uncommented: 0,
    likes: NONE,
    comments: NONE,
    shares: NONE,
    reach: NONE,
    rebroadcast: null,
    crossPosted: null,
  },
  around: { followers: null, inhabitants: null, answering: null },
});
