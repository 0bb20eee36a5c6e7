/** Too many pages: several on one platform or for one group, silent ones, and what could be done about it. */
import { isNumber } from './case.ts';
import { groupKey } from './groups.ts';
import { isNamed } from './person.ts';
import type { Channel } from './strategy.ts';

const DAY = 86_400_000;

/** Own choice: who finds nothing newer than a season thinks that nobody is there. */
export const SILENT_DAYS = 90;

/** Own choice: after two silent years a page without a plan has no readers left to lose. */
export const CLOSE_DAYS = 730;

export type Sprawl =
  /** Several pages of one town on one platform. */
  | { is: 'same_platform'; town: string; platform: string; keys: string[] }
  /** Several pages of one town for one group; which need not be wrong. */
  | { is: 'same_group'; town: string; group: string; keys: string[] }
  /** Nothing posted for so many days. */
  | { is: 'silent'; key: string; days: number };

const openOf = (channels: readonly Channel[]): Channel[] => channels.filter(({ state }) => state === 'open');

const groupsOf = ({ plan }: Channel): string[] => [
  ...new Set((plan?.groups ?? []).map(groupKey).filter((group) => group !== '')),
];

/** Lists of what shares a mark, each with at least two. */
const sharing = (channels: readonly Channel[], marksOf: (one: Channel) => string[]): [string, Channel[]][] => {
  const piles = new Map<string, Channel[]>();
  for (const one of channels) for (const mark of marksOf(one)) piles.set(mark, [...(piles.get(mark) ?? []), one]);
  return [...piles].filter(([, pile]) => pile.length > 1);
};

const keysOf = (channels: readonly Channel[]): string[] => channels.map(({ key }) => key);

/** Days since the last post; null when nobody knows, or the clock was set back. */
const silence = ({ lastPostAt }: Channel, now: number): number | null =>
  isNumber(lastPostAt) && lastPostAt <= now ? Math.floor((now - lastPostAt) / DAY) : null;

/**
 * Where open channels sprawl.
 * @param now epoch milliseconds
 * @param silentDays after how many days without a post a page counts as silent
 */
export const sprawlOf = (channels: readonly Channel[], now: number, silentDays = SILENT_DAYS): Sprawl[] => {
  const open = openOf(channels);
  const platforms = sharing(open, ({ town, platform }) => [JSON.stringify([town, platform])]);
  const groups = sharing(open, (one) => groupsOf(one).map((group) => JSON.stringify([one.town, group])));
  const silent = open.map((one) => ({ key: one.key, days: silence(one, now) }));
  return [
    ...platforms.flatMap(([, pile]): Sprawl[] =>
      pile.slice(0, 1).map(({ town, platform }) => ({ is: 'same_platform', town, platform, keys: keysOf(pile) })),
    ),
    ...groups.map(([mark, pile]): Sprawl => {
      const [town = '', group = ''] = JSON.parse(mark) as string[];
      return { is: 'same_group', town, group, keys: keysOf(pile) };
    }),
    ...silent.flatMap(({ key, days }): Sprawl[] =>
      days !== null && days > silentDays ? [{ is: 'silent', key, days }] : [],
    ),
  ];
};

export type Reason = {
  why: 'same_platform' | 'same_group' | 'silent' | 'no_case' | 'nobody' | 'other_page';
  days: number | null;
};

/** Advice about one or more pages; a person decides, and a closed page first gets an export. */
export type Advice = { do: 'merge' | 'sleep' | 'close'; keys: string[]; into: string | null; reasons: Reason[] };

const because = (why: Reason['why'], days: number | null = null): Reason => ({ why, days });

/** The page to go on with: the one with the fullest plan, then the liveliest. */
const best = (pile: readonly Channel[]): Channel | undefined =>
  [...pile].sort(
    (one, other) =>
      groupsOf(other).length - groupsOf(one).length ||
      (other.lastPostAt ?? 0) - (one.lastPostAt ?? 0) ||
      (one.key < other.key ? -1 : 1),
  )[0];

const closeAdvice = (open: readonly Channel[], now: number): Advice[] =>
  open.flatMap((one): Advice[] => {
    const days = silence(one, now);
    const others = open.filter((other) => other !== one && other.town === one.town && other.platform === one.platform);
    const livelier = others.some((other) => (silence(other, now) ?? CLOSE_DAYS) < CLOSE_DAYS);
    if (days === null || days <= CLOSE_DAYS || one.plan !== null || !livelier) return [];
    const reasons = [because('silent', days), because('no_case'), because('other_page')];
    return [{ do: 'close', keys: [one.key], into: null, reasons }];
  });

const mergeAdvice = (open: readonly Channel[]): Advice[] => {
  const marks = (one: Channel) => groupsOf(one).map((group) => JSON.stringify([one.town, one.platform, group]));
  const taken = new Set<string>();
  return sharing(open, marks).flatMap(([, pile]): Advice[] => {
    const rest = pile.filter(({ key }) => !taken.has(key));
    if (rest.length < 2) return [];
    for (const { key } of rest) taken.add(key);
    const reasons = [because('same_platform'), because('same_group')];
    return [{ do: 'merge', keys: keysOf(rest), into: best(rest)?.key ?? null, reasons }];
  });
};

const sleepAdvice = (open: readonly Channel[], now: number, silentDays: number): Advice[] =>
  open.flatMap((one): Advice[] => {
    const days = silence(one, now);
    if (days === null || days <= silentDays) return [];
    const reasons = [
      because('silent', days),
      ...(one.plan === null ? [because('no_case')] : []),
      ...(one.plan !== null && !isNamed(one.plan.follows) ? [because('nobody')] : []),
    ];
    return [{ do: 'sleep', keys: [one.key], into: null, reasons }];
  });

/**
 * What could be done about the sprawl, with the reasons; each page gets at most one piece of advice.
 * @param now epoch milliseconds
 * @param silentDays as for the sprawl
 */
export const adviceOf = (channels: readonly Channel[], now: number, silentDays = SILENT_DAYS): Advice[] => {
  const open = openOf(channels);
  const without = (list: readonly Channel[], given: readonly Advice[]) => {
    const keys = new Set(given.flatMap((one) => one.keys));
    return list.filter(({ key }) => !keys.has(key));
  };
  const close = closeAdvice(open, now);
  const merge = mergeAdvice(without(open, close));
  return [...close, ...merge, ...sleepAdvice(without(open, [...close, ...merge]), now, silentDays)];
};
