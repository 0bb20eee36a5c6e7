/** What the machine remembers for itself: losing it costs a few requests and nothing a person typed. */
import type { Doubt } from '../verdict/evidence.ts';

/** How a host treated us. `told` is a moment the host named itself; `guess` is our own back-off and binds only the clock. */
export type Host = { told: number; guess: number; refusals: number; recent: number[] };

/** How a probe did in the control pair: `silent` means it was refused or offline, which proves nothing. */
export type Control = {
  known: 'ok' | 'missed' | 'silent';
  random: 'ok' | 'claimed' | 'silent';
  doubt: Doubt;
  at: number;
};

/** When the feed of a channel was last read well (0 for never), and from when the clock may ask for it again. */
export type FeedRead = { at: number; next: number };

export type Machine = {
  /** By municipality id: when a person last asked for a check that is not stopped. */
  asked: Record<string, number>;
  /** By `platform handle`: when a person asked for this one name. */
  askedOne: Record<string, number>;
  hosts: Record<string, Host>;
  /** By probe id, prefixed with the platform id. */
  controls: Record<string, Control>;
  /** By account key. */
  feeds: Record<string, FeedRead>;
  digestAt: number;
  /** Ids of the letters that were carried out lately; one that is found again is not carried out twice. */
  done: string[];
  telling: Telling;
  /** By the id of an office-holder: when her mandate was first seen to be over. */
  ending: Record<string, number>;
};

/** By its id: when a notification was about to be shown, as long as nobody knows whether it was. */
export type Telling = Record<string, number>;

export const emptyMachine = (): Machine => ({
  asked: {},
  askedOne: {},
  hosts: {},
  controls: {},
  feeds: {},
  digestAt: 0,
  done: [],
  telling: {},
  ending: {},
});

export const emptyHost = (): Host => ({ told: 0, guess: 0, refusals: 0, recent: [] });

/** The key of a finding and of anything else that is about one handle on one platform. */
export const nameKey = (platform: string, handle: string): string => `${platform} ${handle.toLowerCase()}`;

/** The marks under which a person's wish for more than one name is kept: a look for look-alikes, a reading of the website. */
export const patrolMark = (municipality: string): string => `patrol ${municipality}`;
export const siteMark = (municipality: string): string => `site ${municipality}`;
export const feedMark = (account: string): string => `feed ${account}`;
