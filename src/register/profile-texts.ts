/** Texts to paste on an account that sleeps: official, not monitored, and where the town can be reached. */
import { clean } from '../municipality/fold.ts';
import { type Field, type Limit, lengthIn, limitIn, POST_LIMITS, PROFILE_LIMITS } from './text-limits.ts';

/** A phrase in the language of the profile, which need not be that of the officer. */
type Say = (key: string, ...args: (string | number)[]) => string;

/** Whom the account belongs to: the name as people should read it, and where to go instead; empty when there is none. */
export type Sleeper = { town: string; website: string; phone: string };

export type ProfileText = { text: string; length: number; limit: number; field: Field; firm: boolean };

/** `none`: the platform has no such field; `long`: the name leaves no room to say that nobody reads along. */
export type NoText = { text: null; reason: 'none' | 'long' };

type Template = { key: string; needs: readonly ('website' | 'phone')[] };

const both = ['website', 'phone'] as const;

/** What helps a resident most comes first: two ways to reach the town, then one, then none; within that the fuller text. */
const BIOS: readonly Template[] = [
  { key: 'bio_1', needs: both },
  { key: 'bio_2', needs: both },
  { key: 'bio_3', needs: ['website'] },
  { key: 'bio_4', needs: ['website'] },
  { key: 'bio_5', needs: ['website'] },
  { key: 'bio_6', needs: ['phone'] },
  { key: 'bio_7', needs: ['phone'] },
  { key: 'bio_8', needs: [] },
  { key: 'bio_9', needs: [] },
  { key: 'bio_10', needs: [] },
];

const PINNED: readonly Template[] = [
  { key: 'pinned_1', needs: both },
  { key: 'pinned_2', needs: both },
  { key: 'pinned_3', needs: ['website'] },
  { key: 'pinned_4', needs: ['website'] },
  { key: 'pinned_5', needs: ['phone'] },
  { key: 'pinned_6', needs: [] },
];

const cleaned = ({ town, website, phone }: Sleeper): Sleeper => ({
  town: clean(town),
  website: clean(website),
  phone: clean(phone),
});

/** A profile is short and its address is read, not clicked: "www.stad.gent" says as much as the whole. */
const bare = (website: string): string => website.replace(/^https?:\/\//i, '').replace(/\/$/, '');

const fitting = (templates: readonly Template[], limit: Limit, own: Sleeper, say: Say): ProfileText | NoText => {
  for (const { key, needs } of templates.filter((one) => one.needs.every((need) => own[need] !== ''))) {
    const text = say(key, own.town, own.website, own.phone);
    const length = lengthIn(text, limit, needs.includes('website') ? own.website : '');
    if (length <= limit.max) return { text, length, limit: limit.max, field: limit.field, firm: limit.firm };
  }
  return { text: null, reason: 'long' };
};

/**
 * The text for the profile of an account that sleeps.
 * @param platform its id
 * @param say speaks the language of the profile
 * @returns the most helpful text that fits, always with the whole name of the town; or why there is none
 */
export const profileText = (platform: string, sleeper: Sleeper, say: Say): ProfileText | NoText => {
  const limit = limitIn(PROFILE_LIMITS, platform);
  if (limit === null) return { text: null, reason: 'none' };
  const own = cleaned(sleeper);
  return fitting(BIOS, limit, { ...own, website: bare(own.website) }, say);
};

/** The one post to pin at the top of such an account; its address is whole, so that it can be clicked. */
export const pinnedPost = (platform: string, sleeper: Sleeper, say: Say): ProfileText | NoText => {
  const limit = limitIn(POST_LIMITS, platform);
  return limit === null ? { text: null, reason: 'none' } : fitting(PINNED, limit, cleaned(sleeper), say);
};

/** The key of what the field is called on the platform. */
export const fieldKey = ({ field }: Pick<ProfileText, 'field'>): string => `biofield_${field}`;

/** The key of "so many of so many characters", with a doubt where the limit is only believed. */
export const limitKey = ({ firm }: Pick<ProfileText, 'firm'>): string => (firm ? 'biolimit_firm' : 'biolimit_doubtful');

/** The key of why there is no text. */
export const reasonKey = ({ reason }: NoText): string => `bioreason_${reason}`;
