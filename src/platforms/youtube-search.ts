/** YouTube's search for channels, with the user's own key: first the channels, then what each says of itself. */
import { at, list, momentAt, present, textAt } from '../probe/document.ts';
import type { Search } from '../probe/platform.ts';

const API = 'https://www.googleapis.com/youtube/v3';

const counted = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;

/** The profile in one item of `channels.list` (developers.google.com/youtube/v3/docs/channels). */
export const channelOf = (item: unknown) =>
  present({
    name: textAt(item, 'snippet', 'title'),
    about: textAt(item, 'snippet', 'description'),
    avatar: textAt(item, 'snippet', 'thumbnails', 'default', 'url'),
    followers: counted(textAt(item, 'statistics', 'subscriberCount')),
    posts: counted(textAt(item, 'statistics', 'videoCount')),
    createdAt: momentAt(item, 'snippet', 'publishedAt'),
    stableId: textAt(item, 'id'),
  });

/** A search costs 100 of the key's 10,000 units a day, the second question one. */
export const search: Search = {
  id: 'youtube/search',
  request: (words, keys) =>
    keys.youtube
      ? {
          url: `${API}/search?part=snippet&type=channel&maxResults=20&q=${encodeURIComponent(words)}`,
          method: 'GET',
          headers: { 'X-Goog-Api-Key': keys.youtube },
        }
      : null,
  next: ({ json }, keys) => {
    const ids = list(at(json, 'items')).flatMap((item) => textAt(item, 'id', 'channelId') ?? []);
    return ids.length > 0 && keys.youtube
      ? {
          url: `${API}/channels?part=snippet,statistics&id=${encodeURIComponent(ids.join(','))}`,
          method: 'GET',
          headers: { 'X-Goog-Api-Key': keys.youtube },
        }
      : null;
  },
  found: ({ json }) =>
    Array.isArray(at(json, 'items'))
      ? list(at(json, 'items')).flatMap((item) => {
          const handle = textAt(item, 'snippet', 'customUrl')?.replace(/^@/, '');
          return handle ? [{ platform: 'youtube', profile: { handle, ...channelOf(item) } }] : [];
        })
      : undefined,
};
