/** A person is recognised by name, and by role where nobody wrote a name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNamed, people, samePerson } from './person.ts';

const els = { role: 'communicatieambtenaar', name: 'Els Peeters' };

describe('the same person', () => {
  it('is found whatever the case, the accents and the order of the name', () => {
    expect(samePerson(els, { role: '', name: 'PEETERS, els' })).toBe(true);
    expect(samePerson({ role: '', name: 'Zoë D’Haese' }, { role: '', name: "zoe d'haese" })).toBe(true);
  });

  it('is not somebody else with the same role', () => {
    expect(samePerson(els, { ...els, name: 'Jan Maes' })).toBe(false);
  });

  it('is found by role where one of the two has no name', () => {
    expect(samePerson(els, { role: 'Communicatieambtenaar', name: '' })).toBe(true);
    expect(samePerson(els, { role: 'jeugdconsulent', name: '' })).toBe(false);
  });

  it('is nobody when nothing was noted', () => {
    const nobody = { role: '', name: ' - ' };
    expect(isNamed(nobody)).toBe(false);
    expect(samePerson(nobody, nobody)).toBe(false);
  });

  it('is as far from one side as from the other', () => {
    const keeper = fc.record({ role: fc.constantFrom('', 'a', 'b'), name: fc.constantFrom('', 'x y', 'y x', 'z') });
    fc.assert(fc.property(keeper, keeper, (one, other) => samePerson(one, other) === samePerson(other, one)));
  });
});

describe('the people in a list', () => {
  it('are counted once', () => {
    const twice = [els, { role: '', name: '' }, { role: 'beheer', name: 'els peeters' }, { role: 'ICT', name: '' }];
    expect(people(twice)).toEqual([els, { role: 'ICT', name: '' }]);
  });
});
