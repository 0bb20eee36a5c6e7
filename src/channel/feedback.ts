/** The feedback log: what people said about a service, what was answered, and what changed because of it. */
import { clean, fold } from '../municipality/fold.ts';
import { isFilled, isNumber } from './case.ts';
import type { Say } from './groups.ts';
import { personalIn, type Warning } from './personal.ts';

/** One signal, without who gave it. Times are epoch milliseconds. */
export type Feedback = {
  id: string;
  at: number;
  /** Whose log it stands in, by id; empty when it was noted before that was kept: then it stands in all. */
  municipality: string;
  /** The service it is about, as typed. */
  service: string;
  signal: string;
  /** What people were told; empty as long as there is no answer. */
  answer: string;
  /** What changed because of it; empty when nothing did, or not yet. */
  changed: string;
  changedAt: number | null;
  /** The key of the account it came in on; empty when it came otherwise. */
  channel: string;
};

/** What one service did with its signals. `days` is the median from signal to change, null when none has both dates. */
export type ServiceOverview = {
  service: string;
  count: number;
  answered: number;
  changed: number;
  days: number | null;
};

const DAY = 86_400_000;

const isAnswered = ({ answer }: Feedback): boolean => isFilled(answer);
const isChanged = ({ changed }: Feedback): boolean => isFilled(changed);

/** The middle one, or halfway between the two in the middle; null of nothing. */
const median = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

/** Whole days until the change; a change before its signal is a typing mistake and says nothing. */
const daysOf = (one: Feedback): number | null => {
  const until = isChanged(one) ? one.changedAt : null;
  return isNumber(until) && until >= one.at ? Math.floor((until - one.at) / DAY) : null;
};

const overviewOf = (service: string, own: readonly Feedback[]): ServiceOverview => ({
  service,
  count: own.length,
  answered: own.filter(isAnswered).length,
  changed: own.filter(isChanged).length,
  days: median(own.map(daysOf).filter((days) => days !== null)),
});

/**
 * What each service did with its signals.
 * @param log any; a service is one however it was typed, and carries the name it was first given
 * @returns most signals first
 */
export const perService = (log: readonly Feedback[]): ServiceOverview[] => {
  const piles = new Map<string, Feedback[]>();
  for (const one of log) piles.set(fold(one.service), [...(piles.get(fold(one.service)) ?? []), one]);
  return [...piles.values()]
    .map((own) => overviewOf(clean(own[0]?.service ?? ''), own))
    .sort((one, other) => other.count - one.count || (one.service < other.service ? -1 : 1));
};

/** The same over all services. */
export const overAll = (log: readonly Feedback[]): ServiceOverview => overviewOf('', log);

/** What led to a change, the latest first: only that can be told as "you said, we did". */
export const changesIn = (log: readonly Feedback[]): Feedback[] =>
  log
    .filter((one) => isChanged(one) && isFilled(one.signal))
    .sort((one, other) => (other.changedAt ?? other.at) - (one.changedAt ?? one.at));

/** A text for the public, and what in it looks like it is about a person: somebody must look before it goes out. */
export type PublicText = { text: string; warnings: { id: string; warning: Warning }[] };

/**
 * "You said, we did", as plain text.
 * @param say phrases in the language of the readers
 * @returns the text, empty when nothing changed yet; and warnings, which hold nothing back
 */
export const publicFeedback = (log: readonly Feedback[], say: Say): PublicText => {
  const changes = changesIn(log);
  if (changes.length === 0) return { text: '', warnings: [] };
  const parts = changes.map(({ signal, changed }) =>
    [say('feedback_said', clean(signal)), say('feedback_did', clean(changed))].join('\n'),
  );
  const warnings = changes.flatMap(({ id, signal, changed }) =>
    [...personalIn(signal), ...personalIn(changed)].map((warning) => ({ id, warning })),
  );
  return { text: [say('feedback_title'), ...parts].join('\n\n'), warnings };
};

/** The name of a service; signals may come without one. */
export const serviceTitle = ({ service }: ServiceOverview, say: Say): string => service || say('feedback_no_service');

/** What became of the signals, in words; how long it took is left out where nobody knows. */
export const overviewTexts = ({ count, answered, changed, days }: ServiceOverview, say: Say): string[] => [
  say('feedback_count', count),
  say('feedback_answered', answered),
  say('feedback_changed', changed),
  ...(days === null ? [] : [say('feedback_days', days)]),
];
