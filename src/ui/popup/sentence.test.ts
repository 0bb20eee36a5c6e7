import { describe, expect, it } from 'vitest';
import { newAccount } from '../../register/account.ts';
import type { State } from '../../state/state.ts';
import { GENT, rowsIn } from '../dashboard/town.fixture.ts';
import { nl } from '../parts/nl.fixture.ts';
import { countsOf, sentenceOf } from './sentence.ts';

const ours = (state: State): State => ({
  ...state,
  accounts: [newAccount({ municipality: GENT.municipality.id, platform: 'bluesky', handle: 'gent' })],
});

describe('the sentence on top', () => {
  it('says that nothing was asked before anything was', () => {
    expect(sentenceOf(rowsIn('', ['bluesky', 'x']), nl)).toBe('Nog niets gevraagd.');
  });

  it('counts what is known, what matters most first', () => {
    const rows = rowsIn(
      `bluesky stadgent free
       bluesky gent taken
       x stadgent limited
       x gent likely`,
      ['bluesky', 'x'],
      ours,
    );
    expect(sentenceOf(rows, nl)).toBe('1 van ons · 1 vrij · 1 waarschijnlijk vrij · 1 onzeker · 2 nog niet nagekeken');
  });

  it('counts every possible name once and no impossible one', () => {
    const rows = rowsIn('facebook stadgent taken', ['facebook', 'x', 'bluesky']);
    const counted = Object.values(countsOf(rows)).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(rows.filter((row) => row.breach === null).length);
    expect(counted).toBeLessThan(rows.length);
  });
});
