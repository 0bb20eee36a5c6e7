/** What the counts of a channel say about its dialogue, each with how many it rests on. */
import type { Answering } from './answers.ts';
import type { Counts, Matched, Tally } from './post.ts';

/**
 * Under so many posts or questions there is too little to say anything. Engagement is extremely skewed: one published group
 * of posts had mean 13.37 and median 1 (m.moam.info/local-engagement-online-municipal-facebook-pages).
 */
export const NOT_ENOUGH = 20;

/** A share is between 0 and 1; hours are hours; the rest is a number. */
export type Unit = 'share' | 'hours' | 'number';

/**
 * All measures, in the order in which they are shown. Popularity, commitment, virality and E after Bonsón and Ratkai 2013
 * (doi.org/10.1108/OIR-03-2012-0054): their formulas come from general knowledge, the paper's own table was not found, so
 * they are marked `formula: 'unsure'` and must be shown so.
 */
export const MEASURES = [
  { id: 'response_rate', unit: 'share', formula: 'sure' },
  { id: 'response_time', unit: 'hours', formula: 'sure' },
  { id: 'response_time_office', unit: 'hours', formula: 'sure' },
  { id: 'one_way', unit: 'share', formula: 'sure' },
  { id: 'replies_per_post', unit: 'number', formula: 'sure' },
  { id: 'invitation', unit: 'share', formula: 'sure' },
  { id: 'rebroadcast', unit: 'share', formula: 'sure' },
  { id: 'cross_post', unit: 'share', formula: 'sure' },
  { id: 'followers_per_1000', unit: 'number', formula: 'sure' },
  { id: 'reach_per_1000', unit: 'number', formula: 'sure' },
  { id: 'likes_median', unit: 'number', formula: 'sure' },
  { id: 'comments_median', unit: 'number', formula: 'sure' },
  { id: 'shares_median', unit: 'number', formula: 'sure' },
  { id: 'popularity_1', unit: 'share', formula: 'unsure' },
  { id: 'popularity_2', unit: 'number', formula: 'unsure' },
  { id: 'popularity_3', unit: 'number', formula: 'unsure' },
  { id: 'commitment_1', unit: 'share', formula: 'unsure' },
  { id: 'commitment_2', unit: 'number', formula: 'unsure' },
  { id: 'commitment_3', unit: 'number', formula: 'unsure' },
  { id: 'virality_1', unit: 'share', formula: 'unsure' },
  { id: 'virality_2', unit: 'number', formula: 'unsure' },
  { id: 'virality_3', unit: 'number', formula: 'unsure' },
  { id: 'engagement', unit: 'number', formula: 'unsure' },
  { id: 'engagement_inhabitants', unit: 'number', formula: 'unsure' },
] as const satisfies readonly { id: string; unit: Unit; formula: 'sure' | 'unsure' }[];

export type MeasureId = (typeof MEASURES)[number]['id'];

/** `value` is null when it cannot be told; `of` is how many posts, questions or inhabitants it rests on. */
export type Measure = { id: MeasureId; value: number | null; of: number; enough: boolean };

/** What stands beside the counts; null for not known. */
export type Around = { followers: number | null; inhabitants: number | null; answering: Answering | null };

type Found = { value: number | null; of: number };
const NOTHING: Found = { value: null, of: 0 };

/** A part of a whole, as long as the two can be true together. */
const share = (part: number, of: number): Found =>
  of > 0 && part >= 0 && part <= of ? { value: part / of, of } : { value: null, of: Math.max(0, of) };

const shareOf = (matched: Matched | null): Found => (matched ? share(matched.copies, matched.of) : NOTHING);

const median = (tally: Tally): Found => ({ value: tally.median, of: tally.told });

const perPost = ({ sum, told }: Tally): Found => ({ value: told > 0 ? sum / told : null, of: told });

const perThousand = ({ value, of }: Found, people: number | null): Found => ({
  value: value !== null && people !== null && people > 0 ? (value / people) * 1_000 : null,
  of,
});

/** Popularity, commitment or virality: the share of posts with one, how many per post, how many of those per 1,000. */
const three = (tally: Tally, followers: number | null): [Found, Found, Found] => [
  share(tally.some, tally.told),
  perPost(tally),
  perThousand(perPost(tally), followers),
];

const sum = (found: readonly Found[]): Found => ({
  value: found.reduce<number | null>((all, { value }) => (all === null || value === null ? null : all + value), 0),
  of: Math.min(...found.map(({ of }) => of)),
});

const ofAnswers = (answering: Answering | null): Pick<Record<MeasureId, Found>, 'response_rate' | Timed> => {
  if (answering === null) return { response_rate: NOTHING, response_time: NOTHING, response_time_office: NOTHING };
  const { received, answered, timed, hours, officeHours } = answering;
  return {
    response_rate: received === null ? NOTHING : share(answered, received),
    response_time: { value: hours, of: timed },
    response_time_office: { value: officeHours, of: timed },
  };
};
type Timed = 'response_time' | 'response_time_office';

const found = (counts: Counts, { followers, inhabitants, answering }: Around): Record<MeasureId, Found> => {
  const [popularity_1, popularity_2, popularity_3] = three(counts.likes, followers);
  const [commitment_1, commitment_2, commitment_3] = three(counts.comments, followers);
  const [virality_1, virality_2, virality_3] = three(counts.shares, followers);
  const engagement_inhabitants = perThousand(sum([popularity_2, commitment_2, virality_2]), inhabitants);
  const told = counts.replies !== null && counts.posts > 0;
  return {
    ...ofAnswers(answering),
    one_way: share(counts.unanswered, counts.commented),
    replies_per_post: { value: told ? (counts.replies ?? 0) / counts.posts : null, of: counts.posts },
    invitation: share(counts.invitations, counts.posts),
    rebroadcast: shareOf(counts.rebroadcast),
    cross_post: shareOf(counts.crossPosted),
    followers_per_1000: perThousand({ value: followers, of: inhabitants ?? 0 }, inhabitants),
    reach_per_1000: perThousand(median(counts.reach), inhabitants),
    ...{ likes_median: median(counts.likes), comments_median: median(counts.comments) },
    shares_median: median(counts.shares),
    ...{ popularity_1, popularity_2, popularity_3, commitment_1, commitment_2, commitment_3 },
    ...{ virality_1, virality_2, virality_3, engagement: sum([popularity_3, commitment_3, virality_3]) },
    engagement_inhabitants,
  };
};

/**
 * All measures of one channel over one period.
 * @param counts as `countsOf` made them, or as they were stored
 * @param around followers at the period's end, inhabitants, and what was counted of questions and answers
 * @returns one per measure, in the order of the list; `enough` is false under twenty, then no verdict may be drawn
 */
export const measuresOf = (counts: Counts, around: Around): Measure[] => {
  const all = found(counts, around);
  return MEASURES.map(({ id }) => {
    const { value, of } = all[id];
    const told = value !== null && Number.isFinite(value) ? value : null;
    return { id, value: told, of, enough: told !== null && of >= NOT_ENOUGH };
  });
};
