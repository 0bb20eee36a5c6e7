/** All channels beside each other: whom each one is for, whom none is for, and what they cost together. */
import { clean } from '../municipality/fold.ts';
import { type ChannelCase, isFilled, isNumber } from './case.ts';
import { type Group, type GroupId, groupKey } from './groups.ts';

/** One account as the strategy sees it; the register and the platform list give it. */
export type Channel = {
  key: string;
  /** The id of the municipality. */
  town: string;
  platform: string;
  /** The name to show. */
  name: string;
  service: string;
  state: string;
  /** Epoch milliseconds; null when nobody knows. */
  lastPostAt: number | null;
  plan: ChannelCase | null;
};

/** Whom a channel is meant for is known; whom it reaches is not. A sleeping channel only plans to. */
export type Aim = 'aims' | 'plans' | 'none';

export type MatrixRow = {
  group: string;
  shown: Group;
  /** One per channel, in the order of the channels. */
  aims: Aim[];
  /** The offline ways that the plans name for this group, each once. */
  offline: string[];
};

export type Matrix = { channels: Channel[]; rows: MatrixRow[] };

/** What has a future: a name that is only wanted, closed or lost reaches nobody. */
const counts = ({ state }: Channel): boolean => state === 'open' || state === 'asleep';

const groupsOf = ({ plan }: Channel): Group[] => plan?.groups ?? [];

const aimOf = (channel: Channel, group: string): Aim => {
  if (!groupsOf(channel).some((one) => groupKey(one) === group)) return 'none';
  return channel.state === 'open' ? 'aims' : 'plans';
};

const offlineFor = (channels: readonly Channel[], group: string): string[] => {
  const ways = channels
    .flatMap(({ plan }) => plan?.groups ?? [])
    .filter((one) => groupKey(one) === group && isFilled(one.offline))
    .map(({ offline }) => clean(offline));
  return [...new Set(ways)];
};

/**
 * Which channel is meant for which group.
 * @param channels any; those that are neither open nor asleep are left out
 * @param wanted groups the municipality wants to reach, whether or not a channel is meant for them
 * @returns the wanted groups first, then those that the plans add, each once
 */
export const matrixOf = (channels: readonly Channel[], wanted: readonly GroupId[]): Matrix => {
  const shown = channels.filter(counts);
  const all: Group[] = [...wanted.map((id) => ({ id, words: '' })), ...shown.flatMap(groupsOf)];
  const groups = new Map<string, Group>();
  for (const { id, words } of all) {
    const group = groupKey({ id, words });
    if (group !== '' && !groups.has(group)) groups.set(group, { id, words });
  }
  const rows = [...groups].map(([group, one]) => ({
    group,
    shown: one,
    aims: shown.map((channel) => aimOf(channel, group)),
    offline: offlineFor(shown, group),
  }));
  return { channels: shown, rows };
};

export type Gaps = {
  /** Groups that no open channel is meant for; `planned` when a sleeping one is. */
  groups: { group: string; shown: Group; planned: boolean; offline: string[] }[];
  /** Keys of open channels that are meant for nobody. */
  channels: string[];
};

/** Where the strategy has holes. */
export const gapsOf = ({ channels, rows }: Matrix): Gaps => ({
  groups: rows
    .filter(({ aims }) => !aims.includes('aims'))
    .map(({ group, shown, aims, offline }) => ({ group, shown, planned: aims.includes('plans'), offline })),
  channels: channels
    .filter((one, index) => one.state === 'open' && rows.every(({ aims }) => aims[index] === 'none'))
    .map(({ key }) => key),
});

/** Hours a week: `needed` for what is open, as far as plans say so; `unknown` open channels have no hours in a plan. */
export type Hours = { needed: number; planned: number; unknown: number; available: number | null; short: number };

/**
 * What all channels cost together, against the hours there are.
 * @param available hours a week; null when nobody filled it in
 * @returns `short` is how many hours are lacking for what is open; 0 when enough, or when nobody knows
 */
export const hoursOf = (channels: readonly Channel[], available: number | null): Hours => {
  const hours = (state: string) => channels.filter((one) => one.state === state).map(({ plan }) => plan?.hours ?? null);
  const sum = (list: (number | null)[]) => list.filter(isNumber).reduce((total, one) => total + Math.max(one, 0), 0);
  const needed = sum(hours('open'));
  const known = isNumber(available) ? Math.max(available, 0) : null;
  return {
    needed,
    planned: sum(hours('asleep')),
    unknown: hours('open').filter((one) => !isNumber(one)).length,
    available: known,
    short: known === null ? 0 : Math.max(needed - known, 0),
  };
};
