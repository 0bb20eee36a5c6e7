/** What each step of a business case can lack, as data, so that every reason has its words. */
import type { QuestionId } from './case-questions.ts';
import type { Group } from './groups.ts';

/** There are no more hours in a week. */
export const WEEK_HOURS = 168;

/** Own choice: more than this for one channel may be a typing mistake or the work of a team, so it is asked, not refused. */
export const MANY_HOURS = 60;

/** Own choice: who looks back later than this no longer knows why she began. */
export const FARTHEST_MONTHS = 24;

/** Every reason a step can give; its words are `missing_<step>_<why>`. */
export const FLAWS = {
  goal: ['empty'],
  use: ['empty', 'no_words'],
  groups: ['empty', 'nameless', 'twice'],
  offline: ['no_group', 'no_missed', 'no_way'],
  message: ['empty'],
  targets: ['empty', 'nameless', 'no_number', 'no_date', 'past', 'already'],
  hours: ['no_number', 'none', 'many'],
  follows: ['nobody'],
  replaces: ['nobody', 'same'],
  answer_time: ['no_number'],
  outside_hours: ['empty'],
  tone: ['empty'],
  moderation: ['empty'],
  privacy: ['empty', 'no_date', 'future', 'no_function', 'no_reason'],
  fallback: ['empty'],
  complaints: ['empty'],
  stop: ['empty'],
  evaluation: ['no_date', 'past', 'far'],
  notes: [],
  sign_off: ['unsigned', 'no_function', 'future', 'changed', 'expired'],
} as const satisfies Record<QuestionId, readonly string[]>;

/** A reason; `about` is the group, or the words of the target, that it is about. */
export type Flaw<Step extends QuestionId = QuestionId> = { why: (typeof FLAWS)[Step][number]; about?: Group };
