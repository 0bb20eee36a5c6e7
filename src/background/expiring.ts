/** Deletes what was kept for a time only: office-holders whose mandate has ended, and strangers not seen for a year. */
import type { Item } from '../browser/storage.ts';
import { accountKey } from '../register/account.ts';
import type { Lookalike } from '../state/lookalike.ts';
import { nameKey } from '../state/machine.ts';
import type { State } from '../state/state.ts';
import type { Memory } from '../state/update.ts';
import { type Kept, recall } from './memory.ts';
import { inLine, write } from './turn.ts';

/** The state without anything that a person noted about these accounts. */
const withoutOthers = (state: State, orphans: readonly Lookalike[]): Partial<State> => {
  const keys = new Set(orphans.map(accountKey));
  const names = new Set(orphans.map((one) => nameKey(one.platform, one.handle)));
  const rest = <T extends Parameters<typeof accountKey>[0]>(list: readonly T[]): T[] =>
    list.filter((one) => !keys.has(accountKey(one)));
  return {
    judgements: rest(state.judgements),
    pointed: rest(state.pointed),
    captures: rest(state.captures),
    // What still waits for an answer must not be lost halfway.
    reports: state.reports.filter((one) => one.outcome === 'open' || !keys.has(accountKey(one))),
    alerts: state.alerts.filter((one) => !names.has(nameKey(one.platform, one.handle))),
  };
};

const isOrphan = (key: string, ids: ReadonlySet<string>): boolean => {
  const holder = /#(.+) \S+$/.exec(key)?.[1];
  return holder !== undefined && !ids.has(holder);
};

/** As long as a decision holds: an account that nobody saw for a year, and about which nobody noted a thing, is no one's business. */
const UNSEEN = 365 * 86_400_000;

/**
 * Accounts of others that were looked for and not seen for too long, those aside about which a person wrote something
 * down. A clock that runs ahead proves nothing: what counts is when we looked.
 */
const strangers = (state: State, lookalikes: readonly Lookalike[]): Lookalike[] => {
  const noted = [...state.judgements, ...state.pointed, ...state.captures, ...state.reports];
  const keys = new Set(noted.map(accountKey));
  return lookalikes.filter(
    (one) => one.holder === '' && one.askedAt - Math.max(one.seenAt, one.since) > UNSEEN && !keys.has(accountKey(one)),
  );
};

/** A clock that runs ahead is mostly put right within a day; what is deleted is not put right any more. */
const PATIENCE = 86_400_000;

/** When each mandate that is over by this clock was first seen to be. */
const endingNow = ({ state, machine }: Memory, now: number): Record<string, number> =>
  Object.fromEntries(
    state.officeHolders
      .filter((one) => one.until <= now)
      .map(({ id }) => [id, Math.min(machine.ending[id] ?? now, now)]),
  );

const isOver = (since: number | undefined, now: number): boolean => since !== undefined && now - since >= PATIENCE;

const isSame = (one: Record<string, number>, other: Record<string, number>): boolean =>
  Object.keys(one).length === Object.keys(other).length && Object.keys(one).every((id) => one[id] === other[id]);

/**
 * Forgets strangers not seen for a year; and, with everything found under their name, office-holders whose end date has
 * come, a day after that was first seen, or whose consent was taken back.
 * @param kept everything that was found
 * @param now epoch milliseconds
 */
export const expire = ({ lookalikes, patrols }: Kept, now: number): Promise<void> =>
  inLine(async () => {
    const memory = await recall();
    if (typeof memory === 'string') return;
    const { officeHolders } = memory.state;
    const ending = endingNow(memory, now);
    const left = officeHolders.filter(({ id }) => !isOver(ending[id], now));
    const ids = new Set(left.map((one) => one.id));
    const orphans = Object.values(lookalikes).filter((one) => one.holder !== '' && !ids.has(one.holder));
    const unseen = strangers(memory.state, Object.values(lookalikes));
    const beats = Object.keys(patrols).filter((key) => isOrphan(key, ids));
    const items: Item[] = [
      ...[...orphans, ...unseen].map((one): Item => ({ kind: 'lookalike', key: accountKey(one), value: null })),
      ...orphans.map((one): Item => ({ kind: 'finding', key: nameKey(one.platform, one.handle), value: null })),
      ...beats.map((key): Item => ({ kind: 'patrol', key, value: null })),
    ];
    const machine = isSame(ending, memory.machine.ending) ? memory.machine : { ...memory.machine, ending };
    const isQuiet = items.length === 0 && left.length === officeHolders.length;
    if (isQuiet && machine === memory.machine) return;
    const state = isQuiet
      ? memory.state
      : { ...memory.state, ...withoutOthers(memory.state, orphans), officeHolders: left };
    await write(memory, { state, machine }, { items });
  });
