import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../platforms/index.ts';
import { newAccount } from '../../register/account.ts';
import { emptyState } from '../../state/state.ts';
import { GENT, NOW, rowsIn } from '../dashboard/town.fixture.ts';
import { pageOn } from './page-on.ts';
import { standingOf } from './page-standing.ts';

const on = (address: string) => {
  const found = pageOn(PLATFORMS, address);
  return found && `${found.platform.id} ${found.handle}`;
};

describe('the page a person looks at', () => {
  it.each([
    ['https://www.facebook.com/gentinfo', 'facebook gentinfo'],
    ['https://bsky.app/profile/stadgent.bsky.social', 'bluesky stadgent'],
    ['https://mastodon.social/@stadgent', 'mastodon stadgent'],
  ])('%s is %s', (address, found) => {
    expect(on(address)).toBe(found);
  });

  it.each([
    'https://stad.gent/nl',
    'https://example.be/?u=https://www.facebook.com/gent',
    'chrome://settings',
    'file:///home/x',
    'javascript:alert(1)',
    '',
    'no address',
  ])('%s is nobody’s profile', (address) => {
    expect(on(address)).toBeNull();
  });
});

describe('what is known of it', () => {
  const page = pageOn(PLATFORMS, 'https://www.facebook.com/stadgent');
  const own = { municipality: GENT.municipality.id, platform: 'facebook', handle: 'Stad.Gent' };
  const state = emptyState(['facebook']);

  it('is ours when the register has it, however it is spelled', () => {
    const account = newAccount(own);
    expect(page && standingOf(page, { ...state, accounts: [account] }, own.municipality, [], NOW)).toEqual({
      is: 'ours',
    });
  });

  it('is another’s since somebody said so', () => {
    const judgement = { ...own, decided: 'satire' as const, at: NOW, by: '', until: NOW + 1, note: '' };
    expect(page && standingOf(page, { ...state, judgements: [judgement] }, own.municipality, [], NOW)).toEqual({
      is: 'other',
      since: NOW,
      decided: 'satire',
    });
  });

  it('is no longer decided once that word is over a year old, nor by the word of another town', () => {
    const judgement = { ...own, decided: 'satire' as const, at: NOW, by: '', until: NOW + 1, note: '' };
    const judged = { ...state, judgements: [judgement] };
    expect(page && standingOf(page, judged, own.municipality, [], NOW + 2)).toEqual({ is: 'unclear' });
    expect(page && standingOf(page, judged, 'be:1', [], NOW)).toEqual({ is: 'unclear' });
  });

  it('is the verdict when the name is watched', () => {
    const rows = rowsIn('facebook stadgent taken', ['facebook']);
    expect(page && standingOf(page, state, own.municipality, rows, NOW)).toMatchObject({
      is: 'row',
      row: { handle: 'stadgent' },
    });
  });

  it('is nothing yet otherwise', () => {
    expect(page && standingOf(page, state, own.municipality, [], NOW)).toEqual({ is: 'unclear' });
  });
});
