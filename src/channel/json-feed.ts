/** The entries of a JSON Feed (jsonfeed.org, versions 1 and 1.1). */
import { listAt, textAt, valueAt } from './json-value.ts';
import type { Entry } from './xml-feed.ts';

/** Version 1 allows a number as an id. */
const idOf = (item: unknown): string => {
  const id = valueAt(item, 'id');
  return typeof id === 'number' ? String(id) : textAt(item, 'id');
};

const firstOf = (item: unknown, keys: readonly string[]): string =>
  keys.map((key) => textAt(item, key)).find((text) => text !== '') ?? '';

const entryOf = (item: unknown): Entry => ({
  id: idOf(item),
  title: textAt(item, 'title'),
  text: firstOf(item, ['content_text', 'content_html', 'summary']),
  link: firstOf(item, ['url', 'external_url']),
  date: firstOf(item, ['date_published', 'date_modified']),
  views: '',
});

/** @param json parsed; @returns null when it is no JSON Feed */
export const jsonEntries = (json: unknown): Entry[] | null =>
  /jsonfeed\.org\/version\//.test(textAt(json, 'version')) ? listAt(json, 'items').map(entryOf) : null;
