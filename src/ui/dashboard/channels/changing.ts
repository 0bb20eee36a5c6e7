/** What the pages hold of the channels: what is stored, with what was just sent laid over it. */
import { computed, signal } from '@preact/signals';
import { send } from '../../../browser/messages.ts';
import { type ChannelCase, emptyCase } from '../../../channel/case.ts';
import type { Channels } from '../../../state/channels.ts';
import { type ChannelChange, changeChannels } from '../../../state/planning.ts';
import { fault, state } from '../../store.ts';

/** Changes of which a second time does no harm: they put one thing in its place. */
type Placed = Exclude<ChannelChange, { change: 'override' }>;

/** A background that was asleep answers within this; until then the next answer must build on the one before. */
const PATIENCE = 10_000;

const underway = signal<readonly Placed[]>([]);

export const channels = computed<Channels>(() => underway.value.reduce(changeChannels, state.value.channels));

/** Forgets what is underway, as when the store is opened anew. */
export const settle = (): void => {
  underway.value = [];
};

/** Sends a change and shows it at once. What could not be stored stays in sight as long as that fault lasts. */
export const change = (one: Placed): void => {
  underway.value = [...underway.value, one];
  send({ do: 'channel', ...one });
  setTimeout(() => {
    if (fault.value === null) underway.value = underway.value.filter((other) => other !== one);
  }, PATIENCE);
};

/** The business case of an account, undefined when nobody began one. */
export const planOf = (key: string): ChannelCase | undefined => channels.value.cases.find((one) => one.key === key);

/**
 * Keeps an answer in the business case of an account; the first answer begins it.
 * @param give takes the case as it stands and returns it with the answer
 */
export const answer = (key: string, give: (plan: ChannelCase) => ChannelCase): void => {
  const plan = planOf(key) ?? emptyCase(key);
  change({ change: 'case', case: give(plan) });
};
