import { describe, expect, it } from 'vitest';
import { bestFree } from './best-free.ts';
import type { FreeSign, Probe, Sign } from './platform.ts';

const probe = (...signs: Sign[]): Probe => ({ id: 'p/page', format: 'html', request: () => null, signs });
const free = (strength: FreeSign['strength']): Sign => ({ says: 'free', status: [404], strength, when: () => true });
const silent: Sign = { says: 'nothing', doubt: 'unprobed', when: () => true };

describe('how surely a platform can say free', () => {
  it('is the firmest that any of its probes can say', () => {
    expect(bestFree({ probes: [probe(silent, free('likely')), probe(free('sure'))] })).toBe('sure');
    expect(bestFree({ probes: [probe(silent), probe(free('likely'))] })).toBe('likely');
  });

  it('is never where no sign says free, which is not the same as not being asked', () => {
    expect(bestFree({ probes: [probe(silent)] })).toBe('never');
    expect(bestFree({ probes: [] })).toBe('unasked');
  });
});
