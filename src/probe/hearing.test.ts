/** What a website or a feed says about being asked: refusals with their time, faults, and nothing else. */
import { describe, expect, it } from 'vitest';
import { hearingOf } from './hearing.ts';
import type { Reply } from './reply.ts';

const NOW = 1_800_000_000_000;
const reply = (status: number, headers: Record<string, string> = {}): Reply => ({
  url: 'https://a.be/',
  landed: 'https://a.be/',
  status,
  headers,
  body: '',
  cut: false,
});
const hear = (one: Reply) => hearingOf(one, 'site', 'https://a.be/', NOW);

describe('what is heard of a reply', () => {
  it('keeps the time that a refusal names', () => {
    expect(hear(reply(429, { 'retry-after': '120' }))).toMatchObject({ doubt: 'limited', retryAt: NOW + 120_000 });
    expect(hear(reply(503, { 'retry-after': new Date(NOW + 60_000).toUTCString() }))).toMatchObject({
      doubt: 'server-fault',
      retryAt: NOW + 60_000,
    });
  });
  it.each([
    [403, 'refused'],
    [500, 'server-fault'],
    [200, 'unprobed'],
    [404, 'unprobed'],
  ])('%i is heard as %s', (status, doubt) => {
    expect(hear(reply(status))).toMatchObject({ says: 'nothing', doubt });
  });
  it('passes a silence on', () => {
    expect(hear({ silent: 'offline' })).toMatchObject({ doubt: 'offline' });
  });
});
