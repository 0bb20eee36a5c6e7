/** Open channels with what they need, for the dates that they bring. */

import type { Planned } from '../../../channel/dates.ts';
import type { Account } from '../../../register/account.ts';
import { accountKey } from '../../../register/account.ts';
import type { Channels } from '../../../state/channels.ts';
import type { Say } from '../../parts/say.ts';
import { accountName } from '../register/words.ts';

/** @param accounts in any state; one that sleeps needs no evaluation and is left out */
export const plannedOf = (accounts: readonly Account[], { cases, overrides }: Channels, say: Say): Planned[] =>
  accounts
    .filter(({ state }) => state === 'open')
    .map((account) => ({ account, key: accountKey(account) }))
    .map(({ account, key }) => ({
      key,
      name: accountName(account, say),
      plan: cases.find((one) => one.key === key),
      overrides: overrides.filter((one) => one.key === key),
    }));
