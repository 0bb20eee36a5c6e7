import { describe, expect, it } from 'vitest';
import { ourselves } from './ourselves.ts';
import { bodySubject, CONTEXT, monsSubject, ownOf, townSubject } from './subject.fixture.ts';

const namesOf = (own: ReturnType<typeof ownOf>) => own.cores.map((one) => one.letters);

describe('what we are known by', () => {
  it('leaves out a name that other towns bear with more right', () => {
    const own = ownOf(monsSubject());
    expect(namesOf(own)).not.toContain('bergen');
    expect(own.shared.has('bergen')).toBe(true);
  });

  it('has the place of an institution in all its languages', () => {
    expect(namesOf(ownOf(bodySubject('Politie Gent', ['politiegent']), 'be'))).toEqual(
      expect.arrayContaining(['gent', 'gand', 'ghent']),
    );
  });

  it('tells a town, a person and a mayor from an institution', () => {
    expect(ownOf(townSubject()).town).toBe(true);
    expect(ownOf(bodySubject('Jan Vandewiele', [])).town).toBe(true);
    expect(ownOf(bodySubject('Burgemeester Koen Dewaele', [])).town).toBe(true);
    expect(ownOf(bodySubject('Kantonspolizei Uri', [])).town).toBe(false);
  });

  it('knows home from the list, the country told, or the website', () => {
    const { municipality } = bodySubject('City of Maplewood', []);
    expect(ownOf(townSubject()).home).toBe('be');
    expect(ownOf(bodySubject('City of Maplewood', []), 'us').home).toBe('us');
    expect(ownOf({ municipality: { ...municipality, website: 'https://maplewood.gov' }, official: [] }).home).toBe(
      'us',
    );
    expect(ownOf(bodySubject('City of Maplewood', [])).home).toBeNull();
  });

  it('knows the state from a handle or the website', () => {
    expect(ownOf(bodySubject('City of Maplewood', ['CityOfMaplewoodOH']), 'us').states).toEqual(new Set(['us/oh']));
  });

  it('has words of its own from name and handles, also shortened', () => {
    const { words } = ownOf(bodySubject('Redstone National Park', ['RedstoneNPS']));
    expect([words.get('natl'), words.get('nps')]).toEqual(['national', 'nps']);
  });

  it('is taken apart once per subject and context', () => {
    const subject = townSubject();
    expect(ourselves(subject, CONTEXT)).toBe(ourselves(subject, CONTEXT));
    expect(ourselves(subject, { now: 0 })).not.toBe(ourselves(subject, CONTEXT));
  });
});
