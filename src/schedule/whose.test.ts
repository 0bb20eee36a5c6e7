/** Whose a taken name is: only proof makes it ours, and a domain proves something only where its owner alone can take it. */
import { describe, expect, it } from 'vitest';
import { PLATFORMS } from '../platforms/index.ts';
import { newAccount } from '../register/account.ts';
import { emptyState, NO_GUARD, type State, type Watched } from '../state/state.ts';
import type { Verdict } from '../verdict/conclude.ts';
import { whoseIs } from './whose.ts';

const GENT: Watched = {
  municipality: {
    id: 'be:44021',
    country: 'be',
    name: 'Gent',
    names: [{ language: 'nl', name: 'Gent' }],
    languages: ['nl'],
    city: true,
    postalCode: '9000',
    website: 'https://www.stad.gent/nl',
    websiteGuessed: false,
    predecessors: [],
    province: 'Oost-Vlaanderen',
  },
  addedAt: 0,
  startedAt: 1,
  choices: {},
  guard: NO_GUARD,
};
const STATE: State = { ...emptyState(['instagram']), municipalities: [GENT] };
const taken = { is: 'taken', profile: null } as unknown as Verdict;

const whose = (id: string, handle: string, watched = GENT, state = STATE): string => {
  const platform = PLATFORMS.find((one) => one.id === id);
  if (!platform) throw new Error(`no platform ${id}`);
  return whoseIs(state, watched, platform, handle, taken);
};

describe('our own domain as a handle', () => {
  it('is ours on Bluesky, where only the owner of a domain can take it', () => {
    expect(whose('bluesky-domain', 'stad.gent')).toBe('ours');
  });

  it('is unclear elsewhere, where anybody can', () => {
    for (const id of ['instagram', 'tiktok', 'threads']) expect(whose(id, 'stad.gent')).toBe('unclear');
  });

  it('is unclear while the website is only guessed', () => {
    const guessed = { ...GENT, municipality: { ...GENT.municipality, websiteGuessed: true } };
    expect(whose('bluesky-domain', 'stad.gent', guessed)).toBe('unclear');
  });
});

describe('an account of the register', () => {
  it('is ours for its own municipality, in whatever form it is written', () => {
    const account = newAccount({ municipality: 'be:44021', platform: 'instagram', handle: 'StadGent' });
    expect(whose('instagram', 'stadgent', GENT, { ...STATE, accounts: [account] })).toBe('ours');
    const other = { ...account, municipality: 'be:11002' };
    expect(whose('instagram', 'stadgent', GENT, { ...STATE, accounts: [other] })).toBe('unclear');
  });
});
