/** A municipality with the longest name and fifteen open channels, every text as long as anybody types. */
import { emptyCase } from '../../../channel/case.ts';
import type { Feedback } from '../../../channel/feedback.ts';
import { accountKey, newAccount } from '../../../register/account.ts';
import { emptyState, NO_GUARD, type State, type Watched } from '../../../state/state.ts';

const DAY = 86_400_000;

/** Two official names of Flemish municipalities in one, longer than any of them. */
export const LONGEST = 'Beveren-Kruibeke-Zwijndrecht en Kapelle-op-den-Bos';

const SENTENCE =
  'Gezinnen met kinderen, verenigingen en nieuwkomers kennen het aanbod van bibliotheek en jeugddienst. ';

/** Platforms with the longest names first; among them servers of Mastodon, which are named whole. */
export const PLATFORM_IDS = [
  ...['bluesky-domain', 'mastodon:sociaal.beveren-kruibeke-zwijndrecht.be', 'mastodon:media.kapelle-op-den-bos.be'],
  ...['domain', 'hoplr', 'facebook', 'instagram', 'linkedin', 'pinterest', 'snapchat', 'whatsapp', 'telegram'],
  ...['youtube', 'threads', 'tiktok'],
];

export const TOWN: Watched = {
  municipality: {
    id: 'be:46030',
    country: 'be',
    name: LONGEST,
    names: [
      { language: 'nl', name: LONGEST },
      { language: 'fr', name: 'Braine-le-Château-Wauthier-Braine-Ecaussinnes' },
    ],
    languages: ['nl', 'fr'],
    city: false,
    postalCode: '9120',
    website: 'https://www.beveren.be',
    websiteGuessed: false,
    predecessors: [],
    province: 'Oost-Vlaanderen',
  },
  addedAt: 0,
  startedAt: null,
  choices: {},
  guard: NO_GUARD,
};

const accountOn = (platform: string, now: number, index: number) => ({
  ...newAccount({
    municipality: TOWN.municipality.id,
    platform,
    handle: `gemeente_beveren_kruibeke_zwijndrecht_${index}`,
  }),
  state: 'open' as const,
  keeper: { role: index % 3 === 0 ? '' : 'communicatieambtenaar', name: '' },
  visitedAt: now - 170 * DAY,
});

const signalAt = (now: number, index: number): Feedback => ({
  id: `signal-${index}`,
  at: now - 2 * DAY,
  municipality: '',
  service: 'Vrije tijd, bibliotheek en jeugd',
  signal: SENTENCE.repeat(2),
  answer: SENTENCE,
  changed: SENTENCE.repeat(2),
  changedAt: now - DAY,
  channel: '',
});

/**
 * The fullest quarter that a municipality can have.
 * @param now epoch milliseconds
 * @param language of the pages
 */
export const fullTown = (now: number, language: 'nl' | 'fr' | 'de' | 'en'): State => {
  const accounts = PLATFORM_IDS.map((platform, index) => accountOn(platform, now, index));
  const empty = emptyState(['facebook', 'instagram', 'x', 'bluesky', 'mastodon']);
  return {
    ...empty,
    municipalities: [TOWN],
    current: TOWN.municipality.id,
    accounts,
    settings: { ...empty.settings, language, initials: 'Dienst communicatie en onthaal' },
    channels: {
      ...empty.channels,
      cases: accounts.map((account) => ({
        ...emptyCase(accountKey(account)),
        goal: SENTENCE.repeat(2),
        hours: 6,
        evaluateAt: now + 30 * DAY,
      })),
      hours: { [TOWN.municipality.id]: 8 },
      feedback: Array.from({ length: 15 }, (_, index) => signalAt(now, index)),
      silences: [{ id: 'local', name: 'Gemeenteraadsverkiezingen', from: now + 5 * DAY, until: now + 60 * DAY }],
    },
  };
};
