import { describe, expect, it } from 'vitest';
import { namesOfTowns, townsCalled } from './other-towns.ts';
import { GENT, monsSubject, TOWNS } from './subject.fixture.ts';

describe('other towns', () => {
  it('are known by every name, ours are not among them', () => {
    const names = namesOfTowns(TOWNS, GENT);
    expect(['genk', 'mons', 'bergen'].every((name) => names.has(name))).toBe(true);
    expect(names.has('gent') || names.has('ghent')).toBe(false);
  });

  it('keep a name of ours that they bear themselves', () => {
    expect(namesOfTowns(TOWNS, monsSubject().municipality).has('bergen')).toBe(true);
  });

  it('are found by name, several for one name', () => {
    expect(townsCalled(TOWNS, 'bergen').map((town) => town.id)).toEqual(['be:53053', 'nl:GM0373']);
    expect(townsCalled(undefined, 'bergen')).toEqual([]);
  });
});
