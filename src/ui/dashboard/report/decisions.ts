/** What management is asked to decide: what about the plans of open channels waits for it, and what could open. */
import { attentionAt } from '../../../agenda/tending.ts';
import type { Attention } from '../../../channel/attention.ts';
import { missingIn } from '../../../channel/case-missing.ts';
import { hoursOf } from '../../../channel/strategy.ts';
import type { Account } from '../../../register/account.ts';
import { accountKey } from '../../../register/account.ts';
import type { Channels } from '../../../state/channels.ts';
import type { Say } from '../../parts/say.ts';
import { accountName } from '../register/words.ts';

/** What only management can settle; the rest is the officer’s own work. */
const FOR_MANAGEMENT: readonly Attention['kind'][] = [
  ...(['no_case', 'incomplete', 'overridden', 'evaluation', 'unsigned', 'changed', 'expired'] as const),
];

/** Nobody signs what is not finished. */
const SIGNING: readonly Attention['kind'][] = ['unsigned', 'changed', 'expired'];

const forManagement = (found: readonly Attention[]): Attention[] => {
  const unfinished = found.some(({ kind }) => kind === 'incomplete');
  return found.filter(({ kind }) => FOR_MANAGEMENT.includes(kind) && !(unfinished && SIGNING.includes(kind)));
};

/** A sleeping account of which everything is answered but management’s yes. */
const mayOpen = (account: Account, channels: Channels, now: number): boolean => {
  const plan = channels.cases.find((one) => one.key === accountKey(account));
  if (account.state !== 'asleep' || plan === undefined) return false;
  const missing = missingIn(plan, now);
  return missing.length > 0 && missing.every(({ step }) => step === 'sign_off');
};

const hoursWords = (accounts: readonly Account[], channels: Channels, available: number | null, say: Say): string[] => {
  const all = accounts.map((account) => ({
    ...{ key: accountKey(account), town: account.municipality, platform: account.platform, name: account.handle },
    ...{ service: account.service, state: account.state, lastPostAt: null },
    plan: channels.cases.find((one) => one.key === accountKey(account)) ?? null,
  }));
  const { short } = hoursOf(all, available);
  return short > 0 ? [say('strategy_hours_short', short)] : [];
};

/**
 * The decisions, one sentence each.
 * @param accounts those of one municipality
 * @param available hours a week for all channels; null when nobody filled it in
 * @param now epoch milliseconds
 */
export const decisionsOf = (
  accounts: readonly Account[],
  channels: Channels,
  available: number | null,
  now: number,
  say: Say,
): string[] => {
  const waiting = accounts.flatMap((account) =>
    forManagement(attentionAt(account, channels, now)).map(({ kind }) => ({ kind, name: accountName(account, say) })),
  );
  const opening = accounts.filter((account) => mayOpen(account, channels, now));
  return [
    ...hoursWords(accounts, channels, available, say),
    ...opening.map((account) => say('report_page_may_open', accountName(account, say))),
    ...waiting
      .sort((one, other) => FOR_MANAGEMENT.indexOf(one.kind) - FOR_MANAGEMENT.indexOf(other.kind))
      .map(({ kind, name }) => say(`report_page_decide_${kind}`, name)),
  ];
};
