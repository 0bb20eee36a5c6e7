/** Zonnedorp, a town that does not exist: what it holds, who else carries its name, and what it planned. For pictures. */
import { type ChannelCase, emptyCase } from '../../src/channel/case.ts';
import { signCase } from '../../src/channel/sign-off.ts';
import type { Municipality } from '../../src/municipality/municipality.ts';
import { type Account, accountKey, NO_CUSTODY, newAccount } from '../../src/register/account.ts';
import { NO_CHANNELS } from '../../src/state/channels.ts';
import { emptyState, NO_GUARD, type State } from '../../src/state/state.ts';
import type { Account as Resident } from '../../tests/world/accounts.ts';
import type { Wishes } from '../../tests/world/world.ts';

const DAY = 86_400_000;
const WEBSITE = 'https://www.zonnedorp.be';
const ID = 'be:99001';

/** As many as stand side by side in a picture. */
const TICKED = ['facebook', 'instagram', 'x', 'linkedin', 'youtube', 'tiktok', 'bluesky'];

const ZONNEDORP: Municipality = {
  id: ID,
  country: 'be',
  name: 'Zonnedorp',
  names: [{ language: 'nl', name: 'Zonnedorp' }],
  languages: ['nl'],
  city: false,
  postalCode: '9991',
  website: WEBSITE,
  websiteGuessed: false,
  predecessors: [],
  province: 'Oost-Vlaanderen',
};

const ours = (platform: string, handle: string, more: Partial<Resident> = {}): Resident => ({
  platform,
  handle,
  name: 'Gemeente Zonnedorp',
  about: 'Officieel kanaal van de gemeente Zonnedorp.',
  website: WEBSITE,
  followers: 6_240,
  ...more,
});

/** The world of the pictures. */
export const WORLD: Wishes = {
  accounts: [
    ...['facebook', 'instagram', 'youtube'].map((platform) => ours(platform, 'gemeentezonnedorp')),
    ours('x', 'gemzonnedorp'),
    ours('linkedin', 'gemeente-zonnedorp'),
    ours('tiktok', 'gemeentezonnedorp', { state: 'private' }),
    ours('domain', 'zonnedorp.be'),
    { platform: 'bluesky', handle: 'zonnedorp', name: 'Zonnedorp in beeld', about: 'Foto’s, niet van de gemeente.' },
    { platform: 'x', handle: 'zonnedorp', state: 'suspended' },
    {
      platform: 'instagram',
      handle: 'gemeentezonnedorp_',
      name: 'Gemeente Zonnedorp ✔',
      about: 'Officieel kanaal van de gemeente Zonnedorp. 🎁 Jij bent gewonnen, klik hier!',
      followers: 38,
      createdAt: '2026-11-12T09:00:00.000Z',
    },
    {
      platform: 'bluesky',
      handle: 'gemeente-zonnedorp',
      name: 'Gemeente Zonnedorp',
      about: 'Officieel kanaal van de gemeente Zonnedorp.',
      followers: 12,
      createdAt: '2026-11-10T09:00:00.000Z',
    },
    { platform: 'bluesky', handle: 'nietzonnedorp', name: 'Niet Zonnedorp', about: 'Parodie. Niet officieel.' },
    { platform: 'bluesky', handle: 'bib-zonnedorp', name: 'Bibliotheek Zonnedorp', about: 'De bib van Zonnedorp.' },
    { platform: 'mastodon', handle: 'zonnedorp_leeft', name: 'Zonnedorp leeft', about: 'Nieuws van inwoners.' },
  ],
  websites: {},
};

const HELD: readonly [platform: string, handle: string, state: Account['state'], signedInDaysAgo: number][] = [
  ['facebook', 'gemeentezonnedorp', 'open', 2],
  ['instagram', 'gemeentezonnedorp', 'open', 3],
  ['x', 'gemzonnedorp', 'asleep', 24],
  ['linkedin', 'gemeente-zonnedorp', 'asleep', 20],
  ['youtube', 'gemeentezonnedorp', 'asleep', 90],
  ['tiktok', 'gemeentezonnedorp', 'asleep', 130],
];

const held = (now: number): Account[] =>
  HELD.map(([platform, handle, state, days]) => ({
    ...newAccount({ municipality: ID, platform, handle }),
    keeper: { role: platform === 'youtube' ? 'jeugddienst' : 'communicatieambtenaar', name: '' },
    standIn: { role: 'onthaal', name: '' },
    claimedAt: now - 500 * DAY,
    visitedAt: now - days * DAY,
    state,
    custody: {
      ...NO_CUSTODY,
      secondFactor: 'app',
      recovery: 'communicatie@zonnedorp.be',
      administrators: [
        { role: 'communicatieambtenaar', name: '' },
        { role: 'onthaal', name: '' },
      ],
      place: 'de wachtwoordkluis, map Communicatie',
      reviewedAt: now - 100 * DAY,
    },
  }));

const planned = (platform: string, goal: string, hours: number, now: number): ChannelCase =>
  signCase(
    {
      ...emptyCase(accountKey({ municipality: ID, platform, handle: 'gemeentezonnedorp' })),
      goal,
      use: 'leisure',
      groups: [{ id: 'families', words: '', missed: 'Ouders zonder smartphone', offline: 'Een folder via de school' }],
      message: 'Elke week één vraag, en wij antwoorden.',
      targets: [
        {
          id: 't1',
          measure: '',
          words: 'Vragen met antwoord binnen één werkdag',
          from: 40,
          to: 80,
          unit: '%',
          aim: 'least',
          by: now + 150 * DAY,
        },
      ],
      hours,
      follows: { role: 'communicatieambtenaar', name: '' },
      replaces: { role: 'onthaal', name: '' },
      answerTime: { within: 1, unit: 'days' },
      outsideHours: 'Een bericht zegt wanneer wij er weer zijn.',
      tone: 'Warm en kort.',
      moderation: 'Kritiek blijft staan.',
      privacy: { asked: 'yes', at: now - 40 * DAY, by: 'functionaris voor gegevensbescherming', reason: '' },
      fallback: 'De website',
      complaints: 'Het klachtenformulier',
      stop: 'Na twee evaluaties zonder resultaat',
      evaluateAt: now + 160 * DAY,
    },
    { function: 'algemeen directeur', by: 'AP', at: now - 30 * DAY },
  );

const GOALS = {
  instagram: 'Meer gezinnen kennen het aanbod in de vakantie',
  facebook: 'Bewoners weten wat er in hun straat gebeurt',
  youtube: 'De gemeenteraad volgen van thuis uit',
};

/** What the town has after a year, with its first check still to come. @param now epoch milliseconds */
export const begun = (now: number): State => ({
  ...emptyState(TICKED),
  municipalities: [
    { municipality: ZONNEDORP, addedAt: now, startedAt: null, choices: {}, guard: { ...NO_GUARD, lookalikes: true } },
  ],
  current: ID,
  backupAt: now - DAY,
  accounts: held(now),
  channels: {
    ...NO_CHANNELS,
    cases: [
      planned('instagram', GOALS.instagram, 4, now),
      planned('facebook', GOALS.facebook, 5, now),
      {
        ...emptyCase(accountKey({ municipality: ID, platform: 'youtube', handle: 'gemeentezonnedorp' })),
        goal: GOALS.youtube,
        use: 'participation',
      },
    ],
    inhabitants: { [ID]: 14_200 },
    hours: { [ID]: 12 },
    feedback: [
      {
        id: 'f1',
        at: now - 30 * DAY,
        municipality: ID,
        service: 'Bibliotheek',
        signal: 'De bib sluit te vroeg op donderdag.',
        answer: 'Wij vragen het na bij de bib.',
        changed: 'Op donderdag open tot 19 uur.',
        changedAt: now - 10 * DAY,
        channel: accountKey({ municipality: ID, platform: 'instagram', handle: 'gemeentezonnedorp' }),
      },
    ],
  },
});
