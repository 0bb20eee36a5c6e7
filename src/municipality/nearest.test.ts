import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';
import { breachOf, type HandleRule } from './rule.ts';

const rule: HandleRule = {
  min: 5,
  max: 15,
  alphabet: 'a-z0-9_',
  shape: [{ breach: 'start', wrong: /^_/ }],
  ignores: '',
  separators: ['', '_'],
};

describe('the nearest possible handle', () => {
  it('is the one with the fewest changes', () => {
    expect(nearest(rule, 'gemeentekalmthout', ['kalmthout', 'gemkalmthout'])).toBe('gemkalmthout');
  });

  it('is the better one when two are as near', () => {
    expect(nearest(rule, 'stad-gent', ['stadgent', 'stad_gent'])).toBe('stadgent');
  });

  it.each([
    ['stad-gent', 'stadgent'],
    ['Stad Gent!', 'stadgent'],
    ['gent', 'gentbe'],
    ['gemeentekalmthout', 'gemeentekalmtho'],
  ])('repairs %s to %s when nothing is offered', (wished, repaired) => {
    expect(nearest(rule, wished)).toBe(repaired);
  });

  it('is none when nothing can be made of it', () => {
    expect(nearest(rule, '!?')).toBeNull();
  });

  it('is always possible', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (wished) => {
        const one = nearest(rule, wished);
        expect(one === null || breachOf(rule, one) === null).toBe(true);
      }),
    );
  });
});
