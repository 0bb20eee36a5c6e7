import { describe, expect, it } from 'vitest';
import { GENT, NOW, rowsIn } from '../dashboard/town.fixture.ts';
import { offersOf } from './offers.ts';

const id = GENT.municipality.id;
const groupsIn = (drawing: string) =>
  ['x', 'bluesky', 'youtube'].map((platform) => ({ rows: rowsIn(drawing, [platform]) }));

const FREE = `
  x stadgent likely
  bluesky stadgent free
  bluesky gent free
  youtube stadgent taken`;

describe('the offers', () => {
  it('are the best free name of each platform, surely free ones first', () => {
    const offers = offersOf(id, groupsIn(FREE), []);
    expect(offers.map((one) => `${one.platform} ${one.strength}`)).toEqual(['bluesky sure', 'x likely']);
    expect(offers[0]?.handle).toBe(groupsIn(FREE)[1]?.rows.find((row) => row.reading.verdict.is === 'free')?.handle);
  });

  it('leave a platform alone where we hold a name', () => {
    const held = groupsIn(FREE).map(({ rows }) => ({
      rows: rows.map((row) => (row.platform.id === 'bluesky' ? { ...row, whose: 'ours' as const } : row)),
    }));
    expect(offersOf(id, held, []).map((one) => one.platform)).toEqual(['x']);
  });

  it('leave a platform alone while a claim on it is under way, of this municipality only', () => {
    const claim = { municipality: id, platform: 'bluesky', handle: 'stadgent', startedAt: NOW, remindAt: NOW };
    expect(offersOf(id, groupsIn(FREE), [claim]).map((one) => one.platform)).toEqual(['x']);
    expect(offersOf(id, groupsIn(FREE), [{ ...claim, municipality: 'be:11002' }])).toHaveLength(2);
  });
});
