/** How far the look for look-alikes is said to be. */
import { describe, expect, it } from 'vitest';
import { platformOf } from '../../../platforms/index.ts';
import type { Platform } from '../../../probe/platform.ts';
import { emptyMachine, patrolMark } from '../../../state/machine.ts';
import { emptyPatrol, type Patrol } from '../../../state/patrol.ts';
import { emptyState, type State } from '../../../state/state.ts';
import { GENT, NOW } from '../town.fixture.ts';
import { coverageOf, nameWay, progressOf, searchWay } from './patrol-progress.ts';

const MINUTE = 60_000;
const [instagram, bluesky, x, linkedin] = ['instagram', 'bluesky', 'x', 'linkedin'].map(
  (id) => platformOf(id) as Platform,
) as [Platform, Platform, Platform, Platform];

const guarded: State = {
  ...emptyState([]),
  municipalities: [{ ...GENT, guard: { ...GENT.guard, lookalikes: true } }],
};

const asked = (count: number, at: number, searchedAt: number | null = null): Patrol => ({
  asked: Object.fromEntries(Array.from({ length: count }, (_, index) => [`naam${index}`, at])),
  size: 60,
  searchedAt,
  triedAt: null,
});

const progress = (
  patrols: Record<string, Patrol>,
  platforms: Platform[],
  { mark = NOW, state = guarded, now = NOW }: { mark?: number | null; state?: State; now?: number } = {},
) => {
  const askedOne = mark === null ? {} : { [patrolMark('be:44021')]: mark };
  return progressOf({ state, machine: { ...emptyMachine(), askedOne }, patrols }, 'be:44021', platforms, now);
};

describe('how a platform can be asked', () => {
  it('follows from what it offers and from the keys that are there', () => {
    expect([searchWay(bluesky, {}), searchWay(x, {}), searchWay(x, { x: 'k' }), searchWay(instagram, {})]).toEqual([
      'open',
      'lacking',
      'key',
      'none',
    ]);
    expect([nameWay(instagram, {}), nameWay(x, {}), nameWay(x, { x: 'k' }), nameWay(linkedin, {})]).toEqual([
      'open',
      'lacking',
      'key',
      'none',
    ]);
  });
});

describe('the progress', () => {
  it('is idle until somebody asks for a look, and when nothing may be looked at', () => {
    expect(progress({}, [instagram], { mark: null }).is).toBe('idle');
    expect(progress({}, [instagram], { state: { ...guarded, municipalities: [GENT] } }).is).toBe('idle');
  });

  it('is under way until every platform had its names of the day', () => {
    expect(progress({}, [instagram]).is).toBe('asking');
    expect(progress({ 'be:44021 instagram': asked(7, NOW) }, [instagram]).is).toBe('asking');
    expect(progress({ 'be:44021 instagram': asked(8, NOW) }, [instagram])).toEqual({
      is: 'done',
      asked: 8,
      size: 60,
      last: NOW,
    });
  });

  it('waits for an open search as well, but never for one that needs a key', () => {
    expect(progress({ 'be:44021 bluesky': asked(20, NOW) }, [bluesky]).is).toBe('asking');
    expect(progress({ 'be:44021 bluesky': asked(20, NOW, NOW) }, [bluesky]).is).toBe('done');
    expect(progress({}, [x]).is).toBe('done');
  });

  it('leaves out of the count what needs a key that is not there', () => {
    const patrols = { 'be:44021 instagram': asked(8, NOW), 'be:44021 x': { ...emptyPatrol(), size: 60 } };
    expect(progress(patrols, [instagram, x])).toMatchObject({ is: 'done', asked: 8, size: 60 });
  });

  it('does not wait for a platform that keeps silent', () => {
    expect(progress({}, [instagram], { now: NOW + 11 * MINUTE }).is).toBe('done');
  });

  it('counts the names of people in office with those of the municipality', () => {
    const holder = { id: 'h', municipality: 'be:44021', name: 'An Peeters', office: 'schepen' };
    const state = { ...guarded, officeHolders: [{ ...holder, consent: { at: NOW, how: 'mail' }, until: NOW * 2 }] };
    const patrols = { 'be:44021 instagram': asked(8, NOW), 'be:44021#h instagram': asked(8, NOW - MINUTE) };
    expect(progress(patrols, [instagram], { state, mark: null })).toMatchObject({ asked: 16, size: 120, last: NOW });
  });
});

describe('one beat', () => {
  it('was never asked, or asked last by name or by search', () => {
    expect(coverageOf(undefined)).toEqual({ asked: 0, size: 0, last: null });
    expect(coverageOf({ ...emptyPatrol(), searchedAt: NOW, triedAt: null })).toEqual({ asked: 0, size: 0, last: NOW });
    expect(coverageOf(asked(3, NOW - MINUTE, NOW - 2 * MINUTE))).toEqual({ asked: 3, size: 60, last: NOW - MINUTE });
  });
});
