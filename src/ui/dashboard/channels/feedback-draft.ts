/** One line of the feedback log while it is typed: from and to the form, and what keeps it from being kept. */
import { type Feedback, perService } from '../../../channel/feedback.ts';
import type { Account } from '../../../register/account.ts';
import { accountKey } from '../../../register/account.ts';
import { isoDay } from '../../../register/day.ts';
import { dayAt } from './entries.ts';

/** In the order of the form. */
export const TEXTS = ['signal', 'answer', 'changed'] as const;
export const FEEDBACK_FIELDS = ['service', ...TEXTS, 'at', 'changedAt', 'channel'] as const;
export type FeedbackField = (typeof FEEDBACK_FIELDS)[number];
export type FeedbackDraft = Readonly<Record<FeedbackField, string>>;
export type FeedbackWrong = Partial<Record<FeedbackField, 'needed' | 'day' | 'before' | 'future'>>;

/** What stands in the form at first. @param now epoch milliseconds: a new signal came in today */
export const draftOf = (one: Feedback | undefined, now: number): FeedbackDraft => ({
  service: one?.service ?? '',
  signal: one?.signal ?? '',
  answer: one?.answer ?? '',
  changed: one?.changed ?? '',
  at: isoDay(one ? one.at : now),
  changedAt: isoDay(one?.changedAt ?? null),
  channel: one?.channel ?? '',
});

/**
 * Reads the form.
 * @param own id of the line, made by the caller for a new one, and whose log it stands in
 * @param now epoch milliseconds: nothing came in or changed later than that
 * @returns the line, or what is wrong by field
 */
export const feedbackFrom = (
  draft: FeedbackDraft,
  own: Pick<Feedback, 'id' | 'municipality'>,
  now: number,
): Feedback | { wrong: FeedbackWrong } => {
  const [at, changedAt] = [dayAt(draft.at), dayAt(draft.changedAt)];
  const wrong: FeedbackWrong = {
    ...(draft.signal.trim() === '' ? { signal: 'needed' as const } : {}),
    ...(at === null ? { at: 'day' as const } : {}),
    ...(at !== null && at > now ? { at: 'future' as const } : {}),
    ...(changedAt === null && draft.changedAt.trim() !== '' ? { changedAt: 'day' as const } : {}),
    ...(changedAt !== null && changedAt > now ? { changedAt: 'future' as const } : {}),
    ...(at !== null && changedAt !== null && changedAt < at ? { changedAt: 'before' as const } : {}),
  };
  if (at === null || Object.keys(wrong).length > 0) return { wrong };
  const { service, signal, answer, changed, channel } = draft;
  const texts = { service: service.trim(), signal: signal.trim(), answer: answer.trim(), changed: changed.trim() };
  return { ...own, at, ...texts, changedAt, channel };
};

/** Whose log a line stands in; empty for all. The account goes first: it may have been chosen later. */
const ownerOf = ({ channel, municipality }: Feedback): string => channel.split(' ')[0] || municipality || '';

/** The log of one municipality: what came in on its accounts, and what came in otherwise; the newest first. */
export const logOf = (log: readonly Feedback[], municipality: string): Feedback[] =>
  log.filter((one) => ['', municipality].includes(ownerOf(one))).sort((one, other) => other.at - one.at);

/** Services to choose from: those of the log first, then those of the register. */
export const servicesOf = (log: readonly Feedback[], accounts: readonly Account[]): string[] => [
  ...new Set([...perService(log), ...accounts].map(({ service }) => service.trim()).filter((one) => one !== '')),
];

/** The accounts on which a signal can have come in. */
export const channelsOf = (accounts: readonly Account[], municipality: string): { key: string; account: Account }[] =>
  accounts
    .filter((one) => one.municipality === municipality && one.state !== 'wanted')
    .map((account) => ({ key: accountKey(account), account }));
