/** A town after a year: accounts in every state, others that carry its name, and work of every kind that was begun. */
import { DAY, signedCase, target, wholeCase } from '../../src/channel/case.fixture.ts';
import { startEvaluation } from '../../src/channel/evaluation.ts';
import type { Feedback } from '../../src/channel/feedback.ts';
import { type Account, accountKey, newAccount } from '../../src/register/account.ts';
import type { Channels, Dialogue } from '../../src/state/channels.ts';
import type { Pointed, State } from '../../src/state/state.ts';
import type { Rig } from './rig.ts';

export const TOWN = 'be:46030';
export const TOWN_NAME = 'Beveren-Kruibeke-Zwijndrecht';
export const LONG = `Verantwoordelijke communicatie en participatie ${TOWN_NAME}`;
/** A handle without a place to break, as long as a host name allows. */
export const UNBROKEN = `${'beverenkruibekezwijndrecht'.repeat(2)}officieel`.slice(0, 60);
export const ARABIC = 'بلدية بيفرين الرسمية';
export const HEBREW = 'עיריית בוורן';
const LEAVER = { role: 'communicatieambtenaar', name: 'Anne-Marie Van den Broeck-Vandersmissen' };

const keyOf = (platform: string, handle: string): string => accountKey({ municipality: TOWN, platform, handle });

/** The accounts and the other that the screens are about. */
export const PLANNED = keyOf('facebook', 'beverenkz0');
export const UNSIGNED = keyOf('x', 'beverenkz2');
export const EVALUATED = keyOf('linkedin', 'beverenkz3');
export const DIFFERING = keyOf('instagram', 'beverenkz1');
export const WANTED = keyOf('tiktok', 'bkz');
export const OTHER = `${TOWN} x bkz_`;
export const NAMELESS = `${TOWN} domain ${UNBROKEN}.be`;

const accountsAt = (now: number): Account[] => {
  const held = ['facebook', 'instagram', 'x', 'linkedin', 'domain'].map((platform, index) => ({
    ...newAccount({ municipality: TOWN, platform, handle: platform === 'domain' ? 'bkz.be' : `beverenkz${index}` }),
    service: index % 2 === 0 ? '' : `Openbare bibliotheek en erfgoed ${TOWN_NAME}`,
    keeper: index === 1 ? LEAVER : { role: LONG, name: '' },
    claimedAt: now - 400 * DAY,
    visitedAt: now - index * 60 * DAY,
    state: (['open', 'asleep', 'asleep', 'open', 'asleep'] as const)[index] ?? 'asleep',
    differs: index === 1 ? [{ field: 'service', others: ['"Jeugddienst"'], dropped: [] }] : [],
  }));
  const wanted = { ...newAccount({ municipality: TOWN, platform: 'tiktok', handle: 'bkz' }), state: 'wanted' as const };
  const closed = {
    ...newAccount({ municipality: TOWN, platform: 'youtube', handle: 'bkz-oud' }),
    state: 'closed' as const,
    archive: { at: now - 30 * DAY, place: `Digitaal depot ${ARABIC}` },
  };
  return [...held, wanted, closed];
};

const countsOf = (posts: number): Dialogue['counts'] => {
  const none = { told: 0, some: 0, sum: 0, median: null };
  const asked = { replies: 2, threads: 0, reposts: 1, invitations: 4, commented: posts, unanswered: 3, uncommented: 1 };
  return {
    posts,
    ...asked,
    likes: none,
    comments: none,
    shares: none,
    reach: none,
    rebroadcast: null,
    crossPosted: null,
  };
};

const dialogueAt = (key: string, now: number): Dialogue[] =>
  [1, 2, 3, 4].map((ago) => ({
    key,
    period: new Date(now - ago * 31 * DAY).toISOString().slice(0, 7),
    from: 'typed',
    at: now,
    counts: countsOf(20 + ago),
    around: { followers: 900, inhabitants: 103_000, answering: null },
  }));

const signals = (now: number): Feedback[] => {
  const one = { at: now - 9 * DAY, municipality: TOWN, service: LONG, signal: LONG, channel: PLANNED };
  return [
    { ...one, id: 'f1', answer: '', changed: '', changedAt: null },
    {
      ...one,
      id: 'f2',
      service: 'Bibliotheek',
      signal: 'De bib is te vroeg dicht',
      answer: LONG,
      changed: LONG,
      changedAt: now - DAY,
    },
  ];
};

const channelsAt = (before: Channels, now: number): Channels => {
  const targets = [target({ by: now + 90 * DAY })];
  const due = signedCase({ key: EVALUATED, goal: LONG, evaluateAt: now - DAY, targets });
  const begun = startEvaluation(due, [], now);
  const past = { ...begun, key: PLANNED, verdict: 'keep' as const, reason: LONG, closedAt: now - 200 * DAY };
  const signOff = { function: 'algemeen directeur', by: 'EP', at: now - 200 * DAY };
  return {
    ...before,
    cases: [
      signedCase({ key: PLANNED, goal: LONG, targets, evaluateAt: now + 150 * DAY }),
      wholeCase({ key: UNSIGNED, signOff: null, evaluateAt: now + 150 * DAY }),
      due,
    ],
    evaluations: [{ ...past, next: { at: now + 150 * DAY, ownChoice: false }, signOff }, begun],
    dialogue: dialogueAt(PLANNED, now),
    inhabitants: { [TOWN]: 103_000 },
    hours: { [TOWN]: 12 },
    feedback: signals(now),
    silences: [{ id: 's1', name: 'Gemeenteraadsverkiezingen', from: now + 5 * DAY, until: now + 60 * DAY }],
  };
};

/** Names that run the other way, and one that nowhere breaks. */
const pointedAt = (now: number): Pointed[] => {
  const by = { municipality: TOWN, how: 'page' as const, at: now, by: 'AB' };
  return [
    { ...by, platform: 'x', handle: 'bkz_', address: 'https://x.com/bkz_', name: LONG, about: LONG },
    { ...by, platform: 'facebook', handle: 'bkz.ar', address: '', name: ARABIC, about: `${ARABIC} (Beveren) 2026` },
    { ...by, platform: 'instagram', handle: 'bkz_il', address: '', name: HEBREW, about: `Beveren: ${HEBREW}!` },
    { ...by, platform: 'domain', handle: `${UNBROKEN}.be`, address: '', name: '', about: '' },
  ];
};

const others = (now: number): Pick<State, 'pointed' | 'judgements' | 'reports' | 'officeHolders' | 'alerts'> => {
  const other = { municipality: TOWN, platform: 'x', handle: 'bkz_' };
  const sent = { rung: 'platform', at: now - DAY, reference: 'REF-1', answer: '', answeredAt: null };
  const open = { openedAt: now - DAY, steps: [sent], outcome: 'open' as const, closedAt: null, note: LONG };
  const alert = { closed: false, snoozedUntil: 0, notifiedAt: null, municipality: TOWN, at: now - DAY };
  return {
    pointed: pointedAt(now),
    judgements: [{ ...other, decided: 'impersonation', at: now, by: 'AB', until: now + DAY, note: LONG }],
    reports: [{ id: 'r1', ...other, class: 'impersonation', ...open }],
    officeHolders: [
      {
        id: 'o1',
        municipality: TOWN,
        name: LEAVER.name,
        office: 'burgemeester',
        consent: { at: now - DAY, how: 'schriftelijk' },
        until: now + 900 * DAY,
      },
    ],
    alerts: [
      { ...alert, id: 'a1', kind: 'gone', platform: 'bluesky', handle: 'beveren' },
      { ...alert, id: 'a2', kind: 'rotten', platform: 'tiktok', handle: '' },
    ],
  };
};

/** The state after a year, made of the one that a first run left. @param now epoch milliseconds */
export const yearLater = (state: State, now: number): State => {
  const accounts = accountsAt(now);
  const begun = { id: 'h1', municipality: TOWN, startedAt: now - DAY, by: 'AB', closedAt: null };
  const line = { id: 'claim x bkz', kind: 'claim' as const, platform: 'x', handle: 'bkz', account: null };
  return {
    ...state,
    accounts,
    channels: channelsAt(state.channels, now),
    handovers: [{ ...begun, person: LEAVER, accounts: [DIFFERING], done: [] }],
    mergers: [
      {
        id: 'm1',
        name: `${TOWN_NAME}-Kapelle-op-den-Bos`,
        date: now + 200 * DAY,
        members: [TOWN, 'be:44021'],
        kept: [],
        lines: [{ ...line, days: -180, done: null }],
      },
    ],
    claims: [{ municipality: TOWN, platform: 'bluesky', handle: 'bkz', startedAt: now - DAY, remindAt: now - DAY }],
    ...others(now),
    settings: { ...state.settings, initials: 'AB' },
  };
};

export const stateOf = async (rig: Rig): Promise<State> => (await rig.stored())['naamwacht'] as State;

/** Puts the year into a browser that did its first run. No page may be open. */
export const furnish = async (rig: Rig): Promise<void> =>
  rig.store({ naamwacht: yearLater(await stateOf(rig), Date.now()) });

/** Changes the language in which every page speaks. No page may be open. */
export const speak = async (rig: Rig, language: State['settings']['language']): Promise<void> => {
  const state = await stateOf(rig);
  await rig.store({ naamwacht: { ...state, settings: { ...state.settings, language } } });
};
