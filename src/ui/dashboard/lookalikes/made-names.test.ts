/** The handles that are asked, and those a person leaves out. */
import { describe, expect, it } from 'vitest';
import { VOTES } from '../../../impersonation/votes.ts';
import { platformOf } from '../../../platforms/index.ts';
import type { Platform } from '../../../probe/platform.ts';
import { type Beat, listOf, WATCHED_LOOKALIKES } from '../../../schedule/patrol.ts';
import { emptyState, type Watched } from '../../../state/state.ts';
import { nl } from '../../parts/nl.fixture.ts';
import { GENT } from '../town.fixture.ts';
import { madeNames, snake, sparedAfter } from './made-names.ts';

const YEAR = 2026;
const instagram = platformOf('instagram') as Platform;
const state = emptyState(['instagram']);
const town = (spared: string[]): Watched => ({ ...GENT, guard: { ...GENT.guard, spared } });
const beatOf = (spared: string[], platform = instagram): Beat => ({
  watched: town(spared),
  holder: null,
  platform,
  key: 'be:44021 instagram',
});
const names = (spared: string[], platform = instagram) => madeNames(beatOf(spared, platform), state, YEAR);

describe('the names to ask', () => {
  it('are exactly those that the patrol asks, in its order', () => {
    const asked = listOf(beatOf([]), state, YEAR).map((one) => one.handle);
    expect(names([]).map((one) => one.handle)).toEqual(asked);
    expect(asked).toHaveLength(WATCHED_LOOKALIKES);
  });

  it('keep one that is left out in its place, with what came instead', () => {
    const [first, second] = names([]);
    const after = names([second?.handle ?? '']);
    expect(after[0]).toEqual(first);
    expect(after[1]).toEqual({ ...second, spared: true });
    expect(after.filter((one) => !one.spared).map((one) => one.handle)).toEqual(
      expect.arrayContaining(listOf(beatOf([second?.handle ?? '']), state, YEAR).map((one) => one.handle)),
    );
    expect(after).toHaveLength(WATCHED_LOOKALIKES + 1);
  });

  it('still show one that was left out and is made no more, where it could be a name', () => {
    expect(names(['gentinfo_2020']).at(-1)).toEqual({ handle: 'gentinfo_2020', how: null, spared: true });
    const bluesky = platformOf('bluesky') as Platform;
    expect(names(['gentinfo_2020'], bluesky).some((one) => one.spared)).toBe(false);
  });

  it('are left out and taken back in whatever spelling the platform takes for the same', () => {
    const facebook = platformOf('facebook') as Platform;
    const beat = beatOf(['andere', 'Stad.Gent.Info'], facebook);
    expect(sparedAfter(beat, { handle: 'stadgentinfo', how: 'wordAdded', spared: true })).toEqual(['andere']);
    expect(sparedAfter(beat, { handle: 'gentt', how: 'letterDoubled', spared: false })).toEqual([
      'andere',
      'Stad.Gent.Info',
      'gentt',
    ]);
  });
});

describe('a kind of change', () => {
  it('has words, whichever it is', () => {
    const keys = [...Object.keys(VOTES), 'same'].map((how) => `made_${snake(how)}`);
    expect(keys.filter((key) => nl(key) === key)).toEqual([]);
    expect(snake('separatorAdded')).toBe('separator_added');
  });
});
