/** A profile as a stranger sees it, cut to a sane length before anything is read in it. */
import { clean } from '../municipality/fold.ts';
import type { Profile } from '../verdict/profile.ts';
import { LONGEST } from './weights.ts';

/** `avatarDistance`: bits of 64 that differ from the nearest picture of ours, counted elsewhere. */
export type Seen = Pick<
  Profile,
  'handle' | 'name' | 'about' | 'website' | 'followers' | 'createdAt' | 'mark' | 'verifiedLinks'
> & {
  platform: string;
  avatarDistance?: number;
};

/** The texts of a profile, each of a length that is safe to work on; absent ones are empty. */
export type Texts = { handle: string; name: string; about: string; website: string };

export const textsOf = ({ handle, name, about, website }: Seen): Texts => ({
  handle: handle.slice(0, LONGEST.handle).replace(/^@/, ''),
  name: (name ?? '').slice(0, LONGEST.name),
  about: (about ?? '').slice(0, LONGEST.about),
  website: (website ?? '').slice(0, LONGEST.website),
});

/** What was seen, as it may be shown: nothing invisible, one line, at most 80 characters. */
export const excerpt = (text: string): string => {
  const shown = Array.from(clean(text.slice(0, LONGEST.about)));
  return shown.length <= LONGEST.seen ? shown.join('') : `${shown.slice(0, LONGEST.seen - 1).join('')}…`;
};
