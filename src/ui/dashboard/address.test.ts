import { describe, expect, it } from 'vitest';
import { PAGES, pageOf } from './address.ts';

describe('an address in the dashboard', () => {
  it('leads to its page', () => {
    for (const page of PAGES) expect(pageOf(`#${page}`)).toBe(page);
  });

  it('leads to the overview when it is empty, unknown or nonsense', () => {
    for (const hash of ['', '#', '#toString', '#charts', '#%E0%A4%A', 'names#']) expect(pageOf(hash)).toBe('overview');
  });
});
