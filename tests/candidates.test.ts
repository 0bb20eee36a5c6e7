/** Laws of the proposals, over every platform in the list and every municipality, and for anything a person may type. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propose } from '../src/municipality/candidates.ts';
import { organisation } from '../src/municipality/free-entry.ts';
import { readList } from '../src/municipality/list.ts';
import type { Municipality } from '../src/municipality/municipality.ts';
import { breachOf, type HandleRule, sameForm } from '../src/municipality/rule.ts';
import { PLATFORMS } from '../src/platforms/index.ts';
import { handlesFor } from '../tools/ask/candidates.ts';
import { municipalitiesJson } from '../tools/municipalities.ts';

const list = readList(JSON.parse(municipalitiesJson()));

/** Checks one proposal and returns how many candidates it holds. */
const lawful = (municipality: Municipality, rule: HandleRule, count: number): number => {
  const { candidates, impossible } = propose(municipality, rule, count);
  expect(candidates.length).toBeLessThanOrEqual(count);
  expect(candidates.filter(({ handle }) => breachOf(rule, handle) !== null)).toEqual([]);
  expect(new Set(candidates.map(({ handle }) => sameForm(rule, handle))).size).toBe(candidates.length);
  expect(impossible.filter(({ handle }) => breachOf(rule, handle) === null)).toEqual([]);
  expect(impossible.filter(({ nearest }) => nearest !== null && breachOf(rule, nearest) !== null)).toEqual([]);
  return candidates.length;
};

describe('proposals', () => {
  it.each(PLATFORMS.map((one) => ({ id: one.id, rule: one.rule })))(
    'on $id are possible and distinct for every municipality, and at least four',
    ({ rule }) => {
      expect(list.filter((one) => lawful(one, rule, 8) < 4).map((one) => one.name)).toEqual([]);
    },
  );

  it('are lawful for whatever a person types, or the name is refused', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom(...PLATFORMS),
        fc.nat(12),
        (typed, { rule }, count) => {
          const result = organisation(typed);
          if (!('refused' in result)) lawful(result, rule, count);
        },
      ),
    );
  });

  it('hold out against a damaged municipality', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(
        fc.constantFrom(...list),
        text,
        text,
        fc.constantFrom(...PLATFORMS),
        (one, name, website, { rule }) => {
          lawful({ ...one, name, names: [], website, predecessors: [name], languages: [] }, rule, 8);
        },
      ),
    );
  });

  it('are the same for the same question', () => {
    fc.assert(
      fc.property(fc.constantFrom(...list), fc.constantFrom(...PLATFORMS), (municipality, { rule }) => {
        expect(propose({ ...municipality }, rule)).toEqual(propose(municipality, rule));
      }),
    );
  });
});

describe('the question on the command line', () => {
  it('answers for one platform in its own form', () => {
    expect(handlesFor(['Gent', 'x'])[0]).toBe('stadgent');
    expect(handlesFor(['Ghent', 'domain'])[0]).toBe('stad.gent');
  });

  it('answers for all platforms together, folded', () => {
    expect(handlesFor(['Kalmthout'])).toEqual(
      expect.arrayContaining(['gemeentekalmthout', 'kalmthout', 'gemkalmthout']),
    );
  });

  it('prefers Belgium unless told otherwise', () => {
    expect(handlesFor(['Bergen'])).toContain('villedemons');
    expect(handlesFor(['Bergen', '--country', 'nl'])).toContain('gemeentebergen');
  });

  it('takes a name that is not in the list as a free entry, and a former one for itself', () => {
    expect(handlesFor(['Politiezone Vlas', 'x'])).toContain('politiezonevlas');
    expect(handlesFor(['Borgloon'])).toContain('stadborgloon');
  });

  it('says what is wrong with a name or a platform', () => {
    expect(() => handlesFor(['?'])).toThrow('unwritable');
    expect(() => handlesFor(['Gent', 'hyves'])).toThrow('hyves');
  });
});
