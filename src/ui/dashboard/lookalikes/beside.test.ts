import { describe, expect, it } from 'vitest';
import { linesBetween, pictureOf } from './beside.ts';

const HASH = '8f3c1e0f77aa1234';
const NEAR = '8f3c1e0f77aa1235';
const FAR = '70c3e1f08855edcb';
const FLAT = '0000000000000000';
const ours = [
  { address: 'https://pic/ours', hash: NEAR },
  { address: 'https://pic/logo', hash: FAR },
];

describe('two pictures', () => {
  it('are the same, the same as another of ours, or not', () => {
    expect(pictureOf(HASH, 'https://pic/ours', ours)).toBe('same');
    expect(pictureOf(HASH, 'https://pic/logo', ours)).toBe('ours');
    expect(pictureOf(HASH, undefined, ours)).toBe('ours');
    expect(pictureOf(HASH, 'https://pic/logo', ours.slice(1))).toBe('other');
  });

  it('are not compared where one is missing, and not told apart where one is too plain', () => {
    expect(pictureOf(null, 'https://pic/ours', ours)).toBe('none');
    expect(pictureOf(HASH, 'https://pic/ours', [])).toBe('none');
    expect(pictureOf(FLAT, 'https://pic/ours', ours)).toBe('plain');
    expect(pictureOf(HASH, 'https://pic/flat', [{ address: 'https://pic/flat', hash: FLAT }])).toBe('plain');
  });
});

describe('two profiles', () => {
  it('stand side by side as far as one of them is known', () => {
    const lines = linesBetween(
      { handle: 'a', name: 'Stad  GENT', followers: 90 },
      { handle: 'b', name: 'stad gent', posts: 3 },
    );
    expect(lines.map(({ part, same }) => [part, same])).toEqual([
      ['name', true],
      ['followers', false],
      ['posts', false],
    ]);
    expect(linesBetween(null, undefined)).toEqual([]);
  });

  it('are not the same because both have nothing but emoji, or because neither is known', () => {
    const [line] = linesBetween({ handle: 'a', name: '🎉' }, { handle: 'b', name: '🎁' });
    expect(line?.same).toBe(false);
    expect(linesBetween({ handle: 'a', followers: 5 }, { handle: 'b', followers: 5 })[0]?.same).toBe(true);
  });
});
