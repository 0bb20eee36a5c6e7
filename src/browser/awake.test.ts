/** Since when the browser is awake: from the first look, until it sleeps; a moment to come is no moment. */
import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, it } from 'vitest';
import { awakeSince, wokeUp } from './awake.ts';

beforeEach(() => fakeBrowser.reset());

it('is awake since the first look, until somebody notes that it slept', async () => {
  expect(await awakeSince(1_000)).toBe(1_000);
  expect(await awakeSince(5_000)).toBe(1_000);
  await wokeUp(7_000);
  expect(await awakeSince(9_000)).toBe(7_000);
});

it('forgets a moment of a clock that ran ahead', async () => {
  await wokeUp(9_000);
  expect(await awakeSince(4_000)).toBe(4_000);
});
