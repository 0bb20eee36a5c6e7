/** It is said that something was taken over only when the register really holds it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Account } from '../../../../register/account.ts';
import { anAccount, background, showRegister } from './register.fixture.ts';
import { createTaking } from './taking.ts';

const COUNTS = { added: 1, changed: 0, differing: 0, unchanged: 0, refused: 0 };
const ACCOUNTS: Account[] = [anAccount('x', 'stadgent')];

/** Time enough for the look whether all has arrived. */
const rest = () => new Promise((done) => setImmediate(() => setImmediate(done)));
const settle = async () => {
  for (let round = 0; round < 20; round++) await rest();
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  showRegister([]);
});

afterEach(() => {
  vi.useRealTimers();
});

describe('taking over', () => {
  it('is done when the register holds it', async () => {
    const [taking, world] = [createTaking(), background()];
    taking.take(ACCOUNTS, COUNTS);
    expect(taking.taken.value?.is).toBe('sent');
    await settle();
    expect(taking.taken.value?.is).toBe('done');
    expect(world.sent).toEqual([{ do: 'register', change: 'enter', accounts: ACCOUNTS }]);
    world.stop();
  });

  it('is late when nothing comes of it, and done all the same when it comes after all', async () => {
    const taking = createTaking();
    taking.take(ACCOUNTS, COUNTS);
    await settle();
    expect(taking.taken.value?.is).toBe('sent');
    vi.advanceTimersByTime(60_000);
    expect(taking.taken.value?.is).toBe('late');
    showRegister([anAccount('x', 'other')]);
    await settle();
    expect(taking.taken.value?.is).toBe('late');
    showRegister(ACCOUNTS);
    await settle();
    expect(taking.taken.value?.is).toBe('done');
    vi.advanceTimersByTime(60_000);
    expect(taking.taken.value?.is).toBe('done');
  });

  it('that was left says nothing any more', async () => {
    const [taking, world] = [createTaking(), background()];
    taking.take(ACCOUNTS, COUNTS);
    taking.leave();
    await settle();
    vi.advanceTimersByTime(60_000);
    expect(taking.taken.value).toBeNull();
    world.stop();
  });
});
