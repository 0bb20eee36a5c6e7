/** A post of our own account, held in passing; and the counts that may be kept of it. */

export type PostKind = 'post' | 'reply' | 'repost';

/**
 * Only ever of our own account: never a citizen's name, text or address. It lives as long as one reading; what is stored
 * are the counts. Moments in epoch milliseconds.
 */
export type Post = {
  id: string;
  at: number | null;
  /** Empty for a reply and for a repost: those could hold a citizen's name or words. */
  text: string;
  title?: string;
  /** The page it points to. */
  link?: string;
  /** Absent where the source does not tell. */
  likes?: number;
  comments?: number;
  shares?: number;
  /** People reached, or views where a platform counts no people. */
  reach?: number;
  kind: PostKind;
  /** A reply that goes on with a post of our own: a thread, no dialogue. */
  toOneself?: boolean;
  /** It asks or invites: suggested by its question mark until a person says. */
  question?: boolean;
  /** We replied to somebody under it; absent where the source cannot tell. */
  answered?: boolean;
};

/** Of one number over the posts that tell it: how many tell it, how many have at least one, their sum, their median. */
export type Tally = { told: number; some: number; sum: number; median: number | null };

/** Of the posts that could be compared, how many match. */
export type Matched = { of: number; copies: number };

/** All that is stored of one channel over one period; null where nobody could tell. */
export type Counts = {
  posts: number;
  replies: number | null;
  threads: number;
  reposts: number;
  invitations: number;
  /** Posts with comments of which is known whether we replied, and those of them without a reply of ours. */
  commented: number;
  unanswered: number;
  /** Posts of which is known that nobody commented. */
  uncommented: number;
  likes: Tally;
  comments: Tally;
  shares: Tally;
  reach: Tally;
  /** Against the website's news, and against our other channels. */
  rebroadcast: Matched | null;
  crossPosted: Matched | null;
};

export type Told = { replies: boolean; rebroadcast?: Matched | null; crossPosted?: Matched | null };

/** Half of the values are at most this one; the middle of the middle two. Null without values. */
export const median = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : low + (high - low) / 2;
};

const isCount = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value) && value >= 0;

const tallyOf = (values: readonly (number | undefined)[]): Tally => {
  const told = values.filter(isCount);
  return {
    told: told.length,
    some: told.filter((value) => value > 0).length,
    sum: told.reduce((sum, value) => sum + value, 0),
    median: median(told),
  };
};

/** What we say ourselves, once: no reply, no repost, no second part of a thread. */
export const isOwnPost = ({ kind }: Pick<Post, 'kind'>): boolean => kind === 'post';

/** An address holds question marks that ask nothing. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/giu;

/** Whether a text seems to ask something: a suggestion, which a person may change. */
export const seemsToAsk = (text: string): boolean => text.replace(ADDRESS, ' ').includes('?');

/**
 * Counts the posts of one period.
 * @param posts of one channel, each once
 * @param told whether the source shows our replies at all, and what the comparisons found
 * @returns counts only: no text, no name and no address is in them
 */
export const countsOf = (posts: readonly Post[], told: Told): Counts => {
  const own = posts.filter(isOwnPost);
  const counted = own.filter((post) => isCount(post.comments));
  const commented = counted.filter((post) => post.comments !== 0 && post.answered !== undefined);
  const replies = posts.filter((post) => post.kind === 'reply');
  return {
    posts: own.length,
    replies: told.replies ? replies.filter((post) => !post.toOneself).length : null,
    threads: replies.filter((post) => post.toOneself).length,
    reposts: posts.filter((post) => post.kind === 'repost').length,
    invitations: own.filter((post) => post.question).length,
    commented: commented.length,
    unanswered: commented.filter((post) => !post.answered).length,
    uncommented: counted.filter((post) => post.comments === 0).length,
    likes: tallyOf(own.map((post) => post.likes)),
    comments: tallyOf(own.map((post) => post.comments)),
    shares: tallyOf(own.map((post) => post.shares)),
    reach: tallyOf(own.map((post) => post.reach)),
    rebroadcast: told.rebroadcast ?? null,
    crossPosted: told.crossPosted ?? null,
  };
};
