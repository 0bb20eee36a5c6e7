/** Notifications keep office hours, come once, and let only a vanished name of ours through at night. */
import { describe, expect, it } from 'vitest';
import { freshAlert } from '../state/news.ts';
import { type AlertKind, emptyState, type State } from '../state/state.ts';
import { digestDue, toNotify } from './quiet.ts';

const monday = (hour: number) => new Date(2026, 10, 23, hour).getTime();
const sunday = new Date(2026, 10, 22, 11).getTime();
const withAlert = (kind: AlertKind, change = {}): State => ({
  ...emptyState(['x']),
  alerts: [{ ...freshAlert(kind, 'x', 'stadgent', 0), ...change }],
});
const count = (state: State, now: number) => toNotify(state, now).length;

describe('a notification', () => {
  it('comes in office hours and waits outside them', () => {
    expect(count(withAlert('lost'), monday(10))).toBe(1);
    expect(count(withAlert('lost'), monday(22))).toBe(0);
    expect(count(withAlert('lost'), sunday)).toBe(0);
  });
  it('comes at any hour when a name of ours vanished', () => {
    expect(count(withAlert('gone'), sunday)).toBe(1);
  });
  it('comes once', () => {
    expect(count(withAlert('lost', { notifiedAt: 1 }), monday(10))).toBe(0);
  });
  it('stays away when the alert is closed, snoozed, or notifications are off', () => {
    expect(count(withAlert('lost', { closed: true }), monday(10))).toBe(0);
    expect(count(withAlert('lost', { snoozedUntil: monday(11) }), monday(10))).toBe(0);
    const off = withAlert('lost');
    expect(count({ ...off, settings: { ...off.settings, notify: false } }, monday(10))).toBe(0);
  });
});

describe('the digest', () => {
  const state = emptyState(['x']);
  it('comes on its day after its hour, once', () => {
    expect(digestDue(state, 0, monday(9))).toBe(true);
    expect(digestDue(state, monday(9), monday(10))).toBe(false);
    expect(digestDue(state, 0, monday(8))).toBe(false);
    expect(digestDue(state, 0, sunday)).toBe(false);
  });
  it('comes again after the clock was set back', () => {
    expect(digestDue(state, monday(9) + 365 * 86_400_000, monday(9))).toBe(true);
  });
});
