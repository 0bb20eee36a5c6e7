import { describe, expect, it } from 'vitest';
import { homeOf, statesOf } from './home.ts';
import { bodySubject, GENT } from './subject.fixture.ts';

const { municipality } = bodySubject('City of Maplewood', []);

describe('where a body is', () => {
  it('is told by the list, then by the question, then by the web address', () => {
    expect(homeOf(GENT, 'us')).toBe('be');
    expect(homeOf(municipality, 'us')).toBe('us');
    expect(homeOf({ ...municipality, website: 'https://maplewood.ch' }, undefined)).toBe('ch');
    expect(homeOf({ ...municipality, website: 'https://maplewood.org' }, undefined)).toBeNull();
  });

  it('is a state at the end of a handle, a web address or the name', () => {
    const states = (website: string | null, handles: string[]) => [
      ...statesOf({ ...municipality, website }, handles, ['maplewood']),
    ];
    expect(states('https://www.maplewoodoh.gov', [])).toEqual(['us/oh']);
    expect(states(null, ['cityofmaplewoodohio'])).toEqual(['us/oh']);
    expect(states(null, ['cityofmaplewood', 'maplewoodfan'])).toEqual([]);
  });
});
