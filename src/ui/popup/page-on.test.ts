import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../../platforms/index.ts';
import { emptyState } from '../../state/state.ts';
import { GENT, NOW, rowsIn } from '../dashboard/town.fixture.ts';
import { pageOn, standingOf } from './page-on.ts';

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
    const account = { ...own, claimedAt: NOW, by: '', visitedAt: NOW, state: 'open' as const };
    expect(page && standingOf(page, { ...state, accounts: [account] }, [])).toEqual({ is: 'ours' });
  });

  it('is another’s since somebody said so', () => {
    const judgement = { ...own, whose: 'other' as const, at: NOW };
    expect(page && standingOf(page, { ...state, judgements: [judgement] }, [])).toEqual({ is: 'other', since: NOW });
  });

  it('is the verdict when the name is watched', () => {
    const rows = rowsIn('facebook stadgent taken', ['facebook']);
    expect(page && standingOf(page, state, rows)).toMatchObject({ is: 'row', row: { handle: 'stadgent' } });
  });

  it('is nothing yet otherwise', () => {
    expect(page && standingOf(page, state, [])).toEqual({ is: 'unclear' });
  });
});
