/** Work in pieces: others get their turn in between, and what was begun can be left. */
import { describe, expect, it } from 'vitest';
import { inPieces } from './pieces.ts';

const slow = function* (pieces: number, milliseconds: number): Generator<number, string> {
  for (let piece = 1; piece <= pieces; piece++) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield piece;
  }
  return 'done';
};

const never = () => false;

describe('work in pieces', () => {
  it('tells of every piece in order, and ends with what the work ends with', async () => {
    const told: number[] = [];
    expect(await inPieces(slow(5, 0), (piece) => told.push(piece), never)).toEqual({ end: 'done' });
    expect(told).toEqual([1, 2, 3, 4, 5]);
  });

  it('lets others work between spells', async () => {
    let turns = 0;
    let working = true;
    const other = (async () => {
      while (working) {
        await new Promise((done) => setImmediate(done));
        turns++;
      }
    })();
    await inPieces(slow(6, 10), () => {}, never);
    working = false;
    await other;
    expect(turns).toBeGreaterThanOrEqual(5);
  });

  it('is left when it is no longer wanted', async () => {
    const told: number[] = [];
    const end = await inPieces(
      slow(50, 10),
      (piece) => told.push(piece),
      () => told.length >= 3,
    );
    expect(end).toBeNull();
    expect(told).toEqual([1, 2, 3]);
  });
});
