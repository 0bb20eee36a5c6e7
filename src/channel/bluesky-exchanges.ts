/** How fast we answered on Bluesky, from our own feed: when somebody wrote, and when we first wrote back. */
import type { Exchange } from './answers.ts';
import { momentIn } from './date-text.ts';
import { listAt, textAt, valueAt } from './json-value.ts';

const authorOf = (uri: string): string => /^at:\/\/([^/]+)\//.exec(uri)?.[1] ?? '';

/** When the network saw a post: what a program wrote as its date can be anything. */
const seenAt = (post: unknown): number | null =>
  momentIn(textAt(post, 'indexedAt') || textAt(post, 'record', 'createdAt'), 'UTC', null);

const namesUs = (post: unknown, did: string): boolean =>
  listAt(post, 'record', 'facets')
    .flatMap((facet) => listAt(facet, 'features'))
    .some((feature) => textAt(feature, 'did') === did);

/** Under a post of ours, or naming us: elsewhere our reply starts the talk, and answers nobody. */
const isToUs = (entry: unknown, did: string): boolean => {
  const [root, parent] = [textAt(entry, 'post', 'record', 'reply', 'root', 'uri'), valueAt(entry, 'reply', 'parent')];
  return authorOf(root) === did || namesUs(parent, did);
};

/**
 * What we answered; what we left unanswered is not in our feed.
 * @param entries of our own feed, replies among them; anything at all
 * @param did our own
 * @returns one for each post of somebody else that we answered, with our first answer; moments only
 */
export const blueskyExchanges = (entries: readonly unknown[], did: string): Exchange[] => {
  const first = new Map<string, { askedAt: number; answeredAt: number }>();
  for (const entry of entries) {
    const parent = textAt(entry, 'post', 'record', 'reply', 'parent', 'uri');
    if (['', did].includes(authorOf(parent)) || !isToUs(entry, did)) continue;
    const [askedAt, answeredAt] = [seenAt(valueAt(entry, 'reply', 'parent')), seenAt(valueAt(entry, 'post'))];
    const before = first.get(parent);
    if (askedAt === null || answeredAt === null || (before && before.answeredAt <= answeredAt)) continue;
    first.set(parent, { askedAt, answeredAt });
  }
  return [...first.values()];
};
