/** The parts of a business case in words: what it is for, what it promises, what it must bring. */
import { clean } from '../municipality/fold.ts';
import { type AnswerTime, type ChannelCase, isNumber, type Target } from './case.ts';
import type { Say } from './groups.ts';
import { targetTitle } from './results.ts';

/** What the channel is for; empty as long as nobody chose. */
export const useText = ({ use, ownUse }: Pick<ChannelCase, 'use' | 'ownUse'>, say: Say): string => {
  if (use === null) return '';
  return use === 'own' ? clean(ownUse) : say(`case_use_${use}`);
};

/** How soon a question gets an answer; empty as long as nobody promised. */
export const answerTimeText = ({ within, unit }: AnswerTime, say: Say): string =>
  isNumber(within) ? say(unit === 'hours' ? 'case_within_hours' : 'case_within_days', within) : '';

/**
 * A target as one sentence, as far as it is filled in.
 * @param by its date, written in the language of the reader; empty when there is none
 */
export const targetText = (target: Target, by: string, say: Say): string => {
  const { to, from, unit, aim } = target;
  const title = targetTitle(target);
  const aimed = isNumber(to) ? say(aim === 'least' ? 'case_target_least' : 'case_target_most', title, to, unit) : title;
  const dated = by === '' ? clean(aimed) : say('case_target_by', clean(aimed), by);
  return isNumber(from) ? clean(say('case_target_from', dated, from, unit)) : dated;
};
