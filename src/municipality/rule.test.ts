/** A handle is judged before anything is asked: what it breaks, and which handles are the same account. */
import { describe, expect, it } from 'vitest';
import { breachOf, type HandleRule, sameForm } from './rule.ts';

const rule: HandleRule = {
  min: 5,
  max: 12,
  alphabet: 'a-z0-9.-',
  shape: [
    { breach: 'digits', wrong: /^[\d.]+$/ },
    { breach: 'start', wrong: /^[.-]/ },
    { breach: 'end', wrong: /[.-]$/ },
    { breach: 'double', wrong: /\.\./ },
    { breach: 'ending', wrong: /\.com$/ },
    { breach: 'word', wrong: /^login$/ },
  ],
  ignores: '.',
  separators: [''],
};

describe('breachOf', () => {
  it.each(['stadgent', 'StadGent', 'stad.gent', 'a-b-c', 'aalst', 'twaalfletter'])('allows %s', (handle) => {
    expect(breachOf(rule, handle)).toBeNull();
  });

  it.each([
    ['', { is: 'empty' }],
    ['mol', { is: 'short', length: 3, min: 5 }],
    ['dertienletter', { is: 'long', length: 13, max: 12 }],
    ['stad gent', { is: 'characters', found: ' ' }],
    ['Bièvre', { is: 'characters', found: 'è' }],
    ['stad/../gent', { is: 'characters', found: '/' }],
    ['stad\ngent', { is: 'characters', found: '\n' }],
    ['12345', { is: 'digits' }],
    ['-gent', { is: 'start' }],
    ['gent.', { is: 'end' }],
    ['st..gent', { is: 'double' }],
    ['gent.com', { is: 'ending' }],
    ['LOGIN', { is: 'word' }],
  ])('says what is wrong with %j', (handle, breach) => {
    expect(breachOf(rule, handle)).toEqual(breach);
  });

  it('names the strange characters before the length, each once and at most five', () => {
    expect(breachOf(rule, '@@é')).toEqual({ is: 'characters', found: '@é' });
    expect(breachOf(rule, '!?*+#(')).toEqual({ is: 'characters', found: '!?*+#' });
  });

  it('counts a character outside the alphabet as one, however many code units it has', () => {
    expect(breachOf(rule, 'gent🏠')).toEqual({ is: 'characters', found: '🏠' });
  });
});

describe('sameForm', () => {
  it('ignores case and whatever the platform ignores', () => {
    expect(sameForm(rule, 'Stad.Gent')).toBe(sameForm(rule, 'stadgent'));
    expect(sameForm({ ...rule, ignores: '' }, 'stad.gent')).not.toBe(sameForm({ ...rule, ignores: '' }, 'stadgent'));
  });
});
