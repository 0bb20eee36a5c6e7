/** What a person does with the plans, measures and decisions about channels: pure steps from one to the next. */
import type { ChannelCase } from '../channel/case.ts';
import type { Silence } from '../channel/dates.ts';
import { afterEvaluation, type Evaluation } from '../channel/evaluation.ts';
import type { Feedback } from '../channel/feedback.ts';
import type { OwnFigure } from '../channel/figures.ts';
import type { Override } from '../channel/gate.ts';
import type { Channels, Dialogue } from './channels.ts';
import { holdsSecret } from './registering.ts';

export type ChannelChange =
  | { change: 'case'; case: ChannelCase }
  | { change: 'drop-case'; key: string }
  | { change: 'override'; key: string; override: Override }
  /** One evaluation per account and moment of its beginning; one that closes brings its plan along. */
  | { change: 'evaluation'; evaluation: Evaluation }
  | { change: 'dialogue'; dialogue: Dialogue }
  | { change: 'drop-dialogue'; key: string; period: string }
  | { change: 'feedback'; feedback: Feedback }
  | { change: 'drop-feedback'; id: string }
  | { change: 'silence'; silence: Silence }
  | { change: 'drop-silence'; id: string }
  | { change: 'figure'; id: string; figure: OwnFigure | null }
  | { change: 'hours' | 'inhabitants'; municipality: string; count: number | null };

/** One dialogue per account and period, one evaluation per account and beginning. */
export const dialogueMark = (one: Pick<Dialogue, 'key' | 'period'>): string => `${one.period} ${one.key}`;
export const evaluationMark = (one: Pick<Evaluation, 'key' | 'startedAt'>): string => `${one.startedAt} ${one.key}`;

/** Marks that the product makes itself: a fingerprint has the looks of a key. */
const MARKS = new Set(['key', 'id', 'of', 'channel', 'municipality', 'period', 'measure']);

const withoutMarks = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (field, inner) => (MARKS.has(field) ? undefined : inner)));

/** The list with this one in the place of the one with the same mark, or at its end. */
const put = <T>(list: readonly T[], one: T, mark: (other: T) => string): T[] => {
  const at = list.findIndex((other) => mark(other) === mark(one));
  return at < 0 ? [...list, one] : list.map((other, index) => (index === at ? one : other));
};

const without = <T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));

/** The verdict and the plan that follows from it are stored as one; a second time, the plan stays as it is by then. */
const evaluated = (channels: Channels, one: Evaluation): Channels => {
  const before = channels.evaluations.find((other) => evaluationMark(other) === evaluationMark(one));
  const evaluations = put(channels.evaluations, one, evaluationMark);
  if (one.closedAt === null || (before && before.closedAt !== null)) return { ...channels, evaluations };
  const cases = channels.cases.map((plan) => (plan.key === one.key ? afterEvaluation(plan, one) : plan));
  return { ...channels, evaluations, cases };
};

/** The channels after one change: the very same when a secret was about to be stored. Pages say so before they send. */
export const changeChannels = (channels: Channels, change: ChannelChange): Channels => {
  if (holdsSecret(withoutMarks(change))) return channels;
  const { cases, overrides, dialogue, feedback, silences, figures } = channels;
  switch (change.change) {
    case 'case':
      return { ...channels, cases: put(cases, change.case, (one) => one.key) };
    case 'drop-case':
      return { ...channels, cases: cases.filter((one) => one.key !== change.key) };
    case 'override':
      return { ...channels, overrides: [...overrides, { ...change.override, key: change.key }] };
    case 'evaluation':
      return evaluated(channels, change.evaluation);
    case 'dialogue':
      return { ...channels, dialogue: put(dialogue, change.dialogue, dialogueMark) };
    case 'drop-dialogue':
      return { ...channels, dialogue: dialogue.filter((one) => dialogueMark(one) !== dialogueMark(change)) };
    case 'feedback':
      return { ...channels, feedback: put(feedback, change.feedback, (one) => one.id) };
    case 'drop-feedback':
      return { ...channels, feedback: feedback.filter((one) => one.id !== change.id) };
    case 'silence':
      return { ...channels, silences: put(silences, change.silence, (one) => one.id) };
    case 'drop-silence':
      return { ...channels, silences: silences.filter((one) => one.id !== change.id) };
    case 'figure':
      return {
        ...channels,
        figures: change.figure === null ? without(figures, change.id) : { ...figures, [change.id]: change.figure },
      };
    case 'hours':
    case 'inhabitants': {
      const { change: what, municipality, count } = change;
      const rest = without(channels[what], municipality);
      return { ...channels, [what]: count === null ? rest : { ...rest, [municipality]: count } };
    }
  }
};
