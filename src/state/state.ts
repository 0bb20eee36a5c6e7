/** Everything a person typed or decided: the one precious document. What machines found is kept apart. */
import type { Decided } from '../impersonation/class.ts';
import type { Report } from '../impersonation/report.ts';
import type { Language, Municipality } from '../municipality/municipality.ts';
import type { Account } from '../register/account.ts';
import type { Merger } from '../register/fusion.ts';
import type { Handover } from '../register/handover.ts';
import type { Review } from '../register/review-due.ts';
import { type Channels, NO_CHANNELS } from './channels.ts';

export const VERSION = 2;

/** What the officer changed in the proposed names of one platform. */
export type Choice = { added: string[]; dropped: string[]; order: string[] };

/** What the officer allowed to be looked at beyond the municipality's own names; nothing of it before she says so. */
export type Guard = {
  /** Ask platforms about names that look like ours, a few a day. */
  lookalikes: boolean;
  /** Read our own website every week. */
  website: boolean;
  wikidata: boolean;
  /** Compare the pictures of profiles with ours. */
  pictures: boolean;
  /** Look-alike handles that are never asked about. */
  spared: string[];
};

export const NO_GUARD: Guard = { lookalikes: false, website: false, wikidata: false, pictures: false, spared: [] };

export type Watched = {
  municipality: Municipality;
  addedAt: number;
  /** The first time a check was asked for; nothing is ever asked of a platform before. */
  startedAt: number | null;
  /** By platform id. */
  choices: Record<string, Choice>;
  guard: Guard;
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

/** A person's word on an account that is not the municipality's; null as long as she only said "not ours". */
export type Judgement = {
  municipality: string;
  platform: string;
  handle: string;
  decided: Decided | null;
  at: number;
  by: string;
  /** Epoch milliseconds; then it is asked again. */
  until: number;
  note: string;
};

/** An account a person pointed at: by its address, or standing on its page. */
export type Pointed = {
  municipality: string;
  platform: string;
  handle: string;
  address: string;
  how: 'pasted' | 'page';
  at: number;
  by: string;
  /** What the page said of itself when she had it read; empty otherwise. */
  name: string;
  about: string;
};

/** A picture of a page, saved as a file on a click; only its fingerprint is kept here. */
export type Capture = {
  municipality: string;
  platform: string;
  handle: string;
  file: string;
  sha256: string;
  at: number;
  by: string;
};

/** Somebody in office who agreed that her name is watched, until her mandate ends. */
export type OfficeHolder = {
  id: string;
  municipality: string;
  name: string;
  /** Mayor, alderman …, as typed. */
  office: string;
  consent: { at: number; how: string };
  /** Epoch milliseconds; then everything about her is deleted. */
  until: number;
};

/** In the order in which they matter to a person. */
export const ALERT_KINDS = ['gone', 'lost', 'lookalike', 'altered', 'vanished', 'freed', 'rotten'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** One piece of news, told once. */
export type Alert = {
  id: string;
  kind: AlertKind;
  /** The id of the municipality it is about; empty where it is about a name or a platform as such. */
  municipality: string;
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
  /** After so many days without a backup we ask for one. */
  backupDays: number;
};

export type State = {
  version: typeof VERSION;
  municipalities: Watched[];
  /** No longer watched; kept so that nothing typed is lost. */
  former: Watched[];
  /** The municipality shown in the popup. */
  current: string | null;
  accounts: Account[];
  channels: Channels;
  handovers: Handover[];
  reviews: Review[];
  mergers: Merger[];
  sightings: Sighting[];
  claims: Claim[];
  judgements: Judgement[];
  pointed: Pointed[];
  captures: Capture[];
  reports: Report[];
  officeHolders: OfficeHolder[];
  alerts: Alert[];
  /** When everything was last saved to a file, epoch milliseconds. */
  backupAt: number | null;
  settings: Settings;
};

/** The state of a first run. @param platforms the ids that are ticked at first */
export const emptyState = (platforms: readonly string[]): State => ({
  version: VERSION,
  municipalities: [],
  former: [],
  current: null,
  accounts: [],
  channels: NO_CHANNELS,
  handovers: [],
  reviews: [],
  mergers: [],
  sightings: [],
  claims: [],
  judgements: [],
  pointed: [],
  captures: [],
  reports: [],
  officeHolders: [],
  alerts: [],
  backupAt: null,
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
    backupDays: 30,
  },
});
