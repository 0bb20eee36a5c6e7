/** A policy holds over what a person chooses; one that is slow to come keeps nobody waiting. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { organisation } from '../municipality/free-entry.ts';
import type { Municipality } from '../municipality/municipality.ts';
import { followPolicy, turn } from './commands.ts';
import { recall } from './memory.ts';

const TOWN = organisation('Gent') as Municipality;
const settings = async () => {
  const memory = await recall();
  return typeof memory === 'string' ? null : memory.state.settings;
};
const policyIs = (answer: () => Promise<Record<string, unknown>>) =>
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(answer);

beforeEach(() => browser.storage.local.clear());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a policy', () => {
  it('holds over what is chosen', async () => {
    policyIs(async () => ({ language: 'fr' }));
    await turn({ do: 'watch', municipality: TOWN });
    await turn({ do: 'set', settings: { language: 'de' } });
    expect((await settings())?.language).toBe('fr');
  });

  it('that takes its time keeps no command waiting, and holds once it is there', async () => {
    vi.useFakeTimers();
    let tell: (policy: Record<string, unknown>) => void = () => undefined;
    policyIs(() => new Promise((done) => (tell = done)));
    const set = turn({ do: 'set', settings: { language: 'de' } });
    await vi.advanceTimersByTimeAsync(200);
    await set;
    expect((await settings())?.language).toBe('de');
    vi.useRealTimers();
    const following = followPolicy();
    tell({ language: 'fr' });
    policyIs(async () => ({ language: 'fr' }));
    await following;
    expect((await settings())?.language).toBe('fr');
  });
});
