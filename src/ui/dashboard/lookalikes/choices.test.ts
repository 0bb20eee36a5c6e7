import { describe, expect, it } from 'vitest';
import { entry } from './accounts.fixture.ts';
import { CHOICES, choiceOf, digitOf, digitPressed, nextOpen } from './choices.ts';

describe('the keys of the triage', () => {
  it('give every choice but the last its own digit, and every digit its choice', () => {
    expect(CHOICES.map(digitOf).join('')).toBe('1234567890');
    expect(CHOICES.filter((one) => digitOf(one) === '')).toEqual(['ours']);
    for (const choice of CHOICES.slice(0, 10)) expect(choiceOf(digitOf(choice))).toBe(choice);
  });

  it('work on a Belgian keyboard, where the row of digits gives other characters', () => {
    expect(digitPressed({ code: 'Digit1', key: '&' })).toBe('1');
    expect(digitPressed({ code: 'Numpad7', key: '7' })).toBe('7');
    expect(digitPressed({ code: 'Numpad7', key: 'Home' })).toBeNull();
    expect(digitPressed({ code: 'KeyA', key: 'a' })).toBeNull();
  });
});

describe('the next account', () => {
  const list = [
    entry({ key: 'a' }),
    entry({ key: 'b', standing: 'decided' }),
    entry({ key: 'c' }),
    entry({ key: 'd', standing: 'gone' }),
  ];

  it('is the first one after this that waits for a word, then from the top', () => {
    expect(nextOpen(list, 'a')?.key).toBe('c');
    expect(nextOpen(list, 'c')?.key).toBe('a');
    expect(nextOpen(list, 'd')?.key).toBe('a');
  });

  it('is none when nobody waits, and never the same one', () => {
    expect(nextOpen(list.slice(0, 2), 'a')).toBeUndefined();
    expect(nextOpen([], 'a')).toBeUndefined();
    expect(nextOpen(list, 'unknown')?.key).toBe('a');
  });
});
