/** What a person counted by hand, from a form to counts; numbers that contradict each other are refused, never mended. */
import { type Answering, typedAnswering } from '../../../channel/answers.ts';
import type { Counts, Tally } from '../../../channel/post.ts';
import type { Dialogue } from '../../../state/channels.ts';
import { numberIn } from './entries.ts';

/** In the order of the form. */
export const COUNTED = ['posts', 'invitations', 'commented', 'unanswered', 'replies', 'copies'] as const;
export const ASKED = ['received', 'answered', 'hours'] as const;
export const LIKED = [
  ...(['likes_sum', 'likes_some', 'likes_median', 'comments_sum', 'comments_some', 'comments_median'] as const),
  ...(['shares_sum', 'shares_some', 'shares_median', 'reach_median'] as const),
] as const;
export const FIELDS = [...COUNTED, 'followers', ...ASKED, ...LIKED] as const;
export type FieldId = (typeof FIELDS)[number];
export type Entries = Readonly<Record<FieldId, string>>;

/** No count; must be filled in; more than the whole it is part of; only together with its neighbours. */
export type Wrong = 'number' | 'needed' | 'more' | 'together';
export type Wrongs = Partial<Record<FieldId, Wrong>>;

type Numbers = Readonly<Record<FieldId, number | null>>;

const NAMES = ['likes', 'comments', 'shares'] as const;
type Name = (typeof NAMES)[number];

/** Half a post does not exist, but half an hour does, and a median may lie between two. */
const isBroken = (field: FieldId): boolean => field === 'hours' || field.endsWith('_median');

const countOf = (field: FieldId, text: string): number | null | 'wrong' => {
  const number = numberIn(text);
  if (number === null || number === 'wrong') return number;
  return number >= 0 && (isBroken(field) || Number.isInteger(number)) ? number : 'wrong';
};

const numbersIn = (entries: Entries): { numbers: Numbers; wrong: Wrongs } => {
  const read = FIELDS.map((field) => [field, countOf(field, entries[field])] as const);
  const wrong: Wrongs = Object.fromEntries(
    read.filter(([, one]) => one === 'wrong').map(([field]) => [field, 'number']),
  );
  const numbers = Object.fromEntries(read.map(([field, one]) => [field, one === 'wrong' ? null : one]));
  return { numbers: numbers as Numbers, wrong };
};

/** Each part with the whole that it cannot be more than. */
const PARTS: readonly (readonly [part: FieldId, whole: FieldId])[] = [
  ...([
    ['invitations', 'posts'],
    ['commented', 'posts'],
    ['unanswered', 'commented'],
    ['copies', 'posts'],
  ] as const),
  ...([
    ['answered', 'received'],
    ['likes_some', 'posts'],
    ['comments_some', 'posts'],
  ] as const),
  ...([
    ['shares_some', 'posts'],
    ['likes_some', 'likes_sum'],
    ['comments_some', 'comments_sum'],
  ] as const),
  ...([
    ['shares_some', 'shares_sum'],
    ['likes_median', 'likes_sum'],
    ['comments_median', 'comments_sum'],
  ] as const),
  ...([['shares_median', 'shares_sum']] as const),
];

/** A share of nothing that was typed would be a share of nought, which nobody said. */
const NEEDED: readonly (readonly [field: FieldId, where: FieldId | null])[] = [
  ...([
    ['posts', null],
    ['invitations', null],
    ['unanswered', 'commented'],
    ['commented', 'unanswered'],
  ] as const),
  ...([
    ['answered', 'received'],
    ['received', 'answered'],
    ['answered', 'hours'],
  ] as const),
];

/** A sum without how many posts have one, or a median alone, would make the other measures lie. */
const together = (numbers: Numbers): Wrongs =>
  Object.fromEntries(
    NAMES.flatMap((name) => {
      const fields = [`${name}_sum`, `${name}_some`, `${name}_median`] as const;
      const empty = fields.filter((field) => numbers[field] === null);
      return empty.length === fields.length ? [] : empty.map((field) => [field, 'together' as const]);
    }),
  );

/** Of no post with comments, none is unanswered. */
const isSaid = (numbers: Numbers, field: FieldId, where: FieldId | null): boolean =>
  where === null || (numbers[where] !== null && !(field === 'unanswered' && numbers[where] === 0));

const wrongsIn = (numbers: Numbers): Wrongs => {
  const more = PARTS.filter(([part, whole]) => {
    const [one, of] = [numbers[part], numbers[whole]];
    return one !== null && of !== null && one > of;
  });
  const needed = NEEDED.filter(([field, where]) => numbers[field] === null && isSaid(numbers, field, where));
  return {
    ...Object.fromEntries(more.map(([part]) => [part, 'more' as const])),
    ...together(numbers),
    ...Object.fromEntries(needed.map(([field]) => [field, 'needed' as const])),
  };
};

const NO_TALLY: Tally = { told: 0, some: 0, sum: 0, median: null };

const tallyOf = (numbers: Numbers, name: Name): Tally => {
  const [sum, some, median] = [numbers[`${name}_sum`], numbers[`${name}_some`], numbers[`${name}_median`]];
  if (sum === null || some === null || median === null) return NO_TALLY;
  return { told: numbers.posts ?? 0, some, sum, median };
};

const answeringOf = ({ received, answered, hours }: Numbers): Answering | null => {
  const counted = received === null || answered === null ? null : typedAnswering(received, answered);
  return counted && hours !== null ? { ...counted, timed: counted.answered, hours } : counted;
};

/** Answers that were read from a feed know no number of questions, so the form cannot show them; they stay. */
const answeringAfter = (numbers: Numbers, before: Dialogue | undefined): Answering | null => {
  const read = before?.around.answering;
  return read?.received === null && numbers.received === null ? read : answeringOf(numbers);
};

const countsOf = (numbers: Numbers, before: Counts | undefined): Counts => {
  const { posts, commented, unanswered, copies, reach_median: reach } = numbers;
  const of = posts ?? 0;
  return {
    ...{ posts: of, replies: numbers.replies, invitations: numbers.invitations ?? 0 },
    ...{ threads: before?.threads ?? 0, reposts: before?.reposts ?? 0, crossPosted: before?.crossPosted ?? null },
    ...{ commented: commented ?? 0, unanswered: unanswered ?? 0 },
    uncommented: commented === null ? 0 : of - commented,
    ...{ likes: tallyOf(numbers, 'likes'), comments: tallyOf(numbers, 'comments'), shares: tallyOf(numbers, 'shares') },
    // Of what posts reached, only the median is ever read.
    reach: reach === null ? NO_TALLY : { ...NO_TALLY, told: of, median: reach },
    rebroadcast: copies === null ? null : { of, copies },
  };
};

export type Own = { key: string; period: string; at: number; inhabitants: number | null };

/**
 * Reads a form.
 * @param own whose counts they are and of which period; `at` in epoch milliseconds
 * @param before what was kept of that period; what the form does not ask stays
 * @returns the counts, or what is wrong by field
 */
export const dialogueFrom = (
  entries: Entries,
  { key, period, at, inhabitants }: Own,
  before: Dialogue | undefined,
): Dialogue | { wrong: Wrongs } => {
  const { numbers, wrong: unread } = numbersIn(entries);
  const wrong = { ...wrongsIn(numbers), ...unread };
  if (Object.keys(wrong).length > 0) return { wrong };
  const around = { followers: numbers.followers, inhabitants, answering: answeringAfter(numbers, before) };
  return { key, period, from: 'typed', at, counts: countsOf(numbers, before?.counts), around };
};

const tallyTexts = (name: Name, { told, sum, some, median }: Tally) => {
  const known = told > 0 && median !== null;
  return { [`${name}_sum`]: known ? sum : null, [`${name}_some`]: known ? some : null, [`${name}_median`]: median };
};

/** What stands in the form at first. @param write writes a number as it is typed; nothing for null */
export const entriesOf = (before: Dialogue | undefined, write: (value: number | null) => string): Entries => {
  const { counts, around } = before ?? {};
  const known = counts !== undefined && counts.commented > 0;
  const asked = around?.answering?.received === null ? null : around?.answering;
  const numbers: Partial<Record<string, number | null>> = {
    ...{ posts: counts?.posts, invitations: counts?.invitations, replies: counts?.replies },
    ...(known ? { commented: counts.commented, unanswered: counts.unanswered } : {}),
    ...{ copies: counts?.rebroadcast?.copies, followers: around?.followers, received: asked?.received },
    ...{ answered: asked?.answered, hours: asked?.hours, reach_median: counts?.reach.median },
    ...(counts ? Object.assign({}, ...NAMES.map((name) => tallyTexts(name, counts[name]))) : {}),
  };
  return Object.fromEntries(FIELDS.map((field) => [field, write(numbers[field] ?? null)])) as Record<FieldId, string>;
};
