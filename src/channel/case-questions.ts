/** The questions of a business case as data: short steps in the order in which a person thinks. */
import type { ChannelCase } from './case.ts';

/** One step. Its words are `case_<id>`, with an example in `case_<id>_example`. */
export type Question = {
  id: string;
  /** The field of the case that the answer fills. */
  asks: keyof ChannelCase;
  required: boolean;
};

/**
 * The goal comes first, then whether the people are there at all, then what it costs, then what can go wrong
 * (textz.info, 4 October 2011); management sees a whole plan, so its yes comes last.
 */
export const QUESTIONS = [
  { id: 'goal', asks: 'goal', required: true },
  { id: 'use', asks: 'use', required: true },
  { id: 'groups', asks: 'groups', required: true },
  { id: 'offline', asks: 'groups', required: true },
  { id: 'message', asks: 'message', required: true },
  { id: 'targets', asks: 'targets', required: true },
  { id: 'hours', asks: 'hours', required: true },
  { id: 'follows', asks: 'follows', required: true },
  { id: 'replaces', asks: 'replaces', required: true },
  { id: 'answer_time', asks: 'answerTime', required: true },
  { id: 'outside_hours', asks: 'outsideHours', required: true },
  { id: 'tone', asks: 'tone', required: true },
  { id: 'moderation', asks: 'moderation', required: true },
  { id: 'privacy', asks: 'privacy', required: true },
  { id: 'fallback', asks: 'fallback', required: true },
  { id: 'complaints', asks: 'complaints', required: true },
  { id: 'stop', asks: 'stop', required: true },
  { id: 'evaluation', asks: 'evaluateAt', required: true },
  { id: 'notes', asks: 'notes', required: false },
  { id: 'sign_off', asks: 'signOff', required: true },
] as const satisfies readonly Question[];

export type QuestionId = (typeof QUESTIONS)[number]['id'];

/** The key of a question's words. */
export const questionKey = (id: QuestionId): string => `case_${id}`;

/** The key of a question's example. */
export const exampleKey = (id: QuestionId): string => `case_${id}_example`;
