/** What one witness (a probe or a person) saw about one handle on one platform. */
import type { Profile } from './profile.ts';

/** How far a free name can be believed: the platform's own sign-up said so, or only its public page is missing. */
export type Strength = 'sure' | 'likely';

/** Why a name that is taken is taken. */
export type Holder = 'profile' | 'registered' | 'suspended' | 'private' | 'reserved';

/** Every way of not knowing, gravest first: the order decides which doubt a person reads. */
export const DOUBTS = [
  'offline',
  'timeout',
  'ungranted',
  'limited',
  'refused',
  'walled',
  'challenge',
  'geo',
  'server-fault',
  'changed',
  'disagree',
  'rotten',
  'unprobed',
] as const;
export type Doubt = (typeof DOUBTS)[number];

/** Who says so: a probe by its id and the address it asked, or a person by initials. */
export type Witness =
  | { by: 'probe'; probe: string; address: string }
  | { by: 'person'; initials: string; address: string };

/** One observation. `at` is epoch milliseconds; `excerpt` is at most 200 characters of plain text, never a page. */
export type Evidence =
  | { says: 'taken'; holder: Holder; profile?: Profile; from: Witness; at: number; excerpt?: string }
  | { says: 'free'; strength: Strength; from: Witness; at: number; excerpt?: string }
  | { says: 'nothing'; doubt: Doubt; from: Witness; at: number; excerpt?: string; retryAt?: number };
