/** What a page draws, and what it refuses to draw. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisation } from '../municipality/free-entry.ts';
import { glance } from './glance.ts';
import { asState } from './shape.ts';
import { emptyState, NO_GUARD, VERSION } from './state.ts';

const whole = {
  ...emptyState(['x']),
  municipalities: [{ municipality: organisation('Gent'), addedAt: 1, startedAt: null, choices: {}, guard: NO_GUARD }],
};

describe('a glance', () => {
  it('finds good what the full check finds good', () => {
    expect(asState(whole)).not.toBeNull();
    expect(glance(whole)).toEqual({ is: 'good', state: whole });
  });

  it('tells a newer document', () => {
    expect(glance({ ...whole, version: VERSION + 1 })).toEqual({ is: 'newer' });
  });

  it('leaves an older document to the background', () => {
    expect(glance({ ...whole, version: VERSION - 1 })).toEqual({ is: 'older' });
  });

  it('never throws, and finds a document broken of which any part is missing', () => {
    for (const key of ['municipalities', 'former', 'accounts', 'alerts', 'settings'])
      expect(glance({ ...whole, [key]: undefined }).is).toBe('broken');
    expect(glance({ ...whole, municipalities: [{ addedAt: 1 }] }).is).toBe('broken');
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(['broken', 'newer', 'older']).toContain(glance(value).is);
      }),
    );
  });
});
