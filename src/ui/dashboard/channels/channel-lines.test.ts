/** Which channels are shown, and what is known of their last post. */
import { describe, expect, it } from 'vitest';
import { NO_CHANNELS } from '../../../state/channels.ts';
import { lastPostOf, linesOf } from './channel-lines.ts';
import { counted, DAY, NOW, owned } from './lines.fixture.ts';

describe('the lines', () => {
  it('hold only what sleeps or is open in this town, and what asks for a person first', () => {
    const accounts = [
      owned('x', 'slaper', 'asleep'),
      owned('x', 'open', 'open'),
      owned('x', 'weg', 'closed'),
      { ...owned('x', 'elders', 'open'), municipality: 'be:1' },
    ];
    const lines = linesOf(accounts, 'be:44021', NO_CHANNELS, NOW);
    expect(lines.map(({ account }) => account.handle)).toEqual(['open', 'slaper']);
  });

  it('know of no last post without fresh counts', () => {
    expect(lastPostOf([counted('2026-09', 5, NOW - 60 * DAY)], 'k', 'UTC', NOW)).toBeNull();
    const counts = [counted('2026-05', 5, NOW - 100 * DAY), counted('2026-10', 0, NOW - DAY)];
    expect(lastPostOf(counts, 'k', 'UTC', NOW)).toBe(Date.UTC(2026, 5, 1));
  });
});
