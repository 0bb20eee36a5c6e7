/** One channel as the pages show it: its account, its plan, its gate, and what asks for attention. */
import { attentionAt } from '../../../agenda/tending.ts';
import type { Attention } from '../../../channel/attention.ts';
import { type ChannelCase, emptyCase } from '../../../channel/case.ts';
import { progressOf } from '../../../channel/case-missing.ts';
import { type Gate, gateOf, type Override } from '../../../channel/gate.ts';
import { periodAfter, periodStart } from '../../../channel/period.ts';
import type { Channel } from '../../../channel/strategy.ts';
import { type Account, accountKey } from '../../../register/account.ts';
import type { Channels, Dialogue } from '../../../state/channels.ts';

const DAY = 86_400_000;

/** Counts older than this say nothing about today. */
const FRESH = 45 * DAY;

export type ChannelLine = {
  key: string;
  account: Account;
  plan: ChannelCase | undefined;
  overrides: Override[];
  gate: Gate;
  progress: { done: number; of: number };
  attention: Attention[];
};

type Known = Pick<Channels, 'cases' | 'overrides'>;

/** One account as a channel. @param now epoch milliseconds */
export const lineOf = (account: Account, { cases, overrides }: Known, now: number): ChannelLine => {
  const key = accountKey(account);
  const plan = cases.find((one) => one.key === key);
  const own = overrides.filter((one) => one.key === key);
  return {
    key,
    account,
    plan,
    overrides: own,
    gate: gateOf(plan, own, now),
    progress: progressOf(plan ?? emptyCase(key), now),
    attention: attentionAt(account, { cases, overrides }, now),
  };
};

/** The channels of one municipality that are asleep or open; those that ask for a person first. */
export const linesOf = (accounts: readonly Account[], municipality: string, known: Known, now: number): ChannelLine[] =>
  accounts
    .filter((one) => one.municipality === municipality && (one.state === 'open' || one.state === 'asleep'))
    .map((one) => lineOf(one, known, now))
    .sort((one, other) => other.attention.length - one.attention.length || other.progress.done - one.progress.done);

/**
 * When the last post can have been at the latest, as far as fresh counts tell: the end of the last period with posts.
 * @returns epoch milliseconds, or null when nobody knows
 */
export const lastPostOf = (dialogue: readonly Dialogue[], key: string, zone: string, now: number): number | null => {
  const own = dialogue.filter((one) => one.key === key);
  if (!own.some(({ at }) => at <= now && now - at < FRESH)) return null;
  const ends = own
    .filter(({ counts }) => counts.posts > 0)
    .map(({ period }) => periodStart(periodAfter(period), zone))
    .filter((end) => end !== null);
  return ends.length === 0 ? null : Math.min(Math.max(...ends), now);
};

/** A channel as the strategy sees it. @param name to show */
export const strategyChannel = (
  { key, account, plan }: ChannelLine,
  name: string,
  lastPostAt: number | null,
): Channel => ({
  key,
  town: account.municipality,
  platform: account.platform,
  name,
  service: account.service,
  state: account.state,
  lastPostAt,
  plan: plan ?? null,
});
