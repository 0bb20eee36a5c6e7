/** A finding as it comes back from storage: checked, because one that was damaged must not hurt the rest. */
import * as v from 'valibot';
import { DOUBTS } from './evidence.ts';
import type { Finding } from './finding.ts';

const text = v.string();
const moment = v.pipe(v.number(), v.finite());

export const profileShape = v.object({
  handle: text,
  name: v.exactOptional(text),
  about: v.exactOptional(text),
  avatar: v.exactOptional(text),
  website: v.exactOptional(text),
  followers: v.exactOptional(moment),
  posts: v.exactOptional(moment),
  createdAt: v.exactOptional(moment),
  stableId: v.exactOptional(text),
  mark: v.exactOptional(v.picklist(['government', 'organisation', 'verified', 'paid'])),
  verifiedLinks: v.exactOptional(v.array(text)),
});

const from = v.variant('by', [
  v.object({ by: v.literal('probe'), probe: text, address: text }),
  v.object({ by: v.literal('person'), initials: text, address: text }),
]);

const seen = { from, at: moment, excerpt: v.exactOptional(text) };

const evidence = v.variant('says', [
  v.object({
    says: v.literal('taken'),
    holder: v.picklist(['profile', 'registered', 'suspended', 'private', 'reserved']),
    profile: v.exactOptional(profileShape),
    ...seen,
  }),
  v.object({ says: v.literal('free'), strength: v.picklist(['sure', 'likely']), ...seen }),
  v.object({ says: v.literal('nothing'), doubt: v.picklist(DOUBTS), retryAt: v.exactOptional(moment), ...seen }),
]);

export const findingShape = v.object({
  platform: text,
  handle: text,
  since: moment,
  askedAt: moment,
  last: v.array(evidence),
  known: v.array(evidence),
  knownAt: v.nullable(moment),
});

/** The finding in a stored value, or null. */
export const asFinding = (value: unknown): Finding | null => {
  const result = v.safeParse(findingShape, value);
  return result.success ? result.output : null;
};
