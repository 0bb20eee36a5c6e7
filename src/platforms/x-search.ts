/** X's paid interface: what it says of a user, and its search for users, with the user's own key. */
import { at, countAt, list, momentAt, present, textAt } from '../probe/document.ts';
import type { Search } from '../probe/platform.ts';
import type { Profile } from '../verdict/profile.ts';

export const FIELDS = 'created_at,description,url,verified,verified_type,public_metrics,profile_image_url,protected';

/** Only grey proves a public body; blue proves a payment (docs.x.com, verified_type). */
const MARKS: ReadonlyMap<string, NonNullable<Profile['mark']>> = new Map([
  ['government', 'government'],
  ['business', 'organisation'],
  ['blue', 'paid'],
]);

/** The profile in one user of the interface. */
export const userOf = (user: unknown) =>
  present({
    name: textAt(user, 'name'),
    about: textAt(user, 'description'),
    avatar: textAt(user, 'profile_image_url'),
    website: textAt(user, 'url'),
    followers: countAt(user, 'public_metrics', 'followers_count'),
    posts: countAt(user, 'public_metrics', 'tweet_count'),
    createdAt: momentAt(user, 'created_at'),
    stableId: textAt(user, 'id'),
    mark: MARKS.get(textAt(user, 'verified_type') ?? ''),
  });

/** Each user that is read costs about a cent (docs.x.com, pricing), so few are asked for. */
export const search: Search = {
  id: 'x/search',
  request: (words, keys) =>
    keys.x
      ? {
          url: `https://api.x.com/2/users/search?max_results=10&user.fields=${FIELDS}&query=${encodeURIComponent(words)}`,
          method: 'GET',
          headers: { Authorization: `Bearer ${keys.x}` },
        }
      : null,
  found: ({ json }) =>
    typeof json === 'object' &&
    json !== null &&
    (Array.isArray(at(json, 'data')) || at(json, 'meta', 'result_count') === 0)
      ? list(at(json, 'data')).flatMap((user) => {
          const handle = textAt(user, 'username');
          return handle ? [{ platform: 'x', profile: { handle, ...userOf(user) } }] : [];
        })
      : undefined,
};
