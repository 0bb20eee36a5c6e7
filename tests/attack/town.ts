/** A municipality of which every text was written by somebody hostile, whole enough for every screen to draw it. */

import type { Stored } from '../../src/browser/storage.ts';
import { type ChannelCase, emptyCase, emptyTarget } from '../../src/channel/case.ts';
import { type Account, accountKey, newAccount } from '../../src/register/account.ts';
import { MERGED } from '../../src/register/merge-fields.ts';
import type { Lookalike } from '../../src/state/lookalike.ts';
import { nameKey } from '../../src/state/machine.ts';
import { emptyState, NO_GUARD, type State } from '../../src/state/state.ts';
import type { Website } from '../../src/state/website.ts';
import type { Evidence } from '../../src/verdict/evidence.ts';
import type { Finding } from '../../src/verdict/finding.ts';
import type { Profile } from '../../src/verdict/profile.ts';

export const NOW = Date.UTC(2026, 10, 23, 9);
const DAY = 86_400_000;

export const TOWN = 'be:44021';
export const OTHER = 'be:11002';

/** Stands for the attacker's handle until it is poured in; keys are made of it in lower case. */
const HANDLE = 'HANDLE~';

/** Stands for every other text of his. */
const TEXT = 'TEXT~';

/** A platform that nobody knows, with a name that no page should take for more than a name. */
const UNKNOWN = '<b>onerror=\u202e';

/** Platforms on which accounts stand, known and unknown, named by the attacker too. */
const PLATFORMS = ['instagram', 'youtube', 'bluesky', 'domain', 'mastodon:evil".example', UNKNOWN];

const person = (text: string) => ({ role: text, name: text });

const accountsOf = (text: string): Account[] =>
  PLATFORMS.map((platform, index) => ({
    ...newAccount({ municipality: TOWN, platform, handle: HANDLE }),
    // One without an address of its own, so that the platform's page is linked.
    ...{
      address: platform === 'bluesky' ? '' : text,
      service: text,
      purpose: text,
      language: text,
      by: text,
      notes: text,
    },
    keeper: person(text),
    standIn: person(text),
    state: index % 2 === 0 ? ('open' as const) : ('asleep' as const),
    claimedAt: NOW - 900 * DAY,
    visitedAt: NOW - 170 * DAY,
    moves: [{ from: 'asleep' as const, to: 'open' as const, at: NOW - DAY, by: text, reason: text }],
    custody: {
      secondFactor: 'unknown' as const,
      recovery: text,
      administrators: [person(text)],
      place: text,
      reviewedAt: NOW - 500 * DAY,
      checks: [text],
    },
    archive: { at: NOW, place: text },
    differs: MERGED.map((field) => ({ field, others: [JSON.stringify(text), text], dropped: [text] })),
  }));

const planOf = (key: string, text: string): ChannelCase => ({
  ...emptyCase(key),
  ...{ goal: text, use: 'leisure', ownUse: text, message: text, outsideHours: text, tone: text, moderation: text },
  groups: [{ id: null, words: text, missed: text, offline: text }],
  targets: [{ ...emptyTarget(text), words: text, unit: text, measure: text, from: 1, to: 2, by: NOW + DAY }],
  hours: 4,
  follows: person(text),
  replaces: person(text),
  privacy: { asked: 'no', at: null, by: text, reason: text },
  ...{ fallback: text, complaints: text, stop: text, notes: text },
  evaluateAt: NOW + 90 * DAY,
  signOff: { function: text, by: text, at: NOW - DAY, of: text },
});

const channelsOf = (keys: readonly string[], text: string): State['channels'] => ({
  ...emptyState([]).channels,
  cases: keys.map((key) => planOf(key, text)),
  overrides: keys.map((key) => ({ key, at: NOW - DAY, by: text, reason: text })),
  evaluations: keys.map((key) => ({
    ...{ key, dueAt: NOW, startedAt: NOW - DAY, goal: text, reason: text, into: text, next: null, renewals: [] },
    results: [
      {
        target: { ...emptyTarget(text), words: text, unit: text },
        ...{ value: 1, measuredAt: NOW, result: 'reached' as const, why: null },
      },
    ],
    verdict: 'change',
    signOff: { function: text, by: text, at: NOW },
    closedAt: NOW,
  })),
  feedback: [
    {
      ...{ id: text, at: NOW - DAY, municipality: '', service: text, signal: text, answer: text, changed: text },
      changedAt: NOW - DAY,
      channel: keys[0] ?? '',
    },
  ],
  silences: [{ id: text, name: text, from: NOW - DAY, until: NOW + DAY }],
  figures: { [text]: { percent: 1, year: 2020, source: text, at: NOW, by: text } },
  hours: { [TOWN]: 4 },
});

const watchedAs = (id: string, text: string): State['municipalities'][number] => ({
  municipality: {
    ...{ id, country: 'be', name: text, languages: ['nl', 'fr'], city: true, postalCode: text },
    names: [
      { language: 'nl', name: text },
      { language: 'fr', name: text },
    ],
    ...{ website: text, websiteGuessed: false, predecessors: [text], province: text },
  },
  addedAt: NOW,
  startedAt: NOW,
  choices: Object.fromEntries(
    ['instagram', 'bluesky', UNKNOWN].map((one) => [one, { added: [HANDLE], dropped: [], order: [HANDLE] }]),
  ),
  guard: { ...NO_GUARD, lookalikes: true, website: true, wikidata: true, pictures: true, spared: [text] },
});

/** Everything a person, a file or a colleague could have put in. */
const drawnState = (text: string): State => {
  const accounts = accountsOf(text);
  const keys = accounts.map(accountKey);
  const own = { municipality: TOWN, platform: 'instagram', handle: `${HANDLE}_` };
  const empty = emptyState(['instagram', 'bluesky', 'youtube', 'domain']);
  return {
    ...empty,
    municipalities: [watchedAs(TOWN, text), watchedAs(OTHER, text)],
    former: [watchedAs('be:1', text)],
    current: TOWN,
    accounts,
    channels: channelsOf(keys, text),
    handovers: [
      {
        ...{ id: 'h', municipality: TOWN, person: person(text), startedAt: NOW, by: text, accounts: keys },
        done: [{ task: text, at: NOW, by: text }],
        closedAt: null,
      },
    ],
    reviews: [{ municipality: TOWN, startedAt: NOW, answers: [], closedAt: null }],
    mergers: [
      {
        ...{ id: 'm', name: text, date: NOW + 99 * DAY, members: [TOWN, OTHER, text], kept: [keys[0] ?? ''] },
        lines: [
          { id: text, kind: 'claim', platform: 'instagram', handle: HANDLE, account: null, days: -9, done: null },
          {
            id: 'l',
            kind: 'redirect',
            platform: UNKNOWN,
            handle: HANDLE,
            account: keys[1] ?? '',
            days: 9,
            done: { at: NOW, by: text },
          },
        ],
      },
    ],
    sightings: [
      { platform: 'instagram', handle: HANDLE, saw: 'exists', initials: text, at: NOW, address: text, excerpt: text },
    ],
    claims: [{ ...own, platform: 'youtube', startedAt: NOW - DAY, remindAt: NOW - DAY }],
    judgements: [{ ...own, decided: 'impersonation', at: NOW - DAY, by: text, until: NOW + 300 * DAY, note: text }],
    pointed: [
      { ...own, address: text, how: 'pasted', at: NOW, by: text, name: text, about: text },
      { ...own, platform: UNKNOWN, address: text, how: 'page', at: NOW, by: text, name: text, about: text },
    ],
    captures: [{ ...own, file: text, sha256: text, at: NOW, by: text }],
    reports: [
      {
        ...{
          id: 'r',
          ...own,
          class: 'impersonation',
          openedAt: NOW - DAY,
          outcome: 'open',
          closedAt: null,
          note: text,
        },
        steps: [{ rung: 'platform', at: NOW - DAY, reference: text, answer: text, answeredAt: NOW }],
      },
    ],
    officeHolders: [
      { id: 'o', municipality: TOWN, name: text, office: text, consent: { at: NOW, how: text }, until: NOW + 90 * DAY },
    ],
    alerts: (['lookalike', 'altered', 'gone', 'freed'] as const).map((kind) => ({
      ...{ id: `${kind}`, kind, municipality: TOWN, platform: kind === 'gone' ? UNKNOWN : 'instagram', handle: HANDLE },
      ...{ at: NOW, closed: false, snoozedUntil: 0, notifiedAt: null },
    })),
    settings: { ...empty.settings, language: 'nl', initials: text, keys: { youtube: text, x: text } },
  };
};

const profileOf = (text: string): Profile => ({
  ...{ handle: HANDLE, name: text, about: text, avatar: text, website: text, stableId: text, verifiedLinks: [text] },
  followers: 9,
  createdAt: NOW - DAY,
});

const findingOf = (platform: string, handle: string, text: string): Finding => {
  const from = { by: 'probe', probe: text, address: text } as const;
  const evidence: Evidence[] = [
    { says: 'taken', holder: 'profile', profile: profileOf(text), from, at: NOW, excerpt: text },
  ];
  return { platform, handle, since: NOW, askedAt: NOW, last: evidence, known: evidence, knownAt: NOW };
};

const lookalikeOf = (platform: string, handle: string, text: string): Lookalike => ({
  ...{ municipality: TOWN, platform, handle, holder: '', found: 'search', source: text },
  ...{ since: NOW - DAY, askedAt: NOW, seenAt: NOW, goneAt: null, profile: profileOf(text) },
  picture: { address: text, hash: text },
  history: [
    { at: NOW, what: 'name', from: text, to: text },
    { at: NOW, what: 'about', from: text, to: text },
    { at: NOW, what: 'picture', from: text, to: text },
  ],
});

const websiteOf = (text: string): Website => ({
  ...{ municipality: TOWN, address: text, landed: text, askedAt: NOW, readAt: NOW, trouble: null, readFrom: text },
  says: {
    links: [
      { platform: 'instagram', handle: HANDLE, address: text, how: 'rel-me', place: 'footer' },
      { platform: 'x', handle: `${HANDLE}x`, address: text, how: 'link', place: 'body' },
    ],
    ...{ feeds: [text], logo: text, languages: [text] },
  },
  wikidata: { accounts: [{ platform: 'youtube', handle: `${HANDLE}w` }], website: text, readAt: NOW },
  wikidataAskedAt: NOW,
  pictures: [{ address: text, hash: text }],
});

/** Everything that machines found, by the keys under which it is stored. */
const drawnFound = (text: string) => ({
  finding: Object.fromEntries(
    ['instagram', 'bluesky', 'youtube', 'domain'].map((one) => [nameKey(one, HANDLE), findingOf(one, HANDLE, text)]),
  ),
  lookalike: Object.fromEntries(
    ['instagram', 'threads', UNKNOWN].map((one) => {
      const seen = lookalikeOf(one, `${HANDLE}_`, text);
      return [accountKey(seen), seen];
    }),
  ),
  patrol: {},
  website: { [TOWN]: websiteOf(text) },
});

/** Puts texts in the places where they stand for themselves, one after the other. */
const poured = <T>(value: T, handle: string, next: () => string): T => {
  const text = (one: string): string =>
    one
      .replaceAll(TEXT, () => next())
      .replaceAll(HANDLE, () => handle)
      .replaceAll(HANDLE.toLowerCase(), () => handle.toLowerCase());
  const walk = (one: unknown): unknown => {
    if (typeof one === 'string') return text(one);
    if (Array.isArray(one)) return one.map(walk);
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [text(key), walk(inner)]));
  };
  return walk(value) as T;
};

export type Attack = { handle: string; texts: readonly string[] };

/**
 * The town with an attacker's texts in every place.
 * @param texts follow one another; a single one stands everywhere
 */
export const townOf = ({ handle, texts }: Attack): { state: State; found: Stored } => {
  let count = 0;
  const next = (): string => texts[count++ % texts.length] ?? '';
  return { state: poured(drawnState(TEXT), handle, next), found: poured(drawnFound(TEXT), handle, next) };
};

/** In how many places a text of the attacker's stands. */
export const PLACES = (JSON.stringify([drawnState(TEXT), drawnFound(TEXT)]).match(/TEXT~|HANDLE~/g) ?? []).length;

/** The key of one of the accounts, in their order. */
export const keyAt = (handle: string, index: number): string =>
  accountKey({ municipality: TOWN, platform: PLATFORMS[index] ?? '', handle });
