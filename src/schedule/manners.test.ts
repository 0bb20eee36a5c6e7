/** A host that refuses is left alone, longer each time; its own word counts above ours. */
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../platforms/index.ts';
import { USUAL_MANNERS } from '../probe/platform.ts';
import type { Evidence } from '../verdict/evidence.ts';
import { afterAnswer, afterAsking, mannersByHost, waitFor } from './manners.ts';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;
const from = { by: 'probe', probe: 'p', address: '' } as const;
const refused: Evidence = { says: 'nothing', doubt: 'refused', from, at: NOW };
const limited = (retryAt?: number): Evidence => ({
  says: 'nothing',
  doubt: 'limited',
  from,
  at: NOW,
  ...(retryAt === undefined ? {} : { retryAt }),
});
const good: Evidence = { says: 'taken', holder: 'profile', from, at: NOW };

describe('after a refusal', () => {
  it('the clock waits, and longer after each further one', () => {
    const once = afterAnswer(undefined, refused, NOW);
    const twice = afterAnswer(once, refused, NOW);
    expect(waitFor(once, USUAL_MANNERS, false, NOW)).toBe(NOW + MINUTE / 2);
    expect(waitFor(twice, USUAL_MANNERS, false, NOW)).toBe(NOW + 2 * MINUTE);
  });
  it('never waits longer than a day', () => {
    const host = Array.from({ length: 20 }).reduce<ReturnType<typeof afterAnswer>>(
      (one) => afterAnswer(one, refused, NOW),
      {
        told: 0,
        guess: 0,
        refusals: 0,
        recent: [],
      },
    );
    expect(waitFor(host, USUAL_MANNERS, false, NOW)).toBe(NOW + 24 * 60 * MINUTE);
  });
  it('a person may look again, unless the host itself named a time', () => {
    expect(waitFor(afterAnswer(undefined, refused, NOW), USUAL_MANNERS, true, NOW)).toBeNull();
    expect(waitFor(afterAnswer(undefined, limited(NOW + MINUTE), NOW), USUAL_MANNERS, true, NOW)).toBe(NOW + MINUTE);
    expect(waitFor(afterAnswer(undefined, limited(), NOW), USUAL_MANNERS, true, NOW)).not.toBeNull();
  });
  it('a good answer makes the host good again', () => {
    const host = afterAnswer(afterAnswer(undefined, refused, NOW), good, NOW);
    expect(host).toEqual({ told: 0, guess: 0, refusals: 0, recent: [] });
  });
  it('a wait from before the clock was set back is not kept for a year', () => {
    const host = afterAnswer(undefined, limited(NOW + MINUTE), NOW);
    expect(waitFor(host, USUAL_MANNERS, true, NOW - 365 * 24 * 60 * MINUTE)).toBeNull();
  });
});

describe('a budget', () => {
  const manners = { ...USUAL_MANNERS, budget: { asks: 2, per: MINUTE } };
  it('lets so many through, and names the moment of the next', () => {
    const twice = afterAsking(afterAsking(undefined, manners, NOW), manners, NOW + 1_000);
    expect(waitFor(twice, manners, true, NOW + 2_000)).toBe(NOW + MINUTE);
    expect(waitFor(twice, manners, true, NOW + MINUTE + 1)).toBeNull();
  });
  it('forgets requests that are out of its span', () => {
    const later = afterAsking(afterAsking(undefined, manners, NOW), manners, NOW + 2 * MINUTE);
    expect(later.recent).toEqual([NOW + 2 * MINUTE]);
  });
});

describe('the manners of all hosts', () => {
  const hosts = mannersByHost(PLATFORMS);
  it('has at most two questions at a time, spaced', () => {
    for (const one of hosts.values()) {
      expect(one.atOnce).toBeLessThanOrEqual(2);
      expect(one.spacing).toBeGreaterThanOrEqual(200);
    }
  });
  it.each([
    ['discord.com', 5 / MINUTE],
    ['www.reddit.com', 1 / MINUTE],
    ['api.github.com', 60 / (60 * MINUTE)],
    ['www.linkedin.com', 1 / MINUTE],
  ])('%s is asked within its limit', (host, most) => {
    const budget = hosts.get(host)?.budget;
    expect(budget && budget.asks / budget.per).toBeLessThanOrEqual(most);
  });
});

describe('after a fault', () => {
  const fault = (retryAt?: number): Evidence => ({
    says: 'nothing',
    doubt: 'server-fault',
    from,
    at: NOW,
    ...(retryAt === undefined ? {} : { retryAt }),
  });
  const often = (evidence: Evidence, times: number) =>
    Array.from({ length: times }).reduce<ReturnType<typeof afterAnswer> | undefined>(
      (one) => afterAnswer(one, evidence, NOW),
      undefined,
    );
  it('the clock waits longer each time, but never more than six hours, for it may be our own network', () => {
    expect(waitFor(often(fault(), 1), USUAL_MANNERS, false, NOW)).toBe(NOW + MINUTE / 2);
    expect(waitFor(often(fault(), 20), USUAL_MANNERS, false, NOW)).toBe(NOW + 360 * MINUTE);
  });
  it('a person may look again, unless the host itself named a time', () => {
    expect(waitFor(often(fault(), 3), USUAL_MANNERS, true, NOW)).toBeNull();
    expect(waitFor(often(fault(NOW + MINUTE), 1), USUAL_MANNERS, true, NOW)).toBe(NOW + MINUTE);
  });
  it('a question that never left tells nothing about the host', () => {
    const host = often(fault(), 3);
    const offline: Evidence = { says: 'nothing', doubt: 'offline', from, at: NOW };
    expect(afterAnswer(host, offline, NOW)).toEqual(host);
  });
});
