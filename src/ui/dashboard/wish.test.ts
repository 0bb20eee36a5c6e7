import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breachOf } from '../../municipality/rule.ts';
import { PLATFORMS } from '../../platforms/index.ts';
import { wishOf } from './wish.ts';

const ruleOf = (id: string) => {
  const platform = PLATFORMS.find((one) => one.id === id);
  if (!platform) throw new Error(`no platform ${id}`);
  return platform.rule;
};

describe('a name that a person adds', () => {
  it('is good when the platform allows it', () => {
    expect(wishOf(ruleOf('instagram'), ' @StadGent ', [])).toEqual({ is: 'good', handle: 'stadgent' });
  });

  it('is not added twice, also not in another spelling of the same account', () => {
    expect(wishOf(ruleOf('facebook'), 'stad.gent', ['stadgent']).is).toBe('shown');
  });

  it('is refused with the rule it breaks and the nearest name that would do', () => {
    const wish = wishOf(ruleOf('x'), 'gemeentebeverenkruibeke', []);
    expect(wish).toMatchObject({ is: 'breach', breach: { is: 'long', max: 15 } });
    expect(wish.is === 'breach' && wish.nearest && breachOf(ruleOf('x'), wish.nearest)).toBe(null);
  });

  it('never throws, on any platform, whatever is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLATFORMS), fc.string({ unit: 'binary' }), (platform, typed) => {
        const wish = wishOf(platform.rule, typed, []);
        if (wish.is === 'good') expect(breachOf(platform.rule, wish.handle)).toBe(null);
      }),
    );
  });
});
