/** What a business case still lacks, step by step, in words, and how far it is. */
import { type ChannelCase, isNumber } from './case.ts';
import { FARTHEST_MONTHS, type Flaw, MANY_HOURS, WEEK_HOURS } from './case-flaws.ts';
import { QUESTIONS, type QuestionId } from './case-questions.ts';
import { RULES } from './case-rules.ts';
import { type Group, groupName, type Say } from './groups.ts';
import { SIGNED_MONTHS } from './sign-off.ts';

/** One thing that is missing: the step it belongs to, why, and the group or target it is about. */
export type Missing = { step: QuestionId; why: Flaw['why']; about: Group | null };

const flawsOf = (step: QuestionId, one: ChannelCase, now: number): Flaw[] => RULES[step](one, now);

/**
 * Everything that stands between a business case and an open channel, in the order of the questions.
 * @param one filled in as far as it is
 * @param now epoch milliseconds; a plan whose dates have passed is not complete any more
 */
export const missingIn = (one: ChannelCase, now: number): Missing[] =>
  QUESTIONS.flatMap(({ id }) =>
    flawsOf(id, one, now).map(({ why, about }) => ({ step: id, why, about: about ?? null })),
  );

/** Whether every question has its answer; management's yes is another matter. */
export const isComplete = (one: ChannelCase, now: number): boolean =>
  missingIn(one, now).every(({ step }) => step === 'sign_off');

/** Whether management said yes to the case as it stands, and that yes still holds. */
export const isSigned = (one: ChannelCase, now: number): boolean => flawsOf('sign_off', one, now).length === 0;

/** How many of the required steps are done: "7 of 19". */
export const progressOf = (one: ChannelCase, now: number): { done: number; of: number } => {
  const required = QUESTIONS.filter((question) => question.required);
  const done = required.filter(({ id }) => flawsOf(id, one, now).length === 0);
  return { done: done.length, of: required.length };
};

/** Numbers that a reason mentions. */
const NUMBERS: Readonly<Record<string, number>> = {
  hours_many: WEEK_HOURS,
  evaluation_far: FARTHEST_MONTHS,
  sign_off_expired: SIGNED_MONTHS,
};

/** Whether the hours of a case may be a mistake: a doubt to look at, that keeps nothing shut. */
export const areManyHours = ({ hours }: Pick<ChannelCase, 'hours'>): boolean =>
  isNumber(hours) && hours > MANY_HOURS && hours <= WEEK_HOURS;

/** A missing thing as a sentence that says what to do. */
export const missingText = ({ step, why, about }: Missing, say: Say): string => {
  const name = about === null ? '' : groupName(about, say) || say('missing_nameless');
  const reason = `${step}_${why}`;
  return say(`missing_${reason}`, NUMBERS[reason] ?? name);
};
