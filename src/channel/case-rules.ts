/** The rules that find what a business case lacks, one per step. */
import { clean } from '../municipality/fold.ts';
import { type ChannelCase, isFilled, isNumber, type Target } from './case.ts';
import { FARTHEST_MONTHS, type Flaw, WEEK_HOURS } from './case-flaws.ts';
import type { QuestionId } from './case-questions.ts';
import { groupKey } from './groups.ts';
import { monthsAfter } from './months.ts';
import { isNamed, isSamePerson } from './person.ts';
import { signOffFlaw } from './sign-off.ts';

type Rules = { [Step in QuestionId]: (one: ChannelCase, now: number) => Flaw<Step>[] };

type Text = 'goal' | 'message' | 'outsideHours' | 'tone' | 'moderation' | 'fallback' | 'complaints' | 'stop';

const text =
  (field: Text) =>
  (one: ChannelCase): { why: 'empty' }[] =>
    isFilled(one[field]) ? [] : [{ why: 'empty' }];

const groupFlaws = ({ groups }: ChannelCase): Flaw<'groups'>[] => {
  if (groups.length === 0) return [{ why: 'empty' }];
  const keys = groups.map(groupKey);
  return groups.flatMap((group, index): Flaw<'groups'>[] => {
    const key = keys[index] ?? '';
    if (key === '') return [{ why: 'nameless' }];
    return keys.indexOf(key) < index ? [{ why: 'twice', about: group }] : [];
  });
};

/** Asked of each group: whatever the channel, vulnerable people are hardly reached online (textz.info, 4 October 2011). */
const offlineFlaws = ({ groups }: ChannelCase): Flaw<'offline'>[] => {
  if (groups.length === 0) return [{ why: 'no_group' }];
  return groups.flatMap((group): Flaw<'offline'>[] => [
    ...(isFilled(group.missed) ? [] : [{ why: 'no_missed' as const, about: group }]),
    ...(isFilled(group.offline) ? [] : [{ why: 'no_way' as const, about: group }]),
  ]);
};

/** Whether a number is as good as a target asks. */
export const isReached = (value: number, to: number, aim: Target['aim']): boolean =>
  aim === 'least' ? value >= to : value <= to;

/** What one target lacks, or null. @param now epoch milliseconds */
export const targetFlaw = (
  { measure, words, from, to, aim, by }: Target,
  now: number,
): Flaw<'targets'>['why'] | null => {
  if (!isFilled(words) && measure === '') return 'nameless';
  if (!isNumber(to)) return 'no_number';
  if (isNumber(from) && isReached(from, to, aim)) return 'already';
  if (!isNumber(by)) return 'no_date';
  return by <= now ? 'past' : null;
};

const targetFlaws = ({ targets }: ChannelCase, now: number): Flaw<'targets'>[] => {
  if (targets.length === 0) return [{ why: 'empty' }];
  return targets.flatMap((target): Flaw<'targets'>[] => {
    const why = targetFlaw(target, now);
    return why === null ? [] : [{ why, about: { id: null, words: clean(target.words) || target.measure } }];
  });
};

const hoursFlaws = ({ hours }: ChannelCase): Flaw<'hours'>[] => {
  if (!isNumber(hours)) return [{ why: 'no_number' }];
  if (hours <= 0) return [{ why: 'none' }];
  return hours > WEEK_HOURS ? [{ why: 'many' }] : [];
};

const replacesFlaws = ({ follows, replaces }: ChannelCase): Flaw<'replaces'>[] => {
  if (!isNamed(replaces)) return [{ why: 'nobody' }];
  return isSamePerson(follows, replaces) ? [{ why: 'same' }] : [];
};

/** A page's owner is jointly responsible for personal data (CJEU C-210/16), so somebody says yes, or why not. */
const privacyFlaws = ({ privacy: { asked, at, by, reason } }: ChannelCase, now: number): Flaw<'privacy'>[] => {
  if (asked === null) return [{ why: 'empty' }];
  if (asked === 'no') return isFilled(reason) ? [] : [{ why: 'no_reason' }];
  return [
    ...(isNumber(at) ? [] : [{ why: 'no_date' as const }]),
    ...(isNumber(at) && at > now ? [{ why: 'future' as const }] : []),
    ...(isFilled(by) ? [] : [{ why: 'no_function' as const }]),
  ];
};

const evaluationFlaws = ({ evaluateAt }: ChannelCase, now: number): Flaw<'evaluation'>[] => {
  if (!isNumber(evaluateAt)) return [{ why: 'no_date' }];
  if (evaluateAt <= now) return [{ why: 'past' }];
  return evaluateAt > monthsAfter(now, FARTHEST_MONTHS) ? [{ why: 'far' }] : [];
};

const useFlaws = ({ use, ownUse }: ChannelCase): Flaw<'use'>[] => {
  if (use === null) return [{ why: 'empty' }];
  return use === 'own' && !isFilled(ownUse) ? [{ why: 'no_words' }] : [];
};

/** What each step lacks; a step that lacks nothing gives no flaw. `now` is epoch milliseconds. */
export const RULES: Rules = {
  goal: text('goal'),
  use: useFlaws,
  groups: groupFlaws,
  offline: offlineFlaws,
  message: text('message'),
  targets: targetFlaws,
  hours: hoursFlaws,
  follows: ({ follows }) => (isNamed(follows) ? [] : [{ why: 'nobody' }]),
  replaces: replacesFlaws,
  answer_time: ({ answerTime: { within } }) => (isNumber(within) && within > 0 ? [] : [{ why: 'no_number' }]),
  outside_hours: text('outsideHours'),
  tone: text('tone'),
  moderation: text('moderation'),
  privacy: privacyFlaws,
  fallback: text('fallback'),
  complaints: text('complaints'),
  stop: text('stop'),
  evaluation: evaluationFlaws,
  notes: () => [],
  sign_off: (one, now) => {
    const why = signOffFlaw(one, now);
    return why === null ? [] : [{ why }];
  },
};
