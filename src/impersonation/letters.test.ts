/** Slips and deceits of one letter. */
import { describe, expect, it } from 'vitest';
import {
  doubled,
  dropped,
  type Guess,
  lengthened,
  looking,
  neighbouring,
  otherVowel,
  sounding,
  transposed,
} from './letters.ts';

const handles = (guesses: readonly Guess[]): string[] => guesses.map((one) => one.handle);

const shareOf = (guesses: readonly Guess[], handle: string): number =>
  Math.max(...guesses.filter((one) => one.handle === handle).map((one) => one.share));

describe('one letter', () => {
  it('is dropped or doubled at every place but a separator', () => {
    expect(handles(dropped('a_bc'))).toEqual(['_bc', 'a_c', 'a_b']);
    expect(handles(doubled('a_bc'))).toEqual(['aa_bc', 'a_bbc', 'a_bcc']);
  });

  it('changes places with the next, never with itself or over a separator', () => {
    expect(handles(transposed('abb_c'))).toEqual(['bab_c']);
  });

  it('becomes one that looks the same, once or everywhere', () => {
    expect(handles(looking('mol'))).toEqual(expect.arrayContaining(['rnol', 'm0l', 'moi', 'mo1']));
    expect(handles(looking('oostkamp'))).toContain('00stkamp');
    expect(handles(looking('corner'))).toContain('comer');
  });

  it('becomes one that sounds the same', () => {
    expect(handles(sounding('ijzer'))).toEqual(expect.arrayContaining(['yzer', 'eizer', 'ijser']));
    expect(handles(sounding('kalmthout'))).toEqual(expect.arrayContaining(['calmthout', 'kalmtout', 'kalmthaut']));
  });

  it('becomes another vowel, or a key beside it on either keyboard', () => {
    expect(handles(otherVowel('gent'))).toEqual(expect.arrayContaining(['gant', 'gint', 'gont', 'gunt']));
    expect(handles(neighbouring('aalst'))).toEqual(expect.arrayContaining(['zalst', 'salst']));
  });

  it('is added at the end', () => {
    expect(handles(lengthened('gent'))).toContain('gents');
  });

  it('is missed less in front than behind', () => {
    expect(shareOf(doubled('gent'), 'ggent')).toBeLessThan(shareOf(doubled('gent'), 'gentt'));
    expect(shareOf(looking('lil'), 'iil')).toBeLessThan(shareOf(looking('lil'), 'lii'));
  });
});
