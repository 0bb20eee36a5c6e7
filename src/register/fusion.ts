/** When municipalities merge: what to claim, export, redirect and let sleep on every platform, counted from the day itself. */
import { type Account, accountKey } from './account.ts';

/** In the order in which they come on one day. */
export const MERGER_KINDS = ['choose', 'claim', 'export', 'redirect', 'forward', 'freeze'] as const;
export type MergerKind = (typeof MERGER_KINDS)[number];

export type MergerLine = {
  /** The same each time the lines are made. */
  id: string;
  kind: MergerKind;
  platform: string;
  /** The name to claim, or that of the old account; empty where none fits and one must be chosen. */
  handle: string;
  /** The `accountKey` of the old account; null for a new name. */
  account: string | null;
  /** Days from the merger; before it they are negative. */
  days: number;
  done: { at: number; by: string } | null;
};

export type Merger = {
  id: string;
  /** The name of the new municipality. */
  name: string;
  /** The day itself, epoch milliseconds. */
  date: number;
  /** Ids of the municipalities that merge. */
  members: string[];
  /** Keys of old accounts that simply go on, for instance where the new municipality keeps the name of one member. */
  kept: string[];
  lines: MergerLine[];
};

/**
 * Our own choice: no source gives periods. A name is claimed as soon as it is known, because others read the news too;
 * an export waits for the last posts, and people get a month to follow.
 */
const DAYS: Readonly<Record<MergerKind, number>> = {
  choose: -180,
  claim: -180,
  export: -14,
  redirect: 0,
  forward: 0,
  freeze: 30,
};

/** The days on which a kind of line falls until somebody moves it. */
export const usualDays = (kind: MergerKind): number => DAYS[kind];

const newName = (platform: string, handle: string): MergerLine => {
  const kind = handle === '' ? 'choose' : 'claim';
  const id = `${kind} ${platform} ${handle.toLowerCase()}`.trim();
  return { id, kind, platform, handle, account: null, days: DAYS[kind], done: null };
};

const isHeld = ({ state }: Account): boolean => state === 'asleep' || state === 'open';

/** A domain has no page to write on: it forwards, and stays paid for. A sleeping account needs no second sleep. */
const kindsFor = ({ platform, state, archive }: Account): MergerKind[] => {
  if (platform === 'domain') return ['forward'];
  if (state === 'open') return ['export', 'redirect', 'freeze'];
  return archive === null ? ['export', 'redirect'] : ['redirect'];
};

const oldName = (account: Account): MergerLine[] => {
  const { platform, handle } = account;
  const key = accountKey(account);
  return kindsFor(account).map((kind) => ({
    id: `${kind} ${key}`,
    kind,
    platform,
    handle,
    account: key,
    days: DAYS[kind],
    done: null,
  }));
};

/** Names we hold already are not claimed again, whichever municipality holds them. */
const toClaim = (platform: string, accounts: readonly Account[], names: readonly string[]): MergerLine[] => {
  if (names.length === 0) return [newName(platform, '')];
  const ours = new Set(
    accounts.filter((one) => one.platform === platform && isHeld(one)).map((one) => one.handle.toLowerCase()),
  );
  return names.filter((name) => name !== '' && !ours.has(name.toLowerCase())).map((name) => newName(platform, name));
};

/** Sorts lines by their days. */
export const inDayOrder = (one: MergerLine, other: MergerLine): number =>
  one.days - other.days ||
  MERGER_KINDS.indexOf(one.kind) - MERGER_KINDS.indexOf(other.kind) ||
  (one.id < other.id ? -1 : 1);

/**
 * What a merger asks for.
 * @param merger its own lines keep their ticks and days; one that was done stays even when nothing asks for it any more
 * @param accounts of the members, and of the new municipality where it has some already
 * @param candidates the names to claim for the new municipality on a platform, best first; none where no form fits
 * @returns in the order of their days; platforms are those where a member holds or wants an account
 */
export const linesFor = (
  merger: Merger,
  accounts: readonly Account[],
  candidates: (platform: string) => readonly string[],
): MergerLine[] => {
  const old = accounts.filter((one) => merger.members.includes(one.municipality));
  const live = old.filter((one) => isHeld(one) || one.state === 'wanted');
  const platforms = [...new Set(live.map((one) => one.platform))];
  const before = new Map(merger.lines.map((one) => [one.id, one]));
  const lines = new Map(merger.lines.filter((one) => one.done !== null).map((one) => [one.id, one]));
  const wanted = [
    ...platforms.flatMap((platform) => toClaim(platform, accounts, candidates(platform))),
    ...old.filter((one) => isHeld(one) && !merger.kept.includes(accountKey(one))).flatMap(oldName),
  ];
  for (const line of wanted) lines.set(line.id, before.get(line.id) ?? line);
  return [...lines.values()].sort(inDayOrder);
};

/** Ticks a line off. @param id the line's; a second tick changes nothing */
export const markLine = (merger: Merger, id: string, at: number, by: string): Merger => ({
  ...merger,
  lines: merger.lines.map((one) => (one.id === id && one.done === null ? { ...one, done: { at, by } } : one)),
});

/** Takes a tick back. @param id the line's */
export const undoLine = (merger: Merger, id: string): Merger => ({
  ...merger,
  lines: merger.lines.map((one) => (one.id === id ? { ...one, done: null } : one)),
});

/** Puts a line on another day. @param days from the merger, negative before it */
export const planLine = (merger: Merger, id: string, days: number): Merger => ({
  ...merger,
  lines: merger.lines.map((one) => (one.id === id ? { ...one, days } : one)).sort(inDayOrder),
});

/** The day of a line, by the calendar: at the same hour as the merger, also when the clock changed in between. */
export const dateOf = ({ date }: Pick<Merger, 'date'>, { days }: Pick<MergerLine, 'days'>): number => {
  const day = new Date(date);
  return day.setDate(day.getDate() + days);
};

/** The key of a line's words; `_why` after it gives the reason. */
export const mergerKey = (kind: MergerKind): string => `merger_${kind}`;

/** The key of the words that say when, with the number of days as its first argument. */
export const whenKey = (days: number): 'merger_before' | 'merger_on' | 'merger_after' => {
  if (days === 0) return 'merger_on';
  return days < 0 ? 'merger_before' : 'merger_after';
};
