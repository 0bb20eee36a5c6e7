import { describe, expect, it } from 'vitest';
import { exonymsOf } from './exonyms.ts';

describe('what other languages call a city abroad', () => {
  it('is known from every one of its names, without that name', () => {
    expect(exonymsOf('munchen')).toEqual(['muenchen', 'munich']);
    expect(exonymsOf('munich')).toEqual(['munchen', 'muenchen']);
  });

  it('is nothing for a city that is called the same everywhere', () => {
    expect(exonymsOf('bilbao')).toEqual([]);
  });
});
