/** Everything a person typed or decided: the one precious document. What machines found is kept apart. */
import type { Language, Municipality } from '../municipality/municipality.ts';
import type { Account } from '../register/account.ts';

export const VERSION = 1;

/** What the officer changed in the proposed names of one platform. */
export type Choice = { added: string[]; dropped: string[]; order: string[] };

export type Watched = {
  municipality: Municipality;
  addedAt: number;
  /** The first time a check was asked for; nothing is ever asked of a platform before. */
  startedAt: number | null;
  /** By platform id. */
  choices: Record<string, Choice>;
};

/** What a person saw with her own eyes on a platform. */
export type Sighting = {
  platform: string;
  handle: string;
  saw: 'exists' | 'absent' | 'unclear' | 'refused';
  initials: string;
  at: number;
  address: string;
  excerpt: string;
};

/** A claim that was begun: the platform's page was opened, and the answer is still awaited. */
export type Claim = { municipality: string; platform: string; handle: string; startedAt: number; remindAt: number };

/** A person's word that a taken name is not the municipality's. */
export type Judgement = { municipality: string; platform: string; handle: string; whose: 'other'; at: number };

export type AlertKind = 'lost' | 'freed' | 'gone' | 'rotten';

/** One piece of news, told once. */
export type Alert = {
  id: string;
  kind: AlertKind;
  platform: string;
  handle: string;
  at: number;
  closed: boolean;
  snoozedUntil: number;
  notifiedAt: number | null;
};

export type Settings = {
  /** Null follows the browser. */
  language: Language | null;
  theme: 'system' | 'light' | 'dark';
  /** Platform ids, also `mastodon:<host>`. */
  platforms: string[];
  namesPerPlatform: number;
  initials: string;
  /** The user's own keys; never exported. */
  keys: { youtube?: string; x?: string };
  notify: boolean;
  /** Hours of the day between which notifications may come, Monday to Friday. */
  office: { from: number; to: number };
  /** Day 0 is Sunday; null for no digest. */
  digest: { day: number; hour: number } | null;
};

export type State = {
  version: typeof VERSION;
  municipalities: Watched[];
  /** No longer watched; kept so that nothing typed is lost. */
  former: Watched[];
  /** The municipality shown in the popup. */
  current: string | null;
  accounts: Account[];
  sightings: Sighting[];
  claims: Claim[];
  judgements: Judgement[];
  alerts: Alert[];
  settings: Settings;
};

/** The state of a first run. @param platforms the ids that are ticked at first */
export const emptyState = (platforms: readonly string[]): State => ({
  version: VERSION,
  municipalities: [],
  former: [],
  current: null,
  accounts: [],
  sightings: [],
  claims: [],
  judgements: [],
  alerts: [],
  settings: {
    language: null,
    theme: 'system',
    platforms: [...platforms],
    namesPerPlatform: 3,
    initials: '',
    keys: {},
    notify: true,
    office: { from: 9, to: 17 },
    digest: { day: 1, hour: 9 },
  },
});
