/** Look-alike names are asked a few a day, likeliest first, only where the officer allowed it, and never our own names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breachOf, sameForm } from '../municipality/rule.ts';
import { PLATFORMS } from '../platforms/index.ts';
import { newAccount } from '../register/account.ts';
import { emptyMachine, patrolMark } from '../state/machine.ts';
import { emptyPatrol, type Patrol, withAsked, withList } from '../state/patrol.ts';
import { emptyState, NO_GUARD, type State, type Watched } from '../state/state.ts';
import { listOf, nextOf, nextRation, type Patrolled, rations, WATCHED_LOOKALIKES } from './patrol.ts';

const DAY = 86_400_000;
const NOW = 1_800_000_000_000;
const only = (...ids: string[]) => PLATFORMS.filter((one) => ids.includes(one.id));
const instagram = only('instagram');

const watched: Watched = {
  municipality: {
    id: 'be:44021',
    country: 'be',
    name: 'Gent',
    names: [{ language: 'nl', name: 'Gent' }],
    languages: ['nl'],
    city: true,
    postalCode: '9000',
    website: null,
    websiteGuessed: false,
    predecessors: [],
    province: 'Oost-Vlaanderen',
  },
  addedAt: 0,
  startedAt: 1,
  choices: {},
  guard: { ...NO_GUARD, lookalikes: true },
};
const stateWith = (change: Partial<Watched> = {}): State => ({
  ...emptyState(['instagram']),
  municipalities: [{ ...watched, ...change }],
  accounts: [newAccount({ municipality: 'be:44021', platform: 'instagram', handle: 'stadgent' })],
});
const known = (patrols: Record<string, Patrol> = {}, state = stateWith()): Patrolled => ({
  state,
  machine: emptyMachine(),
  patrols,
});
const KEY = 'be:44021 instagram';
const beat = rations(known(), instagram, NOW)[0]?.beat;
const list = beat ? listOf(beat, stateWith(), 2027) : [];

/** A patrol that asked these handles, an hour apart, the last one now. */
const askedOf = (handles: readonly string[], at = NOW): Patrol =>
  handles.reduce(
    (patrol, handle) => withAsked(patrol, handle, at),
    withList(
      emptyPatrol(),
      list.map((one) => one.handle),
    ),
  );

describe('a patrol', () => {
  it('does not begin before the officer allowed it, nor before a first check', () => {
    expect(rations(known({}, stateWith({ guard: NO_GUARD })), instagram, NOW)).toEqual([]);
    expect(rations(known({}, stateWith({ startedAt: null })), instagram, NOW)).toEqual([]);
    expect(rations(known(), instagram, NOW)).toHaveLength(1);
  });

  it('asks on no platform that cannot be read honestly or bears no more questions', () => {
    const all = rations(known(), PLATFORMS, NOW).map((one) => one.beat.platform.id);
    for (const id of ['linkedin', 'reddit', 'discord', 'whatsapp', 'hoplr', 'domain']) expect(all).not.toContain(id);
  });

  it('has a list that the platform allows, without our own names and without those that were spared', () => {
    expect(list.length).toBe(WATCHED_LOOKALIKES);
    const rule = instagram[0]?.rule;
    for (const { handle } of list) expect(rule && breachOf(rule, handle)).toBeNull();
    expect(list.map((one) => one.handle)).not.toContain('stadgent');
    const spared = list[0]?.handle ?? '';
    const state = stateWith({ guard: { ...watched.guard, spared: [spared.toUpperCase()] } });
    expect(beat && listOf({ ...beat, watched: state.municipalities[0] ?? watched }, state, 2027)).not.toContainEqual(
      list[0],
    );
  });

  it('puts the commonest imitation first: a separator more at the end', () => {
    expect(list.slice(0, 12).map((one) => one.handle)).toContain('stadgent_');
  });

  it('asks no more than the daily ration, and the rest on later days', () => {
    const ration = rations(known(), instagram, NOW)[0];
    const daily = instagram[0]?.patrol ?? 0;
    expect(ration?.count).toBe(daily);
    const today = ration ? nextOf(list, emptyPatrol(), ration, NOW) : [];
    expect(today).toEqual(list.slice(0, daily));
    const asked = askedOf(today.map((one) => one.handle));
    expect(rations(known({ [KEY]: asked }), instagram, NOW)).toEqual([]);
    const tomorrow = rations(known({ [KEY]: asked }), instagram, NOW + DAY)[0];
    expect(tomorrow?.count).toBe(daily);
    expect(tomorrow && nextOf(list, asked, tomorrow, NOW + DAY)).toEqual(list.slice(daily, 2 * daily));
  });

  it('rests once the list was gone through, and begins again after four weeks', () => {
    const all = askedOf(list.map((one) => one.handle));
    expect(rations(known({ [KEY]: all }), instagram, NOW + 3 * DAY)).toEqual([]);
    expect(rations(known({ [KEY]: all }), instagram, NOW + 29 * DAY)).toHaveLength(1);
  });

  it('goes at once when a person asks, also when it had rested', () => {
    const all = askedOf(
      list.map((one) => one.handle),
      NOW - DAY,
    );
    const machine = { ...emptyMachine(), askedOne: { [patrolMark('be:44021')]: NOW } };
    expect(rations({ ...known({ [KEY]: all }), machine }, instagram, NOW)[0]).toMatchObject({ why: 'asked', count: 8 });
  });

  it('leaves a platform alone for some hours when it could not be asked, also after a click', () => {
    const tried = { ...emptyPatrol(), triedAt: NOW };
    const machine = { ...emptyMachine(), askedOne: { [patrolMark('be:44021')]: NOW - 1 } };
    expect(rations({ ...known({ [KEY]: tried }), machine }, instagram, NOW + 1)).toEqual([]);
    expect(rations({ ...known({ [KEY]: tried }), machine }, instagram, NOW + 7 * 3_600_000)).toHaveLength(1);
    const again = { ...emptyMachine(), askedOne: { [patrolMark('be:44021')]: NOW + 1 } };
    expect(rations({ ...known({ [KEY]: tried }), machine: again }, instagram, NOW + 2)).toHaveLength(1);
  });

  it('never waits for a search that needs a key nobody gave', () => {
    const all = PLATFORMS.filter((one) => one.id === 'x' || one.id === 'youtube');
    expect(rations(known(), all, NOW).map((one) => one.search)).toEqual([false, false]);
    const state = stateWith();
    const keyed = { ...state, settings: { ...state.settings, keys: { youtube: 'k' } } };
    expect(rations(known({}, keyed), all, NOW).map((one) => one.search)).toEqual([false, true]);
  });

  it('searches by name once a week where there is a search', () => {
    const bluesky = only('bluesky');
    const key = 'be:44021 bluesky';
    const searched = { ...emptyPatrol(), searchedAt: NOW };
    expect(rations(known(), bluesky, NOW)[0]?.search).toBe(true);
    expect(rations(known({ [key]: searched }), bluesky, NOW + 3_600_000)[0]?.search).toBe(false);
    expect(rations(known({ [key]: searched }), bluesky, NOW + 9 * DAY)[0]?.search).toBe(true);
  });

  it('never waits longer than a day for its next ration while names are left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: WATCHED_LOOKALIKES - 1 }), (count) => {
        const patrol = askedOf(list.slice(0, count).map((one) => one.handle));
        const next = nextRation(known({ [KEY]: patrol }), instagram, NOW);
        expect(next).toBeGreaterThan(NOW);
        expect(next).toBeLessThanOrEqual(NOW + DAY);
      }),
    );
  });

  it('asks about people in office only by their own names, and only while they stand in the list', () => {
    const holder = {
      id: 'h1',
      municipality: 'be:44021',
      name: 'Ann Peeters',
      office: 'burgemeester',
      consent: { at: 0, how: 'mail' },
      until: NOW + DAY,
    };
    const state = { ...stateWith(), officeHolders: [holder] };
    const beats = rations(known({}, state), instagram, NOW).map((one) => one.beat);
    expect(beats.map((one) => one.key)).toEqual([KEY, 'be:44021#h1 instagram']);
    const names = beats[1] ? listOf(beats[1], state, 2027).map((one) => one.handle) : [];
    expect(names.slice(0, 2)).toEqual(['annpeeters', 'burgemeesterpeeters']);
    const rule = instagram[0]?.rule;
    expect(names.filter((one) => rule && sameForm(rule, one) === 'stadgent_')).toEqual([]);
  });
});

describe('many beats on one platform', () => {
  const towns = (count: number): State => ({
    ...stateWith(),
    municipalities: Array.from({ length: count }, (_, index) => ({
      ...watched,
      municipality: { ...watched.municipality, id: `be:${index}` },
    })),
  });
  const daily = instagram[0]?.patrol ?? 0;
  const names = (all: readonly { count: number }[]) => all.reduce((sum, one) => sum + one.count, 0);
  const gone = (count: number, at: number): Record<string, Patrol> =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `be:${index} instagram`,
        Array.from({ length: daily }, (_, nth) => `n${nth}`).reduce(
          (one, name) => withAsked(one, name, at),
          emptyPatrol(),
        ),
      ]),
    );

  it('share the ration of five, because they come from one address', () => {
    expect(names(rations(known({}, towns(3)), instagram, NOW))).toBe(3 * daily);
    expect(names(rations(known({}, towns(50)), instagram, NOW))).toBe(5 * daily);
    expect(names(rations(known(gone(4, NOW - 1), towns(50)), instagram, NOW))).toBe(daily);
  });

  it('go in turn: those that waited longest go first', () => {
    const first = rations(known(gone(45, NOW - 2 * DAY), towns(50)), instagram, NOW).map((one) => one.beat.key);
    expect(first.sort()).toEqual([45, 46, 47, 48, 49].map((index) => `be:${index} instagram`));
  });

  it('wait for their own moment after the browser woke up, and for a host that rests', () => {
    const woke = { ...known({}, towns(5)), since: NOW };
    expect(names(rations(woke, instagram, NOW))).toBeLessThan(5 * daily);
    expect(names(rations(woke, instagram, NOW + DAY / 4))).toBe(5 * daily);
    const host = { told: 0, guess: NOW + DAY / 4, refusals: 3, recent: [] };
    const machine = { ...emptyMachine(), hosts: { 'www.instagram.com': host } };
    expect(rations({ ...known({}, towns(5)), machine }, instagram, NOW)).toEqual([]);
  });
});
