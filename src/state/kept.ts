/** Look-alikes, patrols and websites as they come back from storage: checked, because one that was damaged must not hurt the rest. */
import * as v from 'valibot';
import { DOUBTS } from '../verdict/evidence.ts';
import { profileShape } from '../verdict/stored.ts';
import type { Lookalike } from './lookalike.ts';
import type { Patrol } from './patrol.ts';
import type { Website } from './website.ts';

const text = v.string();
const moment = v.pipe(v.number(), v.finite());

export const lookalikeShape = v.object({
  municipality: text,
  platform: text,
  handle: text,
  holder: text,
  found: v.picklist(['made', 'search', 'name', 'pointed']),
  source: text,
  since: moment,
  askedAt: moment,
  seenAt: moment,
  goneAt: v.nullable(moment),
  profile: v.nullable(profileShape),
  picture: v.nullable(v.object({ address: text, hash: text })),
  history: v.array(
    v.object({
      at: moment,
      what: v.picklist(['handle', 'name', 'about', 'picture', 'vanished', 'back']),
      from: text,
      to: text,
    }),
  ),
});

const patrol = v.object({
  asked: v.record(text, moment),
  size: moment,
  searchedAt: v.nullable(moment),
  triedAt: v.nullable(moment),
});

const says = v.object({
  links: v.array(
    v.object({
      platform: text,
      handle: text,
      address: text,
      how: v.picklist(['rel-me', 'same-as', 'link']),
      place: v.picklist(['head', 'body', 'footer']),
    }),
  ),
  feeds: v.array(text),
  logo: v.nullable(text),
  languages: v.array(text),
});

export const websiteShape = v.object({
  municipality: text,
  address: text,
  landed: text,
  askedAt: moment,
  readAt: v.nullable(moment),
  trouble: v.nullable(v.picklist(['elsewhere', 'refused', 'down', 'empty', ...DOUBTS])),
  says: v.nullable(says),
  readFrom: text,
  wikidata: v.nullable(
    v.object({
      accounts: v.array(v.object({ platform: text, handle: text })),
      website: v.nullable(text),
      readAt: moment,
    }),
  ),
  wikidataAskedAt: v.nullable(moment),
  pictures: v.array(v.object({ address: text, hash: text })),
});

/** The website in a stored value, or null. */
export const asWebsite = (value: unknown): Website | null => {
  const result = v.safeParse(websiteShape, value);
  return result.success ? result.output : null;
};

/** The look-alike in a stored value, or null. */
export const asLookalike = (value: unknown): Lookalike | null => {
  const result = v.safeParse(lookalikeShape, value);
  return result.success ? result.output : null;
};

/** The patrol in a stored value, or null. */
export const asPatrol = (value: unknown): Patrol | null => {
  const result = v.safeParse(patrol, value);
  return result.success ? result.output : null;
};
