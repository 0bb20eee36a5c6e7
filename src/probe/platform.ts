/** The shape of a platform: everything Naamwacht knows of it, as one plain object. */
import type { HandleRule } from '../municipality/rule.ts';
import type { Doubt, Holder, Strength } from '../verdict/evidence.ts';
import type { Profile } from '../verdict/profile.ts';
import type { Document } from './document.ts';

/** A request as data. Never with cookies; the sender adds nothing to it. */
export type Ask = { url: string; method: 'GET' | 'POST'; headers: Record<string, string>; body?: string };

/** The user's own keys by name; they stay on the machine and only make answers firmer. */
export type Keys = Readonly<Partial<Record<'youtube' | 'x', string>>>;

/** Present when the reply names a handle in this place; it must be the asked one, or the sign says nothing. */
export type TakenSign = {
  says: 'taken';
  status: readonly number[];
  holder: Holder;
  /** `asked` helps to choose among several names; it is given back only where a reply to a POST repeats no name at all. */
  handle: (document: Document, asked: string) => string | undefined;
  profile?: (document: Document, asked: string) => Omit<Profile, 'handle'>;
};

/** Present when status and structure both say that nobody holds the name. */
export type FreeSign = {
  says: 'free';
  status: readonly number[];
  strength: Strength;
  when: (document: Document, handle: string) => boolean;
};

/** A known way of this platform to say nothing: its login wall, its closed door. */
export type DoubtSign = {
  says: 'nothing';
  status?: readonly number[];
  doubt: Doubt;
  when: (document: Document, handle: string) => boolean;
};

export type Sign = TakenSign | FreeSign | DoubtSign;

/** How gently a host is asked. Times in milliseconds. */
export type Manners = {
  /** Least time between the starts of two requests to the host. */
  spacing: number;
  atOnce: 1 | 2;
  /** At most `asks` requests in any `per` milliseconds; what does not fit waits for a later round. */
  budget?: { asks: number; per: number };
  /** A name that was decided is not asked again within this time, not even on a click. */
  perName?: number;
  /** Asked only when a person asks, never by the clock. */
  onlyOnClick?: boolean;
};

export const USUAL_MANNERS: Manners = { spacing: 200, atOnce: 2 };

export type Probe = {
  /** `platform/way`, for instance `youtube/page`. */
  id: string;
  format: 'json' | 'html' | 'text';
  /** The request for a handle, or null when this probe cannot ask about it (no key, no registry). */
  request: (handle: string, keys: Keys) => Ask | null;
  /** Further places where a reply may land and still be about the asked name (another casing, a country host). */
  lands?: (landed: URL, handle: string) => boolean;
  /** A log-in page whose address says that the asked name is taken; any other log-in page says nothing. */
  door?: (landed: URL, handle: string) => boolean;
  /**
   * Asked only when the probes before it came back broken: a second way on the same host that can tell no more than the
   * first, so that asking both would only double the questions.
   */
  standsIn?: true;
  /** Classes whose text the signs look at. */
  classes?: readonly string[];
  manners?: Manners;
  signs: readonly Sign[];
};

/** A search for accounts by name, where a platform offers one to everybody or to holders of a key. */
export type Search = {
  id: string;
  request: (words: string, keys: Keys) => Ask | null;
  /** A second question, where the first reply only names the accounts; the accounts are then read from its reply. */
  next?: (document: Document, keys: Keys) => Ask | null;
  /** The accounts found, each with its platform's id; undefined when the reply is not the expected one. */
  found: (document: Document) => FoundAccount[] | undefined;
};

/** An account that a search brought; a server may show accounts of another one. */
export type FoundAccount = { platform: string; profile: Profile };

/** The published rule on sleeping accounts; `days` null means that none is stated and the reminder is our own choice. */
export type Inactivity = {
  days: number | null;
  clock: 'login' | 'use' | 'renewal';
  happens: 'removed' | 'renamed' | 'released' | 'expires' | 'unknown';
  source: string;
  /** When the source was written or read, as a person would say it: "2023-05". */
  dated: string;
  /** False where the source is old, a copy or a precedent. */
  firm: boolean;
};

export type Platform = {
  id: string;
  name: string;
  rule: HandleRule;
  /** Ticked at the first run. */
  usual: boolean;
  /** The address a person opens to look for herself, or null when names have no page. */
  page: (handle: string) => string | null;
  /** The handle that an address of this platform is about, or null. */
  recognise: (address: URL) => string | null;
  probes: readonly Probe[];
  /** Handles that surely exist, each enough to show that a probe can still see. */
  known: readonly string[];
  /** False where even the control pair would be more than the platform bears. */
  controlled: boolean;
  /** Match patterns of the hosts asked, for the permission prompt. */
  origins: readonly string[];
  claim: string | null;
  impersonation: string | null;
  trademark: string | null;
  inactivity: Inactivity;
  search?: Search;
  /**
   * How many names that look like ours it may be asked a day; left out where "taken" cannot be read honestly, or where
   * the platform bears no more questions than those about our own names.
   */
  patrol?: number;
  /** Match patterns of the hosts where the pictures of its profiles stand. */
  pictures?: readonly string[];
};
