/** What is remembered of an account that carries the municipality's name without being ours: seen when, and how it changed. */
import type { Profile } from '../verdict/profile.ts';

/** How it came to our notice: a handle made to look like ours, a search by name, one of our own names, or a person. */
export type Found = 'made' | 'search' | 'name' | 'pointed';

export type Change = {
  at: number;
  what: 'handle' | 'name' | 'about' | 'picture' | 'vanished' | 'back';
  from: string;
  to: string;
};

export type Lookalike = {
  municipality: string;
  platform: string;
  handle: string;
  /** The office-holder whose name it carries; empty for the municipality's own. */
  holder: string;
  found: Found;
  /** What led to it: the kind of look-alike, or the words that were searched for. */
  source: string;
  /** Moments in epoch milliseconds: first seen, last asked, last seen, and vanished since. */
  since: number;
  askedAt: number;
  seenAt: number;
  goneAt: number | null;
  profile: Profile | null;
  /** The picture's fingerprint and the address it was made of. */
  picture: { address: string; hash: string } | null;
  history: Change[];
};

/** What was seen of an account this time. */
export type Seen = Pick<Lookalike, 'municipality' | 'platform' | 'handle' | 'holder' | 'found' | 'source'> & {
  profile: Profile | null;
};

/** The latest changes tell enough; an account that changes every week must not fill the storage. */
const REMEMBERED = 50;

const LONGEST = 300;

const short = (text: string | undefined): string => (text ?? '').slice(0, LONGEST);

/** A platform that shows less today has not changed anything. */
const changesOf = (before: Profile | null, after: Profile | null, at: number): Change[] => {
  if (!before || !after) return [];
  const differing = (['name', 'about'] as const).filter(
    (what) => before[what] !== undefined && after[what] !== undefined && before[what] !== after[what],
  );
  return differing.map((what) => ({ at, what, from: short(before[what]), to: short(after[what]) }));
};

/** The parts of a profile that this look did not show are kept from the one before. */
const joined = (before: Profile | null, after: Profile | null): Profile | null =>
  before && after ? { ...before, ...after } : (after ?? before);

/**
 * Remembers that an account was seen.
 * @param before what was remembered, undefined when it is new; under another handle when the platform's own number
 * shows that it was renamed
 * @param now epoch milliseconds
 */
export const see = (before: Lookalike | undefined, seen: Seen, now: number): Lookalike => {
  const { profile, ...own } = seen;
  if (!before)
    return { ...own, since: now, askedAt: now, seenAt: now, goneAt: null, profile, picture: null, history: [] };
  const renamed: Change[] =
    before.handle.toLowerCase() === seen.handle.toLowerCase()
      ? []
      : [{ at: now, what: 'handle', from: before.handle, to: seen.handle }];
  const back: Change[] = before.goneAt === null ? [] : [{ at: now, what: 'back', from: '', to: '' }];
  return {
    ...before,
    handle: seen.handle,
    askedAt: now,
    seenAt: now,
    goneAt: null,
    profile: joined(before.profile, profile),
    history: [...before.history, ...renamed, ...back, ...changesOf(before.profile, profile, now)].slice(-REMEMBERED),
  };
};

/** Remembers that the platform said nobody has the name any more. */
export const miss = (before: Lookalike, now: number): Lookalike => {
  if (before.goneAt !== null) return { ...before, askedAt: now };
  const vanished: Change = { at: now, what: 'vanished', from: '', to: '' };
  return { ...before, askedAt: now, goneAt: now, history: [...before.history, vanished].slice(-REMEMBERED) };
};

/** Remembers the picture's fingerprint. @param far how many of 64 bits may differ before it is another picture */
export const picture = (
  before: Lookalike,
  taken: { address: string; hash: string },
  far: number,
  now: number,
): Lookalike => {
  const changed: Change[] =
    before.picture && far > 0 ? [{ at: now, what: 'picture', from: before.picture.hash, to: taken.hash }] : [];
  return { ...before, picture: taken, history: [...before.history, ...changed].slice(-REMEMBERED) };
};
