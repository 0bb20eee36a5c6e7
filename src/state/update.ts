/** What each command changes: pure steps from one memory to the next, one per command. */
import { gateOf, mayOpen } from '../channel/gate.ts';
import { type Account, accountKey, newAccount } from '../register/account.ts';
import { holdAccount } from '../register/moves.ts';
import { changeNames } from './choices.ts';
import type { Command } from './command.ts';
import { captured, judge, point, unjudge, unpoint } from './judging.ts';
import { emptyMachine, feedMark, type Machine, nameKey, patrolMark, siteMark } from './machine.ts';
import { mergeStates } from './merge.ts';
import { changeChannels } from './planning.ts';
import { changeRegister } from './registering.ts';
import { changeReports } from './reporting.ts';
import { changeHandover, changeMerger, changeReview } from './sittings.ts';
import { emptyState, NO_GUARD, type Sighting, type State, type Watched } from './state.ts';

/** The precious document and the machine's own notes, which change together. */
export type Memory = { state: State; machine: Machine };

type Step<D extends Command['do']> = (memory: Memory, command: Extract<Command, { do: D }>, now: number) => Memory;

const DAY = 86_400_000;

/** A platform's answer to a claim may take a week; then we ask again. */
const CLAIM_LATER = 7 * DAY;

const withState = (memory: Memory, change: Partial<State>): Memory => ({
  ...memory,
  state: { ...memory.state, ...change },
});

/** Whether the business case of an account, or a person's word in its place, lets it open. */
const opens =
  ({ channels }: State, now: number) =>
  (key: string): boolean =>
    mayOpen(
      gateOf(
        channels.cases.find((one) => one.key === key),
        channels.overrides.filter((one) => one.key === key),
        now,
      ),
    );

/** Which account is meant: pages know what each platform ignores and send the handle that is held. */
const plainForm = (_: string, handle: string): string => handle;

type Own = { municipality: string; platform: string; handle: string };

const isSame = (one: Own) => (other: Own) => accountKey(one) === accountKey(other);

const without = <T extends Own>(list: readonly T[], one: Own): T[] => list.filter((other) => !isSame(one)(other));

const changeWatched = (memory: Memory, id: string, change: (watched: Watched) => Watched): Memory =>
  withState(memory, {
    municipalities: memory.state.municipalities.map((one) => (one.municipality.id === id ? change(one) : one)),
  });

/** Nobody said since when an account is ours that turned out to be: only the step is dated. */
const held = (account: Account, by: string, since: number | null, now: number): Account => {
  const after = holdAccount(account, { at: now, by, reason: '' });
  return since === null ? { ...after, claimedAt: account.claimedAt, visitedAt: account.visitedAt } : after;
};

/** @param since when it became ours, which is also the last visit; null when nobody said so */
const claimed = (memory: Memory, own: Own & { by: string }, since: number | null, now: number): Memory => {
  const { accounts } = memory.state;
  const { municipality, platform, handle, by } = own;
  const fresh = { ...newAccount({ municipality, platform, handle }), claimedAt: since, by, visitedAt: since };
  const hold = (one: Account) => (isSame(own)(one) ? held(one, by, since, now) : one);
  return withState(memory, {
    accounts: accounts.some(isSame(own)) ? accounts.map(hold) : [...accounts, fresh],
    claims: without(memory.state.claims, own),
    judgements: without(memory.state.judgements, own),
  });
};

/** Marks that a person asked for something, so that it is done at once. */
const asking = (memory: Memory, mark: string, now: number): Memory => ({
  ...memory,
  machine: { ...memory.machine, askedOne: { ...memory.machine.askedOne, [mark]: now } },
});

const saw = (memory: Memory, sighting: Sighting): Memory =>
  withState(memory, { sightings: [...memory.state.sightings, sighting] });

const STEPS: { [D in Command['do']]: Step<D> } = {
  watch: (memory, { municipality }, now) => {
    const { municipalities, former } = memory.state;
    const id = municipality.id;
    if (municipalities.some((one) => one.municipality.id === id)) return withState(memory, { current: id });
    const back = former.find((one) => one.municipality.id === id);
    const watched = back ?? { municipality, addedAt: now, startedAt: null, choices: {}, guard: NO_GUARD };
    return withState(memory, {
      municipalities: [...municipalities, watched],
      former: former.filter((one) => one !== back),
      current: id,
    });
  },
  unwatch: (memory, { municipality }) => {
    const gone = memory.state.municipalities.find((one) => one.municipality.id === municipality);
    if (!gone) return memory;
    const left = memory.state.municipalities.filter((one) => one !== gone);
    const { [municipality]: _, ...asked } = memory.machine.asked;
    const current = memory.state.current === municipality ? (left[0]?.municipality.id ?? null) : memory.state.current;
    const state = { ...memory.state, municipalities: left, former: [...memory.state.former, gone], current };
    return { state, machine: { ...memory.machine, asked } };
  },
  select: (memory, { municipality }) =>
    memory.state.municipalities.some((one) => one.municipality.id === municipality)
      ? withState(memory, { current: municipality })
      : memory,
  check: (memory, { municipality }, now) => {
    const started = changeWatched(memory, municipality, (one) => ({ ...one, startedAt: one.startedAt ?? now }));
    return { ...started, machine: { ...memory.machine, asked: { ...memory.machine.asked, [municipality]: now } } };
  },
  'check-one': (memory, { platform, handle }, now) => asking(memory, nameKey(platform, handle), now),
  stop: (memory, { municipality }) => {
    const { [municipality]: _, ...asked } = memory.machine.asked;
    return { ...memory, machine: { ...memory.machine, asked } };
  },
  name: (memory, command) =>
    changeWatched(memory, command.municipality, (one) => ({
      ...one,
      choices: { ...one.choices, [command.platform]: changeNames(one.choices[command.platform], command) },
    })),
  saw: (memory, { do: _, ...seen }, now) => saw(memory, { ...seen, at: now }),
  claim: (memory, { municipality, platform, handle }, now) =>
    withState(memory, {
      claims: [
        ...without(memory.state.claims, { municipality, platform, handle }),
        { municipality, platform, handle, startedAt: now, remindAt: now },
      ],
    }),
  claimed: (memory, command, now) => claimed(memory, command, now, now),
  'claim-refused': (memory, command, now) => {
    const { platform, handle } = command;
    const left = withState(memory, { claims: without(memory.state.claims, command) });
    return saw(left, { platform, handle, saw: 'refused', initials: command.by, at: now, address: '', excerpt: '' });
  },
  'claim-later': (memory, command, now) =>
    withState(memory, {
      claims: memory.state.claims.map((one) => (isSame(command)(one) ? { ...one, remindAt: now + CLAIM_LATER } : one)),
    }),
  // Whoever says that an account is theirs did not say when they last signed in.
  ours: (memory, command, now) => claimed(memory, command, null, now),
  judge: (memory, { do: _, ...said }, now) => withState(memory, judge(memory.state, said, now)),
  unjudge: (memory, own) => withState(memory, unjudge(memory.state, own)),
  point: (memory, { do: _, ...pointed }, now) => {
    const kept = withState(memory, point(memory.state, pointed, now));
    return asking(kept, nameKey(pointed.platform, pointed.handle), now);
  },
  unpoint: (memory, own) => withState(memory, unpoint(memory.state, own)),
  captured: (memory, { do: _, ...capture }, now) => withState(memory, captured(memory.state, capture, now)),
  register: (memory, change, now) =>
    withState(memory, {
      accounts: [...changeRegister(memory.state.accounts, change, plainForm, now, opens(memory.state, now))],
    }),
  channel: (memory, change) => withState(memory, { channels: changeChannels(memory.state.channels, change) }),
  handover: (memory, change, now) => withState(memory, changeHandover(memory.state, change, now)),
  review: (memory, change, now) => withState(memory, changeReview(memory.state, change, now)),
  merger: (memory, change, now) => withState(memory, changeMerger(memory.state, change, now)),
  opened: (memory) => memory,
  'backed-up': (memory, _, now) => withState(memory, { backupAt: now }),
  report: (memory, change, now) => withState(memory, { reports: changeReports(memory.state.reports, change, now) }),
  'office-holder': (memory, { holder }) =>
    withState(memory, { officeHolders: [...memory.state.officeHolders.filter((one) => one.id !== holder.id), holder] }),
  'forget-office-holder': (memory, { holder }) =>
    withState(memory, { officeHolders: memory.state.officeHolders.filter((one) => one.id !== holder) }),
  guard: (memory, { municipality, guard }) =>
    changeWatched(memory, municipality, (one) => ({ ...one, guard: { ...one.guard, ...guard } })),
  website: (memory, { municipality, website }) =>
    changeWatched(memory, municipality, (one) => ({
      ...one,
      municipality: { ...one.municipality, website, websiteGuessed: false },
    })),
  patrol: (memory, { municipality }, now) => asking(memory, patrolMark(municipality), now),
  'read-site': (memory, { municipality }, now) => asking(memory, siteMark(municipality), now),
  'read-feed': (memory, { account }, now) => asking(memory, feedMark(account), now),
  'forget-account': (memory, command) => withState(memory, { accounts: without(memory.state.accounts, command) }),
  visited: (memory, command, now) =>
    withState(memory, {
      accounts: memory.state.accounts.map((one) => (isSame(command)(one) ? { ...one, visitedAt: now } : one)),
    }),
  'close-alert': (memory, { alert }) =>
    withState(memory, {
      alerts: memory.state.alerts.map((one) => (one.id === alert ? { ...one, closed: true } : one)),
    }),
  'snooze-alert': (memory, { alert, days }, now) =>
    withState(memory, {
      alerts: memory.state.alerts.map((one) => (one.id === alert ? { ...one, snoozedUntil: now + days * DAY } : one)),
    }),
  set: (memory, { settings }) => withState(memory, { settings: { ...memory.state.settings, ...settings } }),
  import: (memory, { state }) => ({ ...memory, state: mergeStates(memory.state, state) }),
  erase: (memory) => ({ state: emptyState(memory.state.settings.platforms), machine: emptyMachine() }),
};

/**
 * Carries out a command.
 * @returns the next memory; the very same object when nothing changes
 */
export const update = (memory: Memory, command: Command, now: number): Memory => {
  // TypeScript cannot relate the key to the step's own command; the table's type already does.
  const step = STEPS[command.do] as Step<Command['do']>;
  return step(memory, command, now);
};
