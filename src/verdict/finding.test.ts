/** What is remembered: a round that decides nothing only ages what was known, and people are witnesses too. */
import { describe, expect, it } from 'vitest';
import type { Doubt, Evidence } from './evidence.ts';
import { looksOld, OLD_AFTER, readFinding, SIGHTING_SPEAKS } from './finding.ts';
import { remember } from './remember.ts';

const DAY = 86_400_000;
const NOW = 1_795_000_000_000;
const asked = { platform: 'bluesky', handle: 'zonnedorp' };
const probe = { by: 'probe', probe: 'bluesky/sign-up', address: 'https://bsky.social' } as const;
const person = { by: 'person', initials: 'AB', address: 'https://bsky.app' } as const;

const taken = (at: number): Evidence => ({ says: 'taken', holder: 'registered', from: probe, at });
const free = (at: number): Evidence => ({ says: 'free', strength: 'sure', from: probe, at });
const nothing = (at: number, doubt: Doubt = 'offline'): Evidence => ({ says: 'nothing', doubt, from: probe, at });
const seen = (at: number): Evidence => ({ says: 'taken', holder: 'profile', from: person, at });
const unseen = (at: number): Evidence => ({ says: 'free', strength: 'likely', from: person, at });

describe('remember', () => {
  it('keeps a decided round as known', () => {
    const finding = remember(undefined, asked, [taken(NOW), nothing(NOW)], NOW);
    expect(finding).toMatchObject({ ...asked, since: NOW, askedAt: NOW, knownAt: NOW });
    expect(finding.known).toHaveLength(2);
  });

  it('never lets an unknown replace what is known; it only ages it', () => {
    const before = remember(undefined, asked, [taken(NOW)], NOW);
    const after = remember(before, asked, [nothing(NOW + DAY)], NOW + DAY);
    expect(after).toMatchObject({ since: NOW, askedAt: NOW + DAY, knownAt: NOW, known: before.known });
    const reading = readFinding(after, [], NOW + DAY);
    expect(reading).toMatchObject({ verdict: { is: 'taken' }, at: NOW, renewed: false });
  });

  it('lets a round that decides otherwise replace what was known', () => {
    const before = remember(undefined, asked, [taken(NOW)], NOW);
    const after = remember(before, asked, [free(NOW + DAY)], NOW + DAY);
    expect(readFinding(after, [], NOW + DAY)).toMatchObject({ verdict: { is: 'free' }, at: NOW + DAY, renewed: true });
  });

  it('counts a disagreement as news, because one of the two is wrong', () => {
    const before = remember(undefined, asked, [taken(NOW)], NOW);
    const after = remember(before, asked, [taken(NOW + DAY), free(NOW + DAY)], NOW + DAY);
    expect(after.knownAt).toBe(NOW + DAY);
    expect(readFinding(after, [], NOW + DAY).verdict).toEqual({ is: 'unknown', doubt: 'disagree' });
  });

  it('knows nothing after rounds that decided nothing', () => {
    const finding = remember(remember(undefined, asked, [], NOW), asked, [nothing(NOW, 'walled')], NOW);
    expect(finding.knownAt).toBeNull();
    expect(readFinding(finding, [], NOW)).toMatchObject({ verdict: { is: 'unknown', doubt: 'walled' }, at: NOW });
  });
});

describe('readFinding', () => {
  it('knows nothing of a name that nobody ever asked', () => {
    expect(readFinding(undefined, [], NOW)).toMatchObject({ verdict: { is: 'unknown', doubt: 'unprobed' }, at: null });
  });

  it('hears a person where no probe speaks', () => {
    expect(readFinding(undefined, [seen(NOW - DAY)], NOW)).toMatchObject({ verdict: { is: 'taken' }, at: NOW - DAY });
  });

  it('weighs a fresh sighting against the probes', () => {
    const finding = remember(undefined, asked, [free(NOW)], NOW);
    expect(readFinding(finding, [seen(NOW - DAY)], NOW).verdict).toEqual({ is: 'unknown', doubt: 'disagree' });
  });

  it('hears an old sighting only where nothing else speaks', () => {
    const old = seen(NOW - SIGHTING_SPEAKS);
    const finding = remember(undefined, asked, [free(NOW)], NOW);
    expect(readFinding(finding, [old], NOW).verdict.is).toBe('free');
    expect(readFinding(undefined, [old], NOW)).toMatchObject({ verdict: { is: 'taken' }, at: old.at });
    expect(readFinding(undefined, [old, unseen(NOW - DAY)], NOW).verdict.is).toBe('free');
  });

  it('does not count a person who could not tell', () => {
    const unclear: Evidence = { says: 'nothing', doubt: 'walled', from: person, at: NOW };
    expect(readFinding(undefined, [unclear], NOW).verdict).toEqual({ is: 'unknown', doubt: 'unprobed' });
  });
});

describe('looksOld', () => {
  it('ages after three weeks, and at once when the clock was set back', () => {
    expect(looksOld(NOW - OLD_AFTER, NOW)).toBe(false);
    expect(looksOld(NOW - OLD_AFTER - 1, NOW)).toBe(true);
    expect(looksOld(NOW + 2 * DAY, NOW)).toBe(true);
    expect(looksOld(null, NOW)).toBe(false);
  });
});
