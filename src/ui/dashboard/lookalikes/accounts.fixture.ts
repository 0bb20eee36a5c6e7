/** A town with accounts of others around it, as the tests of the look-alikes page draw them. */
import { newAccount } from '../../../register/account.ts';
import type { Entry } from '../../../schedule/entries.ts';
import type { Lookalike } from '../../../state/lookalike.ts';
import type { Judgement } from '../../../state/state.ts';
import { GENT, NOW } from '../town.fixture.ts';

export const DAY = 86_400_000;
export const TOWN = GENT.municipality.id;

/** An account that was found a week ago and seen today. */
export const lookalike = (platform: string, handle: string, more: Partial<Lookalike> = {}): Lookalike => ({
  municipality: TOWN,
  platform,
  handle,
  holder: '',
  found: 'made',
  source: 'separatorAdded',
  since: NOW - 7 * DAY,
  askedAt: NOW,
  seenAt: NOW,
  goneAt: null,
  profile: null,
  picture: null,
  history: [],
  ...more,
});

/** A word that was given yesterday and speaks for a year. */
export const judgement = (platform: string, handle: string, more: Partial<Judgement> = {}): Judgement => ({
  municipality: TOWN,
  platform,
  handle,
  decided: 'satire',
  at: NOW - DAY,
  by: 'AB',
  until: NOW + 364 * DAY,
  note: '',
  ...more,
});

export const account = (platform: string, handle: string) => ({
  ...newAccount({ municipality: TOWN, platform, handle }),
  claimedAt: NOW - 900 * DAY,
});

/** An account as the page draws it. */
export const entry = (more: Partial<Entry> = {}): Entry => {
  const seen = more.lookalike ?? lookalike('instagram', 'stadgent_');
  return {
    key: `${TOWN} ${seen.platform} ${seen.handle}`,
    municipality: TOWN,
    platform: undefined,
    platformId: seen.platform,
    handle: seen.handle,
    standing: 'open',
    decided: null,
    judgement: undefined,
    lookalike: seen,
    pointed: undefined,
    profile: seen.profile,
    proofs: [],
    likeness: { score: 0.8, class: 'lookalike', reasons: [] },
    gap: false,
    ...more,
  };
};
