/** What is due follows from what is known: nothing unasked, nothing twice, nothing impossible, nothing from a wrong clock. */
import { describe, expect, it } from 'vitest';
import type { Municipality } from '../municipality/municipality.ts';
import { PLATFORMS } from '../platforms/index.ts';
import type { Platform } from '../probe/platform.ts';
import { emptyMachine, type Machine, nameKey } from '../state/machine.ts';
import { emptyState, NO_GUARD, type State } from '../state/state.ts';
import type { Evidence } from '../verdict/evidence.ts';
import type { Finding } from '../verdict/finding.ts';
import { due, nextDue } from './due.ts';
import { wakeAt } from './wake.ts';

const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const town: Municipality = {
  id: 'be:44021',
  country: 'be',
  name: 'Merelbeke-Melle',
  names: [{ language: 'nl', name: 'Merelbeke-Melle' }],
  languages: ['nl'],
  city: false,
  postalCode: '9820',
  website: null,
  websiteGuessed: false,
  predecessors: ['Merelbeke', 'Melle'],
  province: null,
};
const only = (...ids: string[]): Platform[] => PLATFORMS.filter((one) => ids.includes(one.id));
const state = (startedAt: number | null = NOW - DAY): State => ({
  ...emptyState(['x']),
  municipalities: [{ municipality: town, addedAt: 0, startedAt, choices: {}, guard: NO_GUARD }],
});
const asked = (at: number): Machine => ({ ...emptyMachine(), asked: { [town.id]: at } });
const from = { by: 'probe', probe: 'p', address: '' } as const;
const free: Evidence = { says: 'free', strength: 'likely', from, at: NOW };
const nothing = (doubt: 'timeout' | 'walled' | 'limited', retryAt?: number): Evidence => ({
  says: 'nothing',
  doubt,
  from,
  at: NOW,
  ...(retryAt === undefined ? {} : { retryAt }),
});

const x = only('x');
const names = due({ state: state(), machine: asked(NOW), findings: {}, lookalikes: {} }, x, NOW).map(
  (one) => one.handle,
);
const all = (askedAt: number, evidence: Evidence): Record<string, Finding> =>
  Object.fromEntries(
    names.map((handle) => [
      nameKey('x', handle),
      {
        platform: 'x',
        handle,
        since: 0,
        askedAt,
        last: [evidence],
        known: evidence.says === 'nothing' ? [] : [evidence],
        knownAt: evidence.says === 'nothing' ? null : askedAt,
      },
    ]),
  );
const count = (machine: Machine, findings: Record<string, Finding>, now = NOW, one = state()) =>
  due({ state: one, machine, findings, lookalikes: {} }, x, now).length;

describe('what is due', () => {
  it('is nothing before a person asked for a check', () => {
    expect(count(emptyMachine(), {}, NOW, state(null))).toBe(0);
    expect(count(emptyMachine(), {})).toBe(0);
  });
  it('is every name that is possible, when a person asks, and no impossible one', () => {
    expect(names.length).toBeGreaterThan(0);
    for (const handle of names) expect(handle.length).toBeLessThanOrEqual(15);
  });
  it('is nothing that was already asked since', () => {
    expect(count(asked(NOW - HOUR), all(NOW - HOUR + 1, free))).toBe(0);
  });
  it('is what is left when the worker was killed half-way', () => {
    const half = Object.fromEntries(Object.entries(all(NOW, free)).slice(0, 1));
    expect(count(asked(NOW - 1), half)).toBe(names.length - 1);
  });
  it('is every name again within nine days, and none in the first day', () => {
    expect(count(asked(NOW - DAY), all(NOW - DAY + 1, free))).toBe(0);
    expect(count(asked(NOW - 9 * DAY), all(NOW - 9 * DAY, free))).toBe(names.length);
  });
  it('is a passing doubt again after an hour, and a wall only at its weekly turn', () => {
    expect(count(asked(NOW - 2 * HOUR), all(NOW - 2 * HOUR, nothing('timeout')))).toBe(names.length);
    expect(count(asked(NOW - 2 * HOUR), all(NOW - 2 * HOUR, nothing('walled')))).toBe(0);
  });
  it('waits for the moment the platform named', () => {
    const findings = all(NOW - HOUR, nothing('limited', NOW + 1));
    expect(count(asked(NOW - HOUR), findings)).toBe(0);
    expect(count(asked(NOW - HOUR), findings, NOW + 1)).toBe(names.length);
  });
});

describe('a clock that was set back a year', () => {
  const then = NOW - 365 * DAY;
  it('asks again what seems to come from the future, once', () => {
    expect(count(asked(NOW), all(NOW, free), then)).toBe(names.length);
    expect(count(asked(NOW), all(then, free), then)).toBe(0);
  });
});

describe('a platform that bears one question per name per day', () => {
  const facebook = only('facebook');
  const ask = (machine: Machine, findings: Record<string, Finding>) =>
    due({ state: state(), machine, findings, lookalikes: {} }, facebook, NOW);
  const first = ask(asked(NOW - HOUR), {});
  const taken: Evidence = { says: 'taken', holder: 'profile', from, at: NOW - HOUR };
  const answered = (evidence: Evidence) =>
    Object.fromEntries(
      first.map(({ handle, key }) => [
        key,
        {
          platform: 'facebook',
          handle,
          since: 0,
          askedAt: NOW - HOUR,
          last: [evidence],
          known: evidence.says === 'nothing' ? [] : [evidence],
          knownAt: evidence.says === 'nothing' ? null : NOW - HOUR,
        },
      ]),
    );
  it('is not asked again on the same day when it answered, also not on a click', () => {
    expect(first.length).toBeGreaterThan(0);
    expect(ask(asked(NOW), answered(taken))).toEqual([]);
  });
  it('is asked again on a click when it had not answered', () => {
    expect(ask(asked(NOW), answered(nothing('walled')))).toHaveLength(first.length);
  });
});

describe('LinkedIn', () => {
  it('is never asked by the clock', () => {
    const linkedin = only('linkedin');
    const known = { state: state(), machine: emptyMachine(), findings: {}, lookalikes: {} };
    expect(nextDue(known, linkedin, NOW)).toBe(Number.POSITIVE_INFINITY);
    expect(due({ ...known, machine: asked(NOW) }, linkedin, NOW).length).toBeGreaterThan(0);
  });
});

describe('the next wake', () => {
  it('is never sooner than a quarter of an hour nor later than two hours', () => {
    const known = (findings: Record<string, Finding>) => ({
      state: state(),
      machine: asked(NOW - 9 * DAY),
      findings,
      lookalikes: {},
      patrols: {},
      websites: {},
    });
    expect(wakeAt(known(all(NOW - 9 * DAY, free)), x, NOW)).toBe(NOW + HOUR / 4);
    expect(wakeAt(known(all(NOW, free)), x, NOW)).toBe(NOW + 2 * HOUR);
  });
  it('comes sooner where a host named the moment itself, but never within half a minute', () => {
    const put = (retryAt: number) => ({
      state: state(),
      machine: asked(NOW),
      findings: all(NOW, nothing('limited', retryAt)),
      lookalikes: {},
      patrols: {},
      websites: {},
    });
    expect(wakeAt(put(NOW + 180_000), x, NOW)).toBe(NOW + 180_000);
    expect(wakeAt(put(NOW + 1_000), x, NOW)).toBe(NOW + 30_000);
  });
});

describe('what came due while the browser was closed', () => {
  const old = all(NOW - 9 * DAY, free);
  const known = (since: number) => ({
    state: state(),
    machine: asked(NOW - 9 * DAY),
    findings: old,
    lookalikes: {},
    since,
  });
  it('is not asked all at once when it opens, and all of it within six hours', () => {
    expect(due(known(0), x, NOW).length).toBe(names.length);
    expect(due(known(NOW), x, NOW).length).toBeLessThan(names.length);
    expect(due(known(NOW - 6 * HOUR), x, NOW).length).toBe(names.length);
  });
  it('comes sooner the longer it is late', () => {
    const late = { ...known(NOW - 1.5 * HOUR), findings: all(NOW - 40 * DAY, free) };
    expect(due(late, x, NOW).length).toBe(names.length);
  });
  it('is asked at once when a person asks', () => {
    expect(due({ ...known(NOW), machine: asked(NOW) }, x, NOW).length).toBe(names.length);
  });
});

describe('a host that rests', () => {
  const rests = (machine: Machine): Machine => ({
    ...machine,
    hosts: { 'api.x.com': { told: 0, guess: NOW + HOUR, refusals: 3, recent: [] } },
  });
  const known = {
    state: state(),
    machine: rests(asked(NOW - 9 * DAY)),
    findings: all(NOW - 8 * DAY, free),
    lookalikes: {},
  };
  it('is not asked by the clock, and nobody is woken for it before it is over', () => {
    expect(due(known, x, NOW)).toEqual([]);
    expect(nextDue(known, x, NOW)).toBe(NOW + HOUR);
  });
  it('is asked when a person asks', () => {
    expect(due({ ...known, machine: rests(asked(NOW)) }, x, NOW).length).toBe(names.length);
  });
});
