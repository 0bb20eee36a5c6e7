import { describe, expect, it } from 'vitest';
import { nameLikeness } from './name-likeness.ts';
import { bodySubject, GENT, ownOf, townSubject } from './subject.fixture.ts';

const gent = ownOf(townSubject());
const uri = ownOf(bodySubject('Kantonspolizei Uri', ['kapouri']), 'ch');

describe('a display name beside ours', () => {
  it.each([
    ['Gent', ['name_same']],
    ['Stad Gent', ['name_title']],
    ['Gent Info', ['name_bare']],
    ['Rogue Gent', ['name_protest']],
    ['Gent Jazz', ['name_part']],
    ['Stаd Gеnt ✔️', ['name_letters', 'name_scripts', 'name_tick']],
    ['Stad\u200b Gent', ['name_title', 'name_invisible']],
    ['\u202etneG datS\u202c', ['name_title', 'name_invisible']],
    ['\u202eydobemoS', []],
    ['Somebody else ✔️', []],
  ])('%s: %j', (name, keys) => {
    expect(nameLikeness(name, gent).keys).toEqual(keys);
  });

  it('is the full name of an institution, or that with a slip', () => {
    expect(nameLikeness('KANTONSPOLIZEI URI', uri)).toMatchObject({ level: 'titled', keys: ['name_same'] });
    expect(nameLikeness('Kantonspolizzei Uri', uri)).toMatchObject({ level: 'titled' });
    expect(nameLikeness('Kantonspolizei Zug', uri).level).toBe('none');
  });

  it('is a twin of ours when the eye cannot tell them apart', () => {
    const mol = ownOf(townSubject([], { ...GENT, id: 'be:1', name: 'Mol', names: [{ language: 'nl', name: 'Mol' }] }));
    expect(nameLikeness('M0l', mol)).toMatchObject({ level: 'bare', keys: ['name_letters'] });
    expect(nameLikeness('Mal', mol).level).toBe('none');
  });

  it('is a person’s with a first name or as a surname, but not with a title', () => {
    expect(nameLikeness('Emma Gent', gent).said.person).toBe('emma');
    expect(nameLikeness('Van Gent', gent).said.person).toBe('van gent');
    expect(nameLikeness('Stad Gent Emma', gent).said.person).toBeUndefined();
  });

  it('is a place elsewhere with a state behind it', () => {
    expect(nameLikeness('Ghent, NY', gent).said.land).toBe('NY');
  });
});
