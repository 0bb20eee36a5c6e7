/** What the channel pages show of the shown municipality. */
import { computed } from '@preact/signals';
import { accountKey } from '../../../register/account.ts';
import { say } from '../../parts/say.ts';
import { now, state, watched } from '../../store.ts';
import { accountName } from '../register/words.ts';
import { channels } from './changing.ts';
import { type ChannelLine, lastPostOf, lineOf, linesOf, strategyChannel } from './channel-lines.ts';

/** Municipalities of Belgium and its neighbours live by one clock. */
export const ZONE = 'Europe/Brussels';

export const lines = computed<ChannelLine[]>(() => {
  const town = watched.value?.municipality.id;
  return town === undefined ? [] : linesOf(state.value.accounts, town, channels.value, now.value);
});

/** The channel with a key, of any municipality and in any state. */
export const lineWith = (key: string): ChannelLine | undefined => {
  const account = state.value.accounts.find((one) => accountKey(one) === key);
  return account && lineOf(account, channels.value, now.value);
};

/** The channels as the strategy sees them. */
export const strategic = computed(() =>
  lines.value.map((line) =>
    strategyChannel(
      line,
      accountName(line.account, say),
      lastPostOf(channels.value.dialogue, line.key, ZONE, now.value),
    ),
  ),
);

/** The name of a channel by its key, of any municipality. */
export const channelName = (key: string): string => {
  const account = state.value.accounts.find((one) => accountKey(one) === key);
  return account ? accountName(account, say) : key;
};
