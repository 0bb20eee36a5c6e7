/** What about the plans of open channels waits for a person: drawn from the register and the plans together. */
import { type Attention, type AttentionKind, attention } from '../channel/attention.ts';
import { type Account, accountKey } from '../register/account.ts';
import type { Channels } from '../state/channels.ts';
import type { State } from '../state/state.ts';
import type { Step } from './steps.ts';

/** What takes a person now; the rest is seen on the channel itself. */
const PRESSING: readonly AttentionKind[] = ['follower_left', 'evaluation', 'unsigned', 'changed', 'expired'];

/**
 * Everything that asks for a person about one account, the gravest first.
 * @param now epoch milliseconds
 */
export const attentionAt = (
  account: Account,
  { cases, overrides }: Pick<Channels, 'cases' | 'overrides'>,
  now: number,
): Attention[] => {
  const key = accountKey(account);
  const plan = cases.find((one) => one.key === key);
  const keepers = [account.keeper, account.standIn, ...account.custody.administrators];
  const own = overrides.filter((one) => one.key === key);
  return attention(plan, { key, state: account.state, keepers, overrides: own }, now);
};

/**
 * One step for each open channel whose plan lost its follow-up, its signature or its date: the gravest of them.
 * @param now epoch milliseconds
 */
export const tendSteps = ({ accounts, channels }: State, now: number): Extract<Step, { kind: 'tend' }>[] =>
  accounts
    .filter((one) => one.state === 'open')
    .flatMap((account): Extract<Step, { kind: 'tend' }>[] => {
      const [gravest] = attentionAt(account, channels, now).filter(({ kind }) => PRESSING.includes(kind));
      if (!gravest) return [];
      const { municipality, platform, handle } = account;
      return [{ kind: 'tend', what: gravest.kind, municipality, platform, handle, urgent: true }];
    })
    .sort((one, other) => PRESSING.indexOf(one.what) - PRESSING.indexOf(other.what));
