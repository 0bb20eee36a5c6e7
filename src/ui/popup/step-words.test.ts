import { describe, expect, it } from 'vitest';
import type { Step } from '../../agenda/steps.ts';
import type { AlertKind } from '../../state/state.ts';
import { dateWords } from '../parts/age-words.ts';
import { nl } from '../parts/nl.fixture.ts';
import { stepWords } from './step-words.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const DAY = 86_400_000;
const own = { municipality: 'be:44021', platform: 'bluesky', handle: 'stadgent' };

const said = (step: Step) => stepWords(step, nl, (at) => dateWords(at, 'nl'), NOW);
const visit = (platform: string, dueAt: number, ownChoice: boolean): Step => {
  return { kind: 'visit', ...own, platform, dueAt, ownChoice, urgent: true };
};
const alert = (kind: AlertKind, handle = 'stadgent'): Step => ({
  kind: 'alert',
  alert: {
    id: '1',
    kind,
    municipality: '',
    platform: 'x',
    handle,
    at: NOW,
    closed: false,
    snoozedUntil: 0,
    notifiedAt: null,
  },
  urgent: true,
});

describe('a step in words', () => {
  it('offers a free name, with its caveat where it has one', () => {
    expect(said({ kind: 'claim', ...own, strength: 'sure', urgent: false }).what).toBe('‘stadgent’ is vrij op Bluesky');
    expect(said({ kind: 'claim', ...own, strength: 'likely', urgent: false }).what).toBe(
      '‘stadgent’ is waarschijnlijk vrij op Bluesky',
    );
  });

  it('asks how a claim went', () => {
    const claim = { ...own, startedAt: NOW, remindAt: NOW };
    expect(said({ kind: 'claim-pending', claim, urgent: true }).what).toBe('Wat zei Bluesky over ‘stadgent’?');
  });

  it('names the day before which to sign in, and no day that has passed', () => {
    expect(said(visit('x', NOW + 11 * DAY, false)).what).toBe('Meld je aan bij X vóór 4 december 2026');
    expect(said(visit('x', NOW - DAY, false)).what).toBe('Meld je vandaag nog aan bij X');
  });

  it('says when the term is our own choice', () => {
    expect(said(visit('bluesky', NOW + DAY, true)).why).toContain('onze keuze');
    expect(said(visit('x', NOW + DAY, false)).why).not.toContain('onze keuze');
  });

  it('renews a domain name instead of signing in to it', () => {
    const step = { ...visit('domain', NOW + DAY, true), handle: 'gent.be' } as Step;
    expect(said(step).what).toBe('Kijk na of ‘gent.be’ verlengd is');
  });

  it.each<AlertKind>(['lost', 'freed', 'gone', 'rotten'])('tells what happened, why and what to do: %s', (kind) => {
    const { what, why } = said(alert(kind));
    expect(`${what} ${why}`).not.toMatch(/\$\d|alert_/);
    expect(why?.split('. ').length).toBeGreaterThan(1);
  });

  it('shows a handle that tries to hide something', () => {
    expect(said(alert('lost', 'gent\u202e')).what).toContain('gent▯');
  });
});
