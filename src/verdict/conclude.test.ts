/** The verdict is a reading of a list: what the list says, whatever its order. */
import { describe, expect, it } from 'vitest';
import { conclude } from './conclude.ts';
import { DOUBTS, type Doubt, type Evidence, type Holder, type Strength } from './evidence.ts';
import type { Profile } from './profile.ts';

const from = { by: 'probe', probe: 'some/page', address: 'https://some.example/zonnedorp' } as const;
const taken = (holder: Holder, profile?: Profile): Evidence =>
  profile ? { says: 'taken', holder, profile, from, at: 1 } : { says: 'taken', holder, from, at: 1 };
const free = (strength: Strength): Evidence => ({ says: 'free', strength, from, at: 1 });
const nothing = (doubt: Doubt): Evidence => ({ says: 'nothing', doubt, from, at: 1 });

describe('conclude', () => {
  it('knows nothing from nothing', () => {
    expect(conclude([])).toEqual({ is: 'unknown', doubt: 'unprobed' });
  });

  it('believes one witness beside any number that saw nothing', () => {
    expect(conclude([nothing('offline'), taken('registered'), nothing('walled')]).is).toBe('taken');
    expect(conclude([nothing('limited'), free('likely')])).toEqual({ is: 'free', strength: 'likely' });
  });

  it('is as sure as its surest witness', () => {
    expect(conclude([free('likely'), free('sure'), free('likely')])).toEqual({ is: 'free', strength: 'sure' });
  });

  it('never chooses between witnesses who contradict each other', () => {
    const disagree = { is: 'unknown', doubt: 'disagree' };
    expect(conclude([taken('profile'), free('likely')])).toEqual(disagree);
    expect(conclude([free('sure'), taken('registered')])).toEqual(disagree);
    expect(conclude([free('sure'), taken('profile'), nothing('offline')])).toEqual(disagree);
  });

  it.each(['registered', 'reserved', 'suspended', 'private'] as const)(
    'takes a %s name without a public page for taken',
    (holder) => expect(conclude([taken(holder), free('likely')])).toEqual({ is: 'taken', holder }),
  );

  it('tells the most telling reason and shows the fullest profile', () => {
    const full = { handle: 'zonnedorp', name: 'Gemeente Zonnedorp', followers: 3 };
    const verdict = conclude([
      taken('registered', { handle: 'zonnedorp' }),
      taken('profile', full),
      taken('suspended', { handle: 'zonnedorp' }),
    ]);
    expect(verdict).toEqual({ is: 'taken', holder: 'suspended', profile: full });
  });

  it('tells the gravest doubt, in the order in which doubts are listed', () => {
    for (const [index, doubt] of DOUBTS.entries())
      expect(conclude(DOUBTS.slice(index).reverse().map(nothing))).toEqual({ is: 'unknown', doubt });
  });
});
